package org.minutegraph.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minutegraph.read.docx.Docx.entry;
import static org.minutegraph.read.docx.Docx.p;
import static org.minutegraph.read.docx.Docx.r;
import static org.minutegraph.read.docx.Docx.row;
import static org.minutegraph.read.docx.Docx.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.model.Block;
import org.minutegraph.model.Passage;
import org.minutegraph.read.layout.Layout;
import org.minutegraph.read.layout.Unreadable;

class DocxReaderTest {
  private static final String BOLD = "<w:b/>";

  @TempDir private Path folder;

  private Layout read(Docx docx) throws IOException, Unreadable {
    return new DocxReader(100_000).read("a", docx.save(folder.resolve("a.docx")));
  }

  private List<String> lines(String... body) throws IOException, Unreadable {
    return texts(read(Docx.of(String.join("", body))));
  }

  private static List<String> texts(Layout layout) {
    return layout.blocks().stream().map(block -> block.passage().text()).toList();
  }

  @Test
  void makes_a_line_of_text_of_each_paragraph_and_points_into_it() throws Exception {
    Layout layout = read(Docx.of(p("Roads Panel") + p("") + p("3 June 2019")));

    assertThat(layout.text()).isEqualTo("Roads Panel\n3 June 2019\n");
    Passage date = layout.blocks().get(1).passage();
    assertThat(layout.text().substring(date.span().start(), date.span().end()))
        .isEqualTo("3 June 2019");
  }

  @Test
  void knows_headings_by_outline_and_by_the_name_of_their_style_through_what_it_is_based_on()
      throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"Heading 2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H\"/></w:style>";
    String body =
        p("<w:pStyle w:val=\"Own\"/>", "Roads")
            + p("<w:outlineLvl w:val=\"0\"/>", "Minutes")
            + p("<w:outlineLvl w:val=\"9\"/>", "Text");

