package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.GraphReader;
import org.minutegraph.serve.pages.Pages;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;
import org.minutegraph.vocabulary.Min;

/**
 * Where nothing is found, tells what was withdrawn, with all its parts, from what never was: 410
 * Gone and 404 Not Found (RFC 9110, sections 15.5.11 and 15.5.5).
 */
public final class WithdrawnThings implements Pages {
  private static final String NAMES = "id/";

  private final GraphReader reader;
  private final Pages present;

  /**
   * @param present what is there
   */
  public WithdrawnThings(GraphReader reader, Pages present) {
    this.reader = reader;
    this.present = present;
  }

  @Override
  public Answer answer(Asked asked) {
    Answer answer = present.answer(asked);
    if (!(answer instanceof Answer.Missing)) {
      return answer;
    }
    String name = thing(asked).iri();
    return reader.read(
        reading ->
            withWholes(name).stream()
                .flatMap(one -> withdrawals(one, reading).stream())
                .findFirst()
                .<Answer>map(withdrawal -> gone(withdrawal, reading))
                .orElse(answer));
  }

  private static Thing thing(Asked asked) {
    return asked.path().startsWith(NAMES)
        ? Thing.named(asked.path().substring(NAMES.length()), asked)
        : Thing.of(asked);
  }

  /** A thing's name, and those of what it is a part of, the nearest first: {@code id/a/b/c}. */
  private static List<String> withWholes(String name) {
    List<String> names = new ArrayList<>(List.of(name));
    int first = name.indexOf("/" + NAMES) + NAMES.length();
    for (int i = name.lastIndexOf('/'); i > first; i = name.lastIndexOf('/', i - 1)) {
      names.add(name.substring(0, i));
    }
    return names;
  }

  private static List<Quad> withdrawals(String name, Reading reading) {
    return reading.quads(
        null, Min.withdrawnName.asNode(), NodeFactory.createLiteralDT(name, XSDDatatype.XSDanyURI));
  }

  private static Answer.Gone gone(Quad withdrawal, Reading reading) {
    return reading.quads(withdrawal.getSubject(), Min.reason.asNode(), null).stream()
        .map(Quad::getObject)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .map(reason -> new Answer.Gone("What was here has been withdrawn: " + reason))
        .orElseGet(() -> new Answer.Gone("What was here has been withdrawn."));
  }
}
