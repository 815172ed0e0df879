package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;

/** What web sites and their editors make of one and the same minutes. */
class WebFormsTest {
  private static final String TITLE =
      "<html><body><h1>Minutes of Sallow Parish Council, 3 June 2019</h1>";

  private static final List<String> NUMBERED =
      List.of("1 | Apologies", "2 | Bus shelter", "3 | Next meeting");

  private static String ordered(String attributes) {
    return TITLE
        + "<ol"
        + attributes
        + "><li><strong>Apologies</strong><p>None were received.</p></li>"
        + "<li><strong>Bus shelter</strong><p>Cllr Quill reported a leak.</p></li>"
        + "<li><strong>Next meeting</strong><p>Monday 1 July 2019.</p></li></ol>";
  }

  @Test
  void counts_a_list_as_its_style_says() {
    assertThat(Invented.items(Invented.html(ordered(" style=\"list-style-type: upper-alpha\""))))
        .containsExactly("A | Apologies", "B | Bus shelter", "C | Next meeting");
  }

  @Test
  void counts_on_from_the_value_that_an_entry_has() {
    String page = ordered("").replaceFirst("<li>", "<li value=\"41\">");

    assertThat(Invented.items(Invented.html(page)))
        .containsExactly("41 | Apologies", "42 | Bus shelter", "43 | Next meeting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3><button aria-expanded=\"false\">N. HEADING</button></h3><div>TEXT</div>",
        "<button class=\"accordion\">N. HEADING</button><div class=\"panel\" hidden>TEXT</div>",
        "<h3><a href=\"#aN\">N. HEADING</a></h3><div id=\"aN\" aria-hidden=\"true\">TEXT</div>",
        "<details><summary>N. HEADING</summary>TEXT</details>",
        "<p><span><b>N</b></span><span><b>HEADING</b></span></p><p>TEXT</p>",
        "<table><tr><td>N.</td><td><b>HEADING</b><br>TEXT</td><td></td></tr></table>",
      })
  void reads_items_however_the_page_sets_them_out(String item) {
    MinutesDocument minutes =
        Invented.html(
            TITLE
                + item(item, 1, "Apologies", "None were received.")
                + item(item, 2, "Bus shelter", "Cllr Quill reported a leak.")
                + item(item, 3, "Next meeting", "Monday 1 July 2019."));

    assertThat(Invented.items(minutes)).isEqualTo(NUMBERED);
    assertThat(Invented.under(minutes, 2)).containsExactly("Cllr Quill reported a leak.");
  }

  private static String item(String form, int number, String heading, String text) {
    return form.replace("N", String.valueOf(number))
        .replace("HEADI" + number + "G", heading)
        .replace("TEXT", text);
  }

  @Test
  void keeps_the_lines_of_text_that_is_typed_as_it_is_shown() {
    MinutesDocument minutes =
        Invented.html(
            TITLE
                + "<pre>\n1. Apologies\n\nNone were received.\n\n2. Bus shelter\n\n"
                + "Cllr Quill reported that the roof of the shelter had leaked since the\n"
                + "winter, and that the tiles which had been put on it by the makers would\n"
                + "be replaced.\n\n3. Next meeting\n\nMonday 1 July 2019.\n</pre>");

    assertThat(Invented.items(minutes)).isEqualTo(NUMBERED);
    assertThat(minutes.source().quote(minutes.items().get(1).heading().span()))
        .isEqualTo("Bus shelter");
  }

  @Test
  void numbers_a_list_of_which_every_entry_is_typed_alike() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Minutes of Sallow Parish Council, 3 June 2019

            1. **Apologies**

               None were received.

            1. **Bus shelter**

               Cllr Quill reported a leak.

            1. **Next meeting**

               Monday 1 July 2019.
            """);

    assertThat(Invented.items(minutes)).isEqualTo(NUMBERED);
    assertThat(minutes.source().quote(minutes.items().get(1).heading().span()))
        .isEqualTo("Bus shelter");
  }

  private static final String BARE =
      """
      # Minutes of Sallow Parish Council, 3 June 2019

      Present: Cllr A Quill (Chair), Cllr B Tarn

      H1(Apologies)None were received.

      H2(Matters arising)The Clerk reported that the bench had been painted.

      H3(Bus shelter)Cllr Quill reported a leak.

      **Action:** Clerk to write to the makers.

      H4(Correspondence)A letter from the school was noted.

