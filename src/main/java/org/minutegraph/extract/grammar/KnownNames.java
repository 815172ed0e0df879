package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutegraph.model.PersonName;

/** The names that a document has introduced, asked by full name, surname or first name. */
final class KnownNames {
  private static final Set<String> FIRST_NAMES_THAT_ARE_WORDS =
      NameShape.words("given-names-that-are-words");

  private final Map<String, List<PersonName>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> surnamesByFirst = new HashMap<>();
  private final Set<String> firstNames;

  KnownNames(Iterable<PersonName> introduced) {
    this(introduced, Set.of());
  }

  /**
   * Learns the names.
   *
   * @param firstNames lower-case first names whose bearers the document names no further
   */
  KnownNames(Iterable<PersonName> introduced, Set<String> firstNames) {
    this.firstNames = Set.copyOf(firstNames);
    for (PersonName name : new LinkedHashSet<>(toList(introduced))) {
      bySurname.computeIfAbsent(name.lastKey(), key -> new ArrayList<>()).add(name);
      if (name.hasFullGiven()) {
        surnamesByFirst.computeIfAbsent(name.first(), key -> new TreeSet<>()).add(name.lastKey());
      }
    }
  }

  /** True where somebody of the surname is known whose given names do not clash with these. */
  boolean knows(PersonName name) {
    return bySurname.getOrDefault(name.lastKey(), List.of()).stream().anyMatch(name::sameSurnameAs);
  }

  /** As {@link #knows}, by somebody of whom given names or initials are known. */
  boolean knowsGiven(PersonName name) {
    return bySurname.getOrDefault(name.lastKey(), List.of()).stream()
        .anyMatch(other -> !other.isSingle() && name.sameSurnameAs(other));
  }

  boolean knowsSurname(PersonName name) {
    return bySurname.containsKey(name.lastKey());
  }

  /** True where exactly one known person has this first name, and nobody this surname. */
  boolean isFirstName(PersonName name) {
    return name.isSingle() && bearers(name) == 1 && !knowsSurname(name);
  }

  private int bearers(PersonName name) {
    int introduced = surnamesByFirst.getOrDefault(name.last(), Set.of()).size();
    return introduced == 0 && firstNames.contains(name.last()) ? 1 : introduced;
  }

  /** {@code Grace}, {@code Mark}: a first name that is a word too. */
  static boolean isWordToo(PersonName name) {
    return FIRST_NAMES_THAT_ARE_WORDS.contains(name.last());
  }

  private static List<PersonName> toList(Iterable<PersonName> names) {
    List<PersonName> all = new ArrayList<>();
    names.forEach(all::add);
    return all;
  }
}
