package org.minutegraph.extract.tasks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Reads a table whose head names actions, owners and dates. */
final class ActionTable {
  private static final Pattern TASK =
      head("actions?|actions? required|actions? agreed|tasks?|what");
  private static final Pattern WHO =
      head(
          "owner|by|by whom|who|lead|responsible|responsibility|officer|person|assigned to|action"
              + " by");
  private static final Pattern WHEN =
      head(
          "due|date|due (?:date|by)|date due|by when|when|deadline|target date|completion"
              + " date|timescale|time ?frame|timing|timeline|target");

  private static final Pattern STATUS = head("status|progress|state|position|outcome");
  // in such a column: "Done", "Closed (see note 2)"
  private static final Pattern OVER =
      Pattern.compile(
          "(?i)(?:done|completed?|closed|discharged|actioned|achieved|cleared|resolved)\\b.*",
          Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");

  private final FollowUpMaker maker;
  private final NameFinder names;
  private @Nullable Columns columns;

  ActionTable(FollowUpMaker maker, NameFinder names) {
    this.maker = maker;
    this.names = names;
  }

  /** Which column says what; -1 where none does. */
  private record Columns(int task, int who, int when, int status) {}

  private static Pattern head(String words) {
    return Pattern.compile("\\W*(?:" + words + ")\\W*", Pattern.CASE_INSENSITIVE);
  }

  /** Text between rows ends a table. */
  void end() {
    columns = null;
  }

  /** The follow-ups of a row (none of the head); empty where the table is about other things. */
  Optional<List<FollowUp>> read(Paragraph row) {
    Columns known = columns;
    if (known == null) {
      columns = columns(row.cells());
      return columns == null ? Optional.empty() : Optional.of(List.of());
    }
    return Optional.of(task(row.cells(), known).stream().toList());
  }

  private static @Nullable Columns columns(List<Passage> cells) {
    Columns found =
        new Columns(
            index(cells, TASK), index(cells, WHO), index(cells, WHEN), index(cells, STATUS));
    return found.task() >= 0 && (found.who() >= 0 || found.when() >= 0) ? found : null;
  }

  private static int index(List<Passage> cells, Pattern head) {
    for (int i = 0; i < cells.size(); i++) {
      if (head.matcher(cells.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<FollowUp> task(List<Passage> cells, Columns known) {
    Passage task = cell(cells, known.task());
    if (task == null || isOver(cell(cells, known.status()))) {
      return Optional.empty();
    }
    Passage when = cell(cells, known.when());
    String due = when == null || !says(when) ? due(task.text()) : when.text();
    MarkedText text = MarkedText.of(task, names);
    return Optional.of(
        new FollowUp(
            maker.item(),
            by(cell(cells, known.who())),
            Receivers.in(text, 0, task.text().length()),
            due,
            maker.date(due),
            new Evidence(task.span(), Confidence.LIKELY)));
  }

  private static boolean isOver(@Nullable Passage status) {
    return status != null && OVER.matcher(status.text().strip()).matches();
  }

  /** More than a dash. */
  private static boolean says(Passage cell) {
    return WORD.matcher(cell.text()).find();
  }

  /** {@code Draft a reply - out by 30 May}: in the task, where no column tells. */
  private static @Nullable String due(String task) {
    return DuePhrases.behind(task, 0, task.length())
        .or(() -> DuePhrases.first(task, 0, task.length()))
        .map(hit -> hit.of(task))
        .orElse(null);
  }

  private @Nullable Mention by(@Nullable Passage who) {
    if (who == null) {
      return null;
    }
    List<Actor> actors = Actor.in(who, names);
    return actors.size() == 1
        ? actors.get(0).mention()
        : new Mention(who.text(), null, Mention.Form.GROUP, who.span());
  }

  private static @Nullable Passage cell(List<Passage> cells, int index) {
    return index < 0 || index >= cells.size() || cells.get(index).text().isBlank()
        ? null
        : cells.get(index);
  }
}
