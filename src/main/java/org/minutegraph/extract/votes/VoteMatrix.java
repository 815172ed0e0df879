package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Counts;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;
import org.minutegraph.model.VoteOutcome;

/**
 * Votes of a table that has a side over each column but the first: a mark beside each member's
 * name, or the figures of each thing voted on.
 */
final class VoteMatrix {
  private static final Pattern FIGURE = Pattern.compile("\\s*(?:\\d{1,3}|nil|none|-|\u2013)?\\s*");
  private static final Pattern EMPTY = Pattern.compile("[\\s\u2013-]*");
  private static final Pattern DIGITS = Pattern.compile("\\s*\\d{1,3}\\s*");

  private final List<Ballot> sides;
  private final NameFinder names;

  /**
   * @param sides of the columns behind the first
   */
  VoteMatrix(List<Ballot> sides, NameFinder names) {
    this.sides = List.copyOf(sides);
    this.names = names;
  }

  /** The votes that the rows tell, in order. */
  List<VoteEvent> in(List<Paragraph> rows, SourceSpan span) {
    List<VoteEvent> figures = rows.stream().flatMap(row -> figures(row).stream()).toList();
    if (!figures.isEmpty()) {
      return figures;
    }
    List<NamedVote> voters = rows.stream().flatMap(row -> marked(row).stream()).toList();
    return voters.isEmpty() ? List.of() : List.of(VoteEvent.of(RollCall.sides(voters), span));
  }

  /** {@code The amendment | 4 | 9 | 1}. */
  private Optional<VoteEvent> figures(Paragraph row) {
    List<Passage> cells = row.cells();
    boolean counted =
        cells.size() == sides.size() + 1
            && cells.stream().skip(1).allMatch(c -> FIGURE.matcher(c.text()).matches())
            && cells.stream().skip(1).filter(c -> DIGITS.matcher(c.text()).matches()).count() > 1;
    if (!counted) {
      return Optional.empty();
    }
    VoteCount count =
        new VoteCount(
            number(cells, Ballot.FOR),
            number(cells, Ballot.AGAINST),
            number(cells, Ballot.ABSTAIN));
    return Optional.of(
        VoteEvent.of(
            Optional.of(count),
            false,
            outcome(count),
            VoteEvent.Source.DIVISION,
            row.text().span()));
  }

  private @Nullable Integer number(List<Passage> cells, Ballot side) {
    int column = sides.indexOf(side) + 1;
    String printed = column == 0 ? "" : cells.get(column).text().strip();
    return DIGITS.matcher(printed).matches() ? (Integer) Counts.of(printed) : null;
  }

  private static @Nullable VoteOutcome outcome(VoteCount count) {
    Integer yes = count.inFavour();
    Integer no = count.against();
    if (yes == null || no == null || yes.equals(no)) {
      return null;
    }
    return yes > no ? VoteOutcome.CARRIED : VoteOutcome.LOST;
  }

  /** {@code Cllr Ash | X | | }: the one column that is marked. */
  private List<NamedVote> marked(Paragraph row) {
    List<Passage> cells = row.cells();
    List<Integer> marks = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      if (!EMPTY.matcher(cells.get(i).text()).matches()) {
        marks.add(i - 1);
      }
    }
    List<NameFinder.Hit> hits = cells.isEmpty() ? List.of() : names.in(cells.get(0));
    return marks.size() == 1 && marks.get(0) < sides.size() && hits.size() == 1
        ? List.of(new NamedVote(hits.get(0).mention(), sides.get(marks.get(0))))
        : List.of();
  }
}
