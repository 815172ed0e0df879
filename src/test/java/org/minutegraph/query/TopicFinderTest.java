package org.minutegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minutegraph.query.FoundTopic.Match;

class TopicFinderTest {
  private static final String TOPIC = "https://w3id.org/minutegraph/id/topic/";
  private static final InMemoryData DATA = new InMemoryData();

  private final TopicFinder finder = new TopicFinder(DATA);

  @BeforeAll
  static void read() {
    DATA.add(Path.of("ontology/topics.ttl"));
  }

  @Test
  void finds_a_topic_by_its_label_whatever_the_capitals() {
    assertThat(finder.best("elective HOME education"))
        .containsExactly(
            new FoundTopic(
                TOPIC + "elective-home-education",
                "Elective home education",
                "Elective home education",
                Match.LABEL));
  }

  @Test
  void finds_a_topic_by_its_acronym() {
    assertThat(finder.best("ehe"))
        .containsExactly(
            new FoundTopic(
                TOPIC + "elective-home-education",
                "Elective home education",
                "EHE",
                Match.OTHER_LABEL));
  }

  @Test
  void finds_a_topic_by_the_beginning_of_a_label() {
    assertThat(finder.best("allotment ten"))
        .containsExactly(
            new FoundTopic(
                TOPIC + "allotments", "Allotments", "allotment tenancy", Match.BEGINNING));
  }

  @Test
  void finds_a_topic_by_words_in_another_number_and_with_others_between() {
    assertThat(finder.best("homes educations"))
        .extracting(FoundTopic::iri, FoundTopic::match)
        .contains(tuple(TOPIC + "elective-home-education", Match.WORDS));
  }

  @Test
  void a_sign_of_a_pattern_is_just_a_sign() {
    assertThat(finder.find("(((.*[")).isEmpty();
  }

  @Test
  void finds_nothing_for_words_that_no_topic_has() {
    assertThat(finder.find("zeppelin moorage")).isEmpty();
    assertThat(finder.find(" ")).isEmpty();
  }
}
