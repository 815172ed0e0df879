package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Persona;
import org.minutegraph.model.TitleFamily;

/**
 * What is kept of a persona to hold other documents' personas against it.
 *
 * @param document its document
 * @param number {@link Persona#number}
 * @param name its fullest form; the title is the one that tells most: a member's before a police
 *     officer's before {@code Mr} or {@code Mrs}; {@code Mx} for somebody without title in a
 *     document that gives members theirs
 * @param local true where the form alone means nobody outside its document: initials, or one word
 *     that nothing shows to be a surname
 */
public record KnownPersona(String document, int number, NamedAs name, boolean local) {
  /** Documents in order, and in each the personas. */
  public static final Comparator<KnownPersona> IN_ORDER =
      Comparator.comparing(KnownPersona::document).thenComparingInt(KnownPersona::number);

  private static final String UNTITLED = "Mx";

  /** The personas of a document. */
  public static List<KnownPersona> of(IdentifiedRecord identified) {
    boolean titled =
        identified.personas().stream()
            .flatMap(persona -> persona.mentions().stream())
            .anyMatch(mention -> TitleFamily.of(mention.title()) == TitleFamily.MEMBER);
    List<Mention> listed =
        identified.record().attendance().stream().map(Attendance::person).toList();
    List<KnownPersona> known = new ArrayList<>();
    for (Persona persona : identified.personas()) {
      known.add(of(identified.record().source().id(), persona, titled, listed));
    }
    return known;
  }

  private static KnownPersona of(
      String document, Persona persona, boolean titled, List<Mention> listed) {
    NamedAs fullest =
        persona.mentions().stream()
            .filter(Mentions::isNamed)
            .map(NamedAs::of)
            .min(NamedAs.FULLEST_FIRST)
            .orElseThrow();
    String title = tellingTitle(persona);
    boolean surname = title != null || persona.mentions().stream().anyMatch(listed::contains);
    boolean local =
        fullest.form() == Form.INITIALS
            || (fullest.name().isSingle() && (!surname || isFirstName(title)));
    String shown = title == null && titled ? UNTITLED : title;
    NamedAs name = new NamedAs(fullest.name(), fullest.printed(), shown, fullest.form());
    return new KnownPersona(document, persona.number(), name, local);
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
