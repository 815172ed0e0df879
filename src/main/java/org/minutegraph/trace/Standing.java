package org.minutegraph.trace;

import java.util.List;

/**
 * What a body is, and how it stands to others.
 *
 * @param kind {@code partnership}, {@code council body}, or {@code body} of which there are no
 *     minutes
 * @param relations in the order of their words; may be empty
 * @param partners organisations that were at its meetings, those of most meetings first
 */
public record Standing(String name, String kind, List<Relation> relations, List<Partner> partners) {
  public Standing {
    relations = List.copyOf(relations);
    partners = List.copyOf(partners);
  }

  /**
   * Bodies to which it stands in one way.
   *
   * @param words {@code part of}, {@code sub-groups}, {@code also named}, {@code before} or {@code
   *     since then}
   */
  public record Relation(String words, List<String> bodies) {
    public Relation {
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * An organisation at meetings.
   *
   * @param meetings at how many it was, or was to be
   */
  public record Partner(String name, int meetings) {}
}
