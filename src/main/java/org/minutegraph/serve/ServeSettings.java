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
 * @param publicAddress where the world sees the service, with a slash at the end; empty where that
 *     is the address at which it is asked
 * @param behindProxy whether every request comes from a proxy that says for whom (X-Forwarded-For);
 *     if others can reach the service as well, they may say what they like
 */
public record ServeSettings(
    String base,
    String bind,
    int port,
    int bodyBytes,
    int requestsAtOnce,
    int requestsPerSecond,
    int timeoutSeconds,
    String publicAddress,
    boolean behindProxy) {

  public ServeSettings {
    publicAddress =
        publicAddress.isEmpty() || publicAddress.endsWith("/")
            ? publicAddress
            : publicAddress + "/";
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
    this(base, bind, port, bodyBytes, requestsAtOnce, requestsPerSecond, timeoutSeconds, "", false);
  }

  /** For this machine alone, or for a public address behind which nothing is secret. */
  public static ServeSettings standard(String base, String bind, int port) {
    return new ServeSettings(base, bind, port, 64 * 1024, 16, 100, 30);
  }

  /** Seen by the world at an address; empty for where it is asked. */
  public ServeSettings seenAt(String address) {
    return new ServeSettings(
        base,
        bind,
        port,
        bodyBytes,
        requestsAtOnce,
        requestsPerSecond,
        timeoutSeconds,
        address,
        behindProxy);
  }

  /** Believes a proxy in what it says of visitors. */
  public ServeSettings behindProxy(boolean believed) {
    return new ServeSettings(
        base,
        bind,
        port,
        bodyBytes,
        requestsAtOnce,
        requestsPerSecond,
        timeoutSeconds,
        publicAddress,
        believed);
  }

  /** How many queries of strangers are worked on; the rest of the requests is for pages. */
  int queriesAtOnce() {
    return Math.max(1, requestsAtOnce * 3 / 4);
  }
}
