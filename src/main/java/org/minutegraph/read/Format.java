package org.minutegraph.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, judged by what is in it. */
enum Format {
  MARKDOWN("text/markdown", "md", "markdown", "mdown"),
  TEXT("text/plain", "txt", "text"),
  HTML("text/html", "html", "htm", "xhtml", "aspx", "mhtml"),
  PDF("application/pdf", "pdf"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "docm",
      "dotx"),
  /** Never what a file turns out to be: what begins as a zip does is tried as a DOCX. */
  ZIP("application/zip", "zip", "odt", "xlsx", "pptx"),
  OLD_OFFICE("application/msword", "doc", "xls", "ppt"),
  RTF("application/rtf", "rtf"),
  BINARY("application/octet-stream");

  /** {@code # Heading}, {@code **bold**}, {@code * entry}, a table's rule, front matter. */
  private static final Pattern MARKDOWN_SIGNS =
      Pattern.compile(
          "(?m)^#{1,6} \\S|\\*\\*[^*\\n"
              + "]{2,200}\\*\\*|^[*+] \\S|^\\|?[ :]?-{3,}["
              + " :]?\\||\\A---\\R|\\\\[.()#]|\\]\\(https?:");

  private static final Pattern HTML_SIGNS =
      Pattern.compile(
          "(?i)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html|head|body|div|table|p|main|section|article)\\b",
          Pattern.DOTALL);

  // a part of a page, saved without its head: <button class="close">×</button><div class="minutes">
  private static final Pattern HTML_PART =
      Pattern.compile(
          "(?i)\\A\\s*(?:<!--.{0,500}?-->\\s*)*<[a-z][a-z0-9-]*+(?:\\s[^<>]{0,500})?>"
              + "(?=.*</(?:p|li|div|td|h[1-6]|[uo]l|dl|table|section|article|main)\\s*>)",
          Pattern.DOTALL);

  private final String mediaType;
  private final Set<String> extensions;

  Format(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  /** False where the name says something else; a name without extension says nothing. */
  boolean fits(String extension) {
    boolean known = false;
    for (Format format : values()) {
      known |= format.extensions.contains(extension);
    }
    boolean bothText = Set.of(MARKDOWN, TEXT).contains(this) && isTextual(extension);
    return !known || bothText || extensions.contains(extension);
  }

  private static boolean isTextual(String extension) {
    return MARKDOWN.extensions.contains(extension) || TEXT.extensions.contains(extension);
  }

  /** By the first bytes. */
  static Format ofBytes(byte[] start) {
    if (indexOf(start, "%PDF-") >= 0) {
      return PDF;
    }
    if (TextDecoder.startsWith(start, 'P', 'K', 3, 4) || TextDecoder.startsWith(start, 'P', 'K')) {
      return DOCX;
    }
    if (TextDecoder.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_OFFICE;
    }
    if (indexOf(start, "{\\rtf") == 0) {
      return RTF;
    }
    return looksBinary(start) ? BINARY : TEXT;
  }

  /** Among the formats of text, by the signs in it; where it has none, by the extension. */
  static Format ofText(String text, String extension) {
    boolean part = HTML.extensions.contains(extension) && HTML_PART.matcher(text).lookingAt();
    if (part || HTML_SIGNS.matcher(text).find()) {
      return HTML;
    }
    boolean saysMarkdown = MARKDOWN.extensions.contains(extension);
    boolean saysText = TEXT.extensions.contains(extension);
    boolean signs = !saysText && MARKDOWN_SIGNS.matcher(text).find();
    return saysMarkdown || signs ? MARKDOWN : TEXT;
  }

  private static int indexOf(byte[] bytes, String word) {
    int end = Math.min(bytes.length, 1024);
    String start = new String(bytes, 0, end, java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.indexOf(word);
  }

  private static boolean looksBinary(byte[] bytes) {
    if (TextDecoder.startsWith(bytes, 0xFF, 0xFE)
        || TextDecoder.startsWith(bytes, 0xFE, 0xFF)
        || TextDecoder.isUtf16(bytes)) {
      return false;
    }
    int odd = 0;
    int end = Math.min(bytes.length, 64 * 1024);
    for (int i = 0; i < end; i++) {
      int b = bytes[i] & 0xFF;
      boolean control = b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27;
      odd += b == 0 ? 20 : control ? 1 : 0;
    }
    return odd * 50 > end;
  }

  /** The part of a file's name after its last dot, in lower case. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
