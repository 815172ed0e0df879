package org.minutegraph.extract.grammar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words before and the letters after a name: {@code Councillors Mrs A Birch OBE}. The lists are
 * {@code titles.txt} and {@code postnominals.txt}.
 */
public final class Titles {

  private static final Map<String, String> SINGULARS = singulars();

  // "Y Cyng./Cllr.", "Cynghorydd Sir / County Councillor": the English half is the title
  private static final String WELSH =
      "\\b(?:Y )?(?:Cyngh?|Cynghorydd|Cynghorwyr|Parch(?:edig)?)(?:"
          + " (?:Sir|Tref|Dosbarth|Bwrdeistref|Dinas|Cymuned))?\\.?\\s?/\\s?";
  private static final Pattern WELSH_HALF = Pattern.compile("^" + WELSH);

  // what can have a full stop; "Councillors." ends a sentence
  private static final String SHORT =
      "\\b\\p{L}{2,4}|\\b[Cc](?:llrs|ouns)|\\bMessrs|\\bProfs|\\bCapt|\\bM/[sS]";

  /**
   * A regular expression, without groups, for one title, singular or plural, with its full stop:
   * {@code Dr.}, {@code County Councillors}. It ends at a word's end and takes no white space after
   * it. As printed in running text, so capitals count.
   */
  public static final String ONE =
      "(?:" + WELSH + ")?+" + alternatives() + "(?![\\p{L}\\d'\u2019])(?:(?<=" + SHORT + ")\\.)?";

  private static final Pattern LEADING = Pattern.compile("\\s*+(" + ONE + ")(?=[\\s\\p{Lu}])");
  // "OBE", "O.B.E." and "J.P." behind a name, with or without a comma
  private static final Pattern TRAILING = Pattern.compile("[\\s,]++" + postNominal() + "\\s*+$");

  private Titles() {}

  /**
   * Text parted into title and name.
   *
   * @param title the first title, made singular, with its full stop if printed; null if there is
   *     none
   * @param plural true where that title was printed for several people
   * @param name what follows the titles
   * @param nameStart where in the text the name begins
   */
  public record Split(@Nullable String title, boolean plural, String name, int nameStart) {}

  /**
   * Parts the titles from the name. Of two titles the first counts: {@code Councillors Mrs X} has
   * the title {@code Councillor} and the name {@code X}.
   */
  public static Split split(String text) {
    String first = null;
    int at = 0;
    Matcher matcher = LEADING.matcher(text);
    while (matcher.region(at, text.length()).lookingAt()) {
      first = first == null ? matcher.group(1) : first;
      at = matcher.end();
    }
    int start = skipSpace(text, at);
    return first == null
        ? new Split(null, false, text.strip(), start)
        : new Split(singular(first), isPlural(first), text.substring(start).strip(), start);
  }

  private static int skipSpace(String text, int at) {
    int start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The title for one of several: {@code Councillor} for {@code Councillors}. */
  public static String singular(String title) {
    String english = WELSH_HALF.matcher(title).replaceFirst("");
    String stop = english.endsWith(".") ? "." : "";
    String bare = english.substring(0, english.length() - stop.length());
    return SINGULARS.getOrDefault(key(bare), bare) + stop;
  }

  /** True for {@code Councillors}, {@code Cllrs.}, {@code Messrs}. */
  public static boolean isPlural(String title) {
    return !singular(title).equals(WELSH_HALF.matcher(title).replaceFirst(""));
  }

  /** The name without the letters behind it: {@code T Rhys} for {@code T Rhys OBE, JP}. */
  public static String withoutPostNominals(String name) {
    String left = name;
    Matcher matcher = TRAILING.matcher(left);
    while (matcher.find()) {
      left = left.substring(0, matcher.start());
      matcher = TRAILING.matcher(left);
    }
    return left;
  }

  private static Map<String, String> singulars() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String[] forms : forms()) {
      if (forms.length > 1) {
        all.put(key(forms[1]), forms[0]);
      }
    }
    return Map.copyOf(all);
  }

  private static List<String[]> forms() {
    return WordList.named("titles").words().stream().map(w -> w.split("\\s+/\\s+")).toList();
  }

  private static String alternatives() {
    return new WordList(
            Stream.concat(
                    forms().stream().flatMap(Arrays::stream),
                    WordList.named("titles-in-capitals").words().stream())
                .distinct()
                .toList())
        .alternatives();
  }

  private static String postNominal() {
    return WordList.named("postnominals").words().stream()
        .map(word -> word.chars().mapToObj(c -> (char) c + "\\.?").collect(Collectors.joining()))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
  }
}
