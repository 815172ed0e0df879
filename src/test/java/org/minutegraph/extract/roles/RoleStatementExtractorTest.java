package org.minutegraph.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.Appointment;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.SourceSpan;

class RoleStatementExtractorTest {
  @Test
  void parts_a_strategic_director_from_the_directorate() {
    assertThat(
            roles(
                "Ivor Thane, Strategic Director, Parks and Young Trees Directorate, gave a talk."
                    + " Una Bray, Service Manager, Strategy, Standards & Early Years, spoke."))
        .containsExactly(
            "Ivor Thane: Strategic Director @ Parks and Young Trees Directorate",
            "Una Bray: Service Manager @ Strategy, Standards & Early Years");
  }

  @Test
  void keeps_heads_of_and_cabinet_members_whole() {
    assertThat(
            roles(
                "Una Bray, Head of Tree Care, spoke.",
                "Councillor Thane, Cabinet Member for Trees, Parks and Ponds, agreed.",
                "Mr Pell, Director of Public Lighting, and Dr Orr, Head of Lamps, left."))
        .containsExactly(
            "Una Bray: Head of Tree Care @ null",
            "Thane: Cabinet Member for Trees, Parks and Ponds @ null",
            "Pell: Director of Public Lighting @ null",
            "Orr: Head of Lamps @ null");
  }

  @Test
  void finds_posts_in_brackets_before_the_name_and_at_a_company() {
    assertThat(
            roles(
                "The Chair, Councillor Lona Wick, welcomed Ms Una Bray, Head of Lamps, and Mr Des"
                    + " Vorr, Commercial Manager at Oakdale Lamps, to the meeting.",
                "Mr Pell asked the Leader of the Council, Councillor Rolf Insk, about lamps.",
                "Pavel Brook (Assistant Director (Ponds)) came."))
        .containsExactly(
            "Lona Wick: Chair @ null",
            "Una Bray: Head of Lamps @ null",
            "Des Vorr: Commercial Manager @ Oakdale Lamps",
            "Rolf Insk: Leader of the Council @ null",
            "Pavel Brook: Assistant Director (Ponds) @ null");
  }

  @Test
  void finds_what_somebody_was_appointed_to_and_what_they_had_been() {
    assertThat(
            roles(
                "It was noted that Mrs Jane Pardoe had been appointed to the post of Director of"
                    + " Ponds and Lakes. She would start in May.",
                "Members remembered former Councillor Will Otte, who had died in May and who had"
                    + " been Mayor of Oakham in 2004.",
                "The Chair welcomed Councillor Lona Wick, who had recently been appointed as Deputy"
                    + " Leader."))
        .containsExactly(
            "Jane Pardoe: Director of Ponds and Lakes @ null",
            "Will Otte: Mayor of Oakham @ null",
            "Lona Wick: Deputy Leader @ null");
  }

  @Test
  void finds_offices_in_declarations_but_not_what_people_own() {
    assertThat(
            roles(
                "Councillor Garn declared an interest as a trustee of the Oak Alms Charity.",
                "Ms Farr declared one, being the paid manager of Oak Carers' Network.",
                "Mr Yule declared one as the owner of land next to Oak View."))
        .containsExactly(
            "Garn: trustee @ Oak Alms Charity", "Farr: paid manager @ Oak Carers' Network");
  }

  @Test
  void finds_posts_that_a_verb_gives() {
    assertThat(roles("Mr Jan Ash had been Clerk for nine years and had resigned."))
        .containsExactly("Jan Ash: Clerk @ null");
    assertThat(roles("Mrs Eva Lee, who had joined the Council as Director of Place, spoke."))
        .containsExactly("Eva Lee: Director of Place @ null");
    assertThat(roles("Mr Paul Wren will take over as Chief Executive from May."))
        .containsExactly("Paul Wren: Chief Executive @ null");
    assertThat(roles("Councillor Elm, in her capacity as Mayor, opened the fair."))
        .containsExactly("Elm: Mayor @ null");
    assertThat(roles("Councillor Elm said that he was a governor of Oak Lane Academy."))
        .containsExactly("Elm: governor @ Oak Lane Academy");
  }

  @Test
  void finds_posts_beside_names_without_capitals_or_with_the_place_first() {
    assertThat(roles("Mrs Mel Case, co-chair of the Oak Strategy Group, gave an update."))
        .containsExactly("Mel Case: co-chair @ Oak Strategy Group");
    assertThat(roles("The Tenant Panel representative, Mrs Isa Purd, said no."))
        .containsExactly("Isa Purd: Tenant Panel representative @ null");
    assertThat(roles("Mr Lee Peth, of Oak Planning (Agent), said yes."))
        .containsExactly("Lee Peth: Agent @ Oak Planning");
    assertThat(roles("Ms Ann Fox (Oak England – Senior Adviser) replied."))
        .containsExactly("Ann Fox: Senior Adviser @ Oak England");
    assertThat(roles("Mr Gus Jas, Deputy Director Local Roads at the Oak Office, replied."))
        .containsExactly("Gus Jas: Deputy Director Local Roads @ Oak Office");
  }

