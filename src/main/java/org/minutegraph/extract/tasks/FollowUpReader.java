package org.minutegraph.extract.tasks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;

/**
 * Reads the follow-ups of one item: its tables, its lists of tasks, its sentences, its decisions.
 */
final class FollowUpReader {
  private final NameFinder names;
  private final FollowUpMaker maker;
  private final DecidedTasks decided;
  private final ItemTasks tasks;
  private final TaskSentences sentences;
  private @Nullable Actor owner;

  // "2." and "RESOLVED:" before a decision are nothing to be done
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\s+\\p{L}{2,}");

  // ", " before "the Clerk will write", behind what was decided
  private static final Pattern JOINT = Pattern.compile(",?\\s+(?:and\\s+)?");

  /** True below a line that says that tasks follow. */
  private boolean tasksBelow;

  FollowUpReader(int item, Meeting meeting, NameFinder names, List<Resolution> resolutions) {
    this.names = names;
    this.maker = new FollowUpMaker(item, meeting);
    this.decided =
        new DecidedTasks(resolutions.stream().filter(r -> r.item() == item).toList(), maker, names);
    this.tasks = new ItemTasks(maker);
    this.sentences = new TaskSentences(tasks, maker);
  }

  List<FollowUp> read(List<Paragraph> paragraphs) {
    ActionTable table = new ActionTable(maker, names);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.TABLE_ROW) {
        table
            .read(paragraph)
            .ifPresentOrElse(tasks::addAll, () -> paragraph.cells().forEach(this::read));
      } else {
        table.end();
        readText(paragraph);
      }
    }
    tasks.addAll(decided.in(paragraphs));
    return tasks.inOrder();
  }

  private void readText(Paragraph paragraph) {
    if (tasks.isDueOfTaskAbove(paragraph.text())) {
      return;
    }
    boolean listed = tasksBelow && paragraph.kind() == Paragraph.Kind.LIST_ITEM;
    tasksBelow = listed || TaskMarks.areBelow(paragraph.text().text());
    if (listed) {
      MarkedText text = MarkedText.of(paragraph.text(), names);
      sentences.marked(text, 0, text.text().length(), null);
    } else if (paragraph.kind() != Paragraph.Kind.SUBHEADING || isTask(paragraph.text())) {
      read(paragraph.text());
      tasks.below(paragraph.text());
    }
  }

  /** {@code AB to write}, though its first word is set in bold. */
  private boolean isTask(Passage line) {
    return TaskSentences.begins(MarkedText.of(line, names));
  }

  private void read(Passage passage) {
    MarkedText text = MarkedText.of(passage, names);
    owner =
        text.actors().stream()
            .filter(actor -> !actor.isGroup())
            .findFirst()
            .or(() -> Optional.ofNullable(owner))
            .orElse(null);
    if (marked(text, 0, text.text().length())) {
      return;
    }
    for (Sentences.Range sentence : Sentences.of(text.text())) {
      int marker = TaskMarks.inside(text.text(), sentence);
      unmarked(text, new Sentences.Range(sentence.start(), marker));
      marked(text, marker, sentence.end());
    }
  }

  private boolean marked(MarkedText text, int from, int to) {
    Optional<TaskMarks.Mark> mark = TaskMarks.at(text, from, to);
    mark.ifPresent(
        found -> {
          boolean owned = found.ownerEnd() > found.ownerStart();
          Mention by = owned ? maker.joint(text, found.ownerStart(), found.ownerEnd()) : null;
          int end = TaskMarks.nextTask(text, found.end(), to);
          sentences.marked(text, found.end(), end, by);
          for (int start = end; start < to; start = end) {
            end = TaskMarks.nextTask(text, start, to);
            sentences.marked(text, start, end, null);
          }
        });
    return mark.isPresent();
  }

  private void unmarked(MarkedText text, Sentences.Range sentence) {
    if (!hasWords(text, sentence.start(), sentence.end())) {
      return;
    }
    int end = Math.min(sentence.end(), decided.startIn(text.passage(), sentence));
    if (hasWords(text, sentence.start(), end)) {
      sentences.unmarked(text, sentence.start(), end, owner);
      tasks.told(text, sentence.start(), end);
    }
    int rest = Math.min(sentence.end(), decided.endIn(text.passage(), sentence));
    Matcher joint = JOINT.matcher(text.text()).region(rest, sentence.end());
    if (joint.lookingAt() && hasWords(text, joint.end(), sentence.end())) {
      sentences.unmarked(text, joint.end(), sentence.end(), owner);
    }
  }

  private static boolean hasWords(MarkedText text, int from, int to) {
    return from < to && WORDS.matcher(text.text()).region(from, to).find();
  }
}
