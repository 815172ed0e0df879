package org.minutegraph.serve;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a stranger's query may call: those of the standards, and the search for words.
 * Jena's own registries also load classes by {@code java:} names, and hold functions that only
 * wait.
 */
final class ClosedFunctions {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

  // Jena's standard definitions bring extensions of its own along, afn:wait among them.
  private static final List<String> STANDARDS =
      List.of(
          XPATH,
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions/math#");

  /** What the operators of the language do with bounds, and some of these without. */
  private static final Set<String> UNBOUNDED =
      Set.of(
          "apply",
          "collation-key",
          "concat",
          "encode-for-uri",
          "error",
          "matches",
          "replace",
          "string-join",
          "tokenize");

  private ClosedFunctions() {}

  static FunctionRegistry functions() {
    FunctionRegistry closed = new Functions();
    StandardFunctions.loadStdDefs(closed);
    return closed;
  }

  static PropertyFunctionRegistry propertyFunctions() {
    TextQuery.init();
    PropertyFunctionRegistry closed = new PropertyFunctions();
    closed.put("http://jena.apache.org/text#query", TextQueryPF.class);
    return closed;
  }

  private static final class Functions extends FunctionRegistry {
    @Override
    public @Nullable FunctionFactory get(String iri) {
      boolean known = isRegistered(iri) && STANDARDS.stream().anyMatch(iri::startsWith);
      return known && !isUnbounded(iri) ? super.get(iri) : null;
    }

    private static boolean isUnbounded(String iri) {
      return iri.startsWith(XPATH) && UNBOUNDED.contains(iri.substring(XPATH.length()))
          || iri.endsWith("math#pow");
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