      H5(Next meeting)Monday 1 July 2019.
      """;

  private static MinutesDocument bare(String heading) {
    return Invented.md(BARE.replaceAll("H(\\d)\\(([^)]*)\\)", heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"**$2:** ", "$2: ", "$2 – ", "$2:\n\n", "* **$2**\n\n  ", "1. **$2**\n\n"})
  void knows_items_without_numbers_by_the_usual_ones_among_them(String heading) {
    MinutesDocument minutes = bare(heading);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "null | Apologies",
            "null | Matters arising",
            "null | Bus shelter",
            "null | Correspondence",
            "null | Next meeting");
    assertThat(Invented.under(minutes, 3))
        .containsExactly("Cllr Quill reported a leak.", "Action: Clerk to write to the makers.");
  }

  @Test
  void takes_no_labels_and_bullets_inside_numbered_items_for_items() {
    MinutesDocument minutes = bare("$1. **$2**\n\n* Site: Mill Lane\n* Works: a wall\n\n");

    assertThat(Invented.items(minutes))
        .containsExactly(
            "1 | Apologies",
            "2 | Matters arising",
            "3 | Bus shelter",
            "4 | Correspondence",
            "5 | Next meeting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<td>N.</td><td>HEADING</td><td>TEXT</td>", "<td>HEADING</td><td>TEXT</td>"})
  void reads_tables_in_which_each_row_is_an_item(String row) {
    MinutesDocument minutes =
        Invented.html(
            TITLE
                + "<table>"
                + item("<tr>" + row + "</tr>", 1, "Apologies", "None were received.")
                + item("<tr>" + row + "</tr>", 2, "Bus shelter", "Cllr Quill reported a leak.")
                + item("<tr>" + row + "</tr>", 3, "Matters arising", "There were none.")
                + item("<tr>" + row + "</tr>", 4, "Next meeting", "Monday 1 July 2019.")
                + "</table>");

    assertThat(minutes.items())
        .extracting(found -> found.heading().text())
        .containsExactly("Apologies", "Bus shelter", "Matters arising", "Next meeting");
    assertThat(Invented.under(minutes, 2)).containsExactly("Cllr Quill reported a leak.");
  }

  @Test
  void leaves_rows_of_other_tables_together() {
    MinutesDocument minutes =
        Invented.md(
            BARE.replaceAll("H(\\d)\\(([^)]*)\\)", "## $2\n\n")
                .replace(
                    "A letter",
                    "| From | About |\n|---|---|\n| School | A gate that sticks |\n\nA letter"));

    assertThat(Invented.under(minutes, 4))
        .containsExactly(
            "From | About", "School | A gate that sticks", "A letter from the school was noted.");
  }

  @Test
  void takes_a_word_and_a_year_for_a_heading() {
    MinutesDocument minutes =
        Invented.txt(
            """
            MINUTES OF SALLOW PARISH COUNCIL, 3 JUNE 2019

            APOLOGIES

            None were received.

            GRANTS 2019/20

            Cllr Quill presented two bids.

            NEXT MEETING

            Monday 1 July 2019.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("null | APOLOGIES", "null | GRANTS 2019/20", "null | NEXT MEETING");
  }

  @Test
  void takes_long_lines_whose_numbers_are_those_that_lack() {
    MinutesDocument minutes =
        Invented.txt(
            """
            MINUTES OF SALLOW PARISH COUNCIL, 3 JUNE 2019

            21/19 Apologies

            None were received.

            22/19 Bus shelter

            Cllr Quill reported a leak.

            23/19 Appointment of a warden for the lanes and the greens in 2019/20 Cllr Tarn proposed that the warden of the year before be asked again, and that she be paid for her petrol from now on as well as for her hours.

            24/19 Matters arising • The bench had been painted. • The gate had been mended, and the key to it was with the Clerk.

            25/19 Correspondence

            A letter from the school was noted.

            26/19 Next meeting

            Monday 1 July 2019.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "21/19 | Apologies",
            "22/19 | Bus shelter",
            "23/19 | Appointment of a warden for the lanes and the greens in 2019/20",
            "24/19 | Matters arising",
            "25/19 | Correspondence",
            "26/19 | Next meeting");
  }

  @Test
  void takes_no_list_inside_an_item_for_items_that_lack() {
    MinutesDocument minutes =
        Invented.txt(
            """
            MINUTES OF SALLOW PARISH COUNCIL, 3 JUNE 2019

            1. APOLOGIES

            None were received.

            2. BUS SHELTER

            Cllr Quill reported on what was to be done:

            1. The roof was to be mended by the makers before the winter came.
            2. The glass was to be cleaned by the school.
            3. The bench was to be painted by the youth club in the colours of the village.

            4. CORRESPONDENCE

            A letter from the school was noted.

            5. NEXT MEETING

            Monday 1 July 2019.
            """);

    assertThat(Invented.items(minutes))
        .containsExactly(
            "1 | APOLOGIES", "2 | BUS SHELTER", "4 | CORRESPONDENCE", "5 | NEXT MEETING");
  }

  @Test
  void counts_a_list_of_a_page_inside_markdown() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Minutes of Sallow Parish Council, 3 June 2019

            <ol>
            <li><b>Apologies</b><br>None were received.</li>
            <li><b>Bus shelter</b><br>Cllr Quill reported a leak.</li>
            <li><b>Next meeting</b><br>Monday 1 July 2019.</li>
            </ol>
            """);

    assertThat(Invented.items(minutes)).isEqualTo(NUMBERED);
  }

  @Test
  void reads_a_row_with_one_sentence_as_text() {
    MinutesDocument minutes =
        Invented.md(
            """
            # Minutes of Sallow Parish Council, 3 June 2019

            | | |
            |---|---|
            | **1** | **Apologies** |
            | | None were received from anybody. |
            | **2** | **Bus shelter** |
            | | Cllr Quill reported a leak. |
            | **3** | **Next meeting** |
            | | Monday 1 July 2019. |
            """);

    assertThat(Invented.items(minutes)).isEqualTo(NUMBERED);
    assertThat(minutes.items().get(1).paragraphs())
        .extracting(paragraph -> paragraph.kind())
        .containsExactly(Paragraph.Kind.TEXT);
  }
}
