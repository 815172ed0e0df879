package org.minutegraph.extract.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.RolePhrases.Phrase;
import org.minutegraph.model.Mention.Form;

/**
 * Reads a post where one is looked for, beside a name, in letters of any size: {@code the
 * applicant's agent}, {@code site manager for Elm Homes}, {@code new Climate Change Officer}. In
 * other places such words tell nothing; see {@link RolePhrases} for what is a post anywhere.
 */
public final class PostWords {
  private static final Set<String> HEADS =
      Stream.of("role-heads", "small-role-heads", "roles-of-outsiders", "post-heads")
          .flatMap(list -> WordList.named(list).words().stream())
          .map(words -> folded(words.substring(words.lastIndexOf(' ') + 1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WEAK = NameShape.words("post-heads-weak");

  private static final Set<String> HELD = NameShape.words("post-heads-held");

  private static final Set<String> TOLD =
      NameShape.words("post-heads-told").stream()
          .map(PostWords::folded)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BODIES = NameShape.words("bodies-with-posts", "meeting-bodies");

  private static final Set<String> STOPS = NameShape.words("post-stops");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "retired",
          "qualified",
          "registered",
          "chartered",
          "shared",
          "combined",
          "paid",
          "co-opted",
          "licensed",
          "salaried");

  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?i:(?:the|an?|our|its|their|his|her|my|this|your|one\\sof\\s(?:the|our))\\s)?"
              + "(?:(?:\\p{L}[\\p{L}&-]*\\s){0,3}?\\p{L}+(?:['\u2019]s|s['\u2019])\\s)?"
              + "(?:(?:new|newly|recently|just|appointed|elected|former|then|outgoing|incoming|current|present|retiring|long-standing|existing|previous|departing|late|last|first|longest-serving|long-serving|newest|founding|immediate\\spast|past|recruited|employed)\\s){0,3}");

  /** {@code one of the Ward Members}. */
  private static final Pattern ONE_OF = Pattern.compile("(?i)one\\sof\\s");

  private static final Pattern OWNER =
      Pattern.compile("(?i)^(?:his|her|their|our|its|my)\\s|['\u2019]s?\\s");

  /** {@code Consultant in Public Health}. */
  private static final Pattern IN = Pattern.compile("\\sin\\s(?=\\p{Lu})");

