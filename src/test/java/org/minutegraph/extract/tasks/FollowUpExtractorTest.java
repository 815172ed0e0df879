package org.minutegraph.extract.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpExtractorTest {
  @Test
  void takes_parts_of_decisions_that_ask_for_a_later_act() {
    assertThat(
            followUps(
                """
                # 4. Bridges

                RESOLVED:-

                (1) That the report be noted.

                (2) That an update be submitted in six months.

                (3) That the Director of Bridges report on tolls to the Cabinet by 14 June 2023.

                (4) That the Toll Trust be asked to supply its accounts.

                (5) That Councillor Marsh be appointed to the Weir Group.
                """))
        .containsExactly(
            "That an update be submitted in six months.|null|null|in six months|2023-11-03",
            "That the Director of Bridges report on tolls to the Cabinet by 14 June 2023."
                + "|Director of Bridges|Cabinet|by 14 June 2023|2023-06-14",
            "That the Toll Trust be asked to supply its accounts.|Toll Trust|null|null|null");
  }

  @Test
  void takes_requests_that_something_be_done() {
    assertThat(
            starts(
                """
                # 4. Bridges

                Councillor Marsh asked for this to be reported back to the Board.

                The Chair welcomed Mrs Orme and asked that a letter be sent to her.

                It was requested that the towpath be kept at the forefront.

                Ms Ada Penn said that the survey was old. She asked that it be redone.

                Members would like to see the figures by ward.

                Councillor Marsh asked that his dissent be recorded.

                Councillor Marsh asked for further information about tolls.
                """))
        .containsExactly(
            "Councillor Marsh asked for",
            "The Chair welcomed Mrs",
            "It was requested that",
            "She asked that it",
            "Members would like to");
  }

  @Test
  void takes_promises_with_who_promised() {
    assertThat(
            followUps(
                """
                # 4. Bridges

                Ms Ada Penn agreed to check the towpath.

                The Head of Bridges undertook to bring figures to the next meeting.

                Cllr Marsh said that she would bring the drawings in October.

                Councillor Reedham asked for a report. Ms Penn promised one for June.
                """))
        .containsExactly(
            "Ms Ada Penn agreed to check the towpath.|Ada Penn|null|null|null",
            "The Head of Bridges undertook to bring figures to the next meeting."
                + "|Head of Bridges|null|to the next meeting|2023-07-05",
            "Cllr Marsh said that she would bring the drawings in October."
                + "|Marsh|null|in October|2023-10-31",
            "Councillor Reedham asked for a report.|null|null|null|null",
            "Ms Penn promised one for June.|Penn|null|for June|2023-06-30");
  }

  @Test
  void takes_actions_behind_their_marker() {
    assertThat(
            followUps(
                """
                # 4. Bridges

                ACTION: Head of Bridges to send Members the survey by 14 June.

                ACTION: Ms Ada Penn / Mr Bo Quill to arrange a workshop \u2013 July 2023

                ACTION: Clerk
                """))
        .containsExactly(
            "Head of Bridges to send Members the survey by 14 June."
                + "|Head of Bridges|Members|by 14 June|2023-06-14",
            "Ms Ada Penn / Mr Bo Quill to arrange a workshop \u2013 July 2023"
                + "|Ms Ada Penn / Mr Bo Quill|null|July 2023|2023-07-31");
  }

  @Test
  void reads_an_action_table_by_its_head() {
    assertThat(
            followUps(
                """
                # 4. Actions

                Action | Owner | Due

                Paint the railings | Clerk | 14 June 2023

                Mend the gate | Bo Quill | July
                """))
        .containsExactly(
            "Paint the railings|Clerk|null|14 June 2023|2023-06-14",
            "Mend the gate|Bo Quill|null|July|2023-07-31");
  }

  @Test
  void takes_a_task_named_without_a_verb_of_promise() {
    assertThat(
            starts(
                """
                # 4. Bridges

                Clerk to obtain three quotations by 31st October.

                The Clerk was to inform the county.

                Insurance was still to be investigated.

                This matter was deferred to the next meeting.
                """))
        .containsExactly(
            "Clerk to obtain three",
            "The Clerk was to",
            "Insurance was still to",
            "This matter was deferred");
  }

  @Test
  void takes_what_would_be_sent_or_reported_later() {
    assertThat(
            starts(
                """
                # 4. Bridges

                The Chair advised that a briefing on tolls would be circulated to Members.

                It was noted that the tolls budget would be brought in January.

                The survey results would now come to the Board in September.
                """))
        .containsExactly("The Chair advised that", "It was noted that", "The survey results would");
  }

  @Test
  void leaves_out_assurances_hopes_conditions_and_forecasts() {
    assertThat(
            starts(
                """
                # 4. Bridges

                Ms Ada Penn would continue to send weekly counts.

                It was hoped that a report would be circulated.

                If the count fell, Ms Penn would write to the owners.

                The new bridge would open in September 2023.

                Councillor Marsh asked whether a report would be circulated.

                Councillor Marsh suggested that the owners be invited.

                RESOLVED: That the payments listed be made.

                RESOLVED: That the next meeting be held on 5 July 2023.
                """))
        .isEmpty();
  }

  @Test
  void takes_tasks_behind_a_label_with_or_without_a_name() {
    assertThat(
            followUps(
                """
                # 6. Matters arising

                6.4 Mill Road, Upper End - to write to the County Council in June.

                6.5 Burial fees 2022/2023 - need to be tidied - Chair & Clerk to arrange.

                Action: Ivo Stroll

                Comment from Mr Bo Quill to be amended.
                """))
        .containsExactly(
            "to write to the County Council in June.|null|County Council|in June|2023-06-30",
            "Chair & Clerk to arrange.|Chair & Clerk|null|null|null");
  }

  @Test
  void takes_limbs_in_the_present_tense_and_items_put_off() {
    assertThat(
            starts(
                """
                # 6. Bridges

                RESOLVED: That the Board:-

                (a) notes the report; and

                (b) requests the Head of Bridges to investigate and report back to the next meeting.

                # 7. Weirs

                This item was continued to the next meeting.
                """))
        .containsExactly("requests the Head of", "This item was continued");
  }

  @Test
  void takes_what_officers_and_members_are_asked_to_do() {
    assertThat(
            followUps(
                """
                # 6. Bridges

                Members were asked to send comments by 17 May 2023.

                Councillor Marsh mentioned that the gate is broken - Clerk to contact the smith.

                Clerk to send the plans before next meeting.

                Councillor Marsh asked the Clerk to find out when the quarterly count was made.

                RESOLVED: That officers explore a new gate.
                """))
        .containsExactly(
            "Members were asked to send comments by 17 May 2023."
                + "|Members|null|by 17 May 2023|2023-05-17",
            "Councillor Marsh mentioned that the gate is broken - Clerk to contact the smith."
                + "|Clerk|null|null|null",
            "Clerk to send the plans before next meeting."
                + "|Clerk|null|before next meeting|2023-07-05",
            "Councillor Marsh asked the Clerk to find out when the quarterly count was made."
                + "|Clerk|null|null|null",
            "That officers explore a new gate.|officers|null|null|null");
  }

  private static List<String> followUps(String text) {
    FollowUps found = FollowUps.in(text);
    return found.as(
        one ->
            String.join(
                "|",
                found.quote(one),
                one.by() == null ? "null" : one.by().name(),
                String.valueOf(one.to()),
                String.valueOf(one.due()),
                String.valueOf(one.dueDate())));
  }

  private static List<String> starts(String text) {
    return FollowUps.in(text).quotes().stream()
        .map(quote -> String.join(" ", List.of(quote.split("\\s+")).subList(0, 4)))
        .toList();
  }
}
