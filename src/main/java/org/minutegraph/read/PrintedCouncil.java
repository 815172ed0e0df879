package org.minutegraph.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.Block;
import org.minutegraph.model.WordFile;

/** Finds the council that the head of a document names, or the note on its next meeting. */
final class PrintedCouncil {
  private static final int HEAD = 8;
  private static final int LONGEST_LINE = 300;

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019&-]{0,30}|and|of|the|on|upon|in|under|by|le|with|&)";

  /** {@code Upper Sele District Council}, {@code LONDON BOROUGH OF HOLT}. */
  private static final String NAME =
      "(?:(?:(?:London|LONDON|Royal|ROYAL|Metropolitan|METROPOLITAN) )?(?:Borough|BOROUGH)"
          + " (?:of|OF) \\p{Lu}[\\p{L}'\u2019-]{1,30}(?: "
          + WORD
          + "){0,4}|\\p{Lu}"
          + "[\\p{L}\\p{M}.'\u2019&-]{0,30}(?: "
          + WORD
          + "){0,6} (?:Council|COUNCIL))";

  /** A line, or a part of a page's title, that is the name alone. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:(?i:minutes of|minutes|the) )?(?<name>" + NAME + ")(?: (?i:minutes|meeting))?");

  /** {@code Minutes of the Meeting of Upper Sele District Council held ...}. */
  private static final Pattern MEETING_OF =
      Pattern.compile("(?i:meeting of) (?:the )?(?<name>" + NAME + "),? (?:held|on|at)\\b");

  /** {@code The next meeting of Upper Sele Parish Council}, {@code The next X Council meeting}. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i:next (?:ordinary |monthly |full )?(?:meeting of (?:the )?)?)(?<name>"
              + NAME
              + ")\\b");

  private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014|:]\\s+");

  /** Words of which no council's name consists alone. */
  private static final Set<String> GENERIC =
      Set.copyOf(WordFile.beside(PrintedCouncil.class, "council-words").lines());

  private PrintedCouncil() {}

  static Optional<String> in(List<Block> blocks) {
    return blocks.stream()
        .limit(HEAD)
        .filter(block -> block.kind() != Block.Kind.TABLE_ROW)
        .map(block -> block.passage().text())
        .filter(text -> text.length() <= LONGEST_LINE)
        .map(PrintedCouncil::inHead)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> last(blocks));
  }

  private static Optional<String> inHead(String text) {
    return Arrays.stream(PARTS.split(text))
        .map(WHOLE::matcher)
        .filter(Matcher::matches)
        .map(PrintedCouncil::name)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> found(MEETING_OF.matcher(text)));
  }

  private static Optional<String> last(List<Block> blocks) {
    return blocks.stream()
        .map(block -> NEXT.matcher(block.passage().text()))
        .map(PrintedCouncil::found)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> found(Matcher matcher) {
    return matcher.find() ? name(matcher) : Optional.empty();
  }

  private static Optional<String> name(Matcher matcher) {
    String name = TitleCase.of(matcher.group("name"));
    boolean own =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(w -> !GENERIC.contains(w));
    return own ? Optional.of(name) : Optional.empty();
  }
}
