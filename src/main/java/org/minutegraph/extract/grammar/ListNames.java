package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameShape.Part;

/** The names in the text of one list of people: where they begin, and where they end. */
record ListNames(String text) {
  /** {@code AAs} behind {@code Ann Ash}: the code under which the minutes speak of her. */
  static final Pattern CODE =
      Pattern.compile("\\s*(\\p{Lu}{2,4}\\p{Ll}{0,2})(?![\\p{L}\\d'\u2019-])");

  private static final Pattern POSTNOMINAL = Pattern.compile("x, \\S+(?:[,\\s]+\\S+){0,3}");

  /** The parts of the name that begins there; a code behind it is none of them. */
  List<Part> at(int from) {
    List<Part> parts = beforePost(NameShape.at(text, from));
    int n = parts.size();
    if (n > 3 && areTwo(parts)) {
      return parts.subList(0, 2);
    }
    if (n > 2) {
      String last = words(parts.get(n - 1));
      String before = text.substring(from, parts.get(n - 2).end());
      boolean code = CODE.matcher(last).matches() && PersonNote.abbreviates(last, before);
      return code ? parts.subList(0, n - 1) : parts;
    }
    boolean broken =
        n > 0
            && parts.get(n - 1).end() < text.length()
            && text.charAt(parts.get(n - 1).end()) == '-'
            && !ListTokens.partsPost(text, parts.get(n - 1).end());
    return broken ? parts.subList(0, n - 1) : parts;
  }

  /** {@code Alan Ash Chairman}, {@code A. Ash, Clerk}: a person, not a post before one. */
  boolean beginsSurely(String words) {
    List<Part> parts = NameShape.at(words, 0);
    boolean initials = !parts.isEmpty() && parts.get(0).initials();
    return parts.size() > 1 && (initials || NameShape.beginsWithGivenName(words));
  }

  /** {@code Alan Ash Beth Birch}: nothing parts two people, but each begins with a first name. */
  private boolean areTwo(List<Part> parts) {
    boolean initials =
        parts.get(0).initials() && !parts.get(1).initials() && parts.get(2).initials();
    return initials
        || NameShape.beginsWithGivenName(words(parts.get(0)))
            && !NameShape.beginsWithGivenName(words(parts.get(1)))
            && NameShape.beginsWithGivenName(words(parts.get(2)));
  }

  /** {@code Ash} of {@code Ash-Chairman}. */
  private List<Part> beforePost(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int hyphen = part.start() + words(part).indexOf('-');
      if (hyphen > part.start() && ListTokens.partsPost(text, hyphen)) {
        List<Part> cut = new ArrayList<>(parts.subList(0, i));
        cut.add(new Part(part.start(), hyphen, part.initials()));
        return cut;
      }
    }
    return parts;
  }

  private String words(Part part) {
    return text.substring(part.start(), part.end());
  }

  /** Where the name ends, if it may not go on beyond the limit. */
  static int end(List<Part> parts, int limit) {
    int n = parts.size();
    while (n > 1 && parts.get(n - 1).end() > limit) {
      n--;
    }
    return Math.min(limit, parts.get(n - 1).end());
  }

  /** True where only a code of the name stands in the rest. */
  static boolean isCode(String name, String rest) {
    Matcher code = CODE.matcher(rest);
    return code.lookingAt() && PersonNote.abbreviates(code.group(1), name);
  }

  /** {@code MBE}, {@code OBE JP}. */
  static boolean isPostNominal(String words) {
    String probe = "x, " + words;
    return POSTNOMINAL.matcher(probe).matches() && Titles.withoutPostNominals(probe).equals("x");
  }

  /** The next place that is neither white space nor a full stop. */
  int skip(int at) {
    int i = at;
    while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i;
  }
}
