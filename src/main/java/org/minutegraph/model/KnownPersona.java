package org.minutegraph.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a persona to hold other documents' personas against it.
 *
 * @param document its document
 * @param number {@link Persona#number}
 * @param name its fullest form; the title is the one that tells most: a member's before a police
 *     officer's before {@code Mr} or {@code Mrs}; {@link TitleFamily#UNTITLED} for somebody without
 *     one in a document that gives members theirs
 * @param also forms with another surname, where the document says that both are one person
 * @param local true where the form alone means nobody outside its document: initials, or one word
 *     that nothing shows to be a surname
 * @param listed true for somebody in the attendance
 * @param date of the meeting
 * @param body that met, as a {@link Slug}
 */
public record KnownPersona(
    String document,
    int number,
    NamedAs name,
    List<NamedAs> also,
    boolean local,
    boolean listed,
    @Nullable LocalDate date,
    @Nullable String body) {
  /** Documents in order, and in each the personas. */
  public static final Comparator<KnownPersona> IN_ORDER =
      Comparator.comparing(KnownPersona::document).thenComparingInt(KnownPersona::number);

  public KnownPersona {
    also = List.copyOf(also);
  }
}
