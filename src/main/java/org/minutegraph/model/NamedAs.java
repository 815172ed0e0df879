package org.minutegraph.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A form in which somebody is named.
 *
 * @param name taken apart; for initials, the letters are {@link PersonName#last}
 * @param printed the name as printed
 * @param title as printed
 * @param form name or initials
 */
public record NamedAs(PersonName name, String printed, @Nullable String title, Mention.Form form) {
  /** The fullest first: given names written out, then initials, then surnames, then codes. */
  public static final Comparator<NamedAs> FULLEST_FIRST =
      Comparator.<NamedAs>comparingInt(n -> n.form() == Mention.Form.NAME ? 0 : 1)
          .thenComparingInt(n -> n.name().hasFullGiven() ? 0 : n.name().isSingle() ? 2 : 1)
          .thenComparingInt(n -> -n.name().given().stream().mapToInt(String::length).sum())
          .thenComparing(n -> n.name().last())
          .thenComparing(n -> String.join(" ", n.name().given()))
          .thenComparing(NamedAs::printed)
          .thenComparing(n -> n.title() == null ? "" : n.title());

  /** The form of a mention by name or initials. */
  public static NamedAs of(Mention mention) {
    return new NamedAs(
        PersonName.of(mention.name()), mention.name(), mention.title(), mention.form());
  }

  /**
   * True where the two can be one person: the names agree, and the titles, where a surname stands
   * alone, don't clash.
   */
  public boolean agreesWith(NamedAs other) {
    if (form == Mention.Form.INITIALS || other.form == Mention.Form.INITIALS) {
      return initialsAgree(other);
    }
    return !titlesClash(other)
        && (name.sameSurnameAs(other.name) || isFirstNameOf(other) || other.isFirstNameOf(this));
  }

  /**
   * True where the titles tell two people apart; beside full names on both sides only {@code Mr}
   * and {@code Mrs} do.
   */
  public boolean titlesClash(NamedAs other) {
    return name.hasFullGiven() && other.name.hasFullGiven()
        ? TitleFamily.sexesClash(title, other.title)
        : TitleFamily.clash(title, other.title);
  }

  private boolean isFirstNameOf(NamedAs other) {
    return TitleFamily.takesFirstName(title) && name.isFirstNameOf(other.name);
  }

  private boolean initialsAgree(NamedAs other) {
    if (form == other.form) {
      return printed.equals(other.printed);
    }
    NamedAs full = form == Mention.Form.NAME ? this : other;
    NamedAs code = form == Mention.Form.NAME ? other : this;
    return !full.name.isSingle()
        && full.name.hasCode(code.printed)
        && !TitleFamily.sexesClash(title, other.title);
  }
}
