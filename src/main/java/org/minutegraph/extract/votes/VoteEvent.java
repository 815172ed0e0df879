package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Vote;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;
import org.minutegraph.model.VoteOutcome;

/** What one stretch of text tells of a vote. */
record VoteEvent(
    VoteCount count,
    boolean unanimous,
    List<NamedVote> named,
    @Nullable VoteOutcome outcome,
    Source source,
    SourceSpan span) {

  /** What kind of stretch. */
  enum Source {
    SENTENCE,
    /** {@code RESOLVED unanimously that ...}. */
    DECISION,
    DIVISION
  }

  private static final VoteCount NONE = new VoteCount(null, null, null);

  VoteEvent {
    named = List.copyOf(named);
  }

  static VoteEvent of(
      Optional<VoteCount> count,
      boolean unanimous,
      @Nullable VoteOutcome outcome,
      Source source,
      SourceSpan span) {
    return new VoteEvent(count.orElse(NONE), unanimous, List.of(), outcome, source, span);
  }

  static VoteEvent of(List<Division> sides, SourceSpan span) {
    List<NamedVote> named = new ArrayList<>();
    sides.forEach(side -> named.addAll(side.voters()));
    VoteCount count =
        new VoteCount(
            count(sides, Ballot.FOR), count(sides, Ballot.AGAINST), count(sides, Ballot.ABSTAIN));
    return new VoteEvent(count, false, named, null, Source.DIVISION, span);
  }

  private static @Nullable Integer count(List<Division> sides, Ballot ballot) {
    List<Division> of = sides.stream().filter(side -> side.ballot() == ballot).toList();
    return of.isEmpty() ? null : of.get(0).count();
  }

  VoteEvent withOutcome(VoteOutcome told) {
    return new VoteEvent(count, unanimous, named, outcome == null ? told : outcome, source, span);
  }

  /** With votes by name told behind it; nobody votes twice. */
  VoteEvent withNamed(List<NamedVote> told) {
    List<NamedVote> all = new ArrayList<>(named);
    told.stream()
        .filter(
            vote ->
                named.stream().noneMatch(known -> SameSpeaker.is(known.person(), vote.person())))
        .forEach(all::add);
    return new VoteEvent(count, unanimous, all, outcome, source, span);
  }

  /** Only that some voted so. */
  static VoteEvent of(List<NamedVote> named, @Nullable VoteOutcome outcome, SourceSpan span) {
    return new VoteEvent(NONE, false, named, outcome, Source.SENTENCE, span);
  }

  /**
   * This and a later stretch as one vote, where they can only mean the same.
   *
   * @param moved true where something was moved between them
   * @param said true where the later one only says again what the former did
   */
  Optional<VoteEvent> merged(VoteEvent later, boolean moved, boolean said) {
    if (said && unanimous && later.unanimous && count.equals(later.count)) {
      return Optional.of(this);
    }
    boolean again =
        later.source == Source.DECISION
            || source == Source.DIVISION
            || later.source == Source.DIVISION
            || later.isBare() && source == Source.SENTENCE && outcome == null
            || isBare() && source == Source.SENTENCE && outcome == null;
    boolean agree =
        agree(count.inFavour(), later.count.inFavour())
            && agree(count.against(), later.count.against())
            && agree(count.abstain(), later.count.abstain())
            && (outcome == null || later.outcome == null || outcome == later.outcome);
    return !moved && again && agree && source != Source.DECISION
        ? Optional.of(with(later))
        : Optional.empty();
  }

  private boolean isBare() {
    return count.equals(NONE) && !unanimous;
  }

  private static boolean agree(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null || Objects.equals(a, b);
  }

  private VoteEvent with(VoteEvent later) {
    List<NamedVote> all = new ArrayList<>(named);
    all.addAll(later.named);
    VoteCount both =
        new VoteCount(
            either(count.inFavour(), later.count.inFavour()),
            either(count.against(), later.count.against()),
            either(count.abstain(), later.count.abstain()));
    return new VoteEvent(
        both,
        unanimous || later.unanimous,
        all,
        outcome == null ? later.outcome : outcome,
        source,
        span);
  }

  private static @Nullable Integer either(@Nullable Integer a, @Nullable Integer b) {
    return a == null ? b : a;
  }

  Vote vote(int item, @Nullable VoteOutcome decided) {
    double confidence = isBare() && named.isEmpty() ? Confidence.POSSIBLE : Confidence.SURE;
    return new Vote(
        item,
        count.inFavour(),
        count.against(),
        count.abstain(),
        unanimous,
        named,
        outcome == null ? decided : outcome,
        new Evidence(span, confidence));
  }
}
