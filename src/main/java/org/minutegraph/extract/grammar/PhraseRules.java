package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules over running text that a clerk can read: one a line, {@code kind | words}; the head of
 * {@code follow-up-rules.txt} tells what the words may be. In the text, whoever speaks or acts is
 * printed over with {@link #WHO}.
 */
public final class PhraseRules {
  /** What every character of a person's, post's or group's naming is replaced with. */
  public static final char WHO = '\uE000';

  private static final String WORD_END = "(?![\\p{L}\\p{N}])";

  /** Words that end a naming of something: behind them a verb's part stands. */
  private static final String VERBAL =
      "(?!(?i:is|are|was|were|be|been|being|has|have|had|that|which|who|whom|for|and|but|or|if|when|need|needs"
          + "|needed|ought|expected|likely|due|able|asked|requested|agreed|wanted|wished|hoped|continued"
          + "|resolved|would|will|should|could|may|might|must|shall|as|so|in|order|required|seems?)\\b)";

  /** All that is looked for of an NP that may begin anywhere: where it ends. */
  private static final String NP_END = "NP-END";

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}&'\u2019-]*+|" + WHO + "++";

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("WHO", WHO + "++"),
          Map.entry(
              "NP",
              "(?:"
                  + VERBAL
                  + "[\\p{L}\\p{N}'\u2019/-]++\\s+){0,6}?"
                  + VERBAL
                  + "[\\p{L}\\p{N}'\u2019/-]++"),
          Map.entry(NP_END, VERBAL + "[\\p{L}\\p{N}'\u2019/-]++"),
          Map.entry(
              "BY",
              "(?:"
                  + WHO
                  + "++|(?i:he|she|they|we)|(?!(?:The|These|Those|This|That|It|There|Which|What|All|Any|No)\\b)\\p{Lu}[\\p{L}'\u2019]*+)"),
          Map.entry(
              "CAPS",
              "(?:" + NAME_WORD + ")(?:\\s(?:(?:of|for|and)\\s)?(?:" + NAME_WORD + ")){0,6}"),
          Map.entry("CODE", "\\p{Lu}{2,4}"),
          Map.entry("ANY", "[\\p{L}'\u2019-]++"),
          Map.entry("ACT", words("later-acts")),
          Map.entry("WORK", words("later-work")),
          Map.entry("ACTDUE", words("later-acts-due")),
          Map.entry("DONE", words("later-done")),
          Map.entry("DONEDUE", words("later-done-due")),
          Map.entry("TOLD", words("later-told")),
          Map.entry("PAPER", "(?i:" + words("papers") + ")"));

  private final List<Rule> rules;

  private PhraseRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  private record Rule(String kind, Pattern pattern, List<AnyOf> needed) {

    /** Whether a text of these words may fit; most do not, and are not looked through. */
    boolean mayFit(Set<String> words) {
      return needed.stream().allMatch(one -> one.in(words));
    }
  }

  /** One of these, each of which may be several words: {@code report}, {@code follow-up}. */
  private record AnyOf(List<List<String>> phrases) {
    boolean in(Set<String> words) {
      return phrases.stream().anyMatch(words::containsAll);
    }
  }

  /**
   * Where a rule fits.
   *
   * @param kind the rule's
   * @param start in the text
   * @param end exclusive
   */
  public record Hit(String kind, int start, int end) {}

  /** The rules of a resource, without {@code .txt}. */
  public static PhraseRules named(String name) {
    List<Rule> rules = new ArrayList<>();
    for (String line : WordList.named(name).words()) {
      String[] parts = line.split("\\s*\\|\\s*", 2);
      rules.add(new Rule(parts[0], pattern(parts[1]), needed(parts[1])));
    }
    return new PhraseRules(rules);
  }

  /** The first rule, in the order of the resource, that fits between two places and is accepted. */
  public Optional<Hit> first(String text, int from, int to, Predicate<Hit> accepted) {
    Set<String> words = new HashSet<>(wordsOf(text.substring(from, to)));
    for (Rule rule : rules) {
      if (!rule.mayFit(words)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(text).region(from, to);
      while (matcher.find()) {
        Hit hit = new Hit(rule.kind(), matcher.start(), matcher.end());
        if (accepted.test(hit)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  /** What a text must say for a rule to fit: of each part that is no class, one of its words. */
  private static List<AnyOf> needed(String rule) {
    return Arrays.stream(rule.replaceFirst("^\\^", "").split("\\s+"))
        .filter(token -> !token.endsWith("?") && !token.startsWith(".."))
        .map(token -> List.of(token.split("/")))
        .filter(any -> any.stream().noneMatch(CLASSES::containsKey))
        .map(any -> new AnyOf(any.stream().map(PhraseRules::wordsOf).toList()))
        .toList();
  }

  private static List<String> wordsOf(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Pattern pattern(String words) {
    String free = words.replaceFirst("^NP(?=[/ ])", NP_END);
    List<String> tokens = List.of(free.replaceFirst("^\\^", "").split("\\s+"));
    StringBuilder regex =
        new StringBuilder(
            words.startsWith("^")
                ? "^"
                : words.matches("[,;:].*") ? "" : "(?<![\\p{L}\\p{N}'\u2019])");
    for (int i = 0; i < tokens.size(); i++) {
      regex.append(token(tokens.get(i), i == tokens.size() - 1));
    }
    return Pattern.compile(regex.toString());
  }

  private static String token(String token, boolean last) {
    if (token.equals("...") || token.equals(".....")) {
      return "(?:[^\\s.;:?!]++\\s+){0," + (token.length() == 3 ? 6 : 20) + "}?";
    }
    boolean optional = token.endsWith("?");
    String bare = token.replace("?", "");
    String any =
        Arrays.stream(bare.split("/")).map(PhraseRules::word).collect(Collectors.joining("|"));
    String body = "(?:" + any + ")" + WORD_END + (last ? "" : "\\s+");
    return optional ? "(?:" + body + ")?" : body;
  }

  private static String word(String word) {
    String known = CLASSES.get(word);
    return known == null ? "(?i:" + Pattern.quote(word) + ")" : known;
  }

  private static String words(String list) {
    return WordList.named(list).alternatives();
  }
}
