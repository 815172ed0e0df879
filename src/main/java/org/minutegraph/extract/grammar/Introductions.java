package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.minutegraph.extract.grammar.NameShape.Part;
import org.minutegraph.model.PersonName;

/** Finds names that a text introduces beyond doubt: by a title, or by a post beside them. */
final class Introductions {
  private Introductions() {}

  /** The names introduced, in order. */
  static List<PersonName> in(String text) {
    List<PersonName> names = new ArrayList<>();
    TitledNames.in(text).stream()
        .map(TitledNames.Titled::name)
        .filter(name -> !name.code())
        .forEach(name -> names.add(PersonName.of(text.substring(name.start(), name.end()))));
    names.addAll(besidePosts(text));
    return names;
  }

  /** {@code Ann Lee, Head of Roads, ...}; {@code Ann Lee (Head of Roads)}. */
  private static List<PersonName> besidePosts(String text) {
    List<PersonName> names = new ArrayList<>();
    Matcher starts = CapitalRun.START.matcher(text);
    int at = 0;
    while (at < text.length() && starts.find(at)) {
      List<Part> parts = NameShape.at(text, starts.start());
      int end = parts.isEmpty() ? starts.end() : parts.get(parts.size() - 1).end();
      if (parts.size() >= 2 && parts.size() <= 4 && Posts.beside(text, end)) {
        names.add(PersonName.of(text.substring(starts.start(), end)));
      }
      at = Math.max(end, starts.end());
    }
    return names;
  }
}
