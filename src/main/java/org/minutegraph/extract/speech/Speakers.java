package org.minutegraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.SpeechAct;
import org.minutegraph.extract.text.Actor;
import org.minutegraph.extract.text.MarkedText;
import org.minutegraph.extract.text.Subjects;
import org.minutegraph.model.Mention;

/** Finds who is named at a place in a paragraph, with those joined to them. */
final class Speakers {
  private static final Pattern TOGETHER = Pattern.compile(",?\\s(?:and\\s|&\\s)?(?:the\\s)?");
  private static final Pattern AND = Pattern.compile("(?:\\band|&)\\s+(?:the\\s+)?$");
  // ", of the Mill Trust, and "
  private static final Pattern APPOSITION = Pattern.compile(",[^.;,]{1,60},?\\sand\\s(?:the\\s)?");

  private final String text;
  private final List<Actor> actors;
  private final Subjects subjects;

  Speakers(MarkedText marked, Subjects subjects) {
    this.text = marked.text();
    this.actors = marked.actors();
    this.subjects = subjects;
  }

  static Utterance of(int from, int to, List<Mention> speakers, SpeechAct act, boolean settled) {
    return new Utterance(from, to, speakers, act, false, settled, act == SpeechAct.QUESTION);
  }

  Optional<Utterance> told(int from, int to, List<Mention> speakers, SpeechAct act) {
    return speakers.isEmpty() || act == SpeechAct.NONE
        ? Optional.empty()
        : Optional.of(of(from, to, speakers, act, false));
  }

  Optional<Actor> actorAt(int at, int to) {
    return actors.stream().filter(a -> a.start() == at && a.end() <= to).findFirst();
  }

  /**
   * Who is named at a place, and beside them; behind a post, the name: {@code the Leader, Mr Ash}.
   */
  List<Mention> at(int at, int to) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).start() == at && actors.get(i).end() <= to) {
        return together(subjects.identityFollows(i, to) ? i + 1 : i, to);
      }
    }
    return List.of();
  }

  /** Who stands at a place with those joined to them: {@code Ann Lee, Clerk, and the Warden}. */
  private List<Mention> together(int i, int to) {
    List<Mention> found = new ArrayList<>(List.of(actors.get(i).mention()));
    for (int j = i + 1; j < actors.size() && actors.get(j).end() <= to; j++) {
      String between = text.substring(actors.get(j - 1).end(), actors.get(j).start());
      boolean and = AND.matcher(between).find();
      boolean joined =
          TOGETHER.matcher(between).matches() || (and && APPOSITION.matcher(between).matches());
      if (!joined) {
        break;
      }
      if (and || actors.get(j).isNamed()) {
        found.add(actors.get(j).mention());
      }
    }
    return found;
  }
}
