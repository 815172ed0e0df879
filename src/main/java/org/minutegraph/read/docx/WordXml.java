package org.minutegraph.read.docx;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.minutegraph.read.layout.Unreadable;

/**
 * Walks through a part of a Word file element by element; the part is never held whole. Document
 * types and outside entities are not followed.
 */
final class WordXml {
  private static final String WORD = "wordprocessingml";

  private WordXml() {}

  /** The attributes of an element. */
  interface Attributes {

    /** The value of the attribute with this local name; null where there is none. */
    @Nullable String get(String name);

    /** The number in an attribute; null where there is none. */
    default @Nullable Integer number(String name) {
      String value = get(name);
      return value != null && value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : null;
    }

    /** What {@code <w:b/>} and {@code <w:b w:val="0"/>} say. */
    default boolean isOn() {
      String value = get("val");
      return value == null || !value.matches("0|false|off");
    }
  }

  /** Is told of the elements in order; names outside Word's own namespace begin with a colon. */
  interface Visitor {

    /** False where all that is in the element is to be passed over. */
    boolean start(String name, Attributes attributes) throws Unreadable;

    /** Letters between tags. */
    default void text(String letters) throws Unreadable {}

    /** The end of an element whose start was not turned down. */
    default void end(String name) throws Unreadable {}
  }

  static void walk(InputStream part, Visitor visitor) throws XMLStreamException, Unreadable {
    XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
    int skipped = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (skipped > 0) {
        skipped += step(event);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        skipped = visitor.start(name(xml), a -> xml.getAttributeValue(null, a)) ? 0 : 1;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        visitor.end(name(xml));
      } else if (xml.isCharacters()) {
        visitor.text(xml.getText());
      }
    }
  }

  private static int step(int event) {
    return event == XMLStreamConstants.START_ELEMENT
        ? 1
        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
  }

  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    boolean word = space != null && space.contains(WORD);
    return word ? xml.getLocalName() : ":" + xml.getLocalName();
  }
}
