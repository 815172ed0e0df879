package org.minutegraph.serve.publish;

/** JSON as it may stand in a page as a block of data, whatever its strings say. */
public final class DataBlock {
  private DataBlock() {}

  /** The same JSON without any sign that means something to HTML. */
  public static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
