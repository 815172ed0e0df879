package org.minutegraph.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody who reads pages one after the other. */
final class Client {
  // <link rel="stylesheet" href="../assets/site.css">, <script src="../assets/a.js" defer>
  private static final Pattern OWN =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"[./]*(assets/[\\w.-]+)\"");

  private final String site;
  private final Map<String, int[]> assets = new HashMap<>();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  Client(String site) {
    this.site = site;
  }

  /** What was sent, perhaps packed. */
  private record Body(int status, byte[] sent, boolean packed) {

    byte[] whole() throws IOException {
      if (!packed) {
        return sent;
      }
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
        return in.readAllBytes();
      }
    }
  }

  List<Fetched> fetch(List<String> addresses) throws IOException {
    List<Fetched> all = new ArrayList<>();
    for (String address : addresses) {
      all.add(fetch(address));
    }
    return all;
  }

  private Fetched fetch(String address) throws IOException {
    long own = threads.getCurrentThreadCpuTime();
    long from = System.nanoTime();
    Body body = get(address);
    double millis = (System.nanoTime() - from) / 1e6;
    int sent = body.sent.length;
    byte[] page = body.whole();
    int whole = page.length;
    Matcher asset = OWN.matcher(new String(page, StandardCharsets.UTF_8));
    while (asset.find()) {
      int[] lengths = asset(asset.group(1));
      sent += lengths[0];
      whole += lengths[1];
    }
    return new Fetched(
        millis, sent, whole, body.status != 200, threads.getCurrentThreadCpuTime() - own);
  }

  private int[] asset(String name) throws IOException {
    int[] known = assets.get(name);
    if (known == null) {
      Body body = get(name);
      known = new int[] {body.sent.length, body.whole().length};
      assets.put(name, known);
    }
    return known;
  }

  private Body get(String address) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(site + address).toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", "gzip");
    connection.setRequestProperty("Accept", "text/html,*/*;q=0.5");
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      byte[] sent = in == null ? new byte[0] : in.readAllBytes();
      return new Body(status, sent, "gzip".equals(connection.getContentEncoding()));
    }
  }

  /** The page at an address, which must be there. */
  String page(String address) throws IOException {
    Body body = get(address);
    if (body.status != 200) {
      throw new IOException(body.status + " at " + address);
    }
    return new String(body.whole(), StandardCharsets.UTF_8);
  }

  /** Whether the first page is there. */
  boolean answers() {
    try {
      return get("").status == 200;
    } catch (IOException e) {
      return false; // not yet
    }
  }
}
