package org.minutegraph.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Reading;
import org.minutegraph.read.MinutesReader;

/** PDFs that are broken, locked, or made to do harm. */
class HostilePdfTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void turns_down_a_hundred_thousand_pages() throws IOException {
    Path file = raw(folder.resolve("long.pdf"), pages(100_000, 100_000));

    assertThat(codes(file)).containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void counts_pages_itself() throws IOException {
    Path file = raw(folder.resolve("liar.pdf"), pages(2_000, 1));

    assertThat(codes(file)).containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void turns_down_page_trees_that_nest_without_end() throws IOException {
    List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
    for (int i = 2; i < 50_000; i++) {
      objects.add("<</Type/Pages/Count 1/Kids[%d 0 R]>>".formatted(i + 1));
    }
    objects.add("<</Type/Page/MediaBox[0 0 9 9]>>");
    Path file = raw(folder.resolve("deep.pdf"), objects);

    assertThat(codes(file)).hasSize(1);
  }

  @Test
  void turns_down_a_page_that_swells() throws IOException {
    Path file = folder.resolve("bomb.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      page.setContents(bomb(pdf));
      pdf.addPage(page);
      pdf.save(file.toFile());
    }

    assertThat(Files.size(file)).isLessThan(1L << 20);
    assertThat(codes(file)).containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void never_unpacks_a_picture() throws IOException {
    Path file = folder.resolve("picture.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream bomb = bomb(pdf);
      bomb.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
      page.setContents(bomb);
      pdf.addPage(page);
      pdf.save(file.toFile());
    }

    assertThat(codes(file)).containsExactly(FindingCode.PDF_WITHOUT_TEXT);
  }

  @Test
  void turns_down_a_page_strewn_with_letters() throws IOException {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 41; i++) {
      sheet.sized(72, 80 + 15 * i, 1, "x".repeat(1_000));
    }

    assertThat(codes(sheet.save())).containsExactly(FindingCode.TOO_LARGE);
  }

  @Test
  void takes_no_squared_paper_for_a_table() {
    List<Float> squares = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      squares.add(50f + 5 * i);
    }
    Sheet sheet = new Sheet().grid(squares, squares).print(72, 100, "The meeting was quorate.");

    assertThat(sheet.blocks()).containsExactly("The meeting was quorate.");
  }

  @Test
  void reads_a_file_with_large_pictures_without_holding_it() throws IOException {
    Path file = folder.resolve("pictures.pdf");
    try (PDDocument pdf = Sheet.document("Minutes of the Parish Council")) {
      PDStream picture = new PDStream(pdf);
      try (OutputStream out = picture.getCOSObject().createRawOutputStream()) {
        for (int i = 0; i < 60; i++) {
          out.write(new byte[1 << 20]);
        }
      }
      picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
      pdf.getPage(0).getCOSObject().setItem("Picture", picture.getCOSObject());
      pdf.save(file.toFile());
    }

    assertThat(Files.size(file)).isGreaterThan(60L << 20);
    assertThat(text(file)).isEqualTo("Minutes of the Parish Council\n");
  }

  /** 200 MiB of white space in 200 KiB. */
  private static PDStream bomb(PDDocument pdf) throws IOException {
    PDStream stream = new PDStream(pdf);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blank = " ".repeat(1 << 20).getBytes(ISO_8859_1);
      for (int i = 0; i < 200; i++) {
        deflater.write(blank);
      }
    }
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      packed.writeTo(out);
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  @Test
  void reads_what_is_locked_for_its_owner_alone() throws IOException {
    Path file = folder.resolve("owner.pdf");
    try (PDDocument pdf = Sheet.document("Minutes of the Parish Council")) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(file.toFile());
    }

    assertThat(text(file)).isEqualTo("Minutes of the Parish Council\n");
  }

  @Test
  void leaves_alone_what_may_not_be_copied() throws IOException {
    Path file = folder.resolve("closed.pdf");
    AccessPermission closed = new AccessPermission();
    closed.setCanExtractContent(false);
    try (PDDocument pdf = Sheet.document("Minutes of the Parish Council")) {
      pdf.protect(new StandardProtectionPolicy("owner", "", closed));
      pdf.save(file.toFile());
    }

    assertThat(codes(file)).containsExactly(FindingCode.ENCRYPTED_PDF);
  }

  @Test
  void reads_the_whole_of_what_was_cut_off_or_says_that_it_is_broken() throws IOException {
    Path whole = folder.resolve("whole.pdf");
    try (PDDocument pdf = Sheet.document("Minutes of the Parish Council")) {
      pdf.save(whole.toFile());
    }
    byte[] bytes = Files.readAllBytes(whole);
    for (int length = 10; length < bytes.length; length += 37) {
      byte[] cut = Arrays.copyOf(bytes, length);
      Path file = Files.write(folder.resolve("cut.pdf"), cut);
      if (reading(file) instanceof Reading.Rejected rejected) {
        assertThat(rejected.findings())
            .extracting(Finding::code)
            .containsAnyOf(
                FindingCode.BROKEN_PDF, FindingCode.PDF_WITHOUT_TEXT, FindingCode.BINARY_RUBBISH);
      } else {
        assertThat(text(file)).contains("Minutes of the Parish Council");
      }
    }
  }

  private static List<String> pages(int pages, int told) {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(i + 3).append(" 0 R ");
    }
    objects.add("<</Type/Pages/Count %d/Kids[%s]>>".formatted(told, kids));
    for (int i = 0; i < pages; i++) {
      objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
    }
    return objects;
  }

  /** A PDF written by hand: the objects, numbered from 1, the first of them the catalogue. */
  private static Path raw(Path file, List<String> objects) throws IOException {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj%s endobj\n".formatted(i + 1, objects.get(i)));
    }
    int start = pdf.length();
    pdf.append("xref\n0 %d\n%s".formatted(objects.size() + 1, table));
    pdf.append("trailer<</Size %d/Root 1 0 R>>\n".formatted(objects.size() + 1));
    pdf.append("startxref\n%d\n%%%%EOF\n".formatted(start));
    return Files.writeString(file, pdf, ISO_8859_1);
  }

  private static List<FindingCode> codes(Path file) {
    return ((Reading.Rejected) reading(file)).findings().stream().map(Finding::code).toList();
  }

  private static String text(Path file) {
    return ((Reading.Read) reading(file)).document().text();
  }

  private static Reading reading(Path file) {
    Instant start = Instant.now();
    Reading reading = new MinutesReader().read(file, "a.pdf", Council.named("Pelling"));
    assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    return reading;
  }
}
