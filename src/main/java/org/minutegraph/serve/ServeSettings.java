package org.minutegraph.serve;

/**
 * How the service stands in the world.
 *
 * @param base before every identifier of the data that is served; ends with a slash
 * @param bind the address to listen at
 * @param port to listen on; 0 for any that is free
 * @param bodyBytes how long the body of a request may be
 * @param requestsAtOnce how many are worked on; further ones wait, and then are turned away
 * @param requestsPerSecond from one address
 * @param timeoutSeconds after which a query is stopped
 * @param front how the world comes to it
 */
public record ServeSettings(
    String base,
    String bind,
    int port,
    int bodyBytes,
    int requestsAtOnce,
    int requestsPerSecond,
    int timeoutSeconds,
    Front front) {

  /**
   * The way from the world to the service.
   *
   * @param address where the world sees it, with a slash at the end; empty where that is the
   *     address at which it is asked
   * @param proxy whether every request comes from a proxy that says for whom (X-Forwarded-For); if
   *     others can reach the service as well, they may say what they like
   */
  public record Front(String address, boolean proxy) {
    public Front {
      address = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    /** Nothing between the world and the service. */
    public static Front none() {
      return new Front("", false);
    }
  }

  /** Seen by the world where it is asked. */
  public ServeSettings(
      String base,
      String bind,
      int port,
      int bodyBytes,
      int requestsAtOnce,
      int requestsPerSecond,
      int timeoutSeconds) {
    this(
        base,
        bind,
        port,
        bodyBytes,
        requestsAtOnce,
        requestsPerSecond,
        timeoutSeconds,
        Front.none());
  }

  /** For this machine alone, or for a public address behind which nothing is secret. */
  public static ServeSettings standard(String base, String bind, int port) {
    return new ServeSettings(base, bind, port, 64 * 1024, 16, 100, 30);
  }

  /** The same with another way to it. */
  public ServeSettings behind(Front other) {
    return new ServeSettings(
        base, bind, port, bodyBytes, requestsAtOnce, requestsPerSecond, timeoutSeconds, other);
  }

  /** How many queries of strangers are worked on; the rest of the requests is for pages. */
  int queriesAtOnce() {
    return Math.max(1, requestsAtOnce * 3 / 4);
  }
}
