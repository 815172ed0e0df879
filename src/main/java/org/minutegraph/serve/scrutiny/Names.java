package org.minutegraph.serve.scrutiny;

import java.util.Locale;
import org.minutegraph.query.Quotation;

/** Names of classes and codes, as they are read. */
public final class Names {
  private Names() {}

  /**
   * A quotation as it is read away from its page: in one flow, without tags, entries of lists on
   * lines of their own.
   */
  public static String shown(String quotation) {
    return Quotation.lines(quotation);
  }

  /** {@code follow up} of {@code …#FollowUp}. */
  public static String kind(String type) {
    String local = type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
