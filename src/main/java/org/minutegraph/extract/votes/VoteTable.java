package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;
import org.minutegraph.model.VoteOutcome;

/**
 * Votes of a table whose header tells the sides: {@code For | Against | Abstained} over names, or
 * {@code Vote (for-against)} over {@code 3-0}.
 *
 * @param rows of the table, its header counted
 */
record VoteTable(List<VoteEvent> events, int rows) {
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?:vot(?:es?|ing|ed)\\s)?(?:(?<no>against|noes)|(?<abstain>abst\\p{L}+)|for|in\\sfavour|ayes)\\W*");

  private static final Pattern VOTE = Pattern.compile("(?i)\\bvot(?:es?|ing)\\b.*");
  private static final Pattern PAIR =
      Pattern.compile("\\s*(?<for>\\d{1,3})\\s*[-\u2013:]\\s*(?<against>\\d{1,3})\\s*");

  VoteTable {
    events = List.copyOf(events);
  }

  /** The table whose header is there; empty where it is none of votes. */
  static Optional<VoteTable> at(ItemText item, int header, NameFinder names) {
    List<Passage> head = item.paragraphs().get(header).cells();
    int end = header + 1;
    while (end < item.size() && item.paragraphs().get(end).kind() == Paragraph.Kind.TABLE_ROW) {
      end++;
    }
    List<Paragraph> rows = item.paragraphs().subList(header + 1, end);
    List<VoteEvent> events = events(head, rows, names);
    return rows.isEmpty() || events.isEmpty()
        ? Optional.empty()
        : Optional.of(new VoteTable(events, rows.size() + 1));
  }

  private static List<VoteEvent> events(
      List<Passage> head, List<Paragraph> rows, NameFinder names) {
    if (head.size() > 1 && isSides(head)) {
      return List.of(columns(head, rows, names));
    }
    if (head.size() > 2 && isSides(head.subList(1, head.size()))) {
      List<Ballot> sides = head.stream().skip(1).map(cell -> ballot(cell.text())).toList();
      return new VoteMatrix(sides, names).in(rows, span(head.get(0).span(), rows));
    }
    return pairs(head, rows);
  }

  private static boolean isSides(List<Passage> cells) {
    return cells.stream().allMatch(cell -> SIDE.matcher(cell.text()).matches());
  }

  private static VoteEvent columns(List<Passage> head, List<Paragraph> rows, NameFinder names) {
    List<Division> sides = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      Ballot ballot = ballot(head.get(column).text());
      List<NamedVote> voters = new ArrayList<>();
      for (Paragraph row : rows) {
        if (column < row.cells().size()) {
          names
              .in(row.cells().get(column))
              .forEach(hit -> voters.add(new NamedVote(hit.mention(), ballot)));
        }
      }
      sides.add(new Division(ballot, false, voters.size(), voters));
    }
    return VoteEvent.of(sides, span(head.get(0).span(), rows));
  }

  private static SourceSpan span(SourceSpan first, List<Paragraph> rows) {
    return rows.isEmpty() ? first : first.with(rows.get(rows.size() - 1).text().span());
  }

  private static Ballot ballot(String head) {
    Matcher side = SIDE.matcher(head);
    if (!side.matches()) {
      throw new IllegalArgumentException("no side: " + head);
    }
    if (side.group("no") != null) {
      return Ballot.AGAINST;
    }
    return side.group("abstain") != null ? Ballot.ABSTAIN : Ballot.FOR;
  }

  private static List<VoteEvent> pairs(List<Passage> head, List<Paragraph> rows) {
    List<VoteEvent> events = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      if (VOTE.matcher(head.get(column).text()).find()) {
        for (Paragraph row : rows) {
          pair(row, column).ifPresent(events::add);
        }
      }
    }
    return events;
  }

  private static Optional<VoteEvent> pair(Paragraph row, int column) {
    @Nullable Passage cell = column < row.cells().size() ? row.cells().get(column) : null;
    Matcher pair = PAIR.matcher(cell == null ? "" : cell.text());
    if (cell == null || !pair.matches()) {
      return Optional.empty();
    }
    int inFavour = Integer.parseInt(pair.group("for"));
    int against = Integer.parseInt(pair.group("against"));
    VoteOutcome outcome = inFavour > against ? VoteOutcome.CARRIED : VoteOutcome.LOST;
    return Optional.of(
        VoteEvent.of(
            Optional.of(new VoteCount(inFavour, against, null)),
            false,
            inFavour == against ? null : outcome,
            VoteEvent.Source.DIVISION,
            cell.span()));
  }
}
