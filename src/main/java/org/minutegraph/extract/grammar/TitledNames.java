package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameShape.Part;
import org.minutegraph.extract.grammar.NameTitles.Title;

/** Finds names that follow a title, and the lists that a plural title spans. */
final class TitledNames {
  /** Between the names of a list: {@code , }, {@code and }, {@code (Chair), }, {@code ; }. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\s?\\([^()]{1,60}\\)){0,2}\\s?(?:[,;/&]\\s?(?:and\\s|&\\s)?|and\\s|&\\s)");

  /** Titles of members, which take over from a plural title inside its list. */
  private static final Pattern OFFICE =
      Pattern.compile(".*(?:ouncillor|Cllr|lder(?:man|woman)|Bail+ie|Provost|Cynghorydd).*");

  private static final Set<String> ORGANISATION = NameShape.words("place-words");

  private TitledNames() {}

  /** A name with the place of its title. */
  record Titled(int start, Name name, String title) {}

  /** A name's place. */
  record Name(int start, int end, boolean code) {}

  /** Every titled name of the text, in order. */
  static List<Titled> in(String text) {
    List<Titled> found = new ArrayList<>();
    int at = 0;
    for (Title title = NameTitles.after(text, at);
        title != null;
        title = NameTitles.after(text, at)) {
      at = Math.max(title.end(), read(text, title, found));
    }
    return found;
  }

  private static int read(String text, Title first, List<Titled> found) {
    Title last = first;
    for (Title next = NameTitles.at(text, last.end());
        next != null;
        next = NameTitles.at(text, last.end())) {
      last = next;
    }
    Name name = name(text, last.end());
    if (name == null) {
      return last.end();
    }
    found.add(new Titled(first.start(), name, first.title()));
    return first.plural() ? list(text, first.title(), name.end(), found) : name.end();
  }

  private static int list(String text, String title, int from, List<Titled> found) {
    int end = from;
    boolean closed = false;
    Matcher between = BETWEEN.matcher(text).region(end, text.length());
    while (between.lookingAt()) {
      String glue = between.group();
      int at = between.end();
      Title own = NameTitles.at(text, at);
      if (own != null && (closed || own.plural() || OFFICE.matcher(own.title()).matches())) {
        return end;
      }
      Name name = name(text, own == null ? at : own.end());
      if (name == null || (closed && !glue.contains("and"))) {
        return end;
      }
      found.add(new Titled(at, name, title));
      closed |= glue.contains("and") || glue.contains("&");
      end = name.end();
      between.region(end, text.length());
    }
    return end;
  }

  private static @Nullable Name name(String text, int at) {
    List<Part> parts = NameShape.at(text, at);
    if (parts.isEmpty()) {
      return null;
    }
    Part last = parts.get(parts.size() - 1);
    boolean code = parts.size() == 1 && isCode(text.substring(last.start(), last.end()));
    return isOfOrganisation(text, last.end(), parts.size()) ? null : new Name(at, last.end(), code);
  }

  /** {@code AB}: two or three capitals; {@code HYDE} is a name. */
  static boolean isCode(String word) {
    return word.length() <= 3 && NameShape.isCapitals(word) && !word.contains("-");
  }

  /** {@code Sir Ivo Ash Academy}: the name goes on into that of a building or company. */
  private static boolean isOfOrganisation(String text, int end, int parts) {
    Matcher next = Pattern.compile("\\s(\\p{Lu}\\p{L}+)").matcher(text).region(end, text.length());
    return parts > 1 && next.lookingAt() && ORGANISATION.contains(next.group(1));
  }
}
