package org.minutegraph.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.Council;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Reading;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.segment.Segmenter;

/** Pages of the committee system that most councils publish their minutes with. */
class CommitteePagesTest {
  private static final RecordExtractor EXTRACTOR = new RecordExtractor();

  @TempDir private Path folder;

  private MinutesDocument minutes(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Reading reading = new MinutesReader().read(file, name, Council.named("Pelling"));
    return new Segmenter().segment(((Reading.Read) reading).document());
  }

  private static List<String> items(MinutesDocument minutes) {
    return minutes.items().stream().map(CommitteePagesTest::item).toList();
  }

  private static String item(ItemSection item) {
    String text =
        item.paragraphs().stream().map(p -> p.text().text()).collect(Collectors.joining(" / "));
    return item.number() + " " + item.heading().text() + ": " + text;
  }

  private static String row(String number, String title, String rest) {
    return "<tr><td class=\"mgItemNumberCell\"><p class=\"mgAiTitleTxt\" >"
        + number
        + "</p></td><td><p class=\"mgAiTitleTxt\" >"
        + title
        + "</p>"
        + rest
        + "</td></tr>";
  }

  private static String label(String label) {
    return "<p class=\"mgSubItemTitleTxt\" >" + label + "</p>";
  }

  private static String said(String words) {
    return "<div class=\"mgWordPara\" ><p class=\"MsoNormal\">" + words + "</p></div>";
  }

  private static final String HEAD =
      "<html><head><title>Agenda and minutes - Roads Panel - Thursday, 9 May 2019 6.30 pm</title>"
          + "</head><body><ul class=\"mgLinks\"><li><a href=\"/\">Home</a></li></ul>"
          + "<div class=\"mgContent\"><h1 class=\"mgMainTitleTxt\">Agenda and minutes</h1>"
          + "<h2 class=\"mgSubTitleTxt\">Roads Panel - Thursday, 9 May 2019 6.30 pm</h2>"
          + "<ul class=\"mgActionList\"><li><a>Attendance details</a></li></ul>"
          + "<div class=\"mgIntroText\"><p><span class=\"mgLabel\">Venue:</span> Committee Room 1. "
          + "<a href=\"mgLocationDetails.aspx?RID=1\">View directions</a></p>"
          + "<p><span class=\"mgLabel\">Contact:</span> Ann Elm&nbsp; Clerk</p></div>"
          + "<h2 class=\"mgSubTitleTxt\">Items</h2><table class=\"mgItemTable\">"
          + "<tr><th>No.</th><th>Item</th></tr>";

  private static final String FILES =
      label("Additional documents:")
          + "<ul class=\"mgBulletList\"><li><a href=\"documents/s1/a.pdf\">Roads report , item 2. "
          + "<span class=\"mgFileSize\">PDF 2 MB</span></a></li>"
          + "<li><a href=\"documents/s2/b.pdf\">Appendix (PDF, 97 KB)</a></li></ul>";

  @Test
  void takes_the_minutes_of_each_item_and_neither_its_purpose_nor_its_papers() throws IOException {
    String page =
        HEAD
            + row(
                "1.",
                "Apologies",
                said("To receive apologies.") + label("Minutes:") + said("There were none."))
            + row(
                "2.",
                "<a class=\"mgAiTitleLnk\" href=\"documents/s1/a.pdf\">Potholes<span>PDF 500"
                    + " KB</span></a>",
                "<ul class=\"mgActionList\"><li><a>View the decision for item 2.</a></li></ul>"
                    + said("To agree the budget.")
                    + FILES
                    + label("Decision:")
                    + said(
                        "RESOLVED that the budget be put off until July, when the survey is done.")
                    + label("Minutes:")
                    + said("Councillor Ash presented the report.")
                    + said(
                        "RESOLVED that the budget be put off to July, when the survey is"
                            + " finished."))
            + row("3.", "Signs", said("To agree new signs.") + FILES)
            + "</table></div><div class=\"footer\"><p>Pelling Council</p></div></body></html>";

    MinutesDocument minutes = minutes("a.html", page);
    Meeting meeting = EXTRACTOR.extract(minutes).meeting();

    assertThat(items(minutes))
        .containsExactly(
            "1 Apologies: There were none.",
            "2 Potholes: Councillor Ash presented the report. / RESOLVED that the budget be put off"
                + " to July, when the survey is finished.",
            "3 Signs: ");
    assertThat(meeting.body()).isEqualTo("Roads Panel");
    assertThat(meeting.date()).isEqualTo(LocalDate.of(2019, 5, 9));
    assertThat(meeting.startTime()).isEqualTo(LocalTime.of(18, 30));
    assertThat(meeting.venue()).isEqualTo("Committee Room 1");
    assertThat(minutes.attendance()).isEmpty();
  }

