package org.minutegraph.extract.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An office right before the name of who holds it, with nothing between: {@code the clerk A. Ash},
 * {@code Treasurer Bo Elm}.
 *
 * @param words the office, without its article
 * @param nameStart where the name begins, or the title before it
 */
record OfficeBefore(String words, int nameStart) {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:[Tt]he )?(?<office>(?:[Vv]ice["
              + " -])?(?:[Cc]hair(?:man|woman|person)?|[Cc]onven[eo]r)|(?:[Dd]eputy |[Ll]ord"
              + " )?Mayor|(?:[Mm]inute"
              + " )?[Ss]ec(?:retary)?|[Tt]reasurer|(?:(?:[Tt]own|[Pp]arish|[Dd]eputy|[Aa]ssistant|[Ll]ocum|[Aa]cting)"
              + " )?[Cc]lerk|[Aa]ssistant to the [Cc]lerk)\\b[.:]? (?=\\p{Lu}(?:\\p{Ll}|[. ]))");

  /** True for a clerk, who shares no title with members. */
  boolean isStaff() {
    return words.toLowerCase(Locale.ROOT).endsWith("clerk");
  }

  /** The office that begins there and has a name behind it before {@code to}; else null. */
  static @Nullable OfficeBefore at(String text, int from, int to) {
    Matcher office = OFFICE.matcher(text).region(from, to);
    if (!office.lookingAt()) {
      return null;
    }
    boolean named =
        NameShape.at(text, office.end()).size() > 1 || NameTitles.at(text, office.end()) != null;
    return named ? new OfficeBefore(office.group("office"), office.end()) : null;
  }
}
