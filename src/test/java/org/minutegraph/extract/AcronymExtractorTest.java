package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Acronym;
import org.minutegraph.model.MinutesDocument;

class AcronymExtractorTest {
  private static final Language LANGUAGE = new Language();

  @Test
  void lets_words_give_several_letters_or_none_beside_their_short_form() {
    assertThat(
            found(
                "The Chartered Institute of Tide Finance and Accountancy (CITFA) wrote to the Pier"
                    + " Expenditure Committee (PEXC). Freedom of Walls Act requests: no FOW was"
                    + " sent by the Public Data Corporation. PDC replied."))
        .containsExactly(
            "CITFA = Chartered Institute of Tide Finance and Accountancy",
            "PEXC = Pier Expenditure Committee",
            "FOW = Freedom of Walls",
            "PDC = Public Data Corporation");
  }

  @Test
  void finds_both_forms_side_by_side() {
    assertThat(
            found(
                "The Tide Safety Fund (TSF) and pupils of Year 6 (Y6) met. Walls, Health and Sea"
                    + " Plans (WHSPs) and the Multi-Agency Sea Hub (MASH) were noted."))
        .containsExactly(
            "TSF = Tide Safety Fund",
            "Y6 = Year 6",
            "WHSPs = Walls, Health and Sea Plans",
            "MASH = Multi-Agency Sea Hub");
  }

  @Test
  void finds_the_long_form_in_the_brackets() {
    assertThat(found("A bid to the TSF (Tide Safety Fund) was made."))
        .containsExactly("TSF = Tide Safety Fund");
  }

  @Test
  void finds_the_long_form_elsewhere_in_the_document() {
    assertThat(
            found(
                "The Tide Strategy spoke of W&SP and of TSF.\n\n"
                    + "In the text walls and sea piers were named. A Tide Safety Fund was set up."))
        .containsExactly("W&SP = walls and sea piers", "TSF = Tide Safety Fund");
  }

  @Test
  void prefers_a_name_that_is_whole() {
    assertThat(
            found("The TSF met.\n\nThe Upper Tide Safety Fund rose. The Tide Seal Feast was held."))
        .containsExactly("TSF = Tide Seal Feast");
  }

  @Test
  void takes_a_body_with_something_of_its_own_behind() {
    assertThat(found("The TP met.\n\nThe Tide Partnership Meeting heard of two Tide Panels."))
        .containsExactly("TP = Tide Partnership");
  }

  @Test
  void takes_the_letters_of_a_club_for_no_short_form() {
    assertThat(found("A grant to Brindle FC.\n\nThe Full Council Monthly Meeting was held."))
        .isEmpty();
  }

  @Test
  void passes_over_verbs_and_members_initials() {
    assertThat(found("SAW was named.\n\nThe sea always wins. The storm also was loud.")).isEmpty();
    assertThat(found("Present: Ann Brindle (AB)\n\n# 1. Walls\n\nAB reported on Asphalt Boards."))
        .isEmpty();
  }

  @Test
  void takes_two_letters_for_a_body_alone() {
    assertThat(
            found("The CC met.\n\nThe Oakmere Community Council and the Coal Cellar were named."))
        .containsExactly("CC = Community Council");
  }

  @Test
  void reads_small_letters_points_and_short_forms_within() {
    assertThat(
            found(
                "The Tideholder Executive (TiEx) met. The N.W.S. wrote, and so did the MoT and UKW."
                    + "\n\nThe Norwold Water Society, the Ministry of Tides and UK Walls replied."))
        .containsExactly(
            "TiEx = Tideholder Executive",
            "N.W.S. = Norwold Water Society",
            "MoT = Ministry of Tides",
            "UKW = UK Walls");
  }

  @Test
  void reads_a_list_of_short_forms() {
    assertThat(
            found(
                "TSF: Tide Safety Fund\n\nRPT - Rural Pier Trust\n\nThe Sea Wall Levy (hereafter"
                    + " \"SWL\") and the Oak Pier Network [OPN] were named."))
        .containsExactly(
            "TSF = Tide Safety Fund",
            "RPT = Rural Pier Trust",
            "SWL = Sea Wall Levy",
            "OPN = Oak Pier Network");
  }

  @Test
  void reads_bodies_in_the_title_and_the_list_of_those_present() {
    assertThat(
            found(
                "OAKMERE AND TARN LOCAL ACCESS FORUM\n\nMinutes of the meeting held on 3 May 2023"
                    + "\n\nPresent: Ann Brindle (AB), Tide Project Office (TPO); Cy Dent, Pier"
                    + " Safety Agency\n\n# 1. Walls\n\nThe LAF heard the TPO and the PSA."))
        .containsExactly(
            "TPO = Tide Project Office", "LAF = Local Access Forum", "PSA = Pier Safety Agency");
  }

  @Test
  void passes_over_series_and_names_of_councils() {
    assertThat(
            found(
                "Under TSB 31 and TSB/32 Tarnside CC replied.\n\nThe Tide Safety Board and the"
                    + " Oakmere Community Council met."))
        .isEmpty();
  }

  @Test
  void tells_the_words_that_explain_it() {
    MinutesDocument minutes = Minutes.of("# 1. Walls\n\nThe Tide Safety Fund (TSF) met.");
    Acronym acronym = acronyms(minutes).get(0);
    assertThat(minutes.source().quote(acronym.evidence().span()))
        .isEqualTo("Tide Safety Fund (TSF)");
  }

  private static List<String> found(String text) {
    return acronyms(Minutes.of(text)).stream()
        .map(each -> each.shortForm() + " = " + each.longForm())
        .toList();
  }

  private static List<Acronym> acronyms(MinutesDocument minutes) {
    return new AcronymExtractor(LANGUAGE)
        .find(minutes, NameRegister.of(minutes, List.of(), LANGUAGE));
  }
}
