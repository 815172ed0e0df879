package org.minutegraph.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.PhraseRules;
import org.minutegraph.extract.grammar.WordList;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Mention;

/** Reads the task of one sentence by the form in which clerks write tasks, or by what it tells. */
final class TaskSentences {
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
  // "The gate needs attention" before "- Clerk to contact the owner": a sentence, no label
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|needs|requires|[Aa]sk(?:s|ed)|[Rr]equest(?:s|ed)|[Ii]nstruct(?:s|ed))\\b");
  // "Mr Ash will continue", "will now serve": what is so, and no single act
  private static final Pattern STANDING =
      Pattern.compile(
          "\\s+(?:will|would|shall)\\s(?:now\\s|also\\s|then\\s)?(?:be|have|need|not|monitor|attend|"
              + WordList.named("no-tasks").alternatives()
              + ")\\b");
  // "2. " before the task
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+(?=\\p{L})");
  // "Maes Road - to write to the county"
  private static final Pattern ACTORLESS =
      Pattern.compile(
          "^" + HEAD + "(?=to\\s+" + WordList.named("later-acts").alternatives() + "\\b)");

  // "; he proposed", "and the Chair would", "and get back to", "and a talk will take place", ", AB
  // will
  // look"
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:;|,?\\s(?:and|but))\\s(?=(?:that\\s)?(?:(?:the\\s)?"
              + PhraseRules.WHO
              + "|he\\b|she\\b|they\\b|it\\b|would\\b|will\\b|to\\b|get\\s|report\\s|come\\s|bring\\s|(?:an?|the)\\s(?:\\p{Ll}+\\s){1,4}(?:will|would|is"
              + " to|are to)\\b))|,\\s(?=(?:the\\s)?"
              + PhraseRules.WHO
              + "++\\s(?:will|would|to)\\s)");

  // "CLERK TO WRITE TO THE OWNER"
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<who>(?:THE\\s+)?(?:(?:ASSISTANT|DEPUTY|TOWN|PARISH|VICE)["
              + " -])?(?:CLERK|CHAIR(?:MAN|WOMAN|PERSON)?|COUNCILLORS?|CLLRS?\\.?(?:\\s[A-Z]+){1,2}|OFFICERS?|MEMBERS|SECRETARY|TREASURER|ALL|[A-Z]{2,3}))\\s+TO\\s+(?!BE\\b|RESOLVE|DISCUSS|CONSIDER|RECEIVE|NOTE|APPROVE|AGREE|AGREED)[A-Z]{3,}\\b[^a-z]*(?:[a-z][^a-z]*){0,12}$");

  /** No sentence of minutes is longer that is one; looking for parts in it would cost time. */
  private static final int LONGEST = 1_500;

  private final ItemTasks tasks;
  private final FollowUpMaker maker;

  TaskSentences(ItemTasks tasks, FollowUpMaker maker) {
    this.tasks = tasks;
    this.maker = maker;
  }

  /** {@code AB to write}. */
  static boolean begins(MarkedText line) {
    return TASK_START.matcher(line.marked()).lookingAt();
  }

  /**
   * What stands behind a mark: a task, or only whose the one above is.
   *
   * @param owned whom the mark names, as in {@code Action (AB):}
   */
  void marked(MarkedText text, int from, int to, @Nullable Mention owned) {
    Matcher who = TaskMarks.WHO_TO.matcher(text.marked()).region(from, to);
    Matcher behind = OWNER_BEHIND.matcher(text.marked()).region(from, to);
    if (NAME_ALONE.matcher(text.marked()).region(from, to).matches()) {
      tasks.own(text, maker.joint(text, from, to));
    } else if (who.lookingAt()) {
      sure(text, from, to, who.end(), maker.joint(text, who.start(), who.end()));
    } else if (owned == null && behind.find()) {
      Mention by = maker.joint(text, behind.start("owner"), behind.end("owner"));
      sure(text, from, to, from, by);
    } else {
      sure(text, from, to, from, owned);
    }
  }

  private void sure(MarkedText text, int from, int to, int act, @Nullable Mention by) {
    tasks.add(maker.make(text, from, to, act, by, true, Confidence.SURE));
  }

  /**
   * A sentence that no mark makes a task.
   *
   * @param owner who acts where the sentence only says {@code she}
   */
  void unmarked(MarkedText text, int start, int to, @Nullable Actor owner) {
    Matcher numbered = NUMBER.matcher(text.text()).region(start, to);
    int from = numbered.lookingAt() ? numbered.end() : start;
    Matcher behind = BEHIND.matcher(text.text()).region(from, to);
    if (behind.find()) {
      markedBehind(text, from, behind);
      return;
    }
    Matcher actorless = ACTORLESS.matcher(text.marked()).region(from, to);
    if (actorless.lookingAt()) {
      int act = actorless.end();
      tasks.add(maker.make(text, act, to, act, null, false, Confidence.POSSIBLE));
      return;
    }
    Matcher capitals = CAPITALS.matcher(text.text()).region(from, to);
    if (capitals.lookingAt()) {
      Mention by = maker.joint(text, capitals.start("who"), capitals.end("who"));
      tasks.add(maker.make(text, from, to, capitals.end("who"), by, false, Confidence.SURE));
      return;
    }
    Optional<FollowUp> labelled = labelled(text, from, to);
    labelled.ifPresentOrElse(tasks::add, () -> parts(text, from, to, owner));
  }

  /** One or several acts, each with a time or a receiver of its own. */
  private void parts(MarkedText text, int from, int to, @Nullable Actor owner) {
    Matcher next = NEXT.matcher(text.marked()).region(from, to);
    while (to - from < LONGEST && next.find()) {
      Optional<FollowUp> first = told(text, from, next.start(), owner);
      Optional<FollowUp> second =
          first.isPresent() ? told(text, next.end(), to, owner) : Optional.empty();
      if (second.filter(task -> isOwn(task) || isAnothers(first.orElseThrow(), task)).isPresent()) {
        tasks.add(first.orElseThrow());
        parts(text, next.end(), to, owner);
        return;
      }
    }
    told(text, from, to, owner).ifPresent(tasks::add);
  }

  private static boolean isOwn(FollowUp task) {
    return task.due() != null || task.to() != null;
  }

  /** {@code Mr Ash asked for a sign, Mrs Lee will look into it}. */
  private static boolean isAnothers(FollowUp first, FollowUp second) {
    return second.by() != null && first.by() == null;
  }

  private void markedBehind(MarkedText text, int from, Matcher behind) {
    Mention by = text.first(behind.start(1), behind.end(1)).map(Actor::mention).orElse(null);
    if (behind.start() == from && by != null) {
      tasks.own(text, by);
    } else {
      tasks.add(maker.make(text, from, behind.start(), from, by, false, Confidence.LIKELY));
    }
  }

  /** {@code Burial fees - Chair & Clerk to arrange}; what a group is to do, is told elsewhere. */
  private Optional<FollowUp> labelled(MarkedText text, int from, int to) {
    int start = behindLabel(text, from, to);
    boolean group = text.first(start, to).filter(Actor::isGroup).isPresent();
    Matcher who = TaskMarks.WHO_TO.matcher(text.marked()).region(start, to);
    if (group
        || !TASK_START.matcher(text.marked()).region(start, to).lookingAt()
        || !who.lookingAt()
        || STANDING.matcher(text.text()).region(who.end(), to).lookingAt()) {
      return Optional.empty();
    }
    Mention by = maker.joint(text, who.start(), who.end());
    return Optional.of(maker.make(text, start, to, who.end(), by, false, Confidence.LIKELY));
  }

  private static int behindLabel(MarkedText text, int from, int to) {
    Matcher label = LABEL.matcher(text.marked()).region(from, to);
    return label.lookingAt() && !TOLD.matcher(label.group()).find() ? label.end() : from;
  }

  private Optional<FollowUp> told(MarkedText text, int from, int to, @Nullable Actor owner) {
    return FollowUpRules.inSentence(text, from, to)
        .map(
            hit -> {
              Mention by = Doers.of(text, from, hit, owner);
              boolean later = hit.kind().startsWith("later");
              double confidence = later ? Confidence.POSSIBLE : Confidence.LIKELY;
              return maker.make(text, from, to, hit.start(), by, false, confidence);
            });
  }
}
