package org.minutegraph.serve.scrutiny;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.minutegraph.query.Quotation;

/**
 * Something that the minutes state.
 *
 * @param iri its identifier
 * @param values by the last part of the property's IRI: {@code speaker}, {@code dueDate}
 */
public record Fact(String iri, Map<String, List<Value>> values) {
  private static final Value NOTHING = new Value("", "", "", 0);

  /**
   * What a property says.
   *
   * @param text a literal, or the name of what is meant; for a quotation its words
   * @param iri of what is meant; empty for a literal
   * @param person who a persona is; empty for anything else
   * @param begin where a quotation begins
   */
  public record Value(String text, String iri, String person, int begin) {}

  public Fact {
    values = Map.copyOf(values);
  }

  /** The facts in the order of their words. */
  static List<Fact> inOrder(List<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparingInt(Fact::begin).thenComparing(Fact::iri))
        .toList();
  }

  /** The last part of an IRI. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private Value first(String property) {
    return values.getOrDefault(property, List.of(NOTHING)).get(0);
  }

  public boolean has(String property) {
    return values.containsKey(property);
  }

  /** Whether it is of a class, by the last part of the class's IRI. */
  public boolean is(String type) {
    return values.getOrDefault("type", List.of()).stream()
        .anyMatch(value -> local(value.iri()).equals(type));
  }

  /** What a property says, as text; empty where it is not stated. */
  public String text(String property) {
    return first(property).text();
  }

  /** The last part of a code's IRI. */
  public String code(String property) {
    return local(first(property).iri());
  }

  /** The IRI that a property leads to. */
  public String to(String property) {
    return first(property).iri();
  }

  /** Who somebody is, beyond the document; empty where it is not known. */
  public String person(String property) {
    return first(property).person();
  }

  /** Where its words stand. */
  public String words() {
    return to("wasDerivedFrom");
  }

  /** What it says: its own text, or else its words, entries of lists on lines of their own. */
  public String said() {
    return Quotation.lines(has("text") ? text("text") : text("wasDerivedFrom"));
  }

  int begin() {
    return first("wasDerivedFrom").begin();
  }

  /** The name of its place on its page: {@code c3}, {@code att-4}. */
  public String anchor() {
    return anchor(iri);
  }

  static String anchor(String iri) {
    String last = local(iri);
    return last.startsWith("item-") ? last.replaceFirst("item-\\d+\\.", "") : last;
  }
}
