package org.minutegraph.extract;

import java.util.List;
import org.minutegraph.extract.grammar.SpeechAct;
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
 * @param post true where the speaker's post is printed with the name
 */
record Utterance(
    int start,
    int end,
    List<Mention> speakers,
    SpeechAct act,
    boolean reply,
    boolean settled,
    boolean post) {
  Utterance {
    speakers = List.copyOf(speakers);
  }

  Utterance from(int newStart) {
    return new Utterance(newStart, end, speakers, act, reply, settled, post);
  }

  Utterance until(int newEnd) {
    return new Utterance(start, newEnd, speakers, act, reply, settled, post);
  }

  /** True where both have exactly the same speakers. */
  boolean sameSpeakersAs(Utterance other) {
    return speakers.size() == other.speakers.size()
        && speakers.stream()
            .allMatch(a -> other.speakers.stream().anyMatch(b -> SameSpeaker.is(a, b)));
  }
}
