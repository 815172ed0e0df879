package org.minutegraph.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.model.Paragraph;

/** The lines of a title block, as they are to be asked for the body that met. */
final class TitleLines {

  private static final Pattern HELD_ON =
      Pattern.compile(
          "(?i)\\bheld\\b|\\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,20}\\d");

  private TitleLines() {}

  /** The lines of the title block; a name broken over two of them is one line. */
  static List<String> joined(List<Paragraph> title) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : title) {
      String line = paragraph.text().text().strip();
      int last = lines.size() - 1;
      if (last >= 0 && isBroken(lines.get(last), line)) {
        lines.set(last, lines.get(last) + " " + line);
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isBroken(String above, String line) {
    boolean open = above.matches("(?s).*(?:,|&|\\b(?i:and|of|for|the))$");
    boolean headAlone =
        PrintedBody.beginsWithHead(line) && !PrintedBody.isGeneric(line) && line.indexOf(' ') < 0;
    boolean name = Dates.in(above, null).isEmpty() && !PrintedBody.hasHead(above);
    return name
        && above.length() < 80
        && (open
            || headAlone
                && !line.equalsIgnoreCase("cabinet")
                && !line.equalsIgnoreCase("executive"));
  }

  /** Of several titles, that counts with which it is told when the meeting was held. */
  static List<String> heldFirst(List<String> lines) {
    List<String> held = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      if (HELD_ON.matcher(lines.get(i)).find() || HELD_ON.matcher(next).lookingAt()) {
        held.add(lines.get(i));
      }
    }
    return Stream.concat(held.stream(), lines.stream().filter(line -> !held.contains(line)))
        .toList();
  }
}
