package org.minutegraph.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Persona;
import org.minutegraph.vocabulary.Min;

/** The people of a document, found by their namings. */
final class Personas {
  private final Map<Mention, Node> byMention = new HashMap<>();
  private final Identifiers ids;

  Personas(List<Persona> personas, Identifiers ids) {
    this.ids = ids;
    for (Persona persona : personas) {
      Node node = ids.persona(persona.number());
      persona.mentions().forEach(mention -> byMention.putIfAbsent(mention, node));
    }
  }

  /** Null where the document does not tell who is meant. */
  @Nullable Node of(@Nullable Mention mention) {
    return mention == null ? null : byMention.get(mention);
  }

  void write(Persona persona, Statements out) {
    Node node = ids.persona(persona.number());
    out.type(node, Min.Persona);
    out.link(node, Min.inDocument, ids.document());
    out.text(node, FOAF.name, persona.name());
    out.text(node, FOAF.title, persona.title());
    for (Mention mention : persona.mentions()) {
      switch (mention.form()) {
        case NAME, INITIALS -> out.text(node, Min.nameAsRecorded, mention.name());
        case ROLE, GROUP -> out.text(node, Min.roleAsRecorded, mention.name());
      }
    }
  }
}
