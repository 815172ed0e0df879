package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
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
  // "ACTION: Clerk to write", "Action 3 - AB to check"
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:ACTIONS?|Actions?|ACTION POINT|Action"
              + " [Pp]oint)(?:\\s+(?:(?:no\\.?|No\\.?)\\s*)?\\d{1,3})?\\s*[:\u2013\u2014-]\\s*(?=\\S)");
  // "(ACTION: AB)" behind a sentence
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\[(](?:ACTION|Action)s?(?:\\s*[:\u2013-]|\\s+by)?\\s+([^\\])]{1,60})[\\])]");
  // "Action: Clerk", "ACTION: AB / CD"; a name not known as one too
  private static final Pattern NAME_ALONE =
      Pattern.compile(
          "(?:(?:[Tt]he\\s+)?(?:"
              + PhraseRules.WHO
              + "++|\\p{Lu}[\\p{L}'\u2019-]*+|and)[\\s,/&.]*+){1,8}");
  private static final Pattern WHO_TO =
      Pattern.compile(
          "(?:the |The )?"
              + PhraseRules.WHO
              + "++(?:(?:\\s*[/,&]\\s*|\\s+and\\s+)(?:the )?"
              + PhraseRules.WHO
              + "++){0,4}(?=\\s+(?:to|will|would|shall)\\s)");
  private static final Pattern TASK_START =
      Pattern.compile("^" + WHO_TO.pattern() + "\\s+(?:to(?!\\s+be\\s)|will)\\s+[a-z]");
  private static final String HEAD =
      "(?:[^.?!" + PhraseRules.WHO + "]|\\.(?=\\d)){0,140}?[:\u2013-]\\s+";
  // "Burial fees - Chair & Clerk to arrange", "Bench in Playing Field AB to report"
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:"
              + HEAD
              + "|(?:\\p{Lu}[\\p{L}'\u2019/&-]*+\\s+|(?:of|in|at|to|the|and|for|on)\\s+){1,8})(?="
              + WHO_TO.pattern()
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
      } else if (paragraph.kind() != Paragraph.Kind.SUBHEADING) {
        table.end();
        read(paragraph.text());
        before = paragraph.text().span();
      }
    }
    decisions(paragraphs);
    found.sort(Comparator.comparingInt(followUp -> followUp.evidence().span().start()));
    return List.copyOf(found);
  }

  private void read(Passage passage) {
    MarkedText text = MarkedText.of(passage, names);
    owner =
        text.actors().stream()
            .filter(actor -> !actor.isGroup())
            .findFirst()
            .or(() -> Optional.ofNullable(owner))
            .orElse(null);
    Matcher marker = MARKER.matcher(text.text());
    if (marker.lookingAt()) {
      action(text, marker.end());
      return;
    }
    for (Sentences.Range sentence : Sentences.of(text.text())) {
      int end = Math.min(sentence.end(), beforeDecision(passage, sentence));
      if (end > sentence.start()) {
        sentence(text, sentence.start(), end);
      }
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

  private void action(MarkedText text, int from) {
    int to = text.text().length();
    Matcher who = WHO_TO.matcher(text.marked()).region(from, to);
    Mention by = who.lookingAt() ? maker.joint(text, who.start(), who.end()) : null;
    boolean nameAlone = NAME_ALONE.matcher(text.marked()).region(from, to).matches();
    if (nameAlone) {
      own(text, maker.joint(text, from, to));
    } else {
      found.add(
          maker.make(
              text, from, to, who.lookingAt() ? who.end() : from, by, true, Confidence.SURE));
    }
  }

  /** {@code Action: Clerk}, below a task that names nobody, says whose it is. */
  private void own(MarkedText text, Mention by) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).by() == null && isRightAbove(found.get(last), text)) {
      found.set(last, found.get(last).ownedBy(by));
    }
  }

  private boolean isRightAbove(FollowUp task, MarkedText below) {
    SourceSpan words = task.evidence().span();
    return before != null
        && before.start() <= words.start()
        && words.end() <= below.passage().span().start();
  }

  private void sentence(MarkedText text, int from, int to) {
    Matcher behind = BEHIND.matcher(text.text()).region(from, to);
    if (behind.find()) {
      Mention by = text.first(behind.start(1), behind.end(1)).map(Actor::mention).orElse(null);
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
    Matcher who = WHO_TO.matcher(text.marked()).region(from, to);
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
