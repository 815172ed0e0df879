package org.minutegraph.model;

import java.util.List;

/** What was decided about a persona when it was held against the people already known. */
public sealed interface Identification {

  /** The document of the persona. */
  String document();

  /** {@link Persona#number}. */
  int persona();

  /** Why, in words for a person. */
  String evidence();

  /** From 0 to 1. */
  double confidence();

  /** It is somebody known from elsewhere too. */
  record Matched(String document, int persona, Person person, String evidence, double confidence)
      implements Identification {}

  /** It is somebody not known before. */
  record Minted(String document, int persona, Person person, String evidence, double confidence)
      implements Identification {}

  /** It may be any of these; none is chosen, and the persona stands for itself. */
  record Ambiguous(
      String document,
      int persona,
      Person person,
      List<Person> candidates,
      String evidence,
      double confidence)
      implements Identification {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Who it is; for {@link Ambiguous}, a person of the persona's own. */
  Person person();
}