  @Test
  void finds_posts_right_before_names() {
    assertThat(roles("It was closed by Duty Manager Mrs Nat Spey of Oak Fire Service."))
        .containsExactly("Nat Spey: Duty Manager @ Oak Fire Service");
    assertThat(roles("Head of Legal Services Mr Omar Satt advised."))
        .containsExactly("Omar Satt: Head of Legal Services @ null");
    assertThat(roles("The Director (Mrs Helen Shaw) answered."))
        .containsExactly("Helen Shaw: Director @ null");
    assertThat(roles("The Chief Officer of the Oak Health Partnership, Dr Amy Bede, spoke."))
        .containsExactly("Amy Bede: Chief Officer @ Oak Health Partnership");
  }

  @Test
  void gives_the_office_to_the_successor_and_the_predecessor() {
    assertThat(
            roles(
                "The Committee appointed Councillor Gill as its representative on the Oak Flood"
                    + " Group in succession to Councillor Torr."))
        .containsExactly(
            "Gill: representative @ Oak Flood Group", "Torr: representative @ Oak Flood Group");
  }

  @Test
  void makes_no_post_of_the_chair_whose_leave_somebody_has_or_of_whom_they_answer() {
    assertThat(
            roles(
                "With the permission of the Chair, Mrs Joan Tipp, a resident, spoke.",
                "In answer to Cllr Orr, the Director of Lamps said that it was dark."))
        .isEmpty();
  }

  @Test
  void parts_the_chair_from_the_body() {
    assertThat(roles("Mr Angus Peel, Chair of Oakham Harbour Users' Group, asked for lamps."))
        .containsExactly("Angus Peel: Chair @ Oakham Harbour Users' Group");
  }

  @Test
  void gives_a_row_for_an_appointment_to_a_post_and_none_for_one_to_a_body() {
    Evidence evidence = Evidence.certain(new SourceSpan("test", 0, 1));
    Mention lee = new Mention("Lee", "Cllr", Mention.Form.NAME, new SourceSpan("test", 0, 1));
    List<Appointment> made =
        List.of(
            new Appointment(1, lee, null, "Vice-Chair", evidence),
            new Appointment(1, lee, null, "Oak Task Group", evidence),
            new Appointment(1, lee, "trustee", "Oak Charity", evidence));
    assertThat(roles(Minutes.of("# 1. Item\n\nNothing."), made))
        .containsExactly("Lee: Vice-Chair @ null", "Lee: trustee @ Oak Charity");
  }

  @Test
  void finds_posts_in_small_letters_beside_a_name() {
    assertThat(
            roles(
                "The lead petitioner, Mrs Rosa Flint, spoke.",
                "Mr Ned Oak, licence holder, came with his representative, Mr Leo Cern.",
                "Councillor Thane spoke as the local member.",
                "Major Font, commanding officer of the range, said no.",
                "Councillor Pell, who chairs the working party, gave an update.",
                "Mrs Una Bray Clerk welcomed everyone."))
        .containsExactly(
            "Rosa Flint: lead petitioner @ null",
            "Ned Oak: licence holder @ null",
            "Leo Cern: representative @ null",
            "Thane: local member @ null",
            "Font: commanding officer of the range @ null",
            "Pell: chairs @ working party",
            "Una Bray: Clerk @ null");
  }

  @Test
  void finds_what_somebody_is_by_declarations_and_in_passing() {
    assertThat(
            roles(
                "Mrs Toll declared an interest as chair of trustees of Oakdale Lamps.",
                "Lady Bray said that she was Patron of the Oakdale Railway.",
                "Councillor Thane - personal, item 6, member of the Oakdale Twinning",
                "Councillor Pell, the Council's representative on the Canal Trust, spoke.",
                "Dr Orr is a governor at Oakdale School."))
        .containsExactly(
            "Toll: chair of trustees @ Oakdale Lamps",
            "Bray: Patron @ Oakdale Railway",
            "Thane: member @ Oakdale Twinning",
            "Pell: representative @ Canal Trust",
            "Orr: governor @ Oakdale School");
  }

  @Test
  void gives_each_of_two_posts_to_its_own_holder() {
    assertThat(
            roles(
                "In the absence of the Chairman, Councillor Thane, the Vice-Chairman, Councillor"
                    + " Pell, took the chair."))
        .containsExactly("Thane: Chairman @ null", "Pell: Vice-Chairman @ null");
  }

  @Test
  void finds_no_post_behind_a_contact_whose_name_ends_the_line() {
    assertThat(roles("Contact: Ann Bray", "Contact: Ann Bray,")).isEmpty();
  }

  private static List<String> roles(String... lines) {
    return roles(Minutes.of("# 1. Item\n\n" + String.join("\n\n", lines)), List.of());
  }

  private static List<String> roles(MinutesDocument minutes, List<Appointment> made) {
    NameRegister names = NameRegister.of(minutes, List.of());
    return new RoleStatementExtractor()
        .find(minutes, List.of(), names, made).stream()
            .map(r -> r.person().name() + ": " + r.role() + " @ " + r.organisation())
            .toList();
  }
}
