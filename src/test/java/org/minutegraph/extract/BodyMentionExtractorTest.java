package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MinutesDocument;

class BodyMentionExtractorTest {
  private static final Language LANGUAGE = new Language();

  @Test
  void gives_each_body_once_for_each_item_in_its_fullest_form() {
    assertThat(
            names(
                """
                # 1. Tides

                The Brindle Harbour Panel met. The Harbour Panel asked the Tide Safety Team (TST) to wait.
                TST agreed.

                # 2. Walls

                The Harbour Panel and TST agreed.
                """))
        .containsExactly(
            "1 Brindle Harbour Panel", "1 Tide Safety Team", "2 Harbour Panel", "2 TST");
  }

  @Test
  void takes_a_short_form_for_a_body_where_it_does_what_only_somebody_can() {
    assertThat(
            names(
                """
                # 1. Letters

                The Chair would write to TWIS, and the statement was to be signed off by TIMB.
                KSRB had replied. The PCSO had agreed. Notes were sent to PENS users.

                # 2. Decisions

                The letter to TWIS was approved. The KSRB form was long.
                """))
        .containsExactly("1 TWIS", "1 TIMB", "1 KSRB", "2 TWIS", "2 KSRB");
  }

  @Test
  void knows_a_name_without_a_head_that_somebody_deals_with() {
    assertThat(
            names(
                """
                # 1. Works

                It was agreed to purchase the posts from Centrawall. The Clerk would approach
                Tide & Birch about the fence. Slackwater is now our electricity supplier. Lumenoak
                would be asked to quote. A complaint had been sent to the Residents. Firms such as
                Piergrid hold the licence. Insurance was renewed with Oakmere Mutual Cover. The
                Clerk was to check with Planksteds whether it would do.

                # 2. Grants

                Wharf Voices: request for a donation. There had been a letter from Oakby, and the
                pilot in Oakby had run for a year. The Planning had been delivered.

                # 3. Visits

                Centrawall and Oakmere Mutual Cover had visited.
                """))
        .containsExactly(
            "1 Centrawall",
            "1 Tide & Birch",
            "1 Slackwater",
            "1 Lumenoak",
            "1 Piergrid",
            "1 Oakmere Mutual Cover",
            "1 Planksteds",
            "2 Wharf Voices",
            "3 Centrawall",
            "3 Oakmere Mutual Cover");
  }

  @Test
  void knows_a_name_without_a_head_that_money_goes_to_or_that_organisations_are_listed_with() {
    assertThat(
            names(
                """
                # 1. Grants

                Awarded: \u00a3250 to Tarnknit and \u00a380 to Reserves. Quotations: Brindlecrete
                \u00a3890; Play Area \u00a370.

                # 2. Advice

                The Tide Trust, Wharfmobility and the Lumenoaks would share a desk. A walk in
                Oakby, Brindle Hospital and Corran had been planned, and Waste, Highways and the
                Tide Trust were thanked.
                """))
        .containsExactly(
            "1 Tarnknit",
            "1 Brindlecrete",
            "2 Tide Trust",
            "2 Wharfmobility",
            "2 Lumenoaks",
            "2 Brindle Hospital");
  }

  @Test
  void parts_what_belongs_to_another_body_from_its_name() {
    assertThat(
            names(
                """
                # 1. Money

                A grant passed between the Council and Tide Committee. The Bank of Oakmere's Tarn
                branch would close. Friends of Corran Pier & Wall Updates were taken. The letter
                went through Parliament, and the Member of Parliament replied. North East Trains
                wrote, and so did Brindle Primary.
                """))
        .containsExactly(
            "1 Tide Committee",
            "1 Bank of Oakmere",
            "1 Friends of Corran Pier",
            "1 Parliament",
            "1 North East Trains",
            "1 Brindle Primary");
  }

  @Test
  void knows_a_name_without_a_head_that_somebody_belongs_to_or_that_offers_something() {
    assertThat(
            names(
                """
                # 1. Interests

                She is a trustee of Brindle Tide Voices. He works for Tarn Light and is a member of
                Oakmere Ward. A treasurer of Reading Rooms is wanted. It was held in Reading Rooms.

                # 2. Playground

                Quotes had been received from Wallsteps, Turf Direct and Oakmere Walls Ltd. Corran,
                the bus company, would be asked. The Clerk was to check with Highways.

                # 3. Letters

                Brindle Tide Voices and Wallsteps wrote. Highways: none.
                """))
        .containsExactly(
            "1 Brindle Tide Voices",
            "1 Tarn Light",
            "2 Wallsteps",
            "2 Turf Direct",
            "2 Oakmere Walls Ltd",
            "2 Corran",
            "2 Highways",
            "3 Brindle Tide Voices",
            "3 Wallsteps");
  }

