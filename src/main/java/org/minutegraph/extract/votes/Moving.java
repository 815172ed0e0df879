package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.NamedText;

/**
 * Somebody moving something, as one paragraph tells it.
 *
 * @param mover where the mover is named
 * @param seconder where the seconder is named
 * @param start of the words
 * @param end of the words
 * @param firm true where the words are those of a motion even without a seconder
 */
record Moving(
    NameFinder.Hit mover, NameFinder.@Nullable Hit seconder, int start, int end, boolean firm) {
  private static final String N = "(?<name>" + NamedText.ANY + ")";
  private static final String ADVERB =
      "(?:(?:then|also|had|having|therefore|\\p{Ll}{2,12}ly)\\s+){0,2}";

  /** {@code moved by Cllr Ash}, {@code on the proposal of Cllr Ash}, {@code Proposer: Cllr Ash}. */
  private static final Pattern BY =
      Pattern.compile(
          "(?i)(?:\\b(?:moved|proposed|nominated)\\s+(?:(?:as|for)\\s+[\\p{L}"
              + " -]{2,40}?\\s+)?by|\\b(?:motion|proposal|amendment|approval)\\b[^.;]{0,60}?\\b(?:(?:put|given|tabled|submitted|brought)(?:\\s+forward)?\\s+by|(?:standing\\s+)?in\\s+the\\s+names?\\s+of)|\\b(?:propos(?:al|ition)|motion|amendment|addendum)\\s+(?:of|by|from)"
              + "|(?:^|(?<=[.;:,(|/\u2013\u2014]\\s?)|(?<=\\s-\\s)|(?<=\\b(?:was|were|and|be|record|acceptance)\\s))(?:moved|proposed)"
              + "|\\b(?:moved|proposed)\\s+from(?:\\s+the(?=\\s\uE000))?|\\b(?:mover|proposer|prop\\.?)|\\bmotion\\s*(?=[:(])\\(?)\\s*[:\u2013-]?\\s*\\(?"
              + N);

  /** {@code Cllr Ash proposing and Cllr Elm seconding}, {@code Cllr Ash's motion}. */
  private static final Pattern HAVING =
      Pattern.compile(
          N + "(?:\\s+proposing\\b|['\u2019]s\\s+(?:motion|proposal|amendment|proposition)\\b)");

  /** {@code approved by Cllr Ash and seconded by Cllr Elm}. */
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)\\b(?:approved|adopted|accepted|agreed)\\s+by\\s+"
              + N
              + "(?=[^.;]{0,20}\\bseconded\\s+by\\b)");

  /** {@code He proposed the recommendation}, by whom the paragraph names first. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?\\s+)?|(?<=[.;]\\s{1,2}))(?:(?:He|She|They)\\s+(?:[^.;]{1,200}?,?\\s+and\\s+)?|"
              + N
              + ",?\\s[^.;"
              + NamedText.NAME
              + "]{1,240}?(?:,?\\s+and|\\s[-\u2013])\\s+)"
              + ADVERB
              + "(?:moved|proposed)\\s+(?:that|as\\s+an\\s+amendment|an?\\s+amendment|approval|(?:the|its|his|her|their)\\s+(?:\\p{Ll}+\\s+){0,2}"
              + "(?:motion|recommendations?|amendment|proposal|report))\\b");

  /** {@code Cllr Ash moved}, {@code Cllr Ash, seconded by Cllr Elm, proposed}. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          N
              + "(?:\\s*\\([^()]{1,90}\\))?(?:,\\s+seconded\\s+by\\s+(?<second>"
              + NamedText.ANY
              + "),|(?:,[^,.;]{1,80},))?\\s+"
              + ADVERB
              + "(?:moved|proposed|nominated|MOVED|PROPOSED|suggested(?=,?\\s+(?:as|by\\s+way\\s+of)\\s+an?\\s+amendment\\b)|(?:made|tabled|submitted|put\\s+forward)(?=\\s+(?:an?|the)\\s+(?:following\\s+)?(?:motion|proposal|amendment)\\b))\\b"
              + "(?<firm>\\s+(?:that|the\\s+question|an?\\s+amendment|(?:an?|the)\\s+(?:following\\s+)?(?:motion|proposal)\\b|approval|refusal|deferral|acceptance|(?:the|its|his|her|their)\\s+(?:\\p{Ll}+\\s+){0,2}"
              + "(?:motion|recommendations?|amendment|proposal)))?");

  /** {@code Proposed and seconded by Cllrs Ash and Elm}. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)\\b(?:(?:moved|proposed)\\s*(?:and|/|&)\\s*seconded|(?:proposed|nominated)\\s+as\\s+[\\p{L}"
              + " -]{2,40}?)\\s+by\\s+"
              + N
              + "\\s*(?:and|/|&|,)\\s*(?<second>"
              + NamedText.ANY
              + ")");

  /** {@code Cllr Ash (proposed) and Cllr Elm (seconded)}. */
  private static final Pattern BESIDE =
      Pattern.compile(
          N
              + "\\s?\\((?i:proposed|proposer|proposing|moved|mover|prop\\.?|p)\\)\\s?[,;&/]?\\s?(?:and\\s)?(?<second>"
              + NamedText.ANY
              + ")\\s?\\((?i:seconded|seconder|seconding|sec\\.?|s)\\)");

  /** {@code Cllr Ash/Cllr Elm moved/seconded}. */
  private static final Pattern PAIR =
      Pattern.compile(
          N
              + "\\s?(?:/|&|and)\\s?(?<second>"
              + NamedText.ANY
              + ")\\s+(?i:(?:moved|proposed)\\s?(?:/|&|and)\\s?seconded)\\b");

  /** {@code proposed as Chair by AB and CD}: one moves, the other seconds. */
  private static final Pattern AS =
      Pattern.compile(
          "(?i)\\b(?:proposed|moved|nominated|elected)\\s+as\\s+[^.;,]{2,60}?\\s+by\\s+"
              + N
              + "\\s*(?:and|/|&)\\s*(?<second>"
              + NamedText.ANY
              + ")");

  /** {@code seconded by Cllr Elm}, {@code Cllr Elm seconded}, {@code Seconder: Cllr Elm}. */
  private static final Pattern SECONDED =
      Pattern.compile(
          "(?i)\\b(?:(?:seconded|2nd(?:ed)?|sec'd)(?:\\s+by)?|seconder|sec\\.?)\\s*[:\u2013-]?\\s*\\(?"
              + N
              + "|(?<active>"
              + NamedText.ANY
              + ")(?:\\s*\\([^()]{1,90}\\)|,[^,.;]{1,80},)?\\s+"
              + ADVERB
              + "second(?:ed|ing)\\b(?!\\s+by)|(?:^|\\b(?:and|was|were)\\s)supported\\s+by\\s+(?<support>"
              + NamedText.ANY
              + ")|\\b(?:seconder\\s+(?:was|being|in)|second(?:ed|ing)\\s+(?:came|was)\\s+from)\\s+(?<found>"
              + NamedText.ANY
              + ")");

  /** {@code Cllr Elm formally seconded the motion} and, by the other's name, no more. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<active>"
              + NamedText.ANY
              + ")\\s+"
              + ADVERB
              + "(?:seconded|(?:was|were)\\s+(?:happy|pleased|content)\\s+to\\s+second)(?:\\s+(?:the|this|that)(?:\\s+(?:motion|amendment|proposal|recommendations?)(?:\\s+(?:which|that|as)?\\s*(?:was|had\\s+been)?)?)?)?\\s*$");

  /** {@code 4.2 The motion was duly } before {@code seconded by Cllr Elm}. */
  private static final Pattern SECONDING =
      Pattern.compile(
          "(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}\\s+)?(?:(?:The|This)\\s+(?:motion|proposal|amendment|recommendations?)"
              + "\\s+(?:was|were)\\s+(?:then\\s+|duly\\s+|formally\\s+)?|This\\s+was\\s+)?");

  /** How many letters may stand between mover and seconder. */
  private static final int REACH = 400;

  /** Everything moved in a paragraph, in order. */
  static List<Moving> in(NamedText named) {
    List<Moving> movings = new ArrayList<>();
    add(named, BOTH, movings);
    add(named, AS, movings);
    add(named, BESIDE, movings);
    add(named, PAIR, movings);
    add(named, ACTIVE, movings);
    add(named, BY, movings);
    add(named, APPROVED, movings);
    add(named, HAVING, movings);
    addByPronoun(named, movings);
    movings.sort(Comparator.comparingInt(Moving::start));
    List<Moving> seconded = new ArrayList<>();
    for (int i = 0; i < movings.size(); i++) {
      int limit = i + 1 < movings.size() ? movings.get(i + 1).start() : named.text().length();
      seconded.add(movings.get(i).seconded(named, limit));
    }
    return seconded;
  }

  /** The seconder with whom a paragraph begins, where the mover stands in one before. */
  static Optional<NameFinder.Hit> seconderAtStart(NamedText named) {
    Matcher lead = SECONDING.matcher(named.text());
    int from = lead.lookingAt() ? lead.end() : 0;
    Matcher second = SECONDED.matcher(named.text()).region(from, named.text().length());
    return second.lookingAt() ? hit(named, second) : Optional.empty();
  }

  Moving secondedBy(NameFinder.Hit hit) {
    return new Moving(mover, hit, start, end, firm);
  }

  private static void add(NamedText named, Pattern pattern, List<Moving> movings) {
    Matcher words = pattern.matcher(named.text());
    while (words.find()) {
      Matcher found = words;
      named
          .person(words.start("name"))
          .map(hit -> moving(named, pattern, found, hit))
          .filter(moving -> movings.stream().noneMatch(other -> other.overlaps(moving)))
          .ifPresent(movings::add);
    }
  }

  private static void addByPronoun(NamedText named, List<Moving> movings) {
    Matcher words = PRONOUN.matcher(named.text());
    while (words.find()) {
      int start = words.start();
      int end = words.end();
      named.hits().stream()
          .findFirst()
          .filter(hit -> hit.start() <= start)
          .map(hit -> new Moving(hit, null, start, end, true))
          .filter(moving -> movings.stream().noneMatch(other -> other.overlaps(moving)))
          .ifPresent(movings::add);
    }
  }

  private static Moving moving(
      NamedText named, Pattern pattern, Matcher words, NameFinder.Hit mover) {
    boolean alone = pattern == BY || pattern == APPROVED || pattern == HAVING;
    int second = alone ? -1 : words.start("second");
    boolean firm = pattern == ACTIVE && words.group("firm") != null;
    return new Moving(
        mover, second < 0 ? null : named.at(second).orElse(null), words.start(), words.end(), firm);
  }

  private boolean overlaps(Moving other) {
    return start < other.end && other.start < end;
  }

  private Moving seconded(NamedText named, int limit) {
    if (seconder != null) {
      return this;
    }
    Matcher second = SECONDED.matcher(named.text()).region(end, Math.min(limit, end + REACH));
    second.useTransparentBounds(true);
    if (!second.find()) {
      return secondedBefore(named);
    }
    return hit(named, second)
        .filter(hit -> !hit.mention().name().equals(mover.mention().name()))
        .map(hit -> new Moving(mover, hit, start, second.end(), firm))
        .orElse(this);
  }

  /** {@code Cllr Elm seconded the motion moved by Cllr Ash}. */
  private Moving secondedBefore(NamedText named) {
    Matcher before = BEFORE.matcher(named.text()).region(0, start);
    return before.find()
        ? named.at(before.start("active")).map(this::secondedBy).orElse(this)
        : this;
  }

  private static Optional<NameFinder.Hit> hit(NamedText named, Matcher second) {
    return Stream.of("name", "active", "support", "found")
        .filter(group -> second.group(group) != null)
        .findFirst()
        .flatMap(group -> named.person(second.start(group)));
  }
}
