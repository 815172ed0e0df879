package org.minutegraph.reconcile.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutegraph.describe.TopicsDescriber;
import org.minutegraph.extract.Minutes;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.TopicLink;
import org.minutegraph.model.TopicLinks;
import org.minutegraph.model.TopicMatch;

class TopicReconcilerTest {
  private static final TopicReconciler RECONCILER = new TopicReconciler(TopicsDescriber.concepts());

  @Test
  void what_the_heading_names_is_more_relevant_than_what_is_named_once() {
    assertThat(
            links(
                """
                # 7. Elective Home Education

                The officer said that home schooling had grown since the pandemic.

                Road safety was mentioned too.
                """))
        .containsExactly(
            "7 elective-home-education 0.88 Elective Home Education",
            "7 pandemics-and-coronavirus 0.3 pandemic",
            "7 road-safety 0.2 Road safety");
  }

  @Test
  void an_acronym_counts_where_the_text_explains_it_or_is_about_such_things() {
    assertThat(
            links(
                """
                # 1. Elective Home Education (EHE)

                EHE was discussed.

                # 2. Pupils

                EHE grows.
                """))
        .containsExactly(
            "1 elective-home-education 0.98 Elective Home Education",
            "2 elective-home-education 0.4 EHE");
    assertThat(links("# 1. Ships\n\nThe EHE sailed at noon past the long pier.")).isEmpty();
  }

  @Test
  void an_acronym_that_the_text_explains_otherwise_is_something_else() {
    assertThat(
            links(
                """
                # 1. Children in care

                The Local Access Committee (LAC) met. LAC minutes were read.
                """))
        .containsExactly("1 children-in-care 0.8 Children in care");
  }

  @Test
  void an_item_without_a_subject_is_about_nothing() {
    assertThat(links("# 1. Apologies for absence\n\nThe allotments officer was at a museum."))
        .isEmpty();
  }

  @Test
  void subjects_in_the_words_of_the_document_find_their_place_or_stay_discovered() {
    assertThat(
            matches(
                """
                # 1. Elective home educations

                # 2. Annual Pothole Contest

                # 3. The Great Whale of Tarn
                """))
        .containsExactly(
            new TopicMatch(
                "Elective home educations",
                TopicMatch.Kind.EXACT,
                topic("elective-home-education"),
                1),
            new TopicMatch(
                "Annual Pothole Contest", TopicMatch.Kind.BROAD, topic("road-maintenance"), 0.6),
            new TopicMatch("Great Whale of Tarn", TopicMatch.Kind.NONE, null, 0));
  }

  private static List<String> links(String text) {
    MinutesDocument minutes = Minutes.of(text);
    return reconcile(minutes).links().stream().map(link -> shown(minutes, link)).toList();
  }

  private static String shown(MinutesDocument minutes, TopicLink link) {
    return "%s %s %s %s"
        .formatted(
            minutes.items().get(link.item() - 1).number(),
            link.concept().replaceFirst(".*/", ""),
            link.relevance(),
            minutes.source().quote(link.evidence().span()));
  }

  private static List<TopicMatch> matches(String text) {
    return reconcile(Minutes.of(text)).matches();
  }

  private static TopicLinks reconcile(MinutesDocument minutes) {
    return RECONCILER.reconcile(minutes, new RecordExtractor().extract(minutes));
  }

  private static String topic(String name) {
    return "https://w3id.org/minutegraph/id/topic/" + name;
  }
}
