package org.minutegraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.ExemptItem;

class ExemptItemExtractorTest {

  private static List<Integer> read(String text, String... later) {
    StringBuilder items =
        new StringBuilder(
            "ELM PANEL\n---\n---\n# 8 | Exclusion of the Press and Public\n" + text + "\n");
    for (int i = 0; i < later.length; i++) {
      items.append("# ").append(9 + i).append(" | ").append(later[i]).append("\nText.\n");
    }
    return new ExemptItemExtractor()
        .find(InventedMinutes.of(items.toString())).stream().map(ExemptItem::item).toList();
  }

  @Test
  void takes_the_following_item_and_no_more() {
    assertThat(
            read(
                "Resolved: - That the press and public be excluded from the meeting for the"
                    + " following item of business on the grounds in Paragraph 3.",
                "Sale",
                "Any other business"))
        .containsExactly(2);
  }

  @Test
  void knows_other_words_for_leaving_the_public_out() {
    assertThat(
            read(
                "The Panel, under the Act, excluded the public from the meeting for the following"
                    + " item of business.",
                "Sale",
                "Other"))
        .containsExactly(2);
    assertThat(
            read("It was resolved to go into closed session for agenda item 9.", "Sale", "Other"))
        .containsExactly(2);
    assertThat(read("None.", "Sale [Confidential]", "Other", "Lease - EXEMPT"))
        .containsExactly(2, 4);
  }

  @Test
  void takes_items_that_say_by_themselves_that_the_public_had_gone() {
    assertThat(
            read(
                "None.",
                "Tender\nThe public having been excluded (paragraph 3), the tenders were opened.",
                "Debts\nCouncil went into committee at 8.10 pm. It was agreed to write them off.",
                "Review\nThis item was held in private, the visitors having left.",
                "Depot\n(Not for publication: paragraph 14 of Schedule 12A.) Noted."))
        .containsExactly(2, 3, 4, 5);
  }

  @Test
  void takes_items_as_confidential_by_their_prefixed_numbers() {
    assertThat(
            read(
                "Resolved that items 10 to 11 be taken as confidential business under the Act.",
                "Open",
                "Sale",
                "Lease",
                "More"))
        .containsExactly(3, 4);
  }

  @Test
  void leaves_open_what_was_decided_in_private_or_might_be() {
    assertThat(
            read(
                "None.",
                "Licence\nThe Sub-Committee retired in private to consider its decision.",
                "Rents\nThe matter would be considered in private at the next meeting.",
                "Award\nThe public were not excluded, as the annex was not discussed."))
        .isEmpty();
  }

  @Test
  void takes_the_numbered_items() {
    assertThat(
            read(
                "RESOLVED that the press and public be excluded during items 10 and 11.",
                "Open",
                "Sale",
                "Lease",
                "More"))
        .containsExactly(3, 4);
  }

  @Test
  void takes_all_that_remain_but_the_next_meeting() {
    assertThat(
            read(
                "AGREED that the public be excluded for the remaining items of business.",
                "Sale",
                "Lease",
                "Date of next meeting"))
        .containsExactly(2, 3);
  }

  @Test
  void takes_the_item_while_which_the_public_left() {
    assertThat(
            read(
                "RESOLVED that members of the public leave the meeting while the next item was"
                    + " taken.",
                "Contract",
                "Next meeting"))
        .containsExactly(2);
  }

  @Test
  void takes_none_where_nothing_was_excluded() {
    assertThat(
            read("There were no items requiring the exclusion of the public or press.", "Budget"))
        .isEmpty();
    assertThat(
            read(
                "It was agreed that the forum could take place first to allow members of the public"
                    + " to leave.",
                "Budget"))
        .isEmpty();
  }

  @Test
  void takes_an_item_marked_as_exempt() {
    assertThat(read("None.", "Depot (Exempt under paragraph 3 of Part 1)", "Budget"))
        .containsExactly(2);
  }

  @Test
  void keeps_the_paragraph_of_the_schedule() {
    assertThat(
            new ExemptItemExtractor()
                .find(
                    InventedMinutes.of(
                        "ELM PANEL\n"
                            + "---\n"
                            + "---\n"
                            + "# 1 | Exclusion\n"
                            + "RESOLVED that the public be excluded for the next item as described"
                            + " in paragraph 3 of Part 1.\n"
                            + "# 2 | Sale\n"
                            + "Text.\n")))
        .extracting(ExemptItem::item, ExemptItem::paragraph)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "3"));
  }
}
