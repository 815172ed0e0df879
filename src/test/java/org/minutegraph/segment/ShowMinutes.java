package org.minutegraph.segment;

import java.nio.file.Path;
import java.util.List;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Reading;
import org.minutegraph.read.CouncilOf;
import org.minutegraph.read.MinutesReader;

/** Prints how files are read and segmented, for people who work on the rules. */
final class ShowMinutes {
  private ShowMinutes() {}

  public static void main(String[] files) {
    for (String file : files) {
      System.out.println("==== " + file);
      Path path = Path.of(file);
      Reading reading =
          new MinutesReader()
              .read(
                  path,
                  Path.of("/"),
                  path.getFileName().toString(),
                  path.getFileName().toString(),
                  new CouncilOf(null));
      if (reading instanceof Reading.Read read) {
        show(new Segmenter().segment(read.document()));
      } else {
        System.out.println(reading);
      }
    }
  }

  private static void show(MinutesDocument minutes) {
    System.out.println("COUNCIL " + minutes.source().council().name());
    part("TITLE", minutes.title());
    part("ATTENDANCE", minutes.attendance());
    part("PREAMBLE", minutes.preamble());
    for (ItemSection item : minutes.items()) {
      System.out.println("ITEM " + item.number() + " | " + item.heading().text());
      part("  purpose", item.purpose());
      part("", item.paragraphs());
    }
    part("CLOSING", minutes.closing());
    minutes
        .putAside()
        .forEach(s -> System.out.println("ASIDE " + minutes.source().quote(s).strip()));
    minutes.findings().forEach(System.out::println);
  }

  private static void part(String name, List<Paragraph> paragraphs) {
    if (!name.isEmpty() && !paragraphs.isEmpty()) {
      System.out.println(name);
    }
    for (Paragraph p : paragraphs) {
      String depth = p.depth() > 0 ? " " + p.depth() : "";
      System.out.println("    [" + p.kind() + depth + "] " + p.text().text());
    }
  }
}
