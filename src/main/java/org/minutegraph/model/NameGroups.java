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

  /** As {@link #of(Collection, Collection)}, where nobody is listed. */
  public static NameGroups of(Collection<NamedAs> forms) {
    return of(forms, List.of());
  }

  /**
   * Groups the forms: the fuller ones first, then those that can mean one of them alone.
   *
   * @param listed forms of the attendance: initials mean one of these before anybody else
   */
  public static NameGroups of(Collection<NamedAs> forms, Collection<NamedAs> listed) {
    TreeSet<NamedAs> sorted = new TreeSet<>(NamedAs.FULLEST_FIRST);
    sorted.addAll(forms);
    List<List<NamedAs>> groups = new ArrayList<>();
    for (NamedAs form : sorted) {
      List<List<NamedAs>> found =
          narrowed(
              form, groups.stream().filter(group -> belongs(form, group, listed)).toList(), listed);
      if (found.isEmpty()) {
        groups.add(new ArrayList<>(List.of(form)));
      } else if (found.size() == 1) {
        found.get(0).add(form);
      }
    }
    return new NameGroups(groups);
  }

  private static List<List<NamedAs>> narrowed(
      NamedAs form, List<List<NamedAs>> fits, Collection<NamedAs> listed) {
    if (fits.size() < 2 || form.form() != Mention.Form.INITIALS) {
      return fits;
    }
    List<List<NamedAs>> present =
        fits.stream().filter(group -> group.stream().anyMatch(listed::contains)).toList();
    return present.isEmpty() ? fits : present;
  }

  private static boolean belongs(NamedAs form, List<NamedAs> group, Collection<NamedAs> listed) {
    return form.agreesWith(group.get(0))
        && group.stream().noneMatch(form::titlesClash)
        && !(listed.contains(form) && group.stream().anyMatch(g -> isApart(form, g, listed)));
  }

  /** Two of one name who are both listed, the one as a member and the other as an officer. */
  private static boolean isApart(NamedAs form, NamedAs other, Collection<NamedAs> listed) {
    return TitleFamily.clash(form.title(), other.title()) && listed.contains(other);
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
