package org.minutegraph.model;

import java.util.List;

/**
 * Which body goes by a name.
 *
 * @param name slug of the name
 * @param body slug of the body: that of its fullest or most frequent name, or of the one that
 *     people have settled
 * @param candidates slugs of bodies that the name may mean, where that is left open; the name then
 *     stands for itself
 * @param evidence why, in words for a person
 * @param confidence from 0 to 1
 */
public record BodyIdentity(
    String name, String body, List<String> candidates, String evidence, double confidence) {
  public BodyIdentity {
    candidates = List.copyOf(candidates);
  }
}
