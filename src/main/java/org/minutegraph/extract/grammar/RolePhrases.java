package org.minutegraph.extract.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.model.Mention.Form;

/**
 * Recognises who is named by a post or as a group: {@code the Assistant Director for Adult Care},
 * {@code Members}, {@code A resident of Mill Lane}. Whether the phrase speaks, holds or is spoken
 * of, the caller sees from what stands beside it.
 */
public final class RolePhrases {
  private static final String CAPITAL = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'\u2019&/-]*+";

  /** Up to six words before the head: {@code Performance and Quality}. */
  private static final Pattern MODIFIERS =
      Pattern.compile("(?:" + CAPITAL + "\\s(?:(?:and|&|of|for)\\s(?=\\p{Lu}))?){0,6}?");

  private static final String HEADS = WordList.named("role-heads").alternatives();

  private static final String END = "(?![\\p{L}\\p{N}]|-\\p{L})";

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:(?i:the|a|an|our|his|her|its|their|then|former|first|previous|founding|past|acting|outgoing|incoming|new|current|present|newly|elected|appointed)\\s){0,3}");

  /** {@code Interim Strategic Director}; heads may follow each other: {@code Chair Designate}. */
  private static final Pattern ROLE =
      Pattern.compile(MODIFIERS + HEADS + END + "(?:[ /-]" + HEADS + END + "){0,2}");

  private static final Pattern TOLD = Pattern.compile("\\sto\\s(?!(?:be|the|an?)\\s)\\p{Ll}");

  private static final Pattern LOWER_ROLE =
      Pattern.compile(
          WordList.named("role-heads-lower").alternatives() + "(?![\\p{L}\\p{N}'\u2019-])");

  private static final String DETERMINER =
      "(?i:(?:"
          + "(?:an?|the|one|some|several|many|most|two|three)\\s(?:large\\s|small\\s|further\\s)?(?:number|majority|group|couple|few)\\sof"
          + "|(?:one|some|several|many|most|two|three|all|both|each)\\sof(?=\\s(?:the|our)\\s)"
          + "|the|an?|another|one|some|several|many|other|two|three|four|five|six|both|all|local|few|most|various|certain|our)\\s)";

  private static final String ORDINAL = "(?i:(?:first|second|third|next|same)\\s)";

  private static final Pattern GROUP =
      Pattern.compile(
          "(?:(?:"
              + DETERMINER
              + "{1,3}"
              + ORDINAL
              + "?|"
              + ORDINAL
              + ")"
              + WordList.named("group-heads-singular").alternatives()
              + "|"
              + DETERMINER
              + "{0,3}"
              + new WordList(
                      Stream.of("group-heads", "group-heads-lower")
                          .flatMap(list -> WordList.named(list).words().stream())
                          .toList())
                  .alternatives()
              + ")(?![\\p{L}\\p{N}'\u2019-])");

  private static final Pattern GROUP_OF =
      Pattern.compile("\\s(?:of|from|for)\\s(?:the\\s)?(?=\\p{Lu})");

  private static final Pattern STREET =
      Pattern.compile("\\s(?:road|street|lane|close|avenue|drive|village|parish|ward|estate)\\b");

  /** {@code , Head of Roads}, {@code (the Head of Roads}, {@code - Head of Roads}. */
  private static final Pattern BESIDE =
      Pattern.compile("\\s?,\\s|\\s?\\(|\\s?[\u2013\u2014]\\s?|\\s-\\s|\\s?:\\s");

  private RolePhrases() {}

  /**
   * A role or group phrase.
   *
   * @param start with its article
   * @param bare without its article
   * @param headEnd where the words up to the head end: {@code Cabinet Member} of {@code Cabinet
   *     Member for Finance}
   * @param end of the whole phrase, exclusive
   * @param form role or group
   */
  public record Phrase(int start, int bare, int headEnd, int end, Form form) {}

  /** The role or group phrase that begins at {@code at}, with its article or without. */
  public static Optional<Phrase> at(String text, int at) {
    return role(text, at).or(() -> group(text, at));
  }

  /** The role phrase that begins at {@code at}. */
  public static Optional<Phrase> role(String text, int at) {
    Matcher article = region(ARTICLE, text, at);
    int bare = article.lookingAt() ? article.end() : at;
    Matcher role = region(ROLE, text, bare);
    if (role.lookingAt()) {
      int head = role.end();
      int end =
          bare > at ? RoleComplement.endWithService(text, head) : RoleComplement.end(text, head);
      return Optional.of(new Phrase(at, bare, head, end, Form.ROLE));
    }
    Matcher lower = region(LOWER_ROLE, text, bare);
    return lower.lookingAt() && (bare > at || isTold(text, lower.end()))
        ? Optional.of(
            new Phrase(at, bare, lower.end(), RoleComplement.end(text, lower.end()), Form.ROLE))
        : Optional.empty();
  }

  /** {@code clerk to write}: a task, in short. */
  private static boolean isTold(String text, int end) {
    return region(TOLD, text, end).lookingAt();
  }

  /** The group phrase that begins at {@code at}. */
  public static Optional<Phrase> group(String text, int at) {
    Matcher group = region(GROUP, text, at);
    if (!group.lookingAt()) {
      return Optional.empty();
    }
    Matcher of = region(GROUP_OF, text, group.end());
    int end = of.lookingAt() ? streetEnd(text, RoleComplement.runEnd(text, of.end())) : group.end();
    return Optional.of(new Phrase(at, at, group.end(), Math.max(end, group.end()), Form.GROUP));
  }

  /** {@code A resident of Mill road}: streets are printed in small letters too. */
  private static int streetEnd(String text, int end) {
    Matcher street = region(STREET, text, end);
    return street.lookingAt() ? street.end() : end;
  }

  /** The role phrase beside a name that ends at {@code nameEnd}: {@code , Head of Roads}. */
  public static Optional<Phrase> after(String text, int nameEnd) {
    Matcher beside = region(BESIDE, text, nameEnd);
    return beside.lookingAt() ? role(text, beside.end()) : Optional.empty();
  }

  /** True where a title begins: {@code Councillor Ash}. */
  public static boolean isSomebody(String text, int at) {
    return NameTitles.at(text, at) != null;
  }

  /** Where the run of capitalised words that begins at {@code from} ends: a unit, a company. */
  public static int runEnd(String text, int from) {
    return RoleComplement.runEnd(text, from);
  }

  static Matcher region(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
