package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.minutegraph.model.PublicQuestion;
import org.minutegraph.vocabulary.Min;

/** Writes a question from the public. */
final class PublicQuestionWriter {
  private final Sheet sheet;

  PublicQuestionWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(PublicQuestion question) {
    Node node = sheet.told(question.item(), "q", Min.PublicQuestion, question.evidence());
    sheet.out.link(node, Min.questioner, sheet.people.of(question.questioner()));
    sheet.out.text(node, Min.nameAsRecorded, question.questioner().name());
    sheet.out.flag(node, Min.supplementary, question.supplementary());
    if (question.answeredBy() != null) {
      sheet.out.link(node, Min.answeredBy, sheet.people.of(question.answeredBy()));
      sheet.out.text(node, Min.answererAsRecorded, question.answeredBy().name());
    }
  }
}
