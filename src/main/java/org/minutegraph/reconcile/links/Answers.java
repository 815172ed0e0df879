package org.minutegraph.reconcile.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.model.Link;

/**
 * Finds the later item that meets a follow-up: of the same body or the one that was to have it, on
 * its subject, and best where the words take the request up.
 */
final class Answers {
  /** Below this an item is not taken for an answer. */
  private static final double ENOUGH = 0.6;

  /** What a question after it, and the answer to that, are worth. */
  private static final double ASKED = 0.7;

  /** An answer as good as this is not waited past for a better one. */
  private static final double PLAIN = 0.85;

  private final Map<String, Series> series;
  private final References references;
  private final Deferrals deferrals;

  Answers(Map<String, Series> series, References references, Deferrals deferrals) {
    this.series = series;
    this.references = references;
    this.deferrals = deferrals;
  }

  private record Answer(Known.Item item, Known.Words words, String reason, double score) {}

  /** The follow-ups of a meeting that were met. */
  List<Link> of(Known.Meeting meeting) {
    List<Link> links = new ArrayList<>();
    for (Known.Task task : meeting.tasks()) {
      taken(meeting, task)
          .or(() -> answer(meeting, task).map(answer -> link(meeting, task, answer)))
          .ifPresent(links::add);
    }
    return links;
  }

  /** What is put off comes back where it is taken, not where somebody asks after it before. */
  private Optional<Link> taken(Known.Meeting meeting, Known.Task task) {
    Known.Item item = meeting.item(task.item());
    Known.Words deferral = item == null ? null : item.deferral();
    if (item == null || deferral == null || !deferral.span().equals(task.span())) {
      return Optional.empty();
    }
    return deferrals
        .taken(meeting, item)
        .map(
            later ->
                new Link(
                    meeting.graph(),
                    Link.Kind.ANSWER,
                    task.iri(),
                    later.item().iri(),
                    later.item().heading().span(),
                    "it was put off, and is taken there",
                    later.confidence()));
  }

  private static Link link(Known.Meeting meeting, Known.Task task, Answer answer) {
    return new Link(
        meeting.graph(),
        Link.Kind.ANSWER,
        task.iri(),
        answer.item().iri(),
        answer.words().span(),
        answer.reason(),
        confidence(answer.score()));
  }

  /** From 0.74 for what is just good enough; never certain. */
  private static double confidence(double score) {
    return Math.round(100 * Math.min(0.97, 0.5 + 0.4 * score)) / 100.0;
  }

  private Optional<Answer> answer(Known.Meeting asking, Known.Task task) {
    List<Answer> found = new ArrayList<>();
    List<Known.Meeting> candidates = later(asking, task);
    Weights weights = Weights.in(candidates);
    for (Known.Meeting later : candidates) {
      Optional<Answer> best =
          later.items().stream()
              .flatMap(
                  item ->
                      Stream.concat(
                          Stream.of(judge(asking, task, later, item, weights)),
                          asked(task, later, item)))
              .filter(answer -> answer.score() >= ENOUGH)
              .max(Comparator.comparingDouble(Answer::score));
      if (best.isPresent() && best.get().score() >= PLAIN) {
        return best;
      }
      best.ifPresent(found::add);
    }
    return found.stream().max(Comparator.comparingDouble(Answer::score));
  }

  private List<Known.Meeting> later(Known.Meeting asking, Known.Task task) {
    LocalDate until = asking.date().plusMonths(Linker.MONTHS);
    Series answering = series.get(task.recipient() == null ? asking.body() : task.recipient());
    return answering == null ? List.of() : answering.between(asking.date(), until);
  }

  /** What somebody asked after and was told of is answered, however few words that takes. */
  private static Stream<Answer> asked(Known.Task task, Known.Meeting later, Known.Item item) {
    Reasons reasons = new Reasons(ASKED);
    reasons.add(0, "somebody asks what came of it, and is answered");
    reasons.add(Timing.weight(task.due(), later.date()), Timing.reason(task.due(), later.date()));
    return item.asked().stream()
        .filter(asked -> asked.isAbout(task.whole()))
        .map(asked -> new Answer(item, asked.answer(), reasons.text(), reasons.score()));
  }

  private Answer judge(
      Known.Meeting asking,
      Known.Task task,
      Known.Meeting later,
      Known.Item item,
      Weights weights) {
    Known.Item asked = asking.item(task.item());
    Subject subject = Subject.of(task, asked);
    Subject.Found found = subject.in(item, weights);
    Reasons reasons = new Reasons(subject.weight() * found.share());
    if (found.share() < subject.least()) {
      return new Answer(item, found.words(), "", 0);
    }
    reasons.add(0, "it has %.0f%% of what was asked for".formatted(100 * found.share()));
    Set<String> pointsTo = pointsTo(later, item);
    if (asked != null && pointsTo.contains(asked.iri())) {
      reasons.add(0.45, "it refers to the very minute");
    } else if (pointsTo.contains(asking.iri())) {
      reasons.add(0.3, "it refers to the meeting");
    } else if (!pointsTo.isEmpty()) {
      reasons.add(-0.2, "it refers to other minutes");
    }
    if (item.recall() != null) {
      reasons.add(0.2, "it takes up an earlier request");
    }
    if (item.again()) {
      reasons.add(0.15, "it goes on with the subject");
    }
    reasons.add(Timing.weight(task.due(), later.date()), Timing.reason(task.due(), later.date()));
    return new Answer(item, found.words(), reasons.text(), reasons.score());
  }

  /** The earlier items and meetings to which an item refers. */
  private Set<String> pointsTo(Known.Meeting later, Known.Item item) {
    Map<String, References.Target> targets = references.of(later);
    return later.pointers().stream()
        .filter(pointer -> pointer.item().equals(item.iri()))
        .map(pointer -> targets.get(pointer.iri()))
        .filter(Objects::nonNull)
        .map(References.Target::to)
        .collect(Collectors.toSet());
  }
}
