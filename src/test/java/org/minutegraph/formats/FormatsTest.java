package org.minutegraph.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.Council;
import org.minutegraph.model.Reading;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.segment.Segmenter;

/** Invented minutes as a clerk might publish it in four formats. */
class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/formats");
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();

  @ParameterizedTest
  @CsvSource({
    "overview,html",
    "overview,docx",
    "overview,pdf",
    "numbered,html",
    "numbered,docx",
    "numbered,pdf"
  })
  void the_same_minutes_give_the_same_facts_in_every_format(String minutes, String format) {
    List<String> markdown = facts(minutes, "md");

    assertThat(markdown).hasSizeGreaterThan(40);
    assertThat(facts(minutes, format)).containsExactlyElementsOf(markdown);
  }

  private static List<String> facts(String minutes, String format) {
    String name = "minutes." + format;
    Path file = FOLDER.resolve(minutes).resolve(name);
    Reading reading = new MinutesReader().read(file, name, Council.named("Invented"));
    return Facts.of(
        EXTRACTOR.extract(new Segmenter().segment(((Reading.Read) reading).document())));
  }
}
