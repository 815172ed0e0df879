package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer on its way out. A body is not sent where only the head was asked for, or where the
 * client has it.
 */
final class Reply {
  // gzip, deflate, br;q=0.9 and not gzip;q=0
  private static final Pattern GZIP =
      Pattern.compile("(?i)(?:^|[,\\s])gzip(?!\\s*;\\s*q=0(?:\\.0*)?(?:[,\\s]|$))");

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Reply(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** Answers with something that may be another thing a moment later. */
  void send(String mediaType, Body body) throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    tagged(mediaType, body);
  }

  /** Answers with something that is the same for ever under this address. */
  void sendForGood(String mediaType, Body body) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    tagged(mediaType, body);
  }

  private void tagged(String mediaType, Body body) throws IOException {
    boolean packed = body.packed().length > 0 && takesPacked();
    String tag = '"' + body.tag() + (packed ? "-gzip\"" : "\"");
    response.setHeader("ETag", tag);
    response.addHeader("Vary", "Accept-Encoding");
    if (has(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else if (packed) {
      response.setHeader("Content-Encoding", "gzip");
      write(mediaType, body.packed());
    } else {
      write(mediaType, body.plain());
    }
  }

  private boolean takesPacked() {
    String taken = request.getHeader("Accept-Encoding");
    return taken != null && GZIP.matcher(taken).find();
  }

  private boolean has(String tag) {
    String held = request.getHeader("If-None-Match");
    return held != null
        && Arrays.stream(held.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  void head(Map<String, String> headers) {
    headers.forEach(response::setHeader);
  }

  void elsewhere(String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  void error(int status, String page) throws IOException {
    response.setStatus(status);
    write("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String mediaType, byte[] body) throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
