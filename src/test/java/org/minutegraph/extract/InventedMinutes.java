package org.minutegraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Council;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/**
 * Minutes for a test, from a text in which {@code ---} parts title, attendance, items and closing,
 * {@code # 7 | Heading} begins an item, {@code > } its purpose, {@code ## } a sub-heading, {@code -
 * } a bullet and {@code | } a table row with cells parted by bars; every other line is a paragraph.
 */
public final class InventedMinutes {
  private static final Pattern ITEM = Pattern.compile("# (?:(\\S+) )?\\| (.+)");
  private final String text;
  private final List<List<Paragraph>> parts = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<ItemSection> items = new ArrayList<>();
  private @Nullable Open open;

  private record Open(
      @Nullable String number, Passage heading, List<Paragraph> purpose, List<Paragraph> body) {}

  private InventedMinutes(String text) {
    this.text = text;
  }

  public static MinutesDocument of(String text) {
    return of("invented", text);
  }

  public static MinutesDocument of(String id, String text) {
    return of(id, text, "Brackenford Borough Council");
  }

  public static MinutesDocument of(String id, String text, String council) {
    return new InventedMinutes(text).read(id, council);
  }

  private MinutesDocument read(String id, String council) {
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        line(line, at);
      }
      at += line.length() + 1;
    }
    close();
    SourceDocument source =
        new SourceDocument(
            id,
            Council.named(council),
            text,
            "text/plain",
            "0",
            Origin.of(id + ".txt"),
            List.of(),
            List.of());
    return new MinutesDocument(
        source, part(0), part(1), List.of(), items, part(3), List.of(), List.of());
  }

  private List<Paragraph> part(int number) {
    return number < parts.size() ? parts.get(number) : List.of();
  }

  private void line(String line, int at) {
    Matcher item = ITEM.matcher(line);
    if (line.equals("---")) {
      close();
      parts.add(new ArrayList<>());
    } else if (item.matches()) {
      close();
      open =
          new Open(
              item.group(1),
              passage(item.group(2), at + item.start(2)),
              new ArrayList<>(),
              new ArrayList<>());
    } else {
      paragraph(line, at);
    }
  }

  private void paragraph(String line, int at) {
    List<Paragraph> last = parts.get(parts.size() - 1);
    List<Paragraph> into = open == null ? last : open.body();
    if (line.startsWith("> ") && open != null) {
      open.purpose().add(plain(Paragraph.Kind.TEXT, line.substring(2), at + 2));
    } else if (line.startsWith("## ")) {
      into.add(plain(Paragraph.Kind.SUBHEADING, line.substring(3), at + 3));
    } else if (line.startsWith("- ")) {
      into.add(plain(Paragraph.Kind.LIST_ITEM, line.substring(2), at + 2));
    } else if (line.startsWith("| ")) {
      into.add(row(line, at));
    } else {
      into.add(plain(Paragraph.Kind.TEXT, line, at));
    }
  }

  private Paragraph plain(Paragraph.Kind kind, String line, int at) {
    return new Paragraph(kind, passage(line, at), List.of(), 0, 0);
  }

  private Paragraph row(String line, int at) {
    List<Passage> cells = new ArrayList<>();
    Matcher cell = Pattern.compile("[^|]+").matcher(line);
    while (cell.find()) {
      String inside = cell.group().strip();
      cells.add(
          inside.isEmpty()
              ? new Passage("invented", "", List.of())
              : passage(inside, at + cell.start() + cell.group().indexOf(inside)));
    }
    Passage whole = passage(line.substring(2), at + 2);
    return new Paragraph(Paragraph.Kind.TABLE_ROW, whole, cells, 0, 0);
  }

  private Passage passage(String line, int at) {
    return new Passage("invented", line, List.of(new Passage.Piece(0, at, line.length())));
  }

  private void close() {
    if (open != null) {
      int start = open.heading().span().start();
      List<Paragraph> body = open.body();
      int end = (body.isEmpty() ? open.heading() : body.get(body.size() - 1).text()).span().end();
      items.add(
          new ItemSection(
              items.size() + 1,
              open.number(),
              open.heading(),
              open.purpose(),
              body,
              new SourceSpan("invented", start, end)));
      open = null;
    }
  }
}
