package org.minutegraph.query;

import java.net.URI;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;

/**
 * A SPARQL endpoint elsewhere. Results come as JSON and RDF/XML, whose ends can be told from a
 * place where they were cut off.
 */
public final class Endpoint implements QueryTarget {
  private final URI address;

  /**
   * @throws BadQueryException if the address is not one of http or https
   */
  public Endpoint(URI address) {
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw new BadQueryException("'" + address + "' is no address of the web (http or https)");
    }
    this.address = address;
  }

  @Override
  public QueryExec prepare(Query query) {
    return QueryExecHTTPBuilder.service(address.toString())
        .query(query)
        .acceptHeader(
            query.isSelectType() || query.isAskType()
                ? WebContent.contentTypeResultsJSON
                : WebContent.contentTypeRDFXML)
        .build();
  }
}
