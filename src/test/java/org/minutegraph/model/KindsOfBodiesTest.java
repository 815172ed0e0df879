package org.minutegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsOfBodiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tidewater Health Partnership",
        "TIDEWATER HEALTH PARTNERSHIP",
        "Tidewater Health Partnership (THP)",
        "Tidewater Health Partnership Board",
        "Tidewater Children’s Partnership Executive Group",
        "Safer Tidewater Partnership",
        "Local Strategic Partnership",
        "Community Planning Partnership Steering Group",
        "Tidewater Partnership - Delivery Board",
        "Partnership Board",
        "Tidewater Local Safeguarding Children Board (LSCB)",
        "Tidewater Public Services Board",
        "Tidewater Safeguarding Adults Board"
      })
  void a_partnership_is_told_by_the_end_of_its_name(String name) {
    assertThat(KindsOfBodies.isPartnership(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tidewater Partnership NHS Trust",
        "Tidewater Partnership LLP",
        "Partnership Working Group",
        "Partnerships Scrutiny Committee",
        "Safer Tidewater Partnership Scrutiny Panel",
        "Tidewater Partnership Forum",
        "Hask and Orr Architects’ Partnership",
        "Limited Liability Partnership",
        "Civil Partnership",
        "Public Services Board Scrutiny Committee",
        "Safeguarding Board",
        "Health and Wellbeing Board",
        "Cabinet",
        "(Partnership)"
      })
  void what_only_has_to_do_with_partnerships_is_none(String name) {
    assertThat(KindsOfBodies.isPartnership(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cabinet",
        "Harbour Committee",
        "LICENSING SUB-COMMITTEE (B)",
        "Moorings Task and Finish Group",
        "Safer Tidewater Partnership"
      })
  void a_group_that_can_only_meet_is_a_body(String name) {
    assertThat(KindsOfBodies.isBody(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hask Housing Group",
        "Tidewater County Council",
        "Quays Regulation Commission",
        "Cabinet Office",
        "Committee Services",
        "Tidewater Partnership NHS Trust"
      })
  void what_may_be_something_else_is_left_open(String name) {
    assertThat(KindsOfBodies.isBody(name)).isFalse();
  }
}
