package org.minutegraph.describe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** A graph being written. What is null is unknown and is not written. */
final class Statements {
  /** {@code https://www.example.org/minutes?id=7}: what can be written as an IRI as it stands. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][A-Za-z0-9._~!$&'()*+,;=:@/?#%-]*)?");

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  Graph graph() {
    return graph;
  }

  void type(Node subject, Resource type) {
    link(subject, RDF.type, type.asNode());
  }

  void link(Node subject, Property property, @Nullable Node object) {
    if (object != null) {
      graph.add(Triple.create(subject, property.asNode(), object));
    }
  }

  void text(Node subject, Property property, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      link(subject, property, NodeFactory.createLiteralString(WellFormed.of(text)));
    }
  }

  /** An address of the web is a link; anything else that is given for one stays text. */
  void address(Node subject, Property property, @Nullable String address) {
    if (address != null && ADDRESS.matcher(address).matches()) {
      link(subject, property, NodeFactory.createURI(address));
    } else {
      text(subject, property, address);
    }
  }

  void flag(Node subject, Property property, @Nullable Boolean value) {
    literal(subject, property, value, XSDDatatype.XSDboolean);
  }

  void count(Node subject, Property property, @Nullable Integer value) {
    literal(subject, property, value, XSDDatatype.XSDinteger);
  }

  void index(Node subject, Property property, int value) {
    literal(subject, property, value, XSDDatatype.XSDnonNegativeInteger);
  }

  void decimal(Node subject, Property property, double value) {
    literal(subject, property, plain(value), XSDDatatype.XSDdecimal);
  }

  /** The canonical form of xsd:decimal: {@code 0.9}, {@code 1.0}. */
  static String plain(double value) {
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  void date(Node subject, Property property, @Nullable LocalDate value) {
    literal(subject, property, value, XSDDatatype.XSDdate);
  }

  void time(Node subject, Property property, @Nullable LocalTime value) {
    String lexical = value == null ? null : value.format(DateTimeFormatter.ISO_LOCAL_TIME);
    literal(subject, property, lexical, XSDDatatype.XSDtime);
  }

  void literal(Node subject, Property property, @Nullable Object value, XSDDatatype type) {
    if (value != null) {
      link(subject, property, NodeFactory.createLiteralDT(value.toString(), type));
    }
  }
}
