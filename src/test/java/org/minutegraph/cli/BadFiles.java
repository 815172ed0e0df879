package org.minutegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that are no minutes that can be read, one of each kind. */
final class BadFiles {
  /** What each is told to be. */
  static final Map<String, String> CODES = codes();

  private BadFiles() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("empty.md", "empty-file");
    codes.put("rubbish.txt", "binary-rubbish");
    codes.put("locked.pdf", "encrypted-pdf");
    codes.put("scan.pdf", "pdf-without-text");
    codes.put("broken.docx", "broken-zip");
    codes.put("huge.txt", "too-large");
    codes.put("recipe.md", "not-minutes");
    codes.put("agenda.md", "agenda-without-minutes");
    return codes;
  }

  static void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("empty.md"), "");
    byte[] rubbish = new byte[20_000];
    new Random(7).nextBytes(rubbish);
    Files.write(folder.resolve("rubbish.txt"), rubbish);
    pdf(folder.resolve("locked.pdf"), true);
    pdf(folder.resolve("scan.pdf"), false);
    Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 1, 2, 3, 4});
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(1L << 30);
    }
    Files.writeString(folder.resolve("recipe.md"), RECIPE, UTF_8);
    Files.writeString(folder.resolve("agenda.md"), AGENDA, UTF_8);
  }

  private static void pdf(Path file, boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(file.toFile());
    }
  }

  private static final String RECIPE =
      """
      # Leek and potato soup

      Serves four. Takes forty minutes.

      1. Wash and slice three leeks.
      2. Peel two large potatoes and cut them into cubes.
      3. Melt a little butter in a pan, add the leeks and let them soften.
      4. Add the potatoes and a litre of stock, and simmer until soft.

      Serve with bread.
      """;

  private static final String AGENDA =
      """
      # Larkfold Parish Council

      Notice is hereby given of a meeting of the Parish Council to be held in the Village Hall on
      Tuesday, 4th May, 2021 at 7.00 p.m. All members are summoned to attend.

      ## AGENDA

      1. To receive apologies for absence.
      2. To receive declarations of interest.
      3. To approve the minutes of the previous meeting.
      4. To consider planning applications.
      5. To agree the accounts for payment.
      6. To note the date of the next meeting.

      J. Marlpit, Clerk to the Council
      """;
}
