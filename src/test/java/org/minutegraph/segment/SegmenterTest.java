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
  void keeps_the_label_of_a_decision_that_has_no_marker_of_its_own() {
    MinutesDocument minutes =
        Invented.html(
            """
            <html><head><title>Minutes - Roads Panel - Monday, 3rd June, 2019 7.00 pm</title></head>
            <body><main><h1>Minutes</h1><table><tr><th>No.</th><th>Item</th></tr>
            <tr><td><p>1.</p></td><td><p>Apologies for Absence</p>
            <div><p>To receive apologies.</p></div><p>Minutes:</p><div><p>There were none.</p></div></td></tr>
            <tr><td><p>2.</p></td><td><p>Weir Lane</p><div><p>To consider the report.</p></div>
            <p>Minutes:</p><div><p>Councillor Quill asked about the weir.</p></div>
            <p>Decision:</p><div><p>(a) That the weir be mended.</p>
            <p>(b) That the Clerk write to its owner.</p></div></td></tr></table></main></body></html>
            """);

    assertThat(Invented.under(minutes, 2))
        .containsExactly(
            "Councillor Quill asked about the weir.",
            "Decision:",
            "(a) That the weir be mended.",
            "(b) That the Clerk write to its owner.");
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
                    "Pelling Parish Council\n\n"
                        + "Present: A Quill, B Tarn\n\n"
                        + "1. Minutes\n\n"
                        + "Agreed.\n\n"
                        + "2. Bins\n\n"
                        + "Two more bins agreed.\n")))
        .isEmpty();
  }

  private static List<FindingCode> codes(MinutesDocument minutes) {
    return minutes.findings().stream()
        .map(finding -> finding.code())
        .filter(code -> code != FindingCode.NO_ATTENDANCE && code != FindingCode.NO_ITEMS)
        .toList();
  }
}
