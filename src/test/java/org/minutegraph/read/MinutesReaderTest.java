package org.minutegraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.model.Block;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Jurisdiction;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;

class MinutesReaderTest {
  @TempDir private Path folder;

  private Reading read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new MinutesReader().read(file, name, Council.named("Pelling"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private SourceDocument document(String name, byte[] bytes) throws IOException {
    return ((Reading.Read) read(name, bytes)).document();
  }

  private void turnsDown(String name, byte[] bytes, FindingCode code) throws IOException {
    List<Finding> findings = ((Reading.Rejected) read(name, bytes)).findings();
    assertThat(findings).extracting(Finding::code).containsExactly(code);
    assertThat(findings).allMatch(f -> f.file().equals(name) && f.message().startsWith(name + " "));
  }

  @Test
  void turns_down_an_empty_file() throws IOException {
    turnsDown("a.md", new byte[0], FindingCode.EMPTY_FILE);
    turnsDown("b.txt", utf8(" \n\n\t"), FindingCode.EMPTY_FILE);
    turnsDown("c.txt", utf8("\ufeff\u00a0\n"), FindingCode.EMPTY_FILE);
  }

  @Test
  void turns_down_binary_rubbish() throws IOException {
    byte[] rubbish = new byte[4096];
    for (int i = 0; i < rubbish.length; i++) {
      rubbish[i] = (byte) (i * 31);
    }
    turnsDown("a.txt", rubbish, FindingCode.BINARY_RUBBISH);
  }

  @Test
  void turns_down_zips_broken_and_whole_each_in_its_own_way() throws IOException {
    byte[] docx = zip("word/document.xml");
    turnsDown("a.docx", docx, FindingCode.UNSUPPORTED_FORMAT);
    turnsDown("b.docx", java.util.Arrays.copyOf(docx, docx.length / 2), FindingCode.BROKEN_ZIP);
    turnsDown("c.odt", zip("content.xml"), FindingCode.UNSUPPORTED_FORMAT);
    turnsDown(
        "d.doc",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
        FindingCode.UNSUPPORTED_FORMAT);
    turnsDown("e.rtf", utf8("{\\rtf1 Minutes}"), FindingCode.UNSUPPORTED_FORMAT);
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(utf8("<w/>".repeat(500)));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void turns_down_pdfs_locked_broken_and_without_text() throws IOException {
    turnsDown("a.pdf", pdf("Minutes", true), FindingCode.ENCRYPTED_PDF);
    turnsDown("b.pdf", utf8("%PDF-1.7\nnothing more"), FindingCode.BROKEN_PDF);
    turnsDown("c.pdf", pdf("", false), FindingCode.PDF_WITHOUT_TEXT);
  }

  @Test
  void reads_the_lines_of_a_pdf() throws IOException {
    SourceDocument document = document("a.pdf", pdf("1. Apologies", false));

    assertThat(document.mediaType()).isEqualTo("application/pdf");
    Block line = document.blocks().get(0);
    assertThat(line.passage().text()).isEqualTo("1. Apologies");
    assertThat(line.kind()).isEqualTo(Block.Kind.PARAGRAPH);
    assertThat(document.quote(line.passage().span())).isEqualTo("1. Apologies");
  }

  private static byte[] pdf(String text, boolean locked) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      if (locked) {
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void turns_down_a_gigabyte_before_it_reads_it() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(1L << 30);
    }

    Reading reading = new MinutesReader().read(file, "big.txt", Council.named("Pelling"));

    assertThat(((Reading.Rejected) reading).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void turns_down_text_and_pages_beyond_the_limits() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Minutes ".repeat(20));
    Path pdf = Files.write(folder.resolve("a.pdf"), pdf("Minutes", false));
    Council council = Council.named("Pelling");

    assertThat(
            new MinutesReader(new ReadLimits(1000, 100, 9, 1000, 9)).read(text, "a.txt", council))
        .isInstanceOf(Reading.Rejected.class);
    assertThat(
            new MinutesReader(new ReadLimits(100_000, 100, 0, 1000, 9)).read(pdf, "a.pdf", council))
        .isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void stops_when_nobody_waits_for_it() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Minutes of the Council");
    Thread.currentThread().interrupt();
    Reading reading = new MinutesReader().read(text, "a.txt", Council.named("Pelling"));
    assertThat(Thread.interrupted()).isTrue();

    assertThat(((Reading.Rejected) reading).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOO_SLOW);
  }

  @Test
  void says_that_a_missing_file_cannot_be_opened() {
    Reading reading =
        new MinutesReader().read(folder.resolve("no.md"), "no.md", Council.named("Pelling"));

    assertThat(((Reading.Rejected) reading).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNREADABLE);
  }

  @Test
  void reads_a_file_under_the_wrong_name_and_says_so() throws IOException {
    SourceDocument document = document("a.pdf", utf8("<html><body><p>Minutes</p></body></html>"));

    assertThat(document.mediaType()).isEqualTo("text/html");
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WRONG_EXTENSION);
    assertThat(document("b.pdf", utf8("Minutes of the meeting")).mediaType())
        .isEqualTo("text/plain");
    assertThat(document("c.txt", utf8("Minutes of the meeting")).findings()).isEmpty();
  }

  @Test
  void reads_a_part_of_a_page_by_its_name_and_its_tags() throws IOException {
    String part = "<button class=\"x\">x</button>\n<time>May</time><div><p>Minutes</p></div>";
    SourceDocument page = document("a.html", utf8(part));

    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.findings()).isEmpty();
    assertThat(document("b.txt", utf8(part)).mediaType()).isEqualTo("text/plain");
    assertThat(document("c.html", utf8("<minutes> of a meeting")).mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void keeps_names_with_initials_apart_that_stand_one_below_the_other() throws IOException {
    String list = "Ann Ash (AA) (Chair)\t-\tTown Trust of the Southern Vale\n";
    String more = "Bo Elm (BE)\t-\tCouncil\nand others who came from far\n";
    assertThat(document("a.md", utf8(list + more)).blocks())
        .extracting(block -> block.passage().text().replaceAll("\\s+", " "))
        .containsExactly(
            "Ann Ash (AA) (Chair) - Town Trust of the Southern Vale",
            "Bo Elm (BE) - Council and others who came from far");
  }

  @Test
  void reads_windows_1252_where_it_is_not_utf_8() throws IOException {
    byte[] bytes =
        "Caf\u00e9 \u2013 \u201cThe Weir\u201d".getBytes(Charset.forName("windows-1252"));

    assertThat(document("a.txt", bytes).text()).isEqualTo("Caf\u00e9 \u2013 \u201cThe Weir\u201d");
  }

  @Test
  void keeps_front_matter_apart_and_its_title_and_date_for_the_origin() throws IOException {
    SourceDocument document =
        document("a.md", utf8("---\ntitle: \"Minutes of June\"\ndate: 2019-06-03\n---\n\nText\n"));

    assertThat(document.origin())
        .isEqualTo(new Origin("a.md", null, null, "Minutes of June", null, "2019-06-03", null));
    assertThat(document.blocks()).extracting(b -> b.passage().text()).containsExactly("Text");
  }

  @Test
  void takes_mark_up_off_and_keeps_the_way_back() throws IOException {
    SourceDocument document =
        document("a.md", utf8("**1\\. 6<sup>th</sup> May** &amp; [Weir](http://w.example/)\n"));

    Block block = document.blocks().get(0);
    assertThat(block.passage().text()).isEqualTo("1. 6th May & Weir");
    assertThat(document.quote(block.passage().span(3, 6))).isEqualTo("6<sup>th");
  }

  @Test
  void reads_what_stands_beside_the_file() throws IOException {
    Files.writeString(
        folder.resolve("a.txt.meta.json"),
        "{\"url\":\"https://p.example/1\",\"retrieved\":\"2020-01-02\",\"meetingId\":17}");

    assertThat(document("a.txt", utf8("Minutes")).origin())
        .isEqualTo(
            new Origin("a.txt", "https://p.example/1", "2020-01-02", null, null, null, "17"));
  }

  @Test
  void passes_over_unreadable_metadata_and_says_so() throws IOException {
    Files.writeString(folder.resolve("a.txt.meta.json"), "{\"url\":");

    assertThat(document("a.txt", utf8("Minutes")).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.METADATA_UNREADABLE);
  }

  @Test
  void takes_the_council_from_the_nearest_file_then_the_name_given_then_the_text_then_the_folder()
      throws IOException {
    Path years = Files.createDirectories(folder.resolve("upper-sele/minutes/2019"));
    Path file = Files.writeString(years.resolve("a.txt"), "ROADS PANEL\n\nPresent: A Quill\n");

    assertThat(council(file, null)).isEqualTo(Council.named("Upper Sele"));
    Files.writeString(file, "PELLING WITH HOLT PARISH COUNCIL\n\nPresent: A Quill\n");
    assertThat(council(file, null)).isEqualTo(Council.named("Pelling with Holt Parish Council"));
    assertThat(council(file, "Given Council")).isEqualTo(Council.named("Given Council"));
    Files.writeString(
        folder.resolve("upper-sele/council.json"),
        "{\"name\":\"Sele Council\",\"slug\":\"sele\",\"jurisdiction\":\"northern-ireland\"}");
    assertThat(council(file, "Given Council"))
        .isEqualTo(
            new Council("Sele Council", "sele", null, null, null, Jurisdiction.NORTHERN_IRELAND));
  }

  private Council council(Path file, @org.jspecify.annotations.Nullable String given) {
    Reading reading = new MinutesReader().read(file, folder, "a.txt", "a", new CouncilOf(given));
    return ((Reading.Read) reading).document().council();
  }

  @Test
  void knows_the_council_in_titles_of_pages_and_in_sentences_on_meetings() throws IOException {
    assertThat(printed("<html><title>Agenda - Roads Panel - Pelling Borough Council</title>x"))
        .isEqualTo("Pelling Borough Council");
    assertThat(printed("LONDON BOROUGH OF PELLING\n\nROADS PANEL"))
        .isEqualTo("London Borough of Pelling");
    assertThat(printed("Minutes of the meeting of Upper Sele Town Council held on 3 June"))
        .isEqualTo("Upper Sele Town Council");
    assertThat(printed("Minutes of the meeting of the Council held on 3 June"))
        .isNotEqualTo("The Council");
  }

  private String printed(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("p.txt"), text);
    return council(file, null).name();
  }
}
