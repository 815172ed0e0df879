package org.minutegraph.serve.pages;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.minutegraph.publish.XmlText;

/** Atom (RFC 4287). Addresses are relative to the feed's own. */
public final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String NEVER = "1970-01-01T00:00:00Z";

  /**
   * An entry.
   *
   * @param id the IRI of what it is about
   * @param day on which it happened: {@code 2022-03-08}; empty where that is not known
   * @param address of its page
   */
  public record Entry(String id, String title, String day, String summary, String address) {
    String updated() {
      return day.isEmpty() ? NEVER : day + "T00:00:00Z";
    }
  }

  private Feed() {}

  /** A feed that does not say where it is. */
  public static Answer of(String id, String title, String page, List<Entry> entries) {
    return of(id, title, "", page, entries);
  }

  /**
   * A feed.
   *
   * @param id an IRI that stays
   * @param self its own address; empty where that is not said
   * @param page address of the page of which it is the feed
   * @param entries newest first
   */
  public static Answer of(String id, String title, String self, String page, List<Entry> entries) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      head(xml, id, title, page, entries.isEmpty() ? NEVER : entries.get(0).updated());
      if (!self.isEmpty()) {
        link(xml, "self", self);
      }
      for (Entry entry : entries) {
        xml.writeStartElement(ATOM, "entry");
        head(xml, entry.id(), entry.title(), entry.address(), entry.updated());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return new Answer.File("application/atom+xml", out.toString());
  }

  private static void head(
      XMLStreamWriter xml, String id, String title, String address, String updated)
      throws XMLStreamException {
    element(xml, "id", id);
    element(xml, "title", title);
    element(xml, "updated", updated);
    xml.writeStartElement(ATOM, "author");
    element(xml, "name", "Minutegraph");
    xml.writeEndElement();
    link(xml, "alternate", address);
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(XmlText.printable(text));
    xml.writeEndElement();
  }
}
