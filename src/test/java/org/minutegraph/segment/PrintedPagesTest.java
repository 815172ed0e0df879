package org.minutegraph.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Passage;

/** What printing does to minutes, and how it is undone. */
class PrintedPagesTest {
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
  void keeps_each_line_of_a_list_of_names_apart() {
    MinutesDocument minutes =
        Invented.txt(
            "PELLING COUNCIL\n\n"
                + "PRESENT:\n\n"
                + "Ada Quill (Chair)\n"
                + "Bo Tarn\n"
                + "C Wex\n\n"
                + "OFFICERS IN ATTENDANCE:\n\n"
                + "Ed Zoll (Clerk)\n\n"
                + "1. ROADS\n\n"
                + "The report was noted.\n");

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
}
