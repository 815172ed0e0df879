package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.minutegraph.extract.grammar.NameShape.Part;
import org.minutegraph.extract.nlp.Entity;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.extract.nlp.Sentence;
import org.minutegraph.model.PersonName;

/**
 * Names that nothing introduces, as the statistical recogniser finds them: asked only about
 * sentences that hold two capitalised words which could be a name, and believed only where the
 * shape is a name's, it begins with a common first name or acts, and nothing shows a street, a
 * company or a report.
 */
final class GuessedNames {
  private final Language language;
  private final KnownNames known;

  GuessedNames(Language language, KnownNames known) {
    this.language = language;
    this.known = known;
  }

  /** The names of persons in a text that are not known yet. */
  List<PersonName> in(String text) {
    List<PersonName> found = new ArrayList<>();
    for (Sentence sentence : language.sentences(text)) {
      if (hasCandidate(text, sentence)) {
        language.entities(sentence).stream()
            .filter(entity -> isName(text, entity) || isFirstName(text, entity))
            .forEach(entity -> found.add(name(text, entity.start(), entity.end())));
      }
    }
    return found;
  }

  private boolean hasCandidate(String text, Sentence sentence) {
    int from = sentence.tokens().get(0).start();
    int to = sentence.tokens().get(sentence.tokens().size() - 1).end();
    Matcher starts = CapitalRun.START.matcher(text).region(from, to);
    while (starts.find()) {
      List<Part> parts = NameShape.at(text, starts.start());
      if (parts.size() == 1 && isGivenName(text, parts.get(0))) {
        return true;
      }
      if (parts.size() > 1) {
        int end = parts.get(parts.size() - 1).end();
        if (!known.knows(name(text, starts.start(), end))
            && !NameShape.isCapitals(starts.group())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isName(String text, Entity entity) {
    List<Part> parts = NameShape.at(text, entity.start());
    if (entity.kind() != Entity.Kind.PERSON || parts.size() < 2 || parts.size() > 3) {
      return false;
    }
    CapitalRun run = new CapitalRun(text, entity.start(), entity.end());
    String printed = text.substring(entity.start(), entity.end());
    return parts.get(parts.size() - 1).end() == entity.end()
        && !NameShape.isCapitals(printed)
        && !run.isInsideName()
        && !run.endsAsPlace()
        && (isGivenName(text, parts.get(0)) || run.beforeVerb());
  }

  /** {@code Jess's words}: a first name that acts or has something, and nothing more of a name. */
  private boolean isFirstName(String text, Entity entity) {
    List<Part> parts = NameShape.at(text, entity.start());
    CapitalRun run = new CapitalRun(text, entity.start(), entity.end());
    return entity.kind() == Entity.Kind.PERSON
        && parts.size() == 1
        && parts.get(0).end() == entity.end()
        && isGivenName(text, parts.get(0))
        && !KnownNames.isWordToo(name(text, entity.start(), entity.end()))
        && !run.isInsideName()
        && (run.possessive() || run.beforeVerb());
  }

  private static boolean isGivenName(String text, Part first) {
    return NameShape.beginsWithGivenName(text.substring(first.start(), first.end()));
  }

  private static PersonName name(String text, int start, int end) {
    return PersonName.of(text.substring(start, end));
  }
}
