package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameShape.Part;
import org.minutegraph.model.PersonName;

/** Finds names that a text introduces: by a title, or by a post beside them. */
final class Introductions {
  /** {@code Ann Lee had been appointed to the post of ...}. */
  private static final Pattern APPOINTED =
      Pattern.compile(
          "\\s(?:(?:had|has|have|was|is|be|been)\\s){1,3}(?:re-)?"
              + "(?:appointed|elected|co-opted|nominated|seconded|welcomed)\\b");

  private static final Pattern CONTACT =
      Pattern.compile("(?i)\\s*(?:contact|contact officer|enquiries to|clerk)\\s*:\\s*");

  /** {@code Playing Fields - the Chair met}: what is told of somebody under a label. */
  private static final Pattern LABEL = Pattern.compile("\\s?[-\u2013\u2014:]\\s(?:the|The|our)\\s");

  private static final Pattern GLUE = Pattern.compile(",?\\s");

  private Introductions() {}

  /** The names behind titles, in order. */
  static List<PersonName> byTitle(String text) {
    return TitledNames.in(text).stream()
        .map(TitledNames.Titled::name)
        .filter(name -> !name.code())
        .map(name -> PersonName.of(text.substring(name.start(), name.end())))
        .toList();
  }

  private static boolean isIntroduced(String text, int start, int end) {
    boolean given = NameShape.beginsWithGivenName(text.substring(start, end));
    boolean mayBeName = given || !new CapitalRun(text, start, end).endsAsPlace();
    return (mayBeName
            && (given || !LABEL.matcher(text).region(end, text.length()).lookingAt())
            && RolePhrases.after(text, end).isPresent())
        || APPOINTED.matcher(text).region(end, text.length()).lookingAt()
        || CONTACT.matcher(text.substring(0, start)).matches()
        || (given && followsPost(text, start));
  }

  /** {@code Warden Ann Lee}, {@code the Town Warden, Ann Lee,}. */
  private static boolean followsPost(String text, int start) {
    int from = Math.max(0, start - 60);
    for (int at = from; at < start - 3; at++) {
      if ((at == 0 || text.charAt(at - 1) == ' ') && Character.isUpperCase(text.charAt(at))) {
        int end = RolePhrases.role(text, at).map(RolePhrases.Phrase::end).orElse(0);
        if (end > 0 && end < start && GLUE.matcher(text.substring(end, start)).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code Ann Lee, Head of Roads, ...}; {@code Ann Lee (Head of Roads)}. */
  static List<PersonName> byPost(String text) {
    List<PersonName> names = new ArrayList<>();
    Matcher starts = CapitalRun.START.matcher(text);
    int at = 0;
    while (at < text.length() && starts.find(at)) {
      List<Part> parts = NameShape.at(text, starts.start());
      int end = parts.isEmpty() ? starts.end() : parts.get(parts.size() - 1).end();
      if (parts.size() >= 2 && parts.size() <= 4 && isIntroduced(text, starts.start(), end)) {
        names.add(PersonName.of(text.substring(starts.start(), end)));
        at = end;
      } else {
        at = starts.end();
      }
    }
    return names;
  }
}
