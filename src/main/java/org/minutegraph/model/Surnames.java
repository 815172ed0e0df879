package org.minutegraph.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which surnames are near enough to be held against each other: one letter apart, with a hyphen or
 * without, or one a part of the other. Two surnames are near if they share a key.
 */
public final class Surnames {
  private static final int LONG_ENOUGH = 4;
  private static final int PART = 3;

  private Surnames() {}

  /** The surnames of a persona: mostly one, {@code ash-lee}. */
  public static Set<String> of(KnownPersona persona) {
    Set<String> surnames = new LinkedHashSet<>();
    Stream.concat(Stream.of(persona.name()), persona.also().stream())
        .map(name -> of(name))
        .forEach(surnames::add);
    return surnames;
  }

  /** As {@link #of(PersonName)}. */
  public static String of(NamedAs name) {
    return of(name.name());
  }

  /** {@code ash-lee}, however it is printed. */
  public static String of(PersonName name) {
    return name.last().replaceAll("[\\s-]+", "-");
  }

  /** The surname itself, its parts, and what is left of it without any one letter. */
  public static Set<String> keys(String surname) {
    Set<String> keys = new TreeSet<>();
    String whole = surname.replaceAll("['-]", "");
    keys.add(whole);
    for (String part : surname.split("-|(?<=^o)'")) {
      if (part.length() >= PART) {
        keys.add(part);
      }
    }
    if (whole.length() >= LONG_ENOUGH) {
      for (int i = 1; i < whole.length(); i++) {
        keys.add(whole.substring(0, i) + whole.substring(i + 1));
      }
    }
    return keys;
  }

  /**
   * True where one letter is wrong, missing or too much, after the first, or two have changed
   * places.
   */
  public static boolean oneApart(String one, String other) {
    if (one.length() > other.length()) {
      return oneApart(other, one);
    }
    if (one.length() < LONG_ENOUGH
        || other.length() - one.length() > 1
        || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    String rest = one.substring(at);
    String otherRest = other.substring(at);
    return one.length() == other.length()
        ? !rest.isEmpty()
            && (rest.substring(1).equals(otherRest.substring(1)) || swapped(rest, otherRest))
        : rest.equals(otherRest.substring(1));
  }

  private static boolean swapped(String one, String other) {
    return one.length() > 1
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0)
        && one.substring(2).equals(other.substring(2));
  }

  /** True for {@code Ash-Lee} beside {@code Lee}, or the other way about. */
  public static boolean isPart(String one, String other) {
    List<String> parts = new ArrayList<>(List.of(one.split("[\\s-]")));
    List<String> others = List.of(other.split("[\\s-]"));
    return parts.size() != others.size()
        && (parts.size() == 1 && others.contains(one)
            || others.size() == 1 && parts.contains(other));
  }
}
