package org.minutegraph.extract.bodies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyKind;

/**
 * The short forms that a document explains, and the names without a head word that it introduces.
 *
 * @param longForms by short form, in order of print
 * @param kinds of those that stand for a body
 * @param introduced other names
 */
record ShortForms(Map<String, String> longForms, Map<String, BodyKind> kinds, Phrases introduced) {

  static final ShortForms NONE = new ShortForms(Map.of(), Map.of(), Phrases.of(List.of()));

  static ShortForms of(List<Acronym> acronyms, List<String> introduced, BodyFinder finder) {
    Map<String, String> longForms =
        acronyms.stream()
            .collect(Collectors.toMap(ShortForms::plain, Acronym::longForm, (a, b) -> a));
    Map<String, BodyKind> kinds =
        acronyms.stream()
            .flatMap(
                each -> finder.whole(each.longForm()).stream().map(kind -> Map.entry(each, kind)))
            .collect(Collectors.toMap(e -> plain(e.getKey()), Map.Entry::getValue, (a, b) -> a));
    return new ShortForms(longForms, kinds, Phrases.of(introduced));
  }

  /** Without points. */
  private static String plain(Acronym acronym) {
    return acronym.shortForm().replace(".", "");
  }

  boolean explains(String word) {
    return longForms.containsKey(word);
  }

  @Nullable BodyKind kindOf(String word) {
    return kinds.get(word);
  }
}
