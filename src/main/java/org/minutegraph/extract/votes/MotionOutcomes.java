package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.votes.Verdict.Subject;
import org.minutegraph.model.Motion;
import org.minutegraph.model.MotionKind;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.VoteOutcome;

/** Tells what became of the motions of an item: by a verdict, or by the decision that follows. */
final class MotionOutcomes {
  /** How near before {@code Proposed by ...} the decision must end that it was proposed for. */
  private static final int NEAR = 5;

  /** A verdict with its place in the source. */
  private record Placed(int at, Verdict verdict) {}

  private final List<Placed> verdicts = new ArrayList<>();
  private final List<Resolution> decisions;

  MotionOutcomes(ItemText item, List<Resolution> resolutions) {
    decisions = resolutions.stream().filter(r -> r.item() == item.item()).toList();
    for (Paragraph paragraph : item.paragraphs()) {
      Passage passage = paragraph.text();
      Verdict.in(passage.text())
          .forEach(
              verdict ->
                  verdicts.add(
                      new Placed(passage.span(verdict.start(), verdict.end()).end(), verdict)));
    }
    verdicts.sort(Comparator.comparingInt(Placed::at));
  }

  /** The motions with their outcomes. */
  List<Motion> of(List<Motion> motions) {
    List<Motion> told = new ArrayList<>();
    for (int i = 0; i < motions.size(); i++) {
      Motion motion = motions.get(i);
      told.add(
          new Motion(
              motion.item(),
              motion.mover(),
              motion.seconder(),
              motion.kind(),
              outcome(motion, next(motions, i)),
              motion.evidence()));
    }
    return told;
  }

  /** Where the next motion of the same kind begins. */
  private static int next(List<Motion> motions, int i) {
    return motions.stream()
        .skip(i + 1)
        .filter(later -> later.kind() == motions.get(i).kind())
        .mapToInt(MotionOutcomes::start)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static int start(Motion motion) {
    return motion.evidence().span().start();
  }

  private @Nullable VoteOutcome outcome(Motion motion, int until) {
    return motion.kind() == MotionKind.AMENDMENT
        ? amendment(start(motion), until)
        : motion(motion, until);
  }

  /** Lost too where the motion against which it was put is carried. */
  private @Nullable VoteOutcome amendment(int from, int until) {
    Optional<VoteOutcome> own =
        between(from, until)
            .filter(v -> v.subject() != Subject.MOTION)
            .map(Verdict::outcome)
            .findFirst();
    return own.or(
            () ->
                between(from, until)
                    .filter(v -> v.outcome() == VoteOutcome.CARRIED)
                    .map(v -> VoteOutcome.LOST)
                    .findFirst())
        .orElse(null);
  }

  private @Nullable VoteOutcome motion(Motion motion, int until) {
    Optional<VoteOutcome> told =
        between(start(motion), until)
            .filter(v -> v.subject() == Subject.MOTION)
            .map(Verdict::outcome)
            .findFirst();
    return told.orElseGet(
        () -> isDecided(motion, until) ? VoteOutcome.CARRIED : unnamed(motion, until));
  }

  private @Nullable VoteOutcome unnamed(Motion motion, int until) {
    return between(start(motion), until)
        .filter(v -> v.subject() == Subject.UNNAMED)
        .map(Verdict::outcome)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A decision follows before the next motion, or ends right before {@code Proposed by}. */
  private boolean isDecided(Motion motion, int until) {
    return decisions.stream()
        .map(decision -> decision.evidence().span())
        .anyMatch(
            span ->
                span.start() >= start(motion) && span.start() < until
                    || span.end() <= start(motion) && start(motion) - span.end() <= NEAR);
  }

  private java.util.stream.Stream<Verdict> between(int from, int until) {
    return verdicts.stream()
        .filter(placed -> placed.at() >= from && placed.at() < until)
        .map(Placed::verdict);
  }
}
