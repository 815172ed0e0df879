package org.minutegraph.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.minutegraph.model.Block;
import org.minutegraph.model.Council;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Origin;
import org.minutegraph.model.Passage;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.vocabulary.Min;

class PagesTest {
  private static final String TEXT = "One \uD83D\uDE00.\nTwo.\nThree.";

  private static Block line(int from, int to, int page) {
    String text = TEXT.substring(from, to);
    Passage passage = new Passage("d", text, List.of(new Passage.Piece(0, from, text.length())));
    return new Block(Block.Kind.LINE, 0, passage, List.of(), false, 0, false, page);
  }

  private static Graph described(List<Block> blocks) {
    SourceDocument source =
        new SourceDocument(
            "d",
            Council.named("Brackwater"),
            TEXT,
            "application/pdf",
            "00",
            Origin.of("d.pdf"),
            blocks,
            List.of());
    Meeting meeting = new Meeting(null, null, null, null, null, null, null, null, null, null);
    Statements out = new Statements();
    Identifiers ids = new Identifiers("https://data.example/", source, meeting, 1);
    new Spans(source, ids, out).writeText();
    return out.graph();
  }

  private static Set<String> pages(Graph graph) {
    return graph.stream(Node.ANY, Min.pageNumber.asNode(), Node.ANY)
        .map(
            page ->
                page.getObject().getLiteralLexicalForm()
                    + ": "
                    + value(graph, page.getSubject(), Terms.NIF_BEGIN.asNode())
                    + " to "
                    + value(graph, page.getSubject(), Terms.NIF_END.asNode()))
        .collect(Collectors.toSet());
  }

  private static String value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  @Test
  void the_text_is_there_once_and_whole() {
    assertThat(
            described(List.of()).stream(Node.ANY, Terms.NIF_IS_STRING.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .containsExactly(TEXT);
  }

  @Test
  void a_page_goes_from_its_first_block_to_the_next_page_in_code_points() {
    assertThat(pages(described(List.of(line(0, 7, 1), line(8, 12, 2), line(13, 19, 2)))))
        .containsExactlyInAnyOrder("1: 0 to 7", "2: 7 to 18");
  }

  @Test
  void a_format_without_pages_has_none() {
    assertThat(pages(described(List.of(line(0, 7, 0), line(8, 12, 0))))).isEmpty();
  }
}
