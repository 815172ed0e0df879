package org.minutegraph.extract.hardcases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.Council;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.segment.Segmenter;

/** Invented minutes taken through reading, segmenting and extracting, and their facts as lines. */
final class WholeLine {
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();

  private WholeLine() {}

  /** The record of a text that lies in a file of plain text. */
  static MeetingRecord record(String text) {
    return record("sample.txt", text);
  }

  static MeetingRecord record(String file, String text) {
    return EXTRACTOR.extract(new Segmenter().segment(document(file, text)));
  }

  private static SourceDocument document(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("hardcase");
      Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
      Reading reading = new MinutesReader().read(file, name, Council.named("Sample Council"));
      Files.delete(file);
      Files.delete(folder);
      return ((Reading.Read) reading).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 7 | Budget}. */
  static List<String> items(MeetingRecord record) {
    return record.items().stream().map(item -> line(item.number(), item.heading())).toList();
  }

  /** {@code present | Councillor | A Elm | chair | Vice-Chair | Elm Trust}. */
  static List<String> attendance(MeetingRecord record) {
    return record.attendance().stream().map(WholeLine::attendance).toList();
  }

  private static String attendance(Attendance a) {
    return line(
        a.status().name().toLowerCase(Locale.ROOT),
        a.person().title(),
        a.person().name(),
        a.chair() ? "chair" : "",
        a.capacity(),
        a.organisation());
  }

  /** The number of the item at a position, counted from 1; {@code -} before the first. */
  static String item(MeetingRecord record, int position) {
    return position == 0 ? "-" : String.valueOf(record.items().get(position - 1).number());
  }

  /** {@code 3 | personal | A Elm | the hall}. */
  static List<String> declarations(MeetingRecord record) {
    return record.declarations().stream()
        .map(d -> line(item(record, d.item()), d.kind(), d.person().name(), d.subject()))
        .toList();
  }

  /** {@code 2 | A Elm | Chair | Roads Board}. */
  static List<String> appointments(MeetingRecord record) {
    return record.appointments().stream()
        .map(a -> line(item(record, a.item()), a.person().name(), a.role(), a.to()))
        .toList();
  }

  /** {@code 2 | A Elm}. */
  static List<String> people(MeetingRecord record) {
    return record.people().stream()
        .map(p -> line(item(record, p.item()), p.person().name()))
        .toList();
  }

  private static String line(Object... parts) {
    String whole =
        Stream.of(parts)
            .map(part -> part == null ? "" : part.toString())
            .collect(Collectors.joining(" | "));
    return whole.replaceFirst("(?: \\| )+$", "");
  }
}
