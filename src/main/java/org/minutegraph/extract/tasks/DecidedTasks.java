package org.minutegraph.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.extract.text.Places;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Resolution;
import org.minutegraph.model.SourceSpan;

/** The follow-ups that the decisions of one item ask for. */
final class DecidedTasks {
  private final List<Resolution> resolutions;
  private final FollowUpMaker maker;
  private final NameFinder names;

  /**
   * Of decisions.
   *
   * @param resolutions of the item alone
   */
  DecidedTasks(List<Resolution> resolutions, FollowUpMaker maker, NameFinder names) {
    this.resolutions = List.copyOf(resolutions);
    this.maker = maker;
    this.names = names;
  }

  List<FollowUp> in(List<Paragraph> paragraphs) {
    List<FollowUp> found = new ArrayList<>();
    for (Resolution resolution : resolutions) {
      for (Paragraph paragraph : paragraphs) {
        SourceSpan whole = paragraph.text().span();
        int start = resolution.evidence().span().start();
        if (whole.start() <= start && start < whole.end()) {
          in(paragraph.text(), resolution).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<FollowUp> in(Passage passage, Resolution resolution) {
    SourceSpan span = resolution.evidence().span();
    MarkedText text = MarkedText.of(passage, names);
    int from = Places.at(passage, span.start());
    int to = Math.max(from + 1, Places.at(passage, span.end()));
    return FollowUpRules.inDecision(text, from, to)
        .map(
            hit ->
                maker.make(
                    text,
                    from,
                    to,
                    from,
                    Doers.ofDecision(text, from, to),
                    false,
                    Confidence.LIKELY));
  }

  /** The first place of a sentence that belongs to a decision, or its end. */
  int startIn(Passage passage, Sentences.Range sentence) {
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

  /** Where the last decision of a sentence ends in it, or its end. */
  int endIn(Passage passage, Sentences.Range sentence) {
    SourceSpan said = passage.span(sentence.start(), sentence.end());
    return resolutions.stream()
        .map(resolution -> resolution.evidence().span())
        .filter(decided -> decided.start() < said.end() && said.start() < decided.end())
        .mapToInt(decided -> Places.at(passage, Math.min(decided.end(), said.end())))
        .max()
        .orElse(sentence.end());
  }
}
