package org.minutegraph.extract.speech;

import java.util.List;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.text.SameSpeaker;
import org.minutegraph.model.Mention;

/**
 * A speaker's part within one paragraph.
 *
 * @param start in the passage's text
 * @param end exclusive
 * @param speakers one, or joint presenters
 * @param act what the verb says
 * @param reply true where the words say that it answers: {@code In response the Chair ...}
 * @param settled true for a question with an impersonal answer in the same sentence
 * @param asks true where any of it asks: {@code He asked if}
 */
record Utterance(
    int start,
    int end,
    List<Mention> speakers,
    SpeechAct act,
    boolean reply,
    boolean settled,
    boolean asks) {
  private static final int SHORT = 250;

  Utterance {
    speakers = List.copyOf(speakers);
  }

  Utterance from(int newStart) {
    return new Utterance(newStart, end, speakers, act, reply, settled, asks);
  }

  Utterance until(int newEnd, boolean asksThere) {
    return new Utterance(start, newEnd, speakers, act, reply, settled, asks || asksThere);
  }

  /**
   * Goes on; a statement that ends with a question told of, and a short one with a question printed
   * as such, was made to ask it.
   */
  Utterance goingOn(int newEnd, boolean printed, boolean told) {
    boolean question = act.isSaid() && (told || printed && newEnd - start < SHORT);
    return new Utterance(
        start,
        newEnd,
        speakers,
        question ? SpeechAct.QUESTION : act,
        reply,
        settled,
        asks || told || question);
  }

  /** True where both have exactly the same speakers. */
  boolean sameSpeakersAs(Utterance other) {
    return speakers.size() == other.speakers.size()
        && speakers.stream()
            .allMatch(a -> other.speakers.stream().anyMatch(b -> SameSpeaker.is(a, b)));
  }
}
