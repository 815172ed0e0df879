package org.minutegraph.serve.publish;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.vocabulary.SKOS;
import org.minutegraph.cards.Key;
import org.minutegraph.cards.Kind;
import org.minutegraph.cards.Order;
import org.minutegraph.cards.Selection;
import org.minutegraph.publish.XmlText;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Links;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Question;
import org.minutegraph.serve.pages.Reading;

/**
 * The pages that there are, for search engines (sitemaps.org): an index at {@code sitemap.xml}, and
 * parts of it at {@code sitemap-items-1.xml}. Addresses are whole, below the base: the standard
 * knows no relative ones.
 */
public final class SiteMap implements Pages {
  private static final int PART = 10_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String MIN = "https://w3id.org/minutegraph/def#";

  private static final String TOPIC = SKOS.Concept.getURI();
  private static final Selection TOPICS = Selection.of(Kind.TOPIC).with(Key.LISTED, "1");

  // sitemap-items-1.xml
  private static final Pattern PART_NAME =
      Pattern.compile("sitemap-(?<kind>[a-z]{1,20})-(?<part>[1-9]\\d{0,5})\\.xml");
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "bodies", MIN + "Body",
              "items", MIN + "AgendaItem",
              "meetings", MIN + "Meeting",
              "people", "http://xmlns.com/foaf/0.1/Person",
              "topics", TOPIC));

  private final GraphReader reader;

  public SiteMap(GraphReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Asked asked) {
    if (asked.path().equals("sitemap.xml")) {
      return file("sitemapindex", "sitemap", reader.read(reading -> parts(asked.site(), reading)));
    }
    Matcher name = PART_NAME.matcher(asked.path());
    String type = name.matches() ? KINDS.get(name.group("kind")) : null;
    List<String> pages =
        type == null
            ? List.of()
            : reader.read(
                reading -> pages(asked, type, Integer.parseInt(name.group("part")), reading));
    return pages.isEmpty()
        ? new Answer.Missing("There is no part of this name in the map of the site.")
        : file("urlset", "url", pages);
  }

  private static List<String> parts(String site, Reading reading) {
    List<String> parts = new ArrayList<>();
    KINDS.forEach(
        (kind, type) -> {
          for (int part = 1; (part - 1) * PART < size(type, reading); part++) {
            parts.add("%ssitemap-%s-%d.xml".formatted(site, kind, part));
          }
        });
    return parts;
  }

  private static int size(String type, Reading reading) {
    return type.equals(TOPIC)
        ? reading.cards().count(TOPICS)
        : reading.row(Question.of("publish/sitemap-size").iri("class", type)).number("count");
  }

  /** Pages of what is named here, and of the topics of the scheme on which there are items. */
  private static List<String> pages(Asked asked, String type, int part, Reading reading) {
    int from = (part - 1) * PART;
    List<Row> rows =
        type.equals(TOPIC)
            ? reading.cards().rows(TOPICS, Order.NAME, from, PART)
            : reading.rows(Question.of("publish/sitemap").iri("class", type).part(from, PART));
    Links links = Links.from(asked.links().base(), "");
    return rows.stream()
        .map(row -> links.of(row.text("thing")))
        .filter(address -> address.startsWith(links.to("doc/")))
        .map(address -> asked.site() + address.substring(links.home().length()))
        .toList();
  }

  private static Answer file(String root, String entry, List<String> addresses) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, root);
      xml.writeDefaultNamespace(NAMESPACE);
      for (String address : addresses) {
        xml.writeStartElement(NAMESPACE, entry);
        xml.writeStartElement(NAMESPACE, "loc");
        xml.writeCharacters(XmlText.printable(address));
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a map of the site cannot be written", e);
    }
    return new Answer.File("application/xml", out.toString());
  }
}
