package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * A division of which one paragraph lists all sides: {@code For: Cllrs Ash and Elm (2) Against:
 * None}, {@code For the motion - 5 votes For amendment 1 - 4 votes}.
 */
final class InlineDivision {
  private static final String WHAT =
      "(?:\\s(?:of\\s)?(?:the\\s)?(?:(?:motion|proposal|recommendations?)|(?<amendment>amendment(?:\\s\\d\\b)?))(?:\\s\\([^()]{1,40}\\))?)?";

  /** Where a side begins. */
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:^|(?<=[\\s(.;:,|]))(?i:(?:(?:members?|councillors?|those)\\s)?(?:vot(?:es?|ing|ed)\\s)?(?:(?<no>against|noes|nays)"
              + "|(?<abstain>abstentions?|abstain(?:ed|ing)?)|(?<yes>for|in\\sfavour|ayes))"
              + WHAT
              + ")\\s*(?<sign>[:\u2013=-])?\\s*(?=(?<list>[\uE000(]|(?i:none|nil|councillors?|cllrs?|members?|the\\s\uE000|"
              + Counts.PATTERN
              + "\\b)))");

  private static final Pattern COUNT =
      Pattern.compile("(?i)\\(\\s*(?<in>\\d{1,3})\\s*\\)|^\\W*(?<at>" + Counts.PATTERN + ")\\b");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)\\b" + Counts.PATTERN + "(?:\\svotes?)?\\s$");

  private static final int REACH = 30;

  /** What may stand in a list of voters. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)(?:[\\s,;.:&()\u2013-]|\uE000|\\b(?:and|the|none|nil|votes?|members?|councillors?|cllrs?|bailies?|mr|mrs|ms)\\b|"
              + Counts.PATTERN
              + ")*");

  private InlineDivision() {}

  /** The sides; none where the paragraph does not list two at least. */
  static List<Division> in(Passage passage, NameFinder names) {
    NamedText named = NamedText.of(passage, names);
    List<Division> sides = new ArrayList<>();
    Matcher side = SIDE.matcher(named.text());
    int at = 0;
    while (side.find(at)) {
      int from = side.end();
      if (side.group("sign") == null && isCounted(named.text().substring(0, side.start()))) {
        return List.of();
      }
      Ballot ballot = ballot(side);
      boolean amendment = side.group("amendment") != null;
      boolean more = side.find();
      int end = more ? side.start() : named.text().length();
      at = more ? end : named.text().length();
      String list = named.text().substring(from, end);
      if (more && !LIST.matcher(list).matches()) {
        return List.of();
      }
      sides.add(side(named, from, listEnd(list) + from, ballot, amendment));
    }
    boolean several =
        sides.stream().map(d -> d.ballot() + "" + d.amendment()).distinct().count() > 1;
    return several && sides.stream().allMatch(InlineDivision::isTold) ? sides : List.of();
  }

  /** {@code 6 for 2 against}: the number stands before its side. */
  private static boolean isCounted(String before) {
    String tail = before.substring(Math.max(0, before.length() - REACH));
    return COUNTED.matcher(tail).find();
  }

  private static boolean isTold(Division side) {
    return side.count() != null || !side.voters().isEmpty();
  }

  private static int listEnd(String list) {
    Matcher m = LIST.matcher(list);
    return m.lookingAt() ? m.end() : 0;
  }

  private static Division side(
      NamedText named, int from, int end, Ballot ballot, boolean amendment) {
    List<NamedVote> voters =
        named.hits().stream()
            .filter(hit -> hit.end() > from && hit.end() <= end)
            .map(hit -> new NamedVote(hit.mention(), ballot))
            .toList();
    return new Division(
        ballot, amendment, count(named.text().substring(from, end), voters.size()), voters);
  }

  private static @Nullable Integer count(String list, int voters) {
    Matcher count = COUNT.matcher(list);
    if (count.find()) {
      String printed = count.group("in") == null ? count.group("at") : count.group("in");
      return Counts.of(printed.toLowerCase(Locale.ROOT));
    }
    return voters > 0 ? (Integer) voters : null;
  }

  private static Ballot ballot(Matcher side) {
    if (side.group("no") != null) {
      return Ballot.AGAINST;
    }
    return side.group("abstain") != null ? Ballot.ABSTAIN : Ballot.FOR;
  }
}
