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

  /**
   * {@code 4 votes to 9}, {@code a majority of 9 to 4}, {@code Vote: 8-0-1}, {@code Passed 5/1}.
   */
  private static final Pattern TO =
      Pattern.compile(
          "(?i)(?:\\b"
              + N
              + "\\s+(?:votes?|members?|councillors?)\\s+to|\\b(?:votes?|voting|majority|voted|carried|lost|defeated|approved|agreed|passed|refused|rejected|tied"
              + "|accepted|adopted|resolved|decided|recommended|endorsed|supported|elected|failed|fell|split|divided|negatived|division)(?:\\s+(?:by|of|at|was))?"
              + "\\s*[:(,\u2013-]?\\s*\\(?(?:(?<=[\\s(])"
              + N
              + "\\s+(?:votes\\s+)?to|(?<=[\\s(:])(\\d{1,3})\\s*[-\u2013:/](?=\\s*\\d)))\\s*"
              + N
              + "(?:(?<=\\d)\\s*[-\u2013:/,]\\s*(?<third>\\d{1,3})(?![\\d/:.]))?"
              + "(?!\\s*(?:bed|storey|person|sto)|[.:]\\d|/\\d|\\d)(?<![-\u2013]\\s{0,1}\\d{1,3}(?=\\s+(?!with|and|in|by|on|for|to|votes?|after|the|of|abst|as|at|that|but|when|against)\\p{Ll}{3}))(?!\\s*(?:pm|am|per|months?|years?|\\p{Lu}\\p{Ll}+\\s\\d{4})\\b)");

  /** {@code approved the recommendation 8-0}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\b(?:carried|approved|agreed|passed|adopted|accepted|refused|supported|endorsed|lost|defeated)\\b[^.;\\d]{1,80}?"
              + "(?<!\\b(?:items?|pages?|plots?|part|parts|aged|ages|units?))\\s\\(?(\\d{1,2})\\s?[-\u2013]\\s?(\\d{1,2})\\)?(?=\\W*$|\\s(?:with|and|on)\\b)");

  /** {@code tied at five each}, {@code three voting each way}: as many for as against. */
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\b"
              + N
              + "(?:\\s+(?:votes?|members?|councillors?|voted|voting|cast|for)){0,3}\\s+(?:each(?:\\s+(?:way|side))?|all|apiece|(?:on|to)\\s+(?:each|either)(?:\\s+side)?)\\b");

  private static final Pattern TIED =
      Pattern.compile(
          "(?i)\\b(?:tied?|equal(?:ly|ity)?|evenly|level|split|divided|deadlock(?:ed)?|casting|draw[n]?)\\b");

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

  private static final String VOTERS =
      "(?:\\s+(?:of\\s+(?:them|those|these|the)|members?|councillors?|cllrs?|votes?|people|electors?|trustees?|governors?"
          + "|directors?|hands?|delegates?|representatives?|commissioners?|others?|more|present|persons?|parishioners?)){0,3}";
  private static final String CAST_AS =
      "(?:\\s*\\([^()]{1,80}\\))?(?:\\s+\\p{L}{1,6}\\s\\p{L}{3,8}\\s*/)?(?:\\s+(?:was|were|being|having|had|been|cast|given|recorded|registered|counted|raised|received|declared|shown"
          + "|who|voted|voting|votes?|expressed|indicated|indicating)){0,3}";

  /** {@code 4 in favour}, {@code 9 votes for}, {@code five members voted in favour}. */
  private static final Pattern FOR_AFTER =
      Pattern.compile(
          "(?i)(?<!\\b(?:than|about|around|some|nearly)\\s)(?<![\u00a3,.])\\b"
              + N
              + VOTERS
              + CAST_AS
              + "\\s+(?:in\\s+(?:favou?r|support)|for|support(?:ed|ing)|yes|ayes?)\\b");

  private static final Pattern AGAINST_AFTER =
      Pattern.compile(
          "(?i)(?<![\u00a3,.])\\b"
              + N
              + VOTERS
              + CAST_AS
              + "\\s+(?:against|oppos(?:ed|ing)|in\\s+opposition|dissent(?:ed|ing|ients?)|no(?!\\s+\\w|\\.\\s*\\d)|nays?|noes)\\b");

  /** {@code For: 9}, {@code Votes for - 12}, {@code In favour 7}; only beside {@code Against 3}. */
  private static final Pattern FOR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:for|in\\s+favour|ayes?|yes)(?:\\s+(?:of\\s+)?the\\s+(?:motion|amendment|proposal|recommendations?))?\\s*[:=\u2013-]?\\s*"
              + N);

  private static final Pattern AGAINST_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:against|noes|nays|opposed|(?<=\\byes.{0,12})no)\\s*[:=\u2013-]?\\s*" + N);

  /** {@code 1 abstention}, {@code one abstaining}, {@code two members abstained}. */
  private static final Pattern ABSTAIN_AFTER =
      Pattern.compile(
          "(?i)\\b"
              + N
              + VOTERS
              + CAST_AS
              + "\\s+(?:abstentions?|abstain(?:ed|ing|ers?)|abst?(?=\\b)|declin(?:ed|ing)\\s+to\\s+vote|not\\s+voting|did\\s+not\\s+vote)\\b");

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

  /** {@code 6 members voted for the amendment and 8 for the motion}. */
  private static final Pattern COUNTED_SIDES =
      Pattern.compile(
          "(?i)\\b"
              + N
              + VOTERS
              + CAST_AS
              + "\\s+(?:for|in\\s+favour\\s+of)\\s+(?:the\\s+)?(?:(?<motion>(?:original\\s+)?motion)|amendment)\\b[^.;]{0,40}?\\b"
              + N
              + VOTERS
              + CAST_AS
              + "\\s+(?:for|in\\s+favour\\s+of)\\s+(?:the\\s+)?(?<second>(?:original\\s+)?motion|amendment)\\b");

  /** What makes a bare {@code for} or {@code against} one of a vote. */
  private static final Pattern VOTE =
      Pattern.compile(
          "(?i)\\b(?:vote[ds]?|voting|against|abst\\p{L}+|carried|lost|defeated|approved|in\\s+favour|division|resolved|agreed"
              + "|passed|failed|fell|rejected|negatived|adopted|ayes?|noes|majority|show\\s+of\\s+hands)\\b");

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
          "(?i)\\b(?:repl(?:y|ies)|respon(?:ses?|dents?|ded)|survey(?:ed)?|consultations?|questionnaires?|residents|respond(?:ing|ed)|petition\\w*|households|signatures|letters|polls?|referendum)\\b");

  private static final Pattern LOST =
      Pattern.compile(
          "(?i)\\b(?:(?:amendment|motion|proposal|proposition|recommendation)s?\\b[^.;]{0,160}\\brejected|lost|defeated|negatived|fell|failed)\\b"
              + "(?:[^.;]{0,25}\\b(?:by|of)\\b)?[^.;]{0,12}$");

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
    Optional<VoteCount> two = counted(sentence, abstain).or(() -> pair(sentence, abstain));
    if (two.isPresent()) {
      return two;
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

  /** {@code 6 voted for the amendment and 8 for the motion}: those for the motion are for. */
  private static Optional<VoteCount> counted(String sentence, @Nullable Integer abstain) {
    Matcher sides = COUNTED_SIDES.matcher(sentence);
    if (!sides.find()) {
      return Optional.empty();
    }
    boolean motion = sides.group("motion") != null;
    boolean both = motion == sides.group("second").endsWith("amendment");
    int first = Counts.of(sides.group(1));
    int second = Counts.of(sides.group(3));
    return both
        ? Optional.of(new VoteCount(motion ? first : second, motion ? second : first, abstain))
        : Optional.empty();
  }

  /** {@code 9 votes to 4}, {@code 8-0-1}, {@code five each}. */
  private static Optional<VoteCount> pair(String sentence, @Nullable Integer abstain) {
    Matcher to = TO.matcher(sentence);
    if (to.find()) {
      int group = Stream.of(1, 2, 3).filter(g -> to.group(g) != null).findFirst().orElseThrow();
      String first = to.group(group);
      boolean lost = LOST.matcher(sentence.substring(0, to.start(group))).find();
      Integer third = to.group("third") == null ? abstain : (Integer) Counts.of(to.group("third"));
      return Optional.of(
          told(Counts.of(first), Counts.of(to.group(4)), third, lost ? "lost" : to.group()));
    }
    Matcher behind = BEHIND.matcher(sentence);
    if (behind.find() && Counts.of(behind.group(1)) > Counts.of(behind.group(2))) {
      return Optional.of(
          told(Counts.of(behind.group(1)), Counts.of(behind.group(2)), abstain, behind.group()));
    }
    Matcher each = EACH.matcher(sentence);
    return TIED.matcher(sentence).find() && each.find()
        ? Optional.of(new VoteCount(Counts.of(each.group(1)), Counts.of(each.group(1)), abstain))
        : Optional.empty();
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
