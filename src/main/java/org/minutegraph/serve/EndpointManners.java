package org.minutegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the endpoint for queries lacks: it answers HEAD, lets pages from elsewhere ask, and never
 * ends an answer well that was cut. An answer that is cut is 503 where nothing has been sent yet;
 * else the connection is broken off, so that every client knows.
 */
final class EndpointManners implements Filter {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String MAX_AGE = "86400";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    if (asked.getMethod().equals("OPTIONS")) {
      options(answer);
      return;
    }
    WatchedAnswer watched = new WatchedAnswer(answer);
    chain.doFilter(asked.getMethod().equals("HEAD") ? new AsGet(asked) : asked, watched);
    if (watched.cut()) {
      breakOff(answer);
    }
  }

  private static void options(HttpServletResponse answer) {
    answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    answer.setHeader("Allow", METHODS);
    answer.setHeader("Access-Control-Allow-Methods", METHODS);
    answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    answer.setHeader("Access-Control-Max-Age", MAX_AGE);
  }

  private static void breakOff(HttpServletResponse answer) throws IOException {
    if (answer.isCommitted()) {
      throw new IOException("the answer was cut: the query took too long");
    }
    answer.resetBuffer();
    answer.setContentType("text/plain;charset=utf-8");
    answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    answer.getOutputStream().print("The query was stopped: it took too long.\n");
  }

  /** Jetty sends no body in answer to HEAD. */
  private static final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