    assertThat(read(Docx.of(body).withStyles(styles)).blocks())
        .extracting(b -> b.kind() + " " + b.level() + " " + b.passage().text())
        .containsExactly("HEADING 2 Roads", "HEADING 1 Minutes", "PARAGRAPH 0 Text");
  }

  @Test
  void takes_a_paragraph_for_bold_where_all_its_letters_are() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:b/></w:rPr></w:style>";
    String body =
        p("<w:pStyle w:val=\"S\"/>", "By style")
            + "<w:p>"
            + r("<w:rStyle w:val=\"C\"/>", "By style of letters")
            + "</w:p>"
            + "<w:p>"
            + r(BOLD, "All ")
            + r("", " - ")
            + r(BOLD, "bold")
            + "</w:p>"
            + "<w:p>"
            + r("<w:b w:val=\"0\"/>", "Not bold")
            + "</w:p>"
            + "<w:p>"
            + r(BOLD, "Half")
            + r("", " bold")
            + "</w:p>";

    assertThat(read(Docx.of(body).withStyles(styles)).blocks())
        .extracting(Block::strong)
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void parts_a_numbered_bold_heading_from_the_text_that_runs_on() throws Exception {
    assertThat(lines("<w:p>" + r(BOLD, "4. Roads") + r("", " The Clerk reported.") + "</w:p>"))
        .containsExactly("4. Roads", "The Clerk reported.");
  }

  @Test
  void leaves_out_what_is_deleted_hidden_or_a_field_s_code_and_keeps_what_is_inserted()
      throws Exception {
    String body =
        "<w:p><w:del><w:r><w:delText>Old </w:delText></w:r></w:del>"
            + "<w:ins>"
            + r("", "New ")
            + "</w:ins>"
            + r("<w:vanish/>", "hidden ")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>DATE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("", "3 June ")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:hyperlink>"
            + r("", "link")
            + "</w:hyperlink>"
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";

    assertThat(lines(body)).containsExactly("New 3 June link");
  }

  @Test
  void joins_paragraphs_whose_end_between_was_deleted() throws Exception {
    String deletedEnd = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";

    assertThat(lines(p(deletedEnd, "The minutes "), p("were agreed."), p("Next")))
        .containsExactly("The minutes were agreed.", "Next");
  }

  @Test
  void keeps_tabs_breaks_and_hyphens_as_they_are_printed() throws Exception {
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
            + r("", "Present:")
            + "<w:r><w:tab/><w:t>A. Ash</w:t><w:br/><w:t>one</w:t><w:noBreakHyphen/>"
            + "<w:t>to</w:t><w:softHyphen/><w:t>day</w:t></w:r></w:p>";

    Layout layout = read(Docx.of(body));

    assertThat(layout.text()).isEqualTo("Present:\tA. Ash\none-today\n");
    assertThat(texts(layout)).containsExactly("Present: A. Ash", "one-today");
  }

  @Test
  void takes_names_between_tabs_for_columns() throws Exception {
    String tab = "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>";

    assertThat(
            read(Docx.of(p("A. Ash" + tab + "B. Beck") + p("C. Corr" + tab + "D. Dale"))).blocks())
        .extracting(b -> b.kind() + cells(b) + b.blankBefore())
        .containsExactly("LINE[A. Ash, B. Beck]true", "LINE[C. Corr, D. Dale]false");
  }

  private static String cells(Block block) {
    return block.cells().stream().map(Passage::text).collect(Collectors.joining(", ", "[", "]"));
  }

  @Test
  void reads_controls_and_text_boxes_once_and_passes_over_placeholders_and_contents()
      throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>";
    String box = "<w:txbxContent>" + p("Boxed") + "</w:txbxContent>";
    String body =
        "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>"
            + p("Chosen")
            + "</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + p("Click here")
            + "</w:sdtContent></w:sdt>"
            + p("<w:pStyle w:val=\"T\"/>", "1. Roads 3")
            + "<w:p>"
            + r("", "Before ")
            + "<w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r>"
            + r("", "after")
            + "</w:p>";

    assertThat(texts(read(Docx.of(body).withStyles(styles))))
        .containsExactly("Chosen", "Boxed", "Before after");
  }

  @Test
  void makes_rows_of_short_cells() throws Exception {
    Layout layout = read(Docx.of(table(row(p("Cllr A. Ash"), p("Chair")), row(p(""), p("")))));

    assertThat(layout.text()).isEqualTo("Cllr A. Ash | Chair\n | \n");
    assertThat(layout.blocks())
        .extracting(b -> b.kind() + cells(b))
        .containsExactly("TABLE_ROW[Cllr A. Ash, Chair]");
  }

  @Test
  void takes_tables_of_one_cell_and_cells_of_many_paragraphs_for_layout() throws Exception {
    String inner = table(row(p("Due"), p("June")));

    assertThat(
            lines(table(row(p("Notes"))), table(row(p("1."), p("Roads") + p("Agreed.") + inner))))
        .containsExactly("Notes", "1.", "Roads", "Agreed.", "Due | June");
  }

  @Test
  void keeps_merged_cells_empty_and_leaves_deleted_rows_out() throws Exception {
    String merged = "<w:tcPr><w:vMerge/></w:tcPr>" + p("x");
    String first = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Holt");
    String deleted = row(p("No"), p("more")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");

    assertThat(
            read(Docx.of(table(row(first, p("A. Ash")), row(merged, p("B. Beck")), deleted)))
                .blocks())
        .extracting(DocxReaderTest::cells)
        .containsExactly("[Holt, A. Ash]", "[, B. Beck]");
  }

  @Test
  void prints_numbers_before_entries_and_no_sign_before_bullets() throws Exception {
    String numbering =
        Docx.scheme(1, Docx.level(0, "decimal", "%1."), Docx.level(1, "decimal", "%1.%2"))
            + Docx.scheme(2, Docx.level(0, "bullet", "\uf0b7"))
            + Docx.list(1, 1, "")
            + Docx.list(2, 2, "");
    String body = entry(1, 0, "Roads") + entry(1, 1, "Noted.") + entry(2, 0, "A point");

    assertThat(read(Docx.of(body).withNumbering(numbering)).blocks())
        .extracting(b -> b.kind() + " " + b.level() + " " + b.passage().text())
        .containsExactly("BULLET 1 1. Roads", "PARAGRAPH 0 1.1 Noted.", "BULLET 1 A point");
  }
}
