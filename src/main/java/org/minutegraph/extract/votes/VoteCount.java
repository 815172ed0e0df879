package org.minutegraph.extract.votes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Counts;

/**
 * The numbers of a vote in a sentence; null where not given.
 *
 * @param inFavour votes for
 * @param against votes against
 * @param abstain abstentions
 */
record VoteCount(@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstain) {
  private static final String N = "(" + Counts.PATTERN + ")";

  /** {@code 4 votes to 9}, {@code nineteen votes to three}, {@code a majority of 9 to 4}. */
  private static final Pattern TO =
      Pattern.compile(
          "(?i)(?:\\b"
              + N
              + "\\s+votes?\\s+to|\\b(?:vote|majority|voted|carried|lost|defeated|approved|agreed|passed|refused|rejected|tied|accepted|adopted)(?:\\s+(?:by|of|at))?"
              + "\\s+\\(?(?:"
              + N
              + "\\s+(?:votes\\s+)?to|(\\d{1,3})\\s*[-\u2013:](?=\\s*\\d)))\\s*"
              + N
              + "(?!\\s*(?:bed|storey|person|sto)|[.:]\\d)(?!\\s*(?:pm|am|per|months?|years?)\\b)");

  private static final Pattern RESPECTIVELY =
      Pattern.compile(
          "(?i)\\b(carried|passed|lost|defeated|rejected)\\s+(?:by\\s+)?"
              + N
              + "\\s*(?:[-\u2013]|votes?\\s+to|to)\\s*"
              + N
              + "\\s+and\\s+"
              + N
              + "\\s*(?:[-\u2013]|votes?\\s+to|to)\\s*"
              + N
              + ",?\\s+respectively\\b");

  /**
   * {@code 4 in favour}, {@code 9 votes for}, {@code (12 for}, {@code five members voted in
   * favour}.
   */
  private static final Pattern FOR_AFTER =
      Pattern.compile(
          "(?i)(?<!\\b(?:than|about|around|some|nearly)\\s)\\b"
              + N
              + "(?:\\s+(?:members?|councillors?))?(?:\\s+(?:votes?|voted|voting|were))?"
              + "(?:\\s+cast)?\\s+(?:in\\s+favour|for)\\b");

  private static final Pattern AGAINST_AFTER =
      Pattern.compile(
          "(?i)\\b"
              + N
              + "(?:\\s+(?:members?|councillors?))?(?:\\s+(?:votes?|voted|voting|were))?"
              + "(?:\\s+cast)?\\s+against\\b");

