package org.minutegraph.model;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names stand in identifiers. */
public final class Slug {
  private Slug() {}

  /**
   * Lower-case ASCII letters and digits, everything else one hyphen; {@code "x"} where none is
   * left.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replace("&", " and ")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
