package org.minutegraph.describe;

import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.minutegraph.vocabulary.Min;

/**
 * What was withdrawn, to and from {@code graph/withdrawn}: the names that once stood for something,
 * and nothing of what was said of them. The names are literals, so that no description of anything
 * leads to them.
 */
public final class WithdrawalGraph {
  private final String base;

  public WithdrawalGraph(DescribeSettings settings) {
    base = settings.base();
  }

  /** The IRI of the graph. */
  public static String name(DescribeSettings settings) {
    return settings.base() + "graph/withdrawn";
  }

  /** The node of the withdrawal of a document, {@code council/name}. */
  public Node withdrawal(String document) {
    return NodeFactory.createURI(base + "id/withdrawal/" + document);
  }

  /**
   * The statements on one withdrawal.
   *
   * @param document {@code council/name}, as in its IRI
   * @param names IRIs of the document and of its meetings
   * @param when {@code 2026-03-01T09:30:00Z}
   * @param reason in words; null where none is given
   */
  public DocumentGraph describe(
      String document, Collection<String> names, String when, @Nullable String reason) {
    Statements out = new Statements();
    Node node = withdrawal(document);
    out.type(node, Min.Withdrawal);
    names.forEach(name -> out.literal(node, Min.withdrawnName, name, XSDDatatype.XSDanyURI));
    out.literal(node, Terms.PROV_AT, when, XSDDatatype.XSDdateTime);
    out.text(node, Min.reason, reason);
    return new DocumentGraph(base + "graph/withdrawn", out.graph());
  }

  /** An IRI as it stands in the graph. */
  public static Node literal(String name) {
    return NodeFactory.createLiteralDT(name, XSDDatatype.XSDanyURI);
  }
}
