package org.minutegraph.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;

/**
 * Surnames that are printed as one in some minutes and in two words in others: double ones, and
 * {@code O'Lee} as {@code O Lee}.
 */
final class Spaces {
  private final Set<String> whole;

  Spaces(Collection<KnownPersona> personas) {
    whole =
        personas.stream()
            .map(persona -> persona.name().name().last())
            .filter(Spaces::isWhole)
            .collect(Collectors.toSet());
  }

  private static boolean isWhole(String surname) {
    return surname.contains("-") || surname.startsWith("o'");
  }

  private Spaces(NamedAs known) {
    whole = Set.of(known.name().last());
  }

  /** The form, closed where it would then be the known name but for given names. */
  static NamedAs close(NamedAs form, NamedAs known) {
    return isWhole(known.name().last()) ? new Spaces(known).close(form) : form;
  }

  /**
   * {@code Ann Ash-Lee} for {@code Ann Ash Lee}, where {@code Ash-Lee} is a name of the council.
   */
  NamedAs close(NamedAs form) {
    PersonName name = form.name();
    if (name.isSingle()) {
      return form;
    }
    int last = name.given().size() - 1;
    String before = name.given().get(last);
    String joined = before + (before.equals("o") ? "'" : "-") + name.last();
    return whole.contains(joined)
        ? new NamedAs(
            new PersonName(List.copyOf(name.given().subList(0, last)), joined),
            form.printed(),
            form.title(),
            form.form())
        : form;
  }
}
