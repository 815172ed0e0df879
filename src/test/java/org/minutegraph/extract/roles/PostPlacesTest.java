package org.minutegraph.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.grammar.NameRegister;
import org.minutegraph.model.MinutesDocument;

class PostPlacesTest {
  @Test
  void finds_posts_of_any_size_behind_a_name() {
    assertThat(
            roles(
                "Mr Sam Lister, site manager for Corrie Homes, said that it would open in May.",
                "Mrs Tait, headteacher of Holly Bank School, thanked all.",
                "Mr Bruce Tolland, Valebus head of operations, replied.",
                "Ms Gail Moss (Highways Steward) would look.",
                "Mr Dave Prout – Community Development Worker, Vale District Council, came.",
                "Ms Ida Monk, Vale Carers' Chief Executive, gave an overview.",
                "Mr Jo Elm, Vale Parish Council Clerk, wrote."))
        .containsExactly(
            "Sam Lister: site manager @ Corrie Homes",
            "Tait: headteacher @ Holly Bank School",
            "Bruce Tolland: Valebus head of operations @ null",
            "Gail Moss: Highways Steward @ null",
            "Dave Prout: Community Development Worker @ Vale District Council",
            "Ida Monk: Chief Executive @ Vale Carers",
            "Jo Elm: Clerk @ Vale Parish Council");
  }

  @Test
  void finds_posts_that_no_sign_parts_from_the_name() {
    assertThat(
            roles(
                "The meeting thanked Mrs Ann Goode temporary clerk for her help.",
                "The clerk had written to Mr Mark Eddy the Highways Officer about the drain.",
                "Mr Rudd the Clerk had written to nobody."))
        .containsExactly("Ann Goode: temporary clerk @ null", "Mark Eddy: Highways Officer @ null");
  }

  @Test
  void gives_a_post_of_several_to_each() {
    assertThat(roles("Ms Ida Monk and Mr Dave Prout, Trustees of Vale Carers, spoke."))
        .containsExactly(
            "Ida Monk: Trustees of Vale Carers @ null",
            "Dave Prout: Trustees of Vale Carers @ null");
  }

  @Test
  void finds_posts_before_a_name() {
    assertThat(
            roles(
                "The applicant's agent, Mr Bill Askew, spoke.",
                "He came with his barrister, Miss Gwen Ady of Inner Chambers.",
                "The lead officer for the review was Ms Amos.",
                "Speaking as ward councillor, Mr Wick said no.",
                "The Council's Tree Officer (Ms Amos) replied.",
                "Treasurer's report - Mr Finch"))
        .containsExactly(
            "Bill Askew: agent @ null",
            "Gwen Ady: barrister @ Inner Chambers",
            "Amos: lead officer for the review @ null",
            "Wick: ward councillor @ null",
            "Amos: Tree Officer @ null",
            "Finch: Treasurer @ null");
  }

  @Test
  void finds_posts_that_verbs_give() {
    assertThat(
            roles(
                "Mrs Oxley introduced herself as the new Area Manager for Housing.",
                "Mr Pell would be leaving his post as Head of Planning.",
                "The Chair congratulated Ms Lee on her appointment as Director of Place.",
                "Mr Sayle declared an interest in item 4 (Grants), being a trustee of Vale"
                    + " Foodbank.",
                "Mr Sayle declared one due to his position as chair of governors at Holly Bank"
                    + " School.",
                "The resignation of Mr Rudd as Footpath Officer was noted."))
        .containsExactly(
            "Oxley: Area Manager @ Housing",
            "Pell: Head of Planning @ null",
            "Lee: Director of Place @ null",
            "Sayle: trustee @ Vale Foodbank",
            "Sayle: chair of governors @ Holly Bank School",
            "Rudd: Footpath Officer @ null");
  }

  @Test
  void makes_no_post_of_other_words() {
    assertThat(
            roles(
                "Mr Sayle declared an interest because his wife was the headteacher of Holly Bank"
                    + " School.",
                "Mr Sayle asked whether the Head of Planning would write to residents.",
                "Mr Rudd explained, as the Chair had said, that it was late.",
                "Mr Rudd explained the role of the Practitioner Board.",
                "Mrs Ash proposed Mr Elm as Chairman.",
                "Mr Dunn, on behalf of the Vale Residents' Association, asked why.",
                "The Deputy Mayor, Councillors Ash and Birch voted for it.",
                "Apologies came from Mr Elm, the Treasurer."))
        .isEmpty();
  }

  private static List<String> roles(String... paragraphs) {
    MinutesDocument minutes = Minutes.of("# 1. Item\n\n" + String.join("\n\n", paragraphs));
    return new RoleStatementExtractor()
        .find(minutes, List.of(), NameRegister.of(minutes, List.of()), List.of()).stream()
            .map(r -> r.person().name() + ": " + r.role() + " @ " + r.organisation())
            .toList();
  }
}
