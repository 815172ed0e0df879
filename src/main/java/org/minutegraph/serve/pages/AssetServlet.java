package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts, styles and pictures from the class path: this program's own at {@code assets/name},
 * those of WebJars at {@code assets/webjars/jar/version/path}. WebJars carry their version in the
 * address and may be kept for good; for others the browser asks whether they have changed.
 */
public final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  // webjars/chart.js/4.5.1/dist/chart.umd.min.js
  private static final Pattern PATH =
      Pattern.compile(
          "/(?<jar>webjars/)?((?!\\.)[\\w@.-]+/)*(?!\\.)[\\w@.-]+\\.(?<kind>[a-z0-9]+)");
  private static final Map<String, String> KINDS =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    String kind = path.matches() ? KINDS.get(path.group("kind")) : null;
    if (kind == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean jar = path.group("jar") != null;
    String folder = jar ? "/META-INF/resources" : "/org/minutegraph/serve/assets";
    try (InputStream in = AssetServlet.class.getResourceAsStream(folder + path.group())) {
      if (in == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      } else if (jar) {
        new Reply(request, response).sendForGood(kind, Body.of(in.readAllBytes()));
      } else {
        new Reply(request, response).send(kind, Body.of(in.readAllBytes()));
      }
    }
  }
}
