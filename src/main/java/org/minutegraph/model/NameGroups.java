package org.minutegraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which forms of names mean one person, where all are taken from one document. A form that could
 * mean two people is in no group. The outcome does not hang on the order of the forms.
 *
 * @param groups each with its fullest form first
 */
public record NameGroups(List<List<NamedAs>> groups) {
  public NameGroups {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Groups the forms: the fuller ones first, then those that can mean one of them alone. */
  public static NameGroups of(Collection<NamedAs> forms) {
    TreeSet<NamedAs> sorted = new TreeSet<>(NamedAs.FULLEST_FIRST);
    sorted.addAll(forms);
    List<List<NamedAs>> groups = new ArrayList<>();
    for (NamedAs form : sorted) {
      List<List<NamedAs>> found = groups.stream().filter(group -> belongs(form, group)).toList();
      if (found.isEmpty()) {
        groups.add(new ArrayList<>(List.of(form)));
      } else if (found.size() == 1) {
        found.get(0).add(form);
      }
    }
    return new NameGroups(groups);
  }

  private static boolean belongs(NamedAs form, List<NamedAs> group) {
    return form.agreesWith(group.get(0)) && group.stream().noneMatch(form::titlesClash);
  }

  /** The number of the group that a form is in, counted from 0. */
  public Optional<Integer> groupOf(NamedAs form) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains(form)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