  @Test
  void takes_a_decision_for_minutes_where_nothing_else_was_minuted_or_the_minutes_do_not_repeat_it()
      throws IOException {
    String page =
        HEAD
            + row("7", "Signs", said("To agree new signs.") + label("Decision:") + said("Agreed."))
            + row(
                "8",
                "Roads",
                label("Decision:")
                    + said(
                        "That the plan be agreed and that (1) work begin in June; and (2) the cost"
                            + " be met from reserves.")
                    + label("Minutes:")
                    + said("Councillor Ash presented the plan.")
                    + said("That the plan be agreed and that")
                    + said("(1) work begin in June; and")
                    + said("(2) the cost be met from reserves."))
            + row(
                "9",
                "Parks",
                label("Minutes:")
                    + said("Councillor Ash spoke of the parks.")
                    + label("Decision:")
                    + said("That the parks close at nine."))
            + "</table></div></body></html>";

    assertThat(items(minutes("a.html", page)))
        .containsExactly(
            "7 Signs: Agreed.",
            "8 Roads: Councillor Ash presented the plan. / That the plan be agreed and that / (1)"
                + " work begin in June; and / (2) the cost be met from reserves.",
            "9 Parks: Councillor Ash spoke of the parks. / Decision: / That the parks close at"
                + " nine.");
  }

  @Test
  void reads_such_a_page_after_its_mark_up_was_lost() throws IOException {
    String text =
        """
        Agenda and minutes

        Roads Panel - Thursday 9th May 2019 6.30 pm

        Venue: Committee Room 1. View directions

        Contact: Ann Elm  Clerk

        Media

        Items

        No. Item

        51.

        RECORDING

        1. This meeting is to be recorded. Members are reminded to switch their microphones on.

        2. The Chairman will read the following notice to everybody who is in the room.

        Additional documents:

        Minutes:

        Councillor A Beck reminded everyone that the meeting was recorded.

        52.

        POTHOLES pdf icon PDF 113 KB

        To consider the report.

        Additional documents:

        Roads report , item 52. pdf icon PDF 2 MB

        Decision:

        RESOLVED that the report be noted.

        Minutes:

        Councillor Ash presented the report.

        RESOLVED that the report be noted.

        53.

        SIGNS

        Minutes:

        Councillor Ash asked for more signs.
        """;
    List<String> expected =
        List.of(
            "51 RECORDING: Councillor A Beck reminded everyone that the meeting was recorded.",
            "52 POTHOLES: Councillor Ash presented the report. / RESOLVED that the report be"
                + " noted.",
            "53 SIGNS: Councillor Ash asked for more signs.");

    assertThat(items(minutes("a.txt", text))).isEqualTo(expected);
    assertThat(items(minutes("b.md", text))).isEqualTo(expected);
    assertThat(EXTRACTOR.extract(minutes("c.txt", text)).meeting().body()).isEqualTo("Roads Panel");
  }

  @Test
  void reads_the_page_of_a_single_item() throws IOException {
    String page =
        "<html><head><title>Agenda item - Potholes - Pelling Borough"
            + " Council</title></head><body><div class=\"mgContent\"><h1"
            + " class=\"mgMainTitleTxt\">Agenda item</h1><h2"
            + " class=\"mgSubTitleTxt\">Potholes</h2><ul class=\"mgActionList\"><li><a>Meeting of"
            + " Roads Panel, Thursday, 9 May 2019 6.30 pm (Item 4.)</a></li></ul>"
            + said("To agree the budget.")
            + label("Minutes:")
            + said("Councillor Ash presented the report.")
            + label("Supporting documents:")
            + "<ul class=\"mgBulletList\"><li><a>Roads report, item 4. PDF 2 MB</a></li></ul>"
            + "</div></body></html>";

    MinutesDocument minutes = minutes("a.html", page);

    assertThat(items(minutes)).containsExactly("4 Potholes: Councillor Ash presented the report.");
    assertThat(EXTRACTOR.extract(minutes).meeting().date()).isEqualTo(LocalDate.of(2019, 5, 9));
  }
}
