package org.minutegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Answers at {@code /}, which would otherwise be the address of the dataset, and at the endpoint
 * where nothing is asked of it.
 */
record FirstPage(Servlet pages) implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && isPage(http)) {
      pages.service(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPage(HttpServletRequest http) {
    boolean reading = http.getMethod().equals("GET") || http.getMethod().equals("HEAD");
    String asked = http.getQueryString();
    boolean nothing = asked == null || asked.isEmpty();
    return http.getRequestURI().equals("/")
        || (http.getRequestURI().equals("/sparql") && reading && nothing);
  }
}
