package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.FindingCode;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

class SegmenterTest {
  private static final String TEXT =
      """
      PELLING DISTRICT COUNCIL

      Minutes of the meeting of the Roads Panel held on Monday 3 June 2019 at 7.00 pm

      Present: Councillors Ada Quill (Chair), Bo Tarn and C Wex

      Apologies: Councillor D Yarn

      1. MINUTES

      The minutes of the meeting held on 6 May 2019 were approved.

      2. POTHOLES

      The Head of Roads reported on three matters:

      - holes in Weir Lane;
      - holes in Mill Lane.

      RESOLVED:

      (1) That the report be noted.

      (2) That a further report be made.

      The meeting ended at 8.10 pm.
      """;

  private static final String MARKDOWN =
      """
      # PELLING DISTRICT COUNCIL

      Minutes of the meeting of the *Roads Panel* held on Monday 3<sup>rd</sup> June 2019 at 7.00 pm

      **Present:** Councillors Ada Quill (Chair), Bo Tarn
      and C Wex

      **Apologies:** Councillor D Yarn

      ## 1. MINUTES

      The minutes of the meeting held on 6 May 2019 were approved.

      **2\\. POTHOLES**

      The [Head of Roads](https://roads.example/) reported on three matters:

      * holes in Weir Lane;
      - $\\circ\\,$ holes in Mill Lane.

      **RESOLVED:**

      (1) That the report be noted.
      (2) That a further report be made.

      *The meeting ended at 8.10 pm.*
      """;

  private static final String HTML =
      """
      <html><head><title>Pelling</title></head><body><nav>Home | Bins</nav><main>
      <h1>PELLING DISTRICT COUNCIL</h1>
      <p>Minutes of the meeting of the Roads Panel held on Monday 3 June 2019 at 7.00 pm</p>
      <p><b>Present:</b> Councillors Ada Quill (Chair), Bo&nbsp;Tarn and C&nbsp;Wex</p>
      <p><b>Apologies:</b> Councillor D Yarn</p>
      <h2>1. MINUTES</h2>
      <p>The minutes of the meeting held on 6 May 2019 were approved.</p>
      <p><strong>2. POTHOLES</strong></p>
      <p>The Head of Roads reported on three matters:</p>
      <ul><li>holes in Weir Lane;</li><li>holes in Mill Lane.</li></ul>
      <p><b>RESOLVED:</b><br>(1) That the report be noted.<br>(2) That a further report be made.</p>
      <p>The meeting ended at 8.10 pm.</p>
      </main><footer>Contact us</footer></body></html>
      """;

  @Test
  void gives_the_same_minutes_whatever_the_format() {
    List<String> parts = parts(Invented.txt(TEXT));

    assertThat(parts)
        .containsExactly(
            "attendance: Present: Councillors Ada Quill (Chair), Bo Tarn and C Wex",
            "attendance: Apologies: Councillor D Yarn",
            "item 1 MINUTES",
            "TEXT The minutes of the meeting held on 6 May 2019 were approved.",
            "item 2 POTHOLES",
            "TEXT The Head of Roads reported on three matters:",
            "LIST_ITEM holes in Weir Lane;",
            "LIST_ITEM holes in Mill Lane.",
            "TEXT RESOLVED:",
            "TEXT (1) That the report be noted.",
            "TEXT (2) That a further report be made.",
            "closing: The meeting ended at 8.10 pm.");
    assertThat(parts(Invented.md(MARKDOWN))).isEqualTo(parts);
    assertThat(parts(Invented.html(HTML))).isEqualTo(parts);
    assertThat(parts(Invented.txt(TEXT.replace("\n", "\r\n")))).isEqualTo(parts);
    assertThat(parts(Invented.txt("\ufeff" + TEXT))).isEqualTo(parts);
  }

