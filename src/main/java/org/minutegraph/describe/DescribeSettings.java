package org.minutegraph.describe;

/**
 * How graphs are written.
 *
 * @param base before every identifier of data; ends with a slash
 */
public record DescribeSettings(String base) {

  /** The project's own base. */
  public static final String DEFAULT_BASE = "https://w3id.org/minutegraph/";

  public DescribeSettings {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("base must end with a slash: " + base);
    }
  }

  public static DescribeSettings standard() {
    return new DescribeSettings(DEFAULT_BASE);
  }
}