  @Test
  void knows_whom_listed_people_come_from() {
    MinutesDocument minutes =
        Minutes.of(
            """
                BRINDLE HARBOUR PANEL

                Minutes of the meeting held on 3 May 2023

                Present: Councillor Ann Ash (Oakmere Bay), Jo Malt (Tarn Voices); Cy Dent (West Tarn)

                # 1. Walls

                Tarn Voices and Oakmere Bay were named. Work in West Tarn was done. West Tarn is old.
            """);
    assertThat(new RecordExtractor(LANGUAGE).extract(minutes).bodies())
        .extracting(mention -> mention.item() + " " + mention.name())
        .containsExactly("0 BRINDLE HARBOUR PANEL", "1 Tarn Voices");
  }

  @Test
  void takes_the_fullest_form_of_a_council_and_of_a_club() {
    assertThat(
            names(
                """
                # 1. Walls

                Tarn CC and Brindle Celtic FC. The Tarn County Council was told of Brindle CCG.
                Brindle Celtic agreed with the CCG. He is a member of Brindle Celtic.
                """))
        .containsExactly("1 Brindle Celtic FC", "1 Tarn County Council", "1 Brindle CCG");
  }

  @Test
  void takes_the_letters_before_minute_numbers_for_no_body() {
    assertThat(
            names(
                """
                # HWB/31. Notes

                Under HWB 27 it was said that the Harbour Panel had met.
                """))
        .containsExactly("1 Harbour Panel");
  }

  @Test
  void leaves_the_directorate_with_its_services() {
    assertThat(
            names(
                """
                # 1. YOUNG PEOPLE'S SERVICES - THE JOURNEY

                Jo Ash, Director, Young People's Services Directorate, spoke.
                """))
        .containsExactly("1 Young People's Services Directorate");
  }

  @Test
  void reads_headings_of_capitals_by_the_text_of_the_document() {
    assertThat(
            names(
                """
                # 1. REPRESENTATIVES OF THE BRINDLE HARBOUR PANEL

                None.

                # 2. BRINDLE TIDE SERVICE - SELF EVALUATION

                Noted.

                # 3. POLICE REPORT

                The Brindle Harbour Panel was named here.
                """))
        .containsExactly(
            "1 BRINDLE HARBOUR PANEL", "2 BRINDLE TIDE SERVICE", "3 Brindle Harbour Panel");
  }

  @Test
  void leaves_out_the_body_that_met_where_only_a_heading_names_it() {
    String text =
        """
        # 1. BRINDLE HARBOUR PANEL WORK PROGRAMME

        The programme was noted.

        # 2. Minutes

        The Brindle Harbour Panel approved them.
        """;
    assertThat(names(text, "Brindle Harbour Panel")).containsExactly("2 Brindle Harbour Panel");
  }

  @Test
  void tells_the_place_of_the_name() {
    MinutesDocument minutes = Minutes.of("# 1. Walls\n\nIt went to the Harbour\nPanel.");
    BodyMention mention = mentions(minutes, null).get(0);
    assertThat(minutes.source().quote(mention.evidence().span())).isEqualTo("Harbour\nPanel");
  }

  @Test
  void reads_a_row_of_short_forms_as_no_heading() {
    assertThat(names("# 1. Payments\n\nHMRC | PAYE | 88.20")).containsExactly("1 HMRC");
  }

  private static List<String> names(String text) {
    return names(text, null);
  }

  private static List<String> names(String text, @Nullable String own) {
    return mentions(Minutes.of(text), own).stream().map(m -> m.item() + " " + m.name()).toList();
  }

  private static List<BodyMention> mentions(MinutesDocument minutes, @Nullable String own) {
    NameRegister names = NameRegister.of(minutes, List.of(), LANGUAGE);
    List<Acronym> acronyms = new AcronymExtractor(LANGUAGE).find(minutes, names);
    Meeting meeting = new Meeting(own, null, null, null, null, null, null, null, null, null);
    return new BodyMentionExtractor(LANGUAGE).find(minutes, meeting, acronyms, names);
  }
}
