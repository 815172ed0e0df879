package org.minutegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote that the text reports. Numbers are null where not given.
 *
 * @param item position of the agenda item; 0 before the first
 * @param inFavour votes for
 * @param against votes against
 * @param abstain abstentions
 * @param unanimous true where the text says so
 * @param named the votes given by name
 * @param outcome carried, lost
 * @param evidence the words
 */
public record Vote(
    int item,
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstain,
    boolean unanimous,
    List<NamedVote> named,
    @Nullable VoteOutcome outcome,
    Evidence evidence) {

  /** How one member voted. */
  public record NamedVote(Mention person, Ballot ballot) {}

  /** A way to vote. */
  public enum Ballot {
    FOR,
    AGAINST,
    ABSTAIN
  }

  public Vote {
    named = List.copyOf(named);
  }
}
