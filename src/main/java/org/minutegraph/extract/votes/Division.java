package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Counts;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;

/**
 * One side of a division as a paragraph lists it: {@code FOR (9): Councillors Ash and Elm}.
 *
 * @param ballot the side
 * @param amendment true where the side is the amendment's: {@code For the amendment (3)}
 * @param count as printed; else of the names, where the list holds nothing else
 * @param voters by name or post
 */
record Division(Ballot ballot, boolean amendment, @Nullable Integer count, List<NamedVote> voters) {
  /** {@code FOR (9):}, {@code For the motion (6):}, {@code Abstentions - 2:}, {@code Noes:}. */
  private static final Pattern SIDE =
      Pattern.compile(
          "^(?:(?i:vot(?:ing|es?)\\s*:\\s*))?(?:(?i:(?:members?|councillors?|those)\\s+)?(?i:vot(?:ing|ed|es)\\s+)?"
              + "(?:(?<no>(?i:against|noes?|nays?))"
              + "|(?<abstain>(?i:abstentions?|abstain(?:ed|ing)?|declined\\s+to\\s+vote|not\\s+voting))"
              + "|(?<yes>(?i:for|in\\s+favour|ayes?|yes)))\\b)"
              + "(?:\\s+(?:(?i:of)\\s+)?(?:(?i:the)\\s+)?(?:\\p{Ll}+\\s+)?(?<what>(?i:motion|amendment|proposal|recommendations?)))?"
              + "\\s*(?:[\\[(-]?\\s*(?<count>"
              + Counts.PATTERN
              + ")\\s*[\\])]?(?:\\s+votes?)?)?"
              + "(?:\\s*(?<sign>(?:[:\u2013-]\\s*)+)|\\s+)(?<names>.*)$",
          Pattern.DOTALL);

