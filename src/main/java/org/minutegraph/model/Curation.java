package org.minutegraph.model;

import java.util.List;

/**
 * What people have settled by hand about the people of a council; it overrules what is inferred.
 *
 * @param people those whom the council knows, with every name of theirs
 * @param rulings on single namings
 */
public record Curation(List<CuratedPerson> people, List<Ruling> rulings) {
  /** Nothing is settled. */
  public static final Curation NONE = new Curation(List.of(), List.of());

  public Curation {
    people = List.copyOf(people);
    rulings = List.copyOf(rulings);
  }

  /** Somebody with an identifier that stays. */
  public record CuratedPerson(Person person, List<NamedAs> names) {
    public CuratedPerson {
      names = List.copyOf(names);
    }
  }

  /**
   * Two namings are one person, or are not.
   *
   * @param other elsewhere
   * @param same whether they are one
   */
  public record Ruling(Naming one, Naming other, boolean same) {}

  /**
   * A name in a document. It holds through every new extraction, as numbers of personas need not.
   *
   * @param name the fullest that the document prints
   */
  public record Naming(String document, String name) {}
}
