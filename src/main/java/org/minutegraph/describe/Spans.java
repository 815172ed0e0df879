package org.minutegraph.describe;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.minutegraph.model.Block;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.vocabulary.Min;

/**
 * A text and the quotations on which facts rest: one node for each, however many facts rest on it.
 */
final class Spans {
  private final SourceDocument source;
  private final CodePoints codePoints;
  private final Identifiers ids;
  private final Statements out;
  private final Set<SourceSpan> written = new HashSet<>();
  private final SortedMap<Double, Node> annotations = new TreeMap<>();

  Spans(SourceDocument source, Identifiers ids, Statements out) {
    this.source = source;
    this.codePoints = new CodePoints(source.text());
    this.ids = ids;
    this.out = out;
  }

  /** The quotation's node, written if it is new. */
  Node node(SourceSpan span) {
    int begin = codePoints.at(span.start());
    int end = codePoints.at(span.end());
    Node node = ids.span(begin, end);
    if (written.add(span)) {
      out.type(node, Terms.NIF_STRING);
      out.index(node, Terms.NIF_BEGIN, begin);
      out.index(node, Terms.NIF_END, end);
      out.text(node, Terms.NIF_ANCHOR, source.quote(span));
      out.link(node, Terms.NIF_CONTEXT, ids.text());
    }
    return node;
  }

  /** The text itself, and which pages it fills where it was printed on pages. */
  void writeText() {
    out.type(ids.text(), Terms.NIF_TEXT);
    out.text(ids.text(), Terms.NIF_IS_STRING, source.text());
    int end = source.text().length();
    for (Map.Entry<Integer, Integer> page : pageStarts().descendingMap().entrySet()) {
      writePage(page.getKey(), page.getValue(), end);
      end = page.getValue();
    }
  }

  private void writePage(int number, int start, int end) {
    Node page = ids.inDocument("page-" + number);
    out.type(page, Min.Page);
    out.link(page, Min.inDocument, ids.document());
    out.count(page, Min.pageNumber, number);
    out.index(page, Terms.NIF_BEGIN, codePoints.at(start));
    out.index(page, Terms.NIF_END, codePoints.at(end));
  }

  /** Where each page's first block stands; empty for a format without pages. */
  private NavigableMap<Integer, Integer> pageStarts() {
    NavigableMap<Integer, Integer> starts = new TreeMap<>();
    for (Block block : source.blocks()) {
      if (block.page() > 0 && !block.passage().pieces().isEmpty()) {
        starts.merge(block.page(), block.passage().span().start(), Math::min);
      }
    }
    return starts;
  }

  /** Says of a fact where it stands and, if there is doubt, how much. */
  void derive(Node fact, Evidence evidence) {
    out.link(fact, Terms.PROV_DERIVED, node(evidence.span()));
    doubt(fact, evidence.confidence());
  }

  /** The facts of one document that are equally sure share one annotation. */
  void doubt(Node fact, double confidence) {
    if (confidence < 1) {
      out.link(annotations.computeIfAbsent(confidence, this::annotate), OA.hasBody, fact);
    }
  }

  private Node annotate(double confidence) {
    Node annotation = ids.inDocument("confidence-" + Statements.plain(confidence));
    out.type(annotation, OA.Annotation);
    out.link(annotation, OA.hasTarget, ids.text());
    out.decimal(annotation, Terms.NIF_CONFIDENCE, confidence);
    return annotation;
  }

  /** True where the quotation says just this, white space apart. */
  boolean says(SourceSpan span, String text) {
    return fold(source.quote(span)).equals(fold(text));
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
