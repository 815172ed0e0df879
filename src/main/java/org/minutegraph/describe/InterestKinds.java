package org.minutegraph.describe;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds the code of a kind of interest in its printed words. */
final class InterestKinds {
  /** Longer phrases before those that are contained in them. */
  private static final List<String> CODES =
      List.of(
          "disclosable pecuniary",
          "other registrable",
          "non-registrable",
          "personal and prejudicial",
          "non-pecuniary",
          "pecuniary",
          "prejudicial",
          "personal",
          "registrable");

  private InterestKinds() {}

  /** Null where nothing is printed, or something that the code list does not know. */
  static @Nullable Node code(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    String words = printed.toLowerCase(Locale.ROOT).replaceAll("\\bnon[\\s-]+", "non-");
    return CODES.stream()
        .filter(words::contains)
        .findFirst()
        .map(code -> Codes.of("interest", code.replace(' ', '-')))
        .orElse(null);
  }
}
