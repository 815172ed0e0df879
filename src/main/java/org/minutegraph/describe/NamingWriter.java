package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.PersonMention;
import org.minutegraph.vocabulary.Min;

/**
 * Writes which words of an item name a person or a body. The quotation itself is the naming, as ITS
 * 2.0 and NIF have it.
 */
final class NamingWriter {
  private final Sheet sheet;

  NamingWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The name as recorded only where the quotation does not say just that. */
  void write(PersonMention naming) {
    Node words = words(naming.item(), Min.namesPerson, naming.evidence());
    sheet.out.link(words, Terms.ITS_IDENT_REF, sheet.people.of(naming.person()));
    if (!sheet.spans.says(naming.evidence().span(), naming.person().name())) {
      sheet.out.text(words, Min.nameAsRecorded, naming.person().name());
    }
  }

  void write(BodyMention naming) {
    Node words = words(naming.item(), Min.namesBody, naming.evidence());
    sheet.out.link(words, Terms.ITS_IDENT_REF, sheet.things.group(naming.name(), naming.kind()));
  }

  private Node words(int item, Property names, Evidence evidence) {
    Node words = sheet.spans.node(evidence.span());
    sheet.out.link(item == 0 ? sheet.ids.meeting() : sheet.ids.item(item), names, words);
    sheet.spans.doubt(words, evidence.confidence());
    return words;
  }
}
