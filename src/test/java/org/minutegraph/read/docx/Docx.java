package org.minutegraph.read.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file as small as may be, with just the parts that a test is about. */
public record Docx(String body, String styles, String numbering) {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  public static Docx of(String body) {
    return new Docx(body, "", "");
  }

  Docx withStyles(String xml) {
    return new Docx(body, xml, numbering);
  }

  Docx withNumbering(String xml) {
    return new Docx(body, styles, xml);
  }

  /** {@code <w:p>} with one run. */
  public static String p(String text) {
    return p("", text);
  }

  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r("", text) + "</w:p>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** An entry of a list. */
  static String entry(int list, int level, String text) {
    String number = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>";
    return p(number.formatted(level, list), text);
  }

  static String level(int depth, String format, String text) {
    String level =
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>";
    return level.formatted(depth, format, text);
  }

  static String scheme(int id, String... levels) {
    String open = "<w:abstractNum w:abstractNumId=\"" + id + "\">";
    return open + String.join("", levels) + "</w:abstractNum>";
  }

  static String list(int id, int scheme, String overrides) {
    String list = "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>";
    return list.formatted(id, scheme, overrides);
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  public Path save(Path file) throws IOException {
    return save(file, "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
  }

  /** Saves with a main part of one's own. */
  public Path save(Path file, String document) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
      put(
          zip,
          "word/_rels/document.xml.rels",
          relations(relation("styles", "styles.xml") + relation("numbering", "numbering.xml")));
      put(zip, "word/styles.xml", "<w:styles" + WORD + ">" + styles + "</w:styles>");
      put(zip, "word/numbering.xml", "<w:numbering" + WORD + ">" + numbering + "</w:numbering>");
      put(zip, "word/document.xml", document);
    }
    return file;
  }

  private static String types() {
    String override = "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
        + " Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override.formatted("document", TYPE, "document.main")
        + override.formatted("styles", TYPE, "styles")
        + override.formatted("numbering", TYPE, "numbering")
        + "</Types>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>";
  }

  private static String relation(String kind, String target) {
    String relation = "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>";
    return relation.formatted(kind, OFFICE + kind, target);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    String whole = xml.startsWith("<?xml") ? xml : HEAD + xml;
    zip.write(whole.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
