package org.minutegraph.serve;

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
  // Jena's standard definitions bring extensions of its own along, afn:wait among them.
  private static final String EXTENSIONS = "http://jena.apache.org/";
  private static final String OLD_EXTENSIONS = "http://jena.hpl.hp.com/";

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
      boolean known =
          isRegistered(iri) && !iri.startsWith(EXTENSIONS) && !iri.startsWith(OLD_EXTENSIONS);
      return known ? super.get(iri) : null;
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
