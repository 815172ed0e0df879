package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.DuePhrases;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** Reads the follow-ups of one item. */
final class FollowUpReader {
  // "(ACTION: AB)" behind a sentence
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\[(](?:ACTION|Action)s?(?:\\s*[:\u2013-]|\\s+by)?\\s+([^\\])]{1,60})[\\])]");
  // "write to the owner (Clerk)", "write to the owner - Clerk"
  private static final Pattern OWNER_BEHIND =
      Pattern.compile(
          "(?:[(\\[]\\s?|\\s[\u2013\u2014-]\\s)(?<owner>"
              + TaskMarks.OWNERS
              + ")\\s?[)\\]]?\\s?\\.?\\s*$");
  // "Action: Clerk", "ACTION: AB / CD"; a name not known as one too
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "(?:(?:[Tt]he\\s+)?(?:"
              + PhraseRules.WHO
              + "++|\\p{Lu}[\\p{L}'\u2019-]*+|and)[\\s,/&.)\\]]*+){1,8}");
  private static final Pattern TASK_START =
      Pattern.compile("^" + TaskMarks.WHO_TO.pattern() + "\\s+(?:to(?!\\s+be\\s)|will)\\s+[a-z]");
  private static final String HEAD =
      "(?:[^.?!" + PhraseRules.WHO + "]|\\.(?=\\d)){0,140}?[:\u2013-]\\s+";
  // "Burial fees - Chair & Clerk to arrange", "Bench in Playing Field AB to report"
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:"
              + HEAD
              + "|(?:\\p{Lu}[\\p{L}'\u2019/&-]*+\\s+|(?:of|in|at|to|the|and|for|on)\\s+){1,8})(?="
              + TaskMarks.WHO_TO.pattern()
              + "\\s+to\\s+[a-z])");
  // "Maes Road - to write to the county"
  private static final Pattern ACTORLESS =
      Pattern.compile(
          "^" + HEAD + "(?=to\\s+" + WordList.named("later-acts").alternatives() + "\\b)");

  private final NameFinder names;
  private final FollowUpMaker maker;
  private final List<Resolution> resolutions;
  private final List<FollowUp> found = new ArrayList<>();
  private @Nullable Actor owner;
  private @Nullable SourceSpan before;
  private @Nullable Told last;

  /** True below a line that says that tasks follow. */
  private boolean tasksBelow;

  /** A sentence read. */
  private record Told(MarkedText text, int from, int to) {
    SourceSpan span() {
      return text.passage().span(from, to);
    }
  }

  FollowUpReader(int item, Meeting meeting, NameFinder names, List<Resolution> resolutions) {
    this.names = names;
    this.maker = new FollowUpMaker(item, meeting);
    this.resolutions = resolutions.stream().filter(r -> r.item() == item).toList();
  }

  List<FollowUp> read(List<Paragraph> paragraphs) {
    ActionTable table = new ActionTable(maker, names);
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.TABLE_ROW) {
        table
            .read(paragraph)
            .ifPresentOrElse(found::addAll, () -> paragraph.cells().forEach(this::read));
      } else {
        table.end();
        readText(paragraph);
      }
    }
    decisions(paragraphs);
    found.sort(Comparator.comparingInt(followUp -> followUp.evidence().span().start()));
    return List.copyOf(found);
  }

  private void readText(Paragraph paragraph) {
    Optional<String> due = DuePhrases.ofLine(paragraph.text().text());
    if (due.isPresent() && !found.isEmpty()) {
      dueBelow(due.get(), paragraph.text());
      return;
    }
    boolean listed = tasksBelow && paragraph.kind() == Paragraph.Kind.LIST_ITEM;
    tasksBelow = listed || TaskMarks.areBelow(paragraph.text().text());
    if (listed) {
      MarkedText text = MarkedText.of(paragraph.text(), names);
      action(text, 0, text.text().length(), null);
    } else if (paragraph.kind() != Paragraph.Kind.SUBHEADING || isTask(paragraph.text())) {
      read(paragraph.text());
      before = paragraph.text().span();
    }
  }

  /** {@code AB to write}, though its first word is set in bold. */
  private boolean isTask(Passage line) {
    return TASK_START.matcher(MarkedText.of(line, names).marked()).lookingAt();
  }

  /** {@code Due: 14 June}, below a task. */
  private void dueBelow(String due, Passage line) {
    int newest = found.size() - 1;
    FollowUp task = found.get(newest);
    if (task.due() == null && isNear(task.evidence().span(), line)) {
      found.set(newest, task.dueBy(due, maker.date(due)));
    }
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
          action(text, found.end(), to, by);
        });
    return mark.isPresent();
  }

  private void unmarked(MarkedText text, Sentences.Range sentence) {
    int end = Math.min(sentence.end(), beforeDecision(text.passage(), sentence));
    if (end > sentence.start() && !text.text().substring(sentence.start(), end).isBlank()) {
      sentence(text, sentence.start(), end);
      last = new Told(text, sentence.start(), end);
    }
  }

  /** The first place of the sentence that belongs to a decision, or its end. */
  private int beforeDecision(Passage passage, Sentences.Range sentence) {
    int end = sentence.end();
    for (Resolution resolution : resolutions) {
      SourceSpan decided = resolution.evidence().span();
      SourceSpan said = passage.span(sentence.start(), sentence.end());
      if (decided.start() < said.end() && said.start() < decided.end()) {
        end = Math.min(end, Places.at(passage, Math.max(decided.start(), said.start())));
      }
    }
    return end;
  }

  private void action(MarkedText text, int from, int to, @Nullable Mention owned) {
    Matcher who = TaskMarks.WHO_TO.matcher(text.marked()).region(from, to);
    Matcher behind = OWNER_BEHIND.matcher(text.marked()).region(from, to);
    if (NAME_ALONE.matcher(text.marked()).region(from, to).matches()) {
      own(text, maker.joint(text, from, to));
    } else if (who.lookingAt()) {
      task(text, from, to, who.end(), maker.joint(text, who.start(), who.end()));
    } else if (owned == null && behind.find()) {
      Mention by = maker.joint(text, behind.start("owner"), behind.end("owner"));
      task(text, from, to, from, by);
    } else {
      task(text, from, to, from, owned);
    }
  }

  private void task(MarkedText text, int from, int to, int act, @Nullable Mention by) {
    found.add(maker.make(text, from, to, act, by, true, Confidence.SURE));
  }

  /** {@code Action: Clerk}, behind or below what is to be done, says whose it is. */
  private void own(MarkedText text, Mention by) {
    int newest = found.size() - 1;
    Told told = last;
    if (newest >= 0 && isRightAbove(found.get(newest), text.passage())) {
      FollowUp task = found.get(newest);
      found.set(newest, task.by() == null ? task.ownedBy(by) : task);
    } else if (told != null && isNear(told.span(), text.passage())) {
      found.add(
          maker.make(
              told.text(), told.from(), told.to(), told.from(), by, false, Confidence.POSSIBLE));
    }
  }

  private boolean isRightAbove(FollowUp task, Passage below) {
    return isNear(task.evidence().span(), below);
  }

  /** In the same paragraph, or the one before. */
  private boolean isNear(SourceSpan words, Passage below) {
    int start = before == null ? below.span().start() : before.start();
    return Math.min(start, below.span().start()) <= words.start()
        && words.start() < below.span().end();
  }

  private void sentence(MarkedText text, int from, int to) {
    Matcher behind = BEHIND.matcher(text.text()).region(from, to);
    if (behind.find()) {
      Mention by = text.first(behind.start(1), behind.end(1)).map(Actor::mention).orElse(null);
      if (behind.start() == from && by != null) {
        own(text, by);
        return;
      }
      found.add(maker.make(text, from, behind.start(), from, by, false, Confidence.LIKELY));
      return;
    }
    int start = behindLabel(text, from, to);
    boolean group = text.first(start, to).filter(Actor::isGroup).isPresent();
    Matcher actorless = ACTORLESS.matcher(text.marked()).region(from, to);
    if (actorless.lookingAt()) {
      found.add(
          maker.make(text, actorless.end(), to, actorless.end(), null, false, Confidence.POSSIBLE));
    } else if (!group && TASK_START.matcher(text.marked()).region(start, to).lookingAt()) {
      task(text, start, to);
    } else {
      FollowUpRules.inSentence(text, from, to)
          .ifPresent(hit -> found.add(told(text, from, to, hit)));
    }
  }

  private static int behindLabel(MarkedText text, int from, int to) {
    Matcher label = LABEL.matcher(text.marked()).region(from, to);
    return label.lookingAt() ? label.end() : from;
  }

  private void task(MarkedText text, int from, int to) {
    Matcher who = TaskMarks.WHO_TO.matcher(text.marked()).region(from, to);
    if (who.lookingAt()) {
      Mention by = maker.joint(text, who.start(), who.end());
      found.add(maker.make(text, from, to, who.end(), by, false, Confidence.LIKELY));
    }
  }

  private FollowUp told(MarkedText text, int from, int to, PhraseRules.Hit hit) {
    Mention by = Doers.of(text, from, hit, owner);
    double confidence = hit.kind().startsWith("later") ? Confidence.POSSIBLE : Confidence.LIKELY;
    return maker.make(text, from, to, hit.start(), by, false, confidence);
  }

  private void decisions(List<Paragraph> paragraphs) {
    for (Resolution resolution : resolutions) {
      for (Paragraph paragraph : paragraphs) {
        Passage passage = paragraph.text();
        SourceSpan span = resolution.evidence().span();
        SourceSpan whole = passage.span();
        if (whole.start() <= span.start() && span.start() < whole.end()) {
          decision(passage, resolution);
        }
      }
    }
  }

  private void decision(Passage passage, Resolution resolution) {
    SourceSpan span = resolution.evidence().span();
    MarkedText text = MarkedText.of(passage, names);
    int from = Places.at(passage, span.start());
    int to = Math.max(from + 1, Places.at(passage, span.end()));
    FollowUpRules.inDecision(text, from, to)
        .ifPresent(
            hit -> {
              Mention by = Doers.ofDecision(text, from, to);
              found.add(maker.make(text, from, to, from, by, false, Confidence.LIKELY));
            });
  }
}