  /** {@code For: 26}, {@code Votes against 3}, {@code Abstentions - nil}, on a line of its own. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(?:(?:no(?:\\.|umber)?\\s+(?:of\\s+)?)?vot(?:es|ing|ed)\\s+)?(?:(?<no>against|noes|nays?)|(?<abstain>abstentions?|abstain(?:ed|ing)?)"
              + "|(?<yes>for|in\\s+favour|ayes))(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:motion|proposal|recommendations?))?"
              + "\\s*[:=\u2013-]?\\s*\\(?(?<count>"
              + Counts.PATTERN
              + ")\\)?(?:\\s+(?:votes?|members?|councillors?))?\\W*");

  /** {@code None}, {@code There were none.} */
  private static final Pattern NONE =
      Pattern.compile("(?i)\\W*(?:there\\s+were\\s+)?(?:none|nil|no\\s*one|nobody)\\W*");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:(?:members|councillors|those)\\s+)?(?:vot(?:ing|ed|es)\\s+)?(?:(?<no>against|noes|nays)|(?<abstain>abstentions?|abstain(?:ed|ing)?)"
              + "|(?<yes>for|in\\s+favour|ayes))(?:\\s+(?:of\\s+)?(?:the\\s+)?(?:\\w+\\s+)?(?<what>motion|amendment|proposal|recommendations?))?\\s*[:\u2013-]?\\s*");

  /** What may stand between the names of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,;.&]|\\band\\b|\\bthe\\b|\\(\\d+\\)|[-\u2013:=]\\s*\\d{1,3}\\W*$|\\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Bailies?)\\b)*");

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\W*(?:vot(?:es|ing|ed)\\s+)?(?:(?<no>against|noes|no)|(?<abstain>abstentions?|abstain(?:ed|ing)?)"
              + "|(?<yes>for|in\\s+favour|ayes|yes))\\W*");

  private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,3})\\)\\s*$");
  private static final Pattern LAST = Pattern.compile("[-\u2013:=]\\s*(\\d{1,3})\\W*$");
  private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,3}\\s*");

  Division {
    voters = List.copyOf(voters);
  }

  /** The side that a paragraph lists. */
  static Optional<Division> in(NamedText named) {
    Matcher total = TOTAL.matcher(named.passage().text());
    if (total.matches()) {
      return Optional.of(
          new Division(ballot(total), false, Counts.of(total.group("count")), List.of()));
    }
    Matcher side = SIDE.matcher(named.passage().text());
    if (!side.matches()) {
      return Optional.empty();
    }
    int from = side.start("names");
    List<NameFinder.Hit> hits = named.hits().stream().filter(hit -> hit.start() >= from).toList();
    Integer count = count(side, named, from, hits.size());
    boolean none = NONE.matcher(side.group("names")).matches();
    boolean list = !hits.isEmpty() || none || count != null && side.group("names").isBlank();
    if (!list || side.group("sign") == null && !onlyNames(named, from)) {
      return Optional.empty();
    }
    count = none ? (Integer) 0 : count;
    boolean amendment = "amendment".equals(lower(side.group("what")));
    return Optional.of(new Division(ballot(side), amendment, count, voters(hits, ballot(side))));
  }

  /** The side that a row of a table lists: side, names, count. */
  static Optional<Division> in(List<Passage> cells, NameFinder names) {
    Matcher side = WORD.matcher(cells.isEmpty() ? "" : cells.get(0).text());
    if (!side.matches() || cells.size() < 2) {
      return Optional.empty();
    }
    List<NameFinder.Hit> hits =
        cells.stream().skip(1).flatMap(cell -> names.in(cell).stream()).toList();
    Integer count =
        cells.stream()
            .skip(1)
            .map(Passage::text)
            .filter(cell -> FIGURE.matcher(cell).matches())
            .reduce((first, second) -> second)
            .map(cell -> (Integer) Counts.of(cell.strip()))
            .orElse(null);
    Integer told = count == null ? bracketed(cells) : count;
    return hits.isEmpty() && told == null
        ? Optional.empty()
        : Optional.of(new Division(ballot(side), false, told, voters(hits, ballot(side))));
  }

  /** {@code Cllrs Ash and Elm (2)}, {@code None}. */
  private static @Nullable Integer bracketed(List<Passage> cells) {
    for (Passage cell : cells.subList(1, cells.size())) {
      Matcher last = BRACKETED.matcher(cell.text());
      if (NONE.matcher(cell.text()).matches()) {
        return 0;
      }
      if (last.find()) {
        return Counts.of(last.group(1));
      }
    }
    return null;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  private static Ballot ballot(Matcher side) {
    if (side.group("no") != null) {
      return Ballot.AGAINST;
    }
    return side.group("abstain") != null ? Ballot.ABSTAIN : Ballot.FOR;
  }

  private static List<NamedVote> voters(List<NameFinder.Hit> hits, Ballot ballot) {
    List<NamedVote> voters = new ArrayList<>();
    hits.forEach(hit -> voters.add(new NamedVote(hit.mention(), ballot)));
    return voters;
  }

  /** The number printed; else that of the names where every word of the list is theirs. */
  private static @Nullable Integer count(Matcher side, NamedText named, int from, int names) {
    if (side.group("count") != null) {
      return Counts.of(side.group("count"));
    }
    Matcher last = LAST.matcher(named.text()).region(from, named.text().length());
    if (last.find()) {
      return Counts.of(last.group(1));
    }
    return names > 0 && onlyNames(named, from) ? (Integer) names : null;
  }

  private static boolean onlyNames(NamedText named, int from) {
    String rest = named.text().substring(from).replaceAll(NamedText.ANY, " ");
    return BETWEEN.matcher(rest).matches();
  }

  /** {@code For the recommendation:} alone above the names, or above {@code There were none.} */
  static Optional<Division> in(String head, NamedText below) {
    Matcher side = HEAD.matcher(head);
    boolean none = NONE.matcher(below.passage().text()).matches();
    if (!side.matches() || !none && (below.hits().isEmpty() || !onlyNames(below, 0))) {
      return Optional.empty();
    }
    boolean amendment = lower(side.group("what")).startsWith("amendment");
    int count = none ? 0 : below.hits().size();
    return Optional.of(
        new Division(ballot(side), amendment, count, voters(below.hits(), ballot(side))));
  }

  /** The sides put together as votes for, against and abstentions. */
  static List<Division> against(List<Division> sides) {
    boolean both =
        sides.stream().anyMatch(d -> d.amendment)
            && sides.stream().anyMatch(d -> !d.amendment && d.ballot == Ballot.FOR);
    return both ? sides.stream().map(Division::turned).toList() : sides;
  }

  /** A vote for the amendment is one against the motion. */
  private Division turned() {
    if (!amendment || ballot != Ballot.FOR) {
      return this;
    }
    List<NamedVote> turned =
        voters.stream().map(v -> new NamedVote(v.person(), Ballot.AGAINST)).toList();
    return new Division(Ballot.AGAINST, true, count, turned);
  }
}
