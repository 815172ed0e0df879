package org.minutegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.minutegraph.serve.guard.Watch;

/**
 * Gives named graphs, one at a time; all of them at once are files that {@code dump} makes. Graphs
 * take places among the queries, so that pages do not wait for them.
 */
final class WholeGraphs implements Filter {
  private static final String REFUSED =
      "Here are single graphs: data?graph=IRI. Everything at once is a matter of files: whoever"
          + " runs this service makes them with the command dump.\n";
  private static final String BUSY = "Too many graphs and queries at once; try again shortly.\n";
  private static final String SECONDS = "5";

  private final Watch watch;

  WholeGraphs(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!names(((HttpServletRequest) request).getParameter("graph"))) {
      refuse(answer, HttpStatus.FORBIDDEN_403, REFUSED);
    } else if (!watch.enter()) {
      answer.setHeader("Retry-After", SECONDS);
      refuse(answer, HttpStatus.SERVICE_UNAVAILABLE_503, BUSY);
    } else {
      try {
        chain.doFilter(request, response);
      } finally {
        watch.leave();
      }
    }
  }

  /** Whether a graph is named, and not one that stands for others. */
  private static boolean names(@Nullable String graph) {
    return graph != null
        && !graph.equals("union")
        && !graph.equals("default")
        && !graph.equals(Quad.unionGraph.getURI())
        && !graph.equals(Quad.defaultGraphIRI.getURI())
        && !graph.equals(Quad.defaultGraphNodeGenerated.getURI());
  }

  private static void refuse(HttpServletResponse answer, int status, String why)
      throws IOException {
    answer.setStatus(status);
    answer.setContentType("text/plain;charset=utf-8");
    answer.getOutputStream().print(why);
  }
}
