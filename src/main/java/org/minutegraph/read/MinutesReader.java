package org.minutegraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.minutegraph.model.Block;
import org.minutegraph.model.Council;
import org.minutegraph.model.Finding;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Patience;
import org.minutegraph.read.layout.Unreadable;

/**
 * The step from a file to a document: Markdown, plain text, saved HTML, PDF and DOCX, told apart by
 * what is in the file. A file that cannot be read is turned down with a finding, never an
 * exception.
 */
public final class MinutesReader {
  private static final int HEAD = 4096;

  private final ReadLimits limits;

  public MinutesReader() {
    this(ReadLimits.standard());
  }

  public MinutesReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads one file of a council that is known.
   *
   * @param relativeName the file's path relative to what was named on the command line, with
   *     slashes
   */
  public Reading read(Path file, String relativeName, Council council) {
    return read(file, relativeName, id(relativeName), (blocks, findings) -> council);
  }

  /**
   * Reads one file and finds out whose minutes it holds.
   *
   * @param root the folder above which no {@code council.json} counts
   * @param relativeName the file's path relative to what was named on the command line, with
   *     slashes
   * @param id {@link SourceDocument#id}
   */
  public Reading read(Path file, Path root, String relativeName, String id, CouncilOf councils) {
    return read(
        file,
        relativeName,
        id,
        (blocks, findings) -> councils.of(file, root, relativeName, blocks, findings));
  }

  /** Says whose minutes a layout is. */
  private interface Owner {
    Council of(List<Block> blocks, List<Finding> findings);
  }

  private Reading read(Path file, String relativeName, String id, Owner owner) {
    try {
      return open(file, relativeName, id, owner);
    } catch (Unreadable why) {
      return new Reading.Rejected(List.of(why.in(relativeName)));
    } catch (StackOverflowError deep) {
      // mark-up nested thousands deep: the parsers of HTML and Markdown work by recursion
      String message = relativeName + " nests its mark-up too deeply to be read: save it as text.";
      return rejected(relativeName, FindingCode.UNREADABLE, message);
    } catch (IOException e) {
      String message = relativeName + " cannot be opened (" + e + "): check that it may be read.";
      return rejected(relativeName, FindingCode.UNREADABLE, message);
    }
  }

  private Reading open(Path file, String name, String id, Owner owner)
      throws IOException, Unreadable {
    Patience.check();
    byte[] bytes = bytes(file);
    List<Finding> findings = new ArrayList<>();
    String extension = Format.extension(name);
    Format format = Format.ofBytes(bytes);
    Layout layout;
    if (format == Format.TEXT) {
      String text = TextDecoder.decode(bytes);
      format = Format.ofText(text, extension);
      layout = layout(format, id, checked(text));
    } else {
      layout = new BinaryFormats(limits).read(format, id, file, bytes);
    }
    check(layout);
    if (!format.fits(extension)) {
      findings.add(wrongExtension(name, extension, format));
    }
    Origin origin = MetadataBeside.of(file, name, layout, findings);
    return new Reading.Read(
        new SourceDocument(
            id,
            owner.of(layout.blocks(), findings),
            layout.text(),
            format.mediaType(),
            sha256(file),
            origin,
            layout.blocks(),
            findings));
  }

  private void check(Layout layout) throws Unreadable {
    if (layout.blocks().stream().allMatch(block -> block.passage().isEmpty())) {
      throw new Unreadable(
          FindingCode.EMPTY_FILE, "holds no text: fetch it again or leave it out.");
    }
    if (layout.blocks().size() > limits.blocks()) {
      String much = "holds %,d lines and rows, more than the %,d that are read: split it.";
      throw new Unreadable(
          FindingCode.TOO_LARGE, much.formatted(layout.blocks().size(), limits.blocks()));
    }
  }

  /** The bytes of a file; of a PDF only the first, by which it is known. */
  private byte[] bytes(Path file) throws IOException, Unreadable {
    byte[] head = head(file);
    boolean pdf = Format.ofBytes(head) == Format.PDF;
    long size = Files.size(file);
    long most = pdf ? limits.pdfBytes() : limits.bytes();
    if (size > most) {
      String much = "is %,d bytes long, more than the %,d that are read: split it.";
      throw new Unreadable(FindingCode.TOO_LARGE, much.formatted(size, most));
    }
    byte[] bytes = pdf ? head : Files.readAllBytes(file);
    if (isBlank(bytes)) {
      throw new Unreadable(FindingCode.EMPTY_FILE, "is empty: fetch it again or leave it out.");
    }
    return bytes;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private String checked(String text) throws Unreadable {
    if (text.length() > limits.characters()) {
      String much = "holds %,d characters, more than the %,d that are read: split it.";
      throw new Unreadable(
          FindingCode.TOO_LARGE, much.formatted(text.length(), limits.characters()));
    }
    return text;
  }

  private static Layout layout(Format format, String id, String text) {
    return switch (format) {
      case HTML -> HtmlReader.read(id, text);
      case MARKDOWN -> MarkdownReader.read(id, text);
      default -> PlainTextReader.read(id, text);
    };
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static Finding wrongExtension(String name, String extension, Format format) {
    String message =
        name
            + " is called ."
            + extension
            + " but holds "
            + format.mediaType()
            + "; it was read as that. Rename it.";
    return new Finding(FindingCode.WRONG_EXTENSION, name, message, null);
  }

  private static Reading rejected(String name, FindingCode code, String message) {
    return new Reading.Rejected(List.of(new Finding(code, name, message, null)));
  }

  /**
   * The file's name without folders and extension: what a document is called if nothing else is.
   */
  public static String id(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
