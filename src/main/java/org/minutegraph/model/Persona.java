package org.minutegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one document knows them: the namings that mean the same somebody.
 *
 * @param number 1-based, in order of first naming
 * @param name the fullest form that the document gives, without title
 * @param title the first title printed with it
 * @param mentions every naming, roles included where the document says who holds them
 */
public record Persona(int number, String name, @Nullable String title, List<Mention> mentions) {
  public Persona {
    mentions = List.copyOf(mentions);
  }
}
