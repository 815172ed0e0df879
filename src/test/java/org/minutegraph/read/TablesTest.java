package org.minutegraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.model.Block;
import org.minutegraph.model.Council;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Reading;

/** Tables of Markdown and HTML: those that hold rows, and those that only set out the page. */
class TablesTest {
  @TempDir private Path folder;

  private List<String> blocks(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Reading reading = new MinutesReader().read(file, name, Council.named("Pelling"));
    return ((Reading.Read) reading).document().blocks().stream().map(TablesTest::shown).toList();
  }

  private static String shown(Block block) {
    return block.kind() == Block.Kind.TABLE_ROW
        ? block.cells().stream().map(Passage::text).toList().toString()
        : block.passage().text();
  }

  @Test
  void keeps_the_columns_of_rows_under_a_cell_that_reaches_down() throws IOException {
    String table =
        "<table><tr><td rowspan=\"2\">Holt</td><td>A. Ash</td><td>Chair</td></tr>"
            + "<tr><td>B. Beck</td><td></td></tr><tr><td>Sele</td><td>C. Corr</td></tr></table>";

    assertThat(blocks("a.html", table))
        .containsExactly("[Holt, A. Ash, Chair]", "[, B. Beck, ]", "[Sele, C. Corr]");
  }

  @Test
  void takes_a_list_beside_its_label_apart_in_either_format() throws IOException {
    String html = "<table><tr><td>Present:</td><td>A. Ash<br>B. Beck<br>C. Corr</td></tr></table>";
    String markdown = "| Who | |\n|---|---|\n| Present: | A. Ash<br>B. Beck<br>C. Corr |\n";

    assertThat(blocks("a.html", html)).containsExactly("Present:", "A. Ash", "B. Beck", "C. Corr");
    assertThat(blocks("a.md", markdown))
        .containsExactly("[Who, ]", "Present:", "A. Ash", "B. Beck", "C. Corr");
  }

  @Test
  void reads_tables_inside_tables_and_cells_over_the_whole_width() throws IOException {
    String table =
        "<table><tr><th colspan=2>Actions</th></tr><tr><td>Roads</td><td><table><tr><td>AB</td>"
            + "<td>June</td></tr></table></td></tr></table>";

    assertThat(blocks("a.html", table)).containsExactly("Actions", "Roads", "[AB, June]");
  }

  @Test
  void reads_pages_that_a_word_processor_saved() throws IOException {
    String page =
        "<html><body><div class=WordSection1><p class=MsoNormal><b>ROADS PANEL<o:p></o:p></b></p>"
            + "<p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span>"
            + "</span><![endif]>Apologies</p><dl><dt>Clerk</dt><dd>C. Corr</dd></dl>"
            + "<p>A. Ash<br>B. Beck</p></div></body></html>";

    assertThat(blocks("a.html", page))
        .containsExactly("ROADS PANEL", "1. Apologies", "Clerk", "C. Corr", "A. Ash", "B. Beck");
  }
}
