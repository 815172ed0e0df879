package org.minutegraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.docx.Docx;

/** Documents made to swell, to nest, to reach outside or to pass for something else. */
class HostileDocumentsTest {
  private static final int MILLION = 1_000_000;
  private static final String WORD =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  @TempDir private Path folder;

  private Reading read(Path file) {
    return new MinutesReader().read(file, file.getFileName().toString(), Council.named("Pelling"));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path text(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path docx(String name, String document) throws IOException {
    return Docx.of("").save(folder.resolve(name), document);
  }

  private void turnsDown(Path file, FindingCode code) {
    assertThat(((Reading.Rejected) read(file)).findings())
        .extracting(Finding::code)
        .containsExactly(code);
  }

  private List<String> lines(Path file) {
    return ((Reading.Read) read(file))
        .document().blocks().stream().map(block -> block.passage().text()).toList();
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void never_opens_a_zip_inside_a_zip() throws IOException {
    byte[] nested = "Minutes".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      nested = zip("minutes.docx", nested);
    }

    turnsDown(file("a.docx", nested), FindingCode.UNSUPPORTED_FORMAT);
    turnsDown(file("b.zip", nested), FindingCode.UNSUPPORTED_FORMAT);
  }

  @Test
  void turns_down_a_word_file_that_swells() throws IOException {
    String spaces = " ".repeat(60 << 20);

    turnsDown(docx("a.docx", WORD + spaces + "</w:body></w:document>"), FindingCode.TOO_LARGE);
  }

  @Test
  void turns_down_a_zip_with_parts_that_no_word_file_has() throws IOException {
    turnsDown(file("a.docx", zip("xl/workbook.xml", new byte[10])), FindingCode.UNSUPPORTED_FORMAT);
    turnsDown(
        file("b.docx", zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8))),
        FindingCode.UNSUPPORTED_FORMAT);
  }

  @Test
  void does_not_follow_entities_that_multiply() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      String before = "&l" + (i - 1) + ";";
      laughs.append("<!ENTITY l").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    String document =
        laughs + "]>" + WORD + Docx.p("&l11;") + Docx.p("Roads") + "</w:body></w:document>";

    turnsDown(docx("a.docx", document), FindingCode.BROKEN_ZIP);
  }

  @Test
  void does_not_follow_entities_that_reach_outside() throws IOException {
    Path secret = text("secret.txt", "a secret");
    String document =
        "<!DOCTYPE x [<!ENTITY out SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + WORD
            + Docx.p("&out;")
            + "</w:body></w:document>";

    assertThat(read(docx("a.docx", document)).toString()).doesNotContain("a secret");
    turnsDown(docx("b.docx", document), FindingCode.BROKEN_ZIP);
  }

  @Test
  void turns_down_tables_of_a_million_rows() throws IOException {
    String row = "<w:tr><w:tc>" + Docx.p("a") + "</w:tc><w:tc>" + Docx.p("b") + "</w:tc></w:tr>";
    String word = WORD + "<w:tbl>" + row.repeat(MILLION / 4) + "</w:tbl></w:body></w:document>";

    turnsDown(text("a.md", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(MILLION)), FindingCode.TOO_LARGE);
    turnsDown(text("b.html", "<table>" + "<tr><td>a<td>b".repeat(MILLION)), FindingCode.TOO_LARGE);
    turnsDown(text("c.txt", "a  b\n".repeat(MILLION)), FindingCode.TOO_LARGE);
    turnsDown(docx("d.docx", word), FindingCode.TOO_LARGE);
  }

  @Test
  void turns_down_more_rows_than_it_takes_however_short() throws IOException {
    MinutesReader reader = new MinutesReader(new ReadLimits(MILLION, MILLION, 1, MILLION, 100));
    Council council = Council.named("Pelling");

    for (String rows :
        List.of(
            "|a|\n|-|\n" + "|a|\n".repeat(200),
            "<table>" + "<tr><td>a".repeat(200),
            "a\n".repeat(200))) {
      assertThat(reader.read(text("a", rows), "a", council)).isInstanceOf(Reading.Rejected.class);
    }
  }

  @Test
  void stops_at_the_characters_of_a_word_file_before_it_has_read_it_all() throws IOException {
    Docx docx = Docx.of(Docx.p("Roads ".repeat(100)).repeat(20));
    MinutesReader reader = new MinutesReader(new ReadLimits(MILLION, 5_000, 1, MILLION, 1_000));

    Reading reading =
        reader.read(docx.save(folder.resolve("a.docx")), "a.docx", Council.named("P"));

    assertThat(((Reading.Rejected) reading).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void turns_down_mark_up_nested_without_end() throws IOException {
    turnsDown(text("a.html", "<html>" + "<div>".repeat(100_000) + "x"), FindingCode.UNREADABLE);
    turnsDown(text("b.md", "# a\n\n" + ">".repeat(100_000) + " x"), FindingCode.UNREADABLE);
  }

  @Test
  void reads_what_is_in_tables_nested_without_end_in_a_word_file() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(1_500);
    String close = "</w:tc></w:tr></w:tbl>".repeat(1_500);

    assertThat(
            lines(docx("a.docx", WORD + open + Docx.p("Roads") + close + "</w:body></w:document>")))
        .containsExactly("Roads");
  }

  @Test
  void reads_a_paragraph_of_a_hundred_thousand_lines() throws IOException {
    assertThat(String.join(" ", lines(text("a.md", "# A\n\n" + "b\n".repeat(100_000)))))
        .hasSize(200_001);
  }

  @Test
  void reads_letters_in_whatever_way_they_were_written() throws IOException {
    String words = "Caf\u00e9 \u2013 \u201cThe Weir\u201d";

    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      String whole = charset.name().startsWith("UTF-16") ? "Minutes of the panel\n" : "";
      assertThat(lines(file("a.txt", (whole + words).getBytes(charset)))).last().isEqualTo(words);
    }
  }

  @Test
  void loses_no_more_than_the_letters_that_are_broken() throws IOException {
    byte[] bytes = "Caf\u00e9 and \u2013 bar\u2019s x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE2;

    assertThat(lines(file("a.txt", bytes)))
        .containsExactly("Caf\u00e9 and \u2013 bar\u2019s \ufffd");
  }

  @Test
  void passes_over_bytes_that_are_no_letters() throws IOException {
    String text = "Minutes of the\0 panel. " + "It was noted. ".repeat(100);

    assertThat(lines(text("a.txt", text)).get(0)).startsWith("Minutes of the panel. It was");
  }

  @Test
  void reads_a_word_file_with_macros_and_one_under_a_wrong_name() throws IOException {
    Path macros = Docx.of(Docx.p("Roads")).save(folder.resolve("a.docm"));
    Path named = Files.copy(macros, folder.resolve("b.pdf"));

    SourceDocument document = ((Reading.Read) read(macros)).document();

    assertThat(document.findings()).isEmpty();
    assertThat(document.mediaType()).endsWith("wordprocessingml.document");
    assertThat(((Reading.Read) read(named)).document().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WRONG_EXTENSION);
  }
}
