package org.minutegraph.reconcile.links;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up is about. {@code That an update be submitted in six months} is about the heading
 * under which it stands; {@code to write to the bus company about route 14} says so itself.
 *
 * @param stems what it is about
 * @param report whether it is to come back to a meeting; else it is to be done, and a meeting would
 *     say so in a few words
 */
record Subject(Stems stems, boolean report) {

  /** What was found of a subject, and in which words. */
  record Found(double share, Known.Words words) {}

  static Subject of(Known.Task task, Known.@Nullable Item asked) {
    return task.stems().isEmpty() && asked != null
        ? new Subject(asked.heading().stems(), task.report())
        : new Subject(task.stems(), task.report());
  }

  /** The share below which an item is not about this. */
  double least() {
    return report ? 0.5 : 0.6;
  }

  /** Subjects come back without an answer; what was to be done is seldom told of otherwise. */
  double weight() {
    return report ? 0.5 : 0.65;
  }

  Found in(Known.Item item, Weights weights) {
    Known.Words words =
        item.words().stream()
            .max(Comparator.comparingDouble(one -> share(one.stems(), weights)))
            .filter(one -> share(one.stems(), weights) > 0)
            .orElse(item.heading());
    double told =
        report
            ? Math.max(share(item.heading().stems(), weights), 0.85 * share(item.text(), weights))
            : share(words.stems(), weights);
    return new Found(told, words);
  }

  private double share(Stems other, Weights weights) {
    return stems.share(other, weights::of);
  }
}
