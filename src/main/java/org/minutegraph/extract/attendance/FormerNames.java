package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.Titles;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Other names that a list gives beside somebody's: {@code Ann Ash (formerly Ann Lee)}. */
public final class FormerNames {
  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]{1,30}";

  private static final Pattern BRACKET =
      Pattern.compile(
          "(?<=\\p{L}\\s)\\((?:(?:formerly|previously|also|now)(?:\\s+known\\s+as)?|n[e\u00e9]e"
              + "|then)\\s+(("
              + Titles.ONE
              + "\\s+)?"
              + "(?:(?:"
              + WORD
              + "|\\p{Lu}\\.?)\\s+){1,3}"
              + WORD
              + ")\\)");

  private FormerNames() {}

  /** The names in order; those of one word are left, as they may be anything. */
  public static List<Mention> in(MinutesDocument minutes) {
    List<Mention> found = new ArrayList<>();
    Stream.of(minutes.attendance(), minutes.preamble())
        .flatMap(List::stream)
        .map(Paragraph::text)
        .filter(text -> text.text().indexOf('(') >= 0)
        .forEach(text -> find(text, found));
    return found;
  }

  private static void find(Passage text, List<Mention> found) {
    Matcher bracket = BRACKET.matcher(text.text());
    while (bracket.find()) {
      Titles.Split split = Titles.split(bracket.group(1));
      int from = bracket.start(1) + split.nameStart();
      found.add(
          new Mention(split.name(), split.title(), Form.NAME, text.span(from, bracket.end(1))));
    }
  }
}
