package org.minutegraph.model;

import java.util.List;
import java.util.Set;

/**
 * What people have settled by hand about the bodies of a council; it overrules what is inferred.
 *
 * @param bodies those that are known, with every name of theirs
 * @param rulings on pairs of names
 */
public record BodyCuration(List<CuratedBody> bodies, List<Ruling> rulings) {
  /** Nothing is settled. */
  public static final BodyCuration NONE = new BodyCuration(List.of(), List.of());

  public BodyCuration {
    bodies = List.copyOf(bodies);
    rulings = List.copyOf(rulings);
  }

  /**
   * A body with an identifier that stays.
   *
   * @param slug its identifier within the council
   * @param names slugs of its names
   */
  public record CuratedBody(String slug, Set<String> names) {
    public CuratedBody {
      names = Set.copyOf(names);
    }
  }

  /**
   * Two names, as slugs, mean one body, or do not.
   *
   * @param same whether they do
   */
  public record Ruling(String one, String other, boolean same) {
    /** Whether it speaks of these two, in whatever order. */
    public boolean isOn(String name, String another) {
      return one.equals(name) && other.equals(another) || one.equals(another) && other.equals(name);
    }
  }
}