  private static List<String> parts(MinutesDocument minutes) {
    return Stream.of(
            minutes.attendance().stream().map(p -> "attendance: " + p.text().text()),
            minutes.items().stream().flatMap(SegmenterTest::parts),
            minutes.closing().stream().map(p -> "closing: " + p.text().text()))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<String> parts(ItemSection item) {
    return Stream.concat(
        Stream.of("item " + item.number() + " " + item.heading().text()),
        item.paragraphs().stream().map(p -> p.kind() + " " + p.text().text()));
  }

  @Test
  void knows_the_way_back_of_every_passage() {
    for (MinutesDocument minutes :
        List.of(Invented.txt(TEXT), Invented.md(MARKDOWN), Invented.html(HTML))) {
      List<Passage> passages = passages(minutes);
      assertThat(passages).hasSizeGreaterThan(12);
      for (Passage passage : passages) {
        for (int i = 0; i < passage.text().length(); i++) {
          char c = passage.text().charAt(i);
          if (c != ' ') {
            assertThat(minutes.source().quote(passage.span(i, i + 1))).isEqualTo("" + c);
          }
        }
      }
    }
  }

  private static List<Passage> passages(MinutesDocument minutes) {
    Stream<Paragraph> under = minutes.items().stream().flatMap(item -> item.paragraphs().stream());
    Stream<Paragraph> around =
        Stream.of(minutes.title(), minutes.attendance(), minutes.preamble(), minutes.closing())
            .flatMap(List::stream);
    return Stream.concat(
            minutes.items().stream().map(ItemSection::heading),
            Stream.concat(around, under).map(Paragraph::text))
        .toList();
  }

  @Test
  void joins_the_sentence_that_a_running_header_splits() {
    MinutesDocument minutes =
        Invented.md(
            """
            **ROADS PANEL**
            **3rd June, 2019**

            Present:- Councillor Quill (in the Chair).

            **1. SITES**

            The application for the site at Weir Lane was considered and it was

            ## ROADS PANEL - 03/06/19

            refused by the Panel.

            **2. BINS**

            The report was noted.
            """);

    assertThat(Invented.under(minutes, 1))
        .containsExactly(
            "The application for the site at Weir Lane was considered and it was refused by the"
                + " Panel.");
    assertThat(minutes.putAside().stream().map(minutes.source()::quote))
        .containsExactly("ROADS PANEL - 03/06/19");
  }

  @Test
  void puts_page_numbers_and_footers_aside_and_mends_what_they_split() {
    MinutesDocument minutes =
        Invented.txt(
            """
            PELLING SCHOOLS FORUM

            Minutes of the meeting held on 3 June 2019

            Present: Ada Quill (Chair), Bo Tarn

            1   MEMBERSHIP

            The Clerk reported that the term of one of the governors would come to
            an end in the summer and that the election of his successor was arran-

                                     Page 1 of 2
            Pelling Schools Forum                              3 June 2019

            ged for the first week of July. Members asked whether the self-awareness
            course would be repeated; the Clerk thought that it might, since self-
            awareness was in the plan.

            2   CLOSE OF BUSINESS

            It was noted that there was none.

                                     Page 2 of 2
            Pelling Schools Forum                              3 June 2019
            """);

    assertThat(Invented.under(minutes, 1))
        .containsExactly(
            "The Clerk reported that the term of one of the governors would come to an end in the"
                + " summer and that the election of his successor was arranged for the first week"
                + " of July. Members asked whether the self-awareness course would be repeated; the"
                + " Clerk thought that it might, since self-awareness was in the plan.");
    assertThat(minutes.putAside()).hasSize(4);
  }

  @Test
  void keeps_a_paragraph_whole_over_the_end_of_a_page_without_header() {
    MinutesDocument minutes =
        Invented.md(
            "**1. ROADS**\n\nThe Head of Roads said that work had begun on the bridge\n\n"
                + "and that it would end in May.\n\n**2. BINS**\n\nThe report was noted.\n");

    assertThat(Invented.under(minutes, 1))
        .containsExactly(
            "The Head of Roads said that work had begun on the bridge and that it would end in"
                + " May.");
  }

  @Test
  void puts_what_an_item_is_for_apart_from_its_minutes() {
    MinutesDocument minutes =
        Invented.txt(
            "1. APOLOGIES\n\nTo receive apologies for absence.\n\nThere were none.\n\n"
                + "2. BUDGET\n\nTo agree the budget.\n\nThe budget was deferred.\n");

    assertThat(Invented.texts(minutes.items().get(1).purpose()))
        .containsExactly("To agree the budget.");
    assertThat(Invented.under(minutes, 2)).containsExactly("The budget was deferred.");
  }

  @Test
  void reads_the_page_of_a_committee_system() {
    MinutesDocument minutes =
        Invented.html(
            """
            <html><head><title>Agenda and minutes - Roads Panel - Monday, 3rd June, 2019 7.00 pm</title></head>
            <body><div id="cookiebar">We use cookies</div><main><h1>Agenda and minutes</h1>
            <table><tr><th>No.</th><th>Item</th></tr>
            <tr><td><p>1.</p></td><td><p class="mgAiTitleTxt">Apologies for Absence</p>
            <div><p>To receive apologies.</p></div><p>Minutes:</p><div><p>There were none.</p></div></td></tr>
            <tr><td><p>2.</p></td><td><p class="mgAiTitleTxt">Weir Lane <a href="x.pdf">pdf icon PDF 113 KB</a></p>
            <div><p>To consider the report.</p></div>
            <p>Decision:</p><div><p>That the report on Weir Lane be noted.</p></div>
            <p>Minutes:</p><div><p>Councillor Quill asked about the weir.</p>
            <p>RESOLVED: That the report on Weir Lane be noted.</p></div></td></tr></table></main>
            <div class="share">Share this page</div></body></html>
            """);

    assertThat(Invented.items(minutes))
        .containsExactly("1 | Apologies for Absence", "2 | Weir Lane");
    assertThat(Invented.texts(minutes.items().get(1).purpose()))
        .containsExactly("To consider the report.");
    assertThat(Invented.under(minutes, 2))
        .containsExactly(
            "Councillor Quill asked about the weir.",
            "RESOLVED: That the report on Weir Lane be noted.");
    assertThat(Invented.texts(minutes.title())).contains("Agenda and minutes");
  }

  @Test
  void keeps_each_line_of_a_list_of_names_apart() {
    MinutesDocument minutes =
        Invented.txt(
            "PELLING COUNCIL\n\nPRESENT:\n\nAda Quill (Chair)\nBo Tarn\nC Wex\n\n"
                + "OFFICERS IN ATTENDANCE:\n\nEd Zoll (Clerk)\n\n1. ROADS\n\nThe report was noted.\n");

    assertThat(Invented.texts(minutes.attendance()))
        .containsExactly(
            "PRESENT:",
            "Ada Quill (Chair)",
            "Bo Tarn",
            "C Wex",
            "OFFICERS IN ATTENDANCE:",
            "Ed Zoll (Clerk)");
  }

  @Test
  void parts_lists_printed_in_two_columns() {
    MinutesDocument minutes =
        Invented.txt(
            """
            PELLING SCHOOLS FORUM

            Present:

            Schools                       Others
            Ada Quill, Weir School        Bo Tarn, Union
            Cy Wex, Mill School           Di Yarn, College
            Ed Zoll, Upper Green Primary  Flo Adze, Nursery
            Guy Bern, Hill School

            1   ROADS

            The report was noted.
            """);

    assertThat(
            minutes.attendance().stream().map(p -> p.cells().stream().map(Passage::text).toList()))
        .containsExactly(
            List.of(),
            List.of("Schools", "Others"),
            List.of("Ada Quill, Weir School", "Bo Tarn, Union"),
            List.of("Cy Wex, Mill School", "Di Yarn, College"),
            List.of("Ed Zoll, Upper Green Primary", "Flo Adze, Nursery"),
            List.of("Guy Bern, Hill School"));
  }

  @Test
  void takes_initials_at_the_right_margin_out_of_the_sentence() {
    MinutesDocument minutes =
        Invented.txt(
            """
            1. ROADS

            The Clerk was asked to write to the owners of the mill about the state of     AQ
            the footpath beside the weir.

            The bench had been mended, and the Chair offered to thank the volunteers.     BT/CW

            2. BINS

            It was agreed to ask for two more bins for the green before the fair.         AQ
            """);

    assertThat(Invented.under(minutes, 1))
        .containsExactly(
            "The Clerk was asked to write to the owners of the mill about the state of the footpath"
                + " beside the weir.",
            "AQ",
            "The bench had been mended, and the Chair offered to thank the volunteers.",
            "BT/CW");
  }

  @Test
  void closes_up_headings_set_letter_by_letter() {
    assertThat(
            Invented.items(
                Invented.txt(
                    "1. ROADS\n\nNoted.\n\n2. BINS\n\nNoted.\n\nP A R K  W A L L\n\nNoted.\n")))
        .containsExactly("1 | ROADS", "2 | BINS");
    assertThat(
            Invented.texts(
                Invented.txt("M I N U T E S\n\nPresent: Ada Quill\n\n1. ROADS\n\nNoted.\n")
                    .title()))
        .containsExactly("MINUTES");
  }

  @Test
  void says_why_a_text_is_no_minutes() {
    assertThat(codes(Invented.txt("Apple cake\n\n1. Peel the apples.\n\n2. Bake for an hour.\n")))
        .contains(FindingCode.NOT_MINUTES);
    assertThat(
            codes(
                Invented.txt(
                    "AGENDA\n\nYou are summoned to attend a meeting.\n\n1. APOLOGIES\n\nTo receive"
                        + " apologies.\n\n2. MINUTES\n\nTo approve the minutes of 6 May.\n")))
        .contains(FindingCode.AGENDA_WITHOUT_MINUTES);
    assertThat(
            codes(
                Invented.txt(
                    "Pelling Parish Council\n\nPresent: A Quill, B Tarn\n\n1. Minutes\n\nAgreed.\n\n"
                        + "2. Bins\n\nTwo more bins agreed.\n")))
        .isEmpty();
  }

  private static List<FindingCode> codes(MinutesDocument minutes) {
    return minutes.findings().stream()
        .map(finding -> finding.code())
        .filter(code -> code != FindingCode.NO_ATTENDANCE && code != FindingCode.NO_ITEMS)
        .toList();
  }
}
