package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.TitleFamily;

/** The forms of names in a council that mean one person, the fullest first. */
final class PersonCluster {
  private final List<NamedAs> forms = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();

  PersonCluster(NamedAs first) {
    forms.add(first);
  }

  NamedAs fullest() {
    return forms.get(0);
  }

  void add(NamedAs form) {
    forms.add(form);
  }

  void seenIn(Set<String> more) {
    documents.addAll(more);
  }

  /** True for {@code Carole Ash} beside {@code Carol Ash}, where no minutes name both. */
  boolean isVariant(NamedAs form, Set<String> in) {
    return form.name().isVariantOf(fullest().name())
        && !form.titlesClash(fullest())
        && in.stream().noneMatch(documents::contains);
  }

  /** True where the form can be this person. */
  boolean fits(NamedAs form) {
    return form.name().isSingle() && !fullest().name().isSingle()
        ? fitsSurname(form)
        : forms.stream().allMatch(form::agreesWith);
  }

  /** True where initials alone can be this person: {@code AB} of {@code Ann Birch}. */
  boolean fitsInitials(NamedAs code) {
    return fullest().agreesWith(code);
  }

  private boolean fitsSurname(NamedAs form) {
    boolean titles =
        forms.stream().anyMatch(own -> TitleFamily.of(own.title()) == TitleFamily.of(form.title()))
            || forms.stream().noneMatch(form::titlesClash);
    boolean sexes =
        forms.stream().noneMatch(own -> TitleFamily.sexesClash(own.title(), form.title()));
    return titles && sexes && fullest().name().lastKey().equals(form.name().lastKey());
  }
}
