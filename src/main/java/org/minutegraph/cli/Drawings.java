package org.minutegraph.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.minutegraph.read.ReadLimits;
import org.minutegraph.read.pdf.PdfLimits;
import org.minutegraph.read.pdf.PdfMarker;
import org.minutegraph.serve.printed.Drawing;
import org.minutegraph.serve.printed.PrintedPages;

/**
 * The process that draws printed pages for {@code serve}: it is told on its standard input what to
 * draw, and answers on its standard output, until the input ends. It handles no fault: a page that
 * cannot be drawn ends it, and it is started anew for the next.
 */
public final class Drawings {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Drawings() {}

  /** Draws until there is nothing more to be drawn. */
  public static void main(String[] arguments) throws IOException {
    answer(System.in, System.out);
  }

  /** Printed pages of the PDFs in folders, drawn by a process of their own. */
  static PrintedPages of(List<Path> folders) throws IOException {
    return PrintedPages.in(folders, command(), LIMIT);
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        Drawings.class.getName());
  }

  private static void answer(InputStream from, OutputStream to) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    PdfMarker marker = new PdfMarker(limits());
    Optional<Drawing> drawing = Drawing.next(in);
    while (drawing.isPresent()) {
      Drawing.answer(draw(marker, drawing.get()), out);
      drawing = Drawing.next(in);
    }
  }

  private static byte[] draw(PdfMarker marker, Drawing wanted) throws IOException {
    Path file = Path.of(wanted.file());
    return marker
        .draw(file, wanted.sha256(), wanted.page(), wanted.from(), wanted.words())
        .orElseGet(() -> new byte[0]);
  }

  private static PdfLimits limits() {
    ReadLimits limits = ReadLimits.standard();
    return new PdfLimits(limits.pages(), limits.characters(), limits.unpacked());
  }
}
