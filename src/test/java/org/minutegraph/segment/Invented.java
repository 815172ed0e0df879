package org.minutegraph.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minutegraph.model.Council;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.MinutesReader;

/** Invented minutes, read and segmented as a file of that name would be. */
final class Invented {
  private Invented() {}

  static MinutesDocument minutes(String name, String text) {
    return new Segmenter().segment(reading(name, text).orElseThrow());
  }

  /** Nothing where the reader turns the file down. */
  static Optional<SourceDocument> reading(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("invented");
      Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
      Reading reading = new MinutesReader().read(file, name, Council.named("Sample Council"));
      Files.delete(file);
      Files.delete(folder);
      return reading instanceof Reading.Read read ? Optional.of(read.document()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MinutesDocument txt(String text) {
    return minutes("sample.txt", text);
  }

  static MinutesDocument md(String text) {
    return minutes("sample.md", text);
  }

  static MinutesDocument html(String text) {
    return minutes("sample.html", text);
  }

  /** {@code 7 | BUDGET} for each item. */
  static List<String> items(MinutesDocument minutes) {
    return minutes.items().stream().map(i -> i.number() + " | " + i.heading().text()).toList();
  }

  static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(p -> p.text().text()).toList();
  }

  /** The paragraphs of the item at a position, counted from 1. */
  static List<String> under(MinutesDocument minutes, int position) {
    return texts(minutes.items().get(position - 1).paragraphs());
  }
}
