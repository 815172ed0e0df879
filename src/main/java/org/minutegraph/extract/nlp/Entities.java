package org.minutegraph.extract.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring tokens of one kind to an entity. */
final class Entities {
  private static final String NONE = "O";

  private Entities() {}

  static List<Entity> of(Sentence sentence, List<CoreLabel> answers) {
    List<Entity> found = new ArrayList<>();
    for (int first = 0, next; first < answers.size(); first = next) {
      next = runEnd(answers, first);
      String kind = answer(answers, first);
      if (!kind.equals(NONE)) {
        found.add(
            new Entity(
                Entity.Kind.valueOf(kind),
                sentence.tokens().get(first).start(),
                sentence.tokens().get(next - 1).end()));
      }
    }
    return found;
  }

  private static int runEnd(List<CoreLabel> answers, int first) {
    int next = first + 1;
    while (next < answers.size() && answer(answers, next).equals(answer(answers, first))) {
      next++;
    }
    return next;
  }

  private static String answer(List<CoreLabel> answers, int at) {
    String answer = answers.get(at).get(CoreAnnotations.AnswerAnnotation.class);
    return answer == null ? NONE : answer;
  }
}
