package org.minutegraph.serve.publish;

import java.util.List;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * The vocabulary: classes, properties and code lists.
 *
 * @param version of the vocabulary
 */
public record DefinitionsPage(
    Frame frame,
    String version,
    String description,
    List<Term> classes,
    List<Term> properties,
    List<CodeList> lists)
    implements Framed {

  /**
   * A class, a property or a code.
   *
   * @param place its name on the page: {@code Meeting}
   * @param above what it is a kind of
   * @param from the classes whose things have the property
   * @param to what the values of the property are
   * @param properties that things of the class have
   */
  public record Term(
      String iri,
      String place,
      String label,
      String meaning,
      List<String> above,
      List<String> from,
      List<String> to,
      List<String> properties) {
    public Term {
      above = List.copyOf(above);
      from = List.copyOf(from);
      to = List.copyOf(to);
      properties = List.copyOf(properties);
    }
  }

  /** A list of codes. */
  public record CodeList(String place, String title, String meaning, List<Term> codes) {
    public CodeList {
      codes = List.copyOf(codes);
    }
  }

  public DefinitionsPage {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    lists = List.copyOf(lists);
  }
}
