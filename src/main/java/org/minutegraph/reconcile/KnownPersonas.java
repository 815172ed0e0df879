package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.KnownPersona;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Persona;
import org.minutegraph.model.Slug;
import org.minutegraph.model.TitleFamily;

/** What other documents' people are held against: the personas of one document. */
public final class KnownPersonas {
  private final IdentifiedRecord identified;
  private final List<Mention> listed;
  private final boolean titled;

  private KnownPersonas(IdentifiedRecord identified) {
    this.identified = identified;
    listed = identified.record().attendance().stream().map(Attendance::person).toList();
    titled =
        identified.personas().stream()
            .flatMap(persona -> persona.mentions().stream())
            .anyMatch(mention -> TitleFamily.of(mention.title()) == TitleFamily.MEMBER);
  }

  /** The personas of a document. */
  public static List<KnownPersona> of(IdentifiedRecord identified) {
    KnownPersonas known = new KnownPersonas(identified);
    return identified.personas().stream().map(known::of).toList();
  }

  private KnownPersona of(Persona persona) {
    List<NamedAs> forms =
        persona.mentions().stream()
            .filter(Mentions::isNamed)
            .map(NamedAs::of)
            .distinct()
            .sorted(NamedAs.FULLEST_FIRST)
            .toList();
    NamedAs fullest = forms.get(0);
    String title = tellingTitle(persona);
    boolean isListed = persona.mentions().stream().anyMatch(listed::contains);
    boolean surname = title != null || isListed;
    boolean local =
        fullest.form() == Form.INITIALS
            || (fullest.name().isSingle() && (!surname || isFirstName(title)));
    String shown = title == null && titled ? TitleFamily.UNTITLED : title;
    Meeting meeting = identified.record().meeting();
    return new KnownPersona(
        identified.record().source().id(),
        persona.number(),
        titled(fullest, shown),
        others(forms, shown),
        local,
        isListed,
        meeting.date(),
        meeting.body() == null ? null : Slug.of(meeting.body()));
  }

  /** The fullest form of each further surname. */
  private static List<NamedAs> others(List<NamedAs> forms, @Nullable String title) {
    List<NamedAs> others = new ArrayList<>(List.of(forms.get(0)));
    for (NamedAs form : forms) {
      boolean isNew =
          others.stream().noneMatch(known -> known.name().lastKey().equals(form.name().lastKey()));
      if (isNew && form.form() == Form.NAME && !form.name().isSingle()) {
        others.add(titled(form, title));
      }
    }
    return others.subList(1, others.size());
  }

  private static NamedAs titled(NamedAs form, @Nullable String title) {
    return new NamedAs(form.name(), form.printed(), title, form.form());
  }

  /** {@code Sister Agatha}: a title that a first name follows. */
  private static boolean isFirstName(@Nullable String title) {
    return title != null && TitleFamily.takesFirstName(title);
  }

  private static @Nullable String tellingTitle(Persona persona) {
    return persona.mentions().stream()
        .map(Mention::title)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(TitleFamily::of).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
