package org.minutegraph.extract.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceSpan;

/**
 * The follow-ups found so far in one item, and what later lines say of them: {@code Action: Clerk}
 * and {@code Due: 14 June} stand behind or below what is to be done.
 */
final class ItemTasks {
  private final FollowUpMaker maker;
  private final List<FollowUp> found = new ArrayList<>();
  private @Nullable SourceSpan before;
  private @Nullable Told last;

  ItemTasks(FollowUpMaker maker) {
    this.maker = maker;
  }

  /** A sentence read. */
  private record Told(MarkedText text, int from, int to) {
    SourceSpan span() {
      return text.passage().span(from, to);
    }
  }

  void add(FollowUp task) {
    found.add(task);
  }

  void addAll(List<FollowUp> tasks) {
    found.addAll(tasks);
  }

  /** In the order of the text. */
  List<FollowUp> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(task -> task.evidence().span().start()))
        .toList();
  }

  /** A sentence has been read: a mark below may make a task of it. */
  void told(MarkedText text, int from, int to) {
    last = new Told(text, from, to);
  }

  /** A paragraph has been read to its end. */
  void below(Passage paragraph) {
    before = paragraph.span();
  }

  /** True where the line only says when the task above it is due, which is then known. */
  boolean isDueOfTaskAbove(Passage line) {
    Optional<String> due = DuePhrases.ofLine(line.text());
    if (due.isEmpty() || found.isEmpty()) {
      return false;
    }
    int newest = found.size() - 1;
    FollowUp task = found.get(newest);
    if (task.due() == null && isNear(task.evidence().span(), line)) {
      found.set(newest, task.dueBy(due.get(), maker.date(due.get())));
    }
    return true;
  }

  /** {@code Action: Clerk}, behind or below what is to be done, says whose it is. */
  void own(MarkedText text, Mention by) {
    int newest = found.size() - 1;
    Told told = last;
    if (newest >= 0 && isNear(found.get(newest).evidence().span(), text.passage())) {
      FollowUp task = found.get(newest);
      found.set(newest, task.by() == null ? task.ownedBy(by) : task);
    } else if (told != null && isNear(told.span(), text.passage())) {
      found.add(
          maker.make(
              told.text(), told.from(), told.to(), told.from(), by, false, Confidence.POSSIBLE));
    }
  }

  /** In the same paragraph, or the one before. */
  private boolean isNear(SourceSpan words, Passage below) {
    int start = before == null ? below.span().start() : before.start();
    return Math.min(start, below.span().start()) <= words.start()
        && words.start() < below.span().end();
  }
}
