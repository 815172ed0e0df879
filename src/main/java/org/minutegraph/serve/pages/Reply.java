package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * An answer on its way out. A body is not sent where only the head was asked for, or where the
 * client has it.
 */
final class Reply {
  private static final int TAG_BYTES = 12;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Reply(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /** Answers with something that may be another thing a moment later. */
  void send(String mediaType, byte[] body) throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    tagged(mediaType, body);
  }

  /** Answers with something that is the same for ever under this address. */
  void sendForGood(String mediaType, byte[] body) throws IOException {
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    tagged(mediaType, body);
  }

  private void tagged(String mediaType, byte[] body) throws IOException {
    String tag = "\"" + digest(body) + "\"";
    response.setHeader("ETag", tag);
    if (has(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(mediaType, body);
    }
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

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