  /** {@code For: 9}, {@code Votes for - 12}, {@code In favour 7}; only beside {@code Against 3}. */
  private static final Pattern FOR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:for|in\\s+favour|ayes?)(?:\\s+(?:of\\s+)?the\\s+(?:motion|amendment|proposal|recommendations?))?\\s*[:=\u2013-]?\\s*"
              + N);

  private static final Pattern AGAINST_BEFORE =
      Pattern.compile("(?i)\\b(?:against|noes)\\s*[:=\u2013-]?\\s*" + N);

  /** {@code 1 abstention}, {@code one abstaining}, {@code two members abstained}. */
  private static final Pattern ABSTAIN_AFTER =
      Pattern.compile(
          "(?i)\\b"
              + N
              + "(?:\\s+(?:members?|councillors?))?\\s+(?:abstentions?|abstained|abstaining|abst?(?=\\b)"
              + "|declin(?:ed|ing)\\s+to\\s+vote)\\b");

  private static final Pattern ABSTAIN_BEFORE =
      Pattern.compile("(?i)\\b(?:abstentions?|abstain(?:ed)?)\\s*[:=\u2013-]?\\s*" + N);

  /** {@code For the Motion - 5 votes, for the Amendment - 4 votes}. */
  private static final Pattern SIDES =
      Pattern.compile(
          "(?is)\\bfor\\s+(?:the\\s+)?motion[^.;\\d]{0,30}?\\b"
              + N
              + "\\b.{0,60}?\\bfor\\s+(?:the\\s+)?amendment(?:\\s+\\d\\b)?[^.;\\d]{0,30}?\\b"
              + N
              + "\\b");

  /** What makes a bare {@code for} or {@code against} one of a vote. */
  private static final Pattern VOTE =
      Pattern.compile(
          "(?i)\\b(?:vote[ds]?|voting|against|abst\\p{L}+|carried|lost|defeated|approved|in\\s+favour|division|resolved|agreed)\\b");

  /** {@code 212 this year, against 140 last year} compares; more than one word makes a vote. */
  private static final Pattern CAST =
      Pattern.compile(
          "(?i)\\b(?:vote[ds]?|voting|abst\\p{L}+|carried|lost|defeated|approved|in\\s+favour|division|agreed|resolved)\\b");

  /** {@code a majority agreed, with two abstentions}: only those who did not vote are counted. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)\\b(?:majority|agree\\w*|carried|approved|resolved|adopted|lost|put\\s+to)\\b");

  /** {@code 190 of 212 replies were in favour}: those who answered are not the meeting. */
  private static final Pattern SURVEY =
      Pattern.compile(
          "(?i)\\b(?:repl(?:y|ies)|respon(?:ses?|dents?|ded)|survey(?:ed)?|consultations?|questionnaires?|residents|petition\\w*|households|signatures|letters|polls?|referendum)\\b");

  private static final Pattern LOST =
      Pattern.compile(
          "(?i)\\b(?:lost|defeated|rejected|negatived|fell)\\b[^.;]{0,25}\\b(?:by|of)\\b[^.;]{0,12}$");

  /** The numbers that a sentence gives. */
  static Optional<VoteCount> in(String sentence) {
    if (!VOTE.matcher(sentence).find() || SURVEY.matcher(sentence).find()) {
      return Optional.empty();
    }
    Integer abstain = first(sentence, ABSTAIN_AFTER, ABSTAIN_BEFORE);
    Matcher sides = SIDES.matcher(sentence);
    if (sides.find()) {
      return Optional.of(
          new VoteCount(Counts.of(sides.group(1)), Counts.of(sides.group(2)), abstain));
    }
    Matcher to = TO.matcher(sentence);
    if (to.find()) {
      String first =
          Stream.of(1, 2, 3)
              .flatMap(group -> Stream.ofNullable(to.group(group)))
              .findFirst()
              .orElseThrow();
      boolean lost = LOST.matcher(sentence.substring(0, to.start())).find();
      String words = lost ? "lost" : to.group();
      return Optional.of(told(Counts.of(first), Counts.of(to.group(4)), abstain, words));
    }
    Integer against = first(sentence, AGAINST_AFTER, AGAINST_BEFORE);
    Integer inFavour = first(sentence, FOR_AFTER, FOR_BEFORE);
    if (inFavour == null && abstain == null && !CAST.matcher(sentence).find()) {
      return Optional.empty();
    }
    if (against == null
        && inFavour == null
        && abstain != null
        && abstain > 0
        && TAKEN.matcher(sentence).find()) {
      return Optional.of(new VoteCount(null, null, abstain));
    }
    return against == null && (inFavour == null || abstain == null && !says(sentence))
        ? Optional.empty()
        : Optional.of(new VoteCount(inFavour, against, abstain));
  }

  /**
   * {@code were defeated 9-4 and 11-2 respectively}: the votes; none where the word is not there.
   */
  static List<VoteCount> respectively(String sentence) {
    Matcher two = RESPECTIVELY.matcher(sentence);
    if (!two.find()) {
      return List.of();
    }
    return Stream.of(2, 4)
        .map(g -> told(Counts.of(two.group(g)), Counts.of(two.group(g + 1)), null, two.group(1)))
        .toList();
  }

  /** {@code defeated 9-4}: the larger number is that of those against. */
  private static VoteCount told(int first, int second, @Nullable Integer abstain, String words) {
    boolean turned = first > second && words.toLowerCase(Locale.ROOT).matches("(?:lost|defeat).*");
    return turned ? new VoteCount(second, first, abstain) : new VoteCount(first, second, abstain);
  }

  /** {@code 7 voted for it}, {@code 9 in favour}: a vote, though only one side is told. */
  private static boolean says(String sentence) {
    return sentence.matches("(?is).*\\b(?:voted|voting|in\\s+favour)\\b.*");
  }

  private static @Nullable Integer first(String sentence, Pattern after, Pattern before) {
    Matcher behind = after.matcher(sentence);
    if (behind.find()) {
      return Counts.of(behind.group(1));
    }
    Matcher ahead = before.matcher(sentence);
    return ahead.find() ? (Integer) Counts.of(ahead.group(1)) : null;
  }
}