  private static final Pattern ARTICLE = Pattern.compile("(?:The|An?)\\s");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019&/.-]*");

  /** Behind {@code GP and}: a second post, or a name of two halves. */
  private static final Pattern AND = Pattern.compile("\\s(?:and|&)\\s");

  private static final Pattern OF =
      Pattern.compile(
          "\\s(?:of|for|to|at|with|from|in|on|within|representing)\\s"
              + "(?:(?:the\\s(?:former|new|then|local|old)|the|our|its|this|all)\\s)?");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:(?!(?:and|who|that|which|until|since|but|for|in|to|of|at|from|with|on|within|representing|his|her|their|its|our|is|was|has|had)\\b)\\p{Ll}[\\p{Ll}'\u2019-]*(?:\\s(?:and\\s)?|(?=[^\\p{L}\\s]|$))){1,4}");

  /** {@code Deputy Director Local Policing at}: the field stands behind the head without a word. */
  private static final Pattern BARE_FIELD =
      Pattern.compile(
          "(?:\\s(?:(?:and|&)\\s)?\\p{Lu}[\\p{L}'\u2019-]+){1,4}(?=\\s(?:at|from|with)\\s|[,;)]|\\.\\s|\\.?$)");

  private static final Pattern CLOSED =
      Pattern.compile(
          "\\s*(?:[,;.:)*\\]]|$)|['\u2019]s\\s|\\s?[\u2013\u2014]|\\s-\\s|\\s\\(|\\s(?:and|&)\\s|\\s(?:\\p{Ll}{2,}ed|has|had|have|is|was|will"
              + "|would|said|told|gave|took|felt|spoke|who|which|about|by|since|until|when|during|after|before|at|from|in|on|of|for|to|with|as)\\b");

  private static final Set<String> ABBREVIATED =
      Set.of("Hon.", "Asst.", "Dep.", "Snr.", "Sen.", "Jnr.", "Exec.", "Gen.", "Dept.");
  private static final int LONGEST = 7;

  private PostWords() {}

  /** The post that begins at {@code at}, with its article and the words that belong to it. */
  public static Optional<Phrase> at(String text, int at) {
    return at < text.length() ? phrase(text, at, false) : Optional.empty();
  }

  private static Optional<Phrase> phrase(String text, int at, boolean plural) {
    Matcher determiner = RolePhrases.region(DETERMINER, text, at);
    int bare = determiner.lookingAt() ? determiner.end() : at;
    boolean some = plural || ONE_OF.matcher(text.substring(at, bare)).lookingAt();
    int head = head(text, at, bare, some);
    if (some && !plural && head > 0 && text.substring(bare, head).indexOf(' ') < 0) {
      return Optional.empty();
    }
    if (head < 0 && bare > at && Character.isUpperCase(text.charAt(at))) {
      Matcher article = RolePhrases.region(ARTICLE, text, at);
      bare = article.lookingAt() ? article.end() : at;
      head = head(text, at, bare, plural);
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new Phrase(at, bare, head, end(text, bare, head), Form.ROLE));
  }

  /** The post of several that begins at {@code at}: {@code Directors of Elm Buses}. */
  public static Optional<Phrase> pluralAt(String text, int at) {
    return phrase(text, at, true);
  }

  /** True for the last word of a post: {@code steward}. */
  public static boolean isHead(String word) {
    return HEADS.contains(folded(word).replaceFirst("-(?:elect|designate)$", ""));
  }

  private static boolean isHead(String word, boolean plural) {
    return plural
        ? word.endsWith("s") && isHead(word.substring(0, word.length() - 1))
        : isHead(word);
  }

  /** {@code contacted}: a verb, and no word of a post; {@code retired} may be. */
  private static boolean ends(String word) {
    return STOPS.contains(word)
        || (word.endsWith("ed")
            && Character.isLowerCase(word.charAt(0))
            && !PARTICIPLES.contains(word));
  }

  private static int head(String text, int at, int bare, boolean plural) {
    Matcher word = RolePhrases.region(WORD, text, bare);
    int words = 0;
    int from = bare;
    while (words < LONGEST && word.region(from, text.length()).lookingAt()) {
      String plain = ABBREVIATED.contains(word.group()) ? word.group() : stripped(word.group());
      if (ends(plain)) {
        return -1;
      }
      int end = word.start() + plain.length();
      if (isHead(plain, plural)
          && isClosed(text, bare, end)
          && isStrong(text, bare, end, plain, words > 0 || isOwned(text, at, bare, plain))) {
        return end;
      }
      Matcher and = RolePhrases.region(AND, text, end);
      from = and.lookingAt() ? and.end() : end + 1;
      if (from >= text.length() || (!and.lookingAt() && text.charAt(end) != ' ')) {
        return -1;
      }
      words++;
    }
    return -1;
  }

  /**
   * Capitals are closed by any small word; small words by a sign or a word that begins a clause.
   */
  private static boolean isClosed(String text, int bare, int end) {
    boolean small =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isLowerCase(text.charAt(end + 1));
    return RolePhrases.region(CLOSED, text, end).lookingAt()
        || fieldEnd(text, bare, end) > end
        || (small && Character.isUpperCase(text.charAt(bare)));
  }

  private static int fieldEnd(String text, int bare, int end) {
    Matcher field = RolePhrases.region(BARE_FIELD, text, end);
    return Character.isUpperCase(text.charAt(bare))
            && field.lookingAt()
            && NameTitles.at(text, end + 1) == null
            && Stream.of(field.group().strip().split(" "))
                .noneMatch(word -> isHead(word) || BODIES.contains(word))
        ? field.end()
        : end;
  }

  /** {@code his representative}, {@code the MP}. */
  private static boolean isOwned(String text, int at, int bare, String head) {
    return TOLD.contains(folded(head)) ? bare > at : OWNER.matcher(text.substring(at, bare)).find();
  }

  private static boolean isStrong(String text, int bare, int end, String head, boolean led) {
    Matcher of = RolePhrases.region(OF, text, end);
    if (HELD.contains(folded(head))) {
      return (of.lookingAt() && startsCapital(text, of.end())) || (led && isCapitalHead(text, end));
    }
    if (TOLD.contains(folded(head))) {
      return led;
    }
    return led
        || Character.isUpperCase(text.charAt(bare))
        || !WEAK.contains(folded(head))
        || (of.lookingAt() && startsCapital(text, of.end()));
  }

  private static int end(String text, int bare, int head) {
    if (Character.isUpperCase(text.charAt(bare)) && isCapitalHead(text, head)) {
      int field = fieldEnd(text, bare, head);
      Matcher in = RolePhrases.region(IN, text, head);
      return field > head
          ? field
          : in.lookingAt() ? RoleComplement.runEnd(text, in.end()) : RoleComplement.end(text, head);
    }
    Matcher of = RolePhrases.region(OF, text, head);
    if (!of.lookingAt()) {
      return head;
    }
    if (startsCapital(text, of.end())) {
      return RoleComplement.runEnd(text, of.end());
    }
    Matcher field = RolePhrases.region(FIELD, text, of.end());
    return field.lookingAt() ? field.start() + field.group().stripTrailing().length() : head;
  }

  private static boolean isCapitalHead(String text, int head) {
    int at = Math.max(text.lastIndexOf(' ', head - 1), text.lastIndexOf('-', head - 1)) + 1;
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean startsCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private static String stripped(String word) {
    if (word.endsWith("'s") || word.endsWith("\u2019s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith(".") && word.indexOf('.') == word.length() - 1
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
