package org.minutegraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minutegraph.query.QueryTarget;
import org.minutegraph.query.Row;

/**
 * A network: who or what goes together with whom or what, and how often. As GraphML and as lists of
 * edges with the columns that Gephi reads.
 *
 * @param directed whether an edge leads from its source to its target, or only joins them
 * @param edges rows with {@code source}, {@code target}, their labels, and {@code weight}
 */
record Network(boolean directed, List<Row> edges) {
  private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

  Network {
    edges = List.copyOf(edges);
  }

  static Network of(String query, boolean directed, QueryTarget target) {
    return new Network(
        directed,
        PublishQueries.rows(query, target).stream().filter(row -> row.has("source")).toList());
  }

  void writeCsv(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord("Source", "SourceLabel", "Target", "TargetLabel", "Type", "Weight");
    for (Row edge : edges) {
      csv.printRecord(
          edge.text("source"),
          edge.text("sourceLabel"),
          edge.text("target"),
          edge.text("targetLabel"),
          directed ? "Directed" : "Undirected",
          edge.text("weight"));
    }
    csv.flush();
  }

  void writeGraphMl(OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.setDefaultNamespace(GRAPHML);
      xml.writeStartElement(GRAPHML, "graphml");
      xml.writeDefaultNamespace(GRAPHML);
      key(xml, "label", "node", "string");
      key(xml, "weight", "edge", "double");
      xml.writeStartElement(GRAPHML, "graph");
      xml.writeAttribute("edgedefault", directed ? "directed" : "undirected");
      for (Map.Entry<String, String> node : nodes().entrySet()) {
        writeNode(xml, node.getKey(), node.getValue());
      }
      for (Row edge : edges) {
        writeEdge(xml, edge);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a network cannot be written", e);
    }
  }

  private Map<String, String> nodes() {
    Map<String, String> nodes = new TreeMap<>();
    edges.forEach(edge -> nodes.put(edge.text("source"), edge.text("sourceLabel")));
    edges.forEach(edge -> nodes.put(edge.text("target"), edge.text("targetLabel")));
    return nodes;
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement(GRAPHML, "key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void writeNode(XMLStreamWriter xml, String id, String label)
      throws XMLStreamException {
    xml.writeStartElement(GRAPHML, "node");
    xml.writeAttribute("id", id);
    value(xml, "label", label);
    xml.writeEndElement();
  }

  private static void writeEdge(XMLStreamWriter xml, Row edge) throws XMLStreamException {
    xml.writeStartElement(GRAPHML, "edge");
    xml.writeAttribute("source", edge.text("source"));
    xml.writeAttribute("target", edge.text("target"));
    value(xml, "weight", edge.text("weight"));
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String key, String text)
      throws XMLStreamException {
    xml.writeStartElement(GRAPHML, "data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(XmlText.printable(text));
    xml.writeEndElement();
  }
}
