package org.minutegraph.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.read.docx.Docx.entry;
import static org.minutegraph.read.docx.Docx.level;
import static org.minutegraph.read.docx.Docx.list;
import static org.minutegraph.read.docx.Docx.p;
import static org.minutegraph.read.docx.Docx.scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.read.layout.Unreadable;

/** What Word prints before the entries of its lists. */
class NumberingTest {
  private static final String LEVELS =
      scheme(
          7,
          level(0, "decimal", "%1."),
          level(1, "decimal", "%1.%2"),
          level(2, "lowerLetter", "(%3)"),
          level(3, "lowerRoman", "%4."));

  @TempDir private Path folder;

  private List<String> numbers(Docx docx) throws IOException, Unreadable {
    return new DocxReader(10_000)
        .read("a", docx.save(folder.resolve("a.docx"))).blocks().stream()
            .map(block -> block.passage().text().replaceFirst(" ?x$", ""))
            .toList();
  }

  private static String entries(int list, int... levels) {
    StringBuilder body = new StringBuilder();
    for (int level : levels) {
      body.append(entry(list, level, "x"));
    }
    return body.toString();
  }

  @Test
  void counts_each_level_anew_under_the_one_above() throws Exception {
    Docx docx = Docx.of(entries(1, 0, 1, 1, 2, 2, 3, 3, 2, 0, 1, 2));

    assertThat(numbers(docx.withNumbering(LEVELS + list(1, 7, ""))))
        .containsExactly("1.", "1.1", "1.2", "(a)", "(b)", "i.", "ii.", "(c)", "2.", "2.1", "(a)");
  }

  @Test
  void goes_on_in_another_list_of_the_same_scheme_unless_it_begins_anew() throws Exception {
    String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"40\"/></w:lvlOverride>";
    Docx docx = Docx.of(entries(1, 0, 0) + entries(2, 0) + entries(3, 0, 0) + entries(1, 0));

    assertThat(
            numbers(
                docx.withNumbering(LEVELS + list(1, 7, "") + list(2, 7, "") + list(3, 7, anew))))
        .containsExactly("1.", "2.", "3.", "40.", "41.", "42.");
  }

  @Test
  void takes_a_level_that_the_list_has_for_itself() throws Exception {
    String own =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)") + "</w:lvlOverride>";

    assertThat(numbers(Docx.of(entries(1, 0, 0)).withNumbering(LEVELS + list(1, 7, own))))
        .containsExactly("I)", "II)");
  }

  @Test
  void lets_a_level_run_on_where_the_file_says_so() throws Exception {
    String runsOn =
        level(1, "decimal", "%2").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt");
    String numbering = scheme(7, level(0, "upperLetter", "%1"), runsOn) + list(1, 7, "");

    assertThat(numbers(Docx.of(entries(1, 0, 1, 1, 0, 1)).withNumbering(numbering)))
        .containsExactly("A", "1", "2", "B", "3");
  }

  @Test
  void prints_levels_above_in_arabic_numbers_where_the_level_is_legal() throws Exception {
    String legal = level(1, "decimal", "%1.%2").replace("<w:numFmt", "<w:isLgl/><w:numFmt");
    String numbering = scheme(7, level(0, "upperRoman", "%1"), legal) + list(1, 7, "");

    assertThat(numbers(Docx.of(entries(1, 0, 0, 1)).withNumbering(numbering)))
        .containsExactly("I", "II", "2.1");
  }

  @Test
  void numbers_paragraphs_whose_style_belongs_to_a_list_at_the_level_that_is_tied_to_it()
      throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
            + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Para\">"
            + "<w:basedOn w:val=\"Item\"/></w:style>";
    String numbering =
        scheme(
                7,
                level(0, "decimal", "%1.")
                    .replace("<w:numFmt", "<w:pStyle w:val=\"Item\"/><w:numFmt"),
                level(1, "decimal", "%1.%2")
                    .replace("<w:numFmt", "<w:pStyle w:val=\"Para\"/><w:numFmt"))
            + list(1, 7, "");
    String item = p("<w:pStyle w:val=\"Item\"/>", "x");
    String para = p("<w:pStyle w:val=\"Para\"/>", "x");
    String none = p("<w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "none");

    assertThat(
            numbers(
                Docx.of(item + para + none + para + item)
                    .withStyles(styles)
                    .withNumbering(numbering)))
        .containsExactly("1.", "1.1", "none", "1.2", "2.");
  }

  @Test
  void follows_a_list_to_the_scheme_of_the_style_that_it_names() throws Exception {
    String numbering =
        LEVELS.replace("<w:lvl w:ilvl=\"0\">", "<w:styleLink w:val=\"L\"/><w:lvl w:ilvl=\"0\">")
            + scheme(8, "<w:numStyleLink w:val=\"L\"/>")
            + list(1, 8, "");

    assertThat(numbers(Docx.of(entries(1, 0, 1)).withNumbering(numbering)))
        .containsExactly("1.", "1.1");
  }
}
