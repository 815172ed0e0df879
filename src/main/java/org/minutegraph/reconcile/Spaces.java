package org.minutegraph.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;

/** Double surnames that are printed with a hyphen in some minutes and with a space in others. */
final class Spaces {
  private final Set<String> hyphened;

  Spaces(Collection<KnownPersona> personas) {
    hyphened =
        personas.stream()
            .map(persona -> persona.name().name().last())
            .filter(last -> last.contains("-"))
            .collect(Collectors.toSet());
  }

  private Spaces(NamedAs known) {
    hyphened = Set.of(known.name().last());
  }

  /** The form, closed where it would then be the known name but for given names. */
  static NamedAs close(NamedAs form, NamedAs known) {
    return known.name().last().contains("-") ? new Spaces(known).close(form) : form;
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
    String joined = name.given().get(last) + "-" + name.last();
    return hyphened.contains(joined)
        ? new NamedAs(
            new PersonName(List.copyOf(name.given().subList(0, last)), joined),
            form.printed(),
            form.title(),
            form.form())
        : form;
  }
}
