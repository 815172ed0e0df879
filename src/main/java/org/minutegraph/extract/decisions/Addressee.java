package org.minutegraph.extract.decisions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.OutcomeKind;
import org.minutegraph.model.Resolution;

/** To whom something is recommended: said in the words themselves, or in what leads to them. */
final class Addressee {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}'\u2019&-]*+";

  private static final String NAME =
      "(?:[Tt]he\\s+)?("
          + CAPITAL
          + "(?:\\s+(?:(?:of|for|and|the|&)\\s+){0,2}"
          + CAPITAL
          + "){0,8})";

  /** Of what decides or holds an office, not of what is to be decided. */
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?i).*\\b(?:council|cabinet|executive|committee|sub-committee|board|panel|commission"
              + "|authority|assembly|partnership|group|forum|trustees|governors|leader|mayor"
              + "|member|members|minister|secretary|government|department)\\b.*",
          Pattern.DOTALL);

  /** {@code be recommended to the Cabinet}, {@code to recommend to Council that}. */
  private static final Pattern TO =
      Pattern.compile(
          "\\b[Rr]ecommend(?:ed|s|ing|ation)?\\s+(?:(?:it|this|them)\\s+)?to\\s+" + NAME);

  /** {@code to recommend Council to}, {@code recommends that the Cabinet}. */
  private static final Pattern WHOM =
      Pattern.compile(
          "\\b[Rr]ecommend(?:ed|s)?\\s+(?:that\\s+)?"
              + NAME
              + "\\s+(?:to|that|approves?|adopts?|agrees?|considers?|notes?)\\b");

  /** {@code That Council be recommended to}. */
  private static final Pattern ASKED =
      Pattern.compile(
          "^[Tt]hat\\s+" + NAME + "\\s+be\\s+(?:recommended|asked|requested|invited)\\b");

  /** {@code to recommend the plan to the Cabinet}. */
  private static final Pattern THROUGH =
      Pattern.compile("\\b[Rr]ecommend(?:s|ing)?\\s+(?!that\\b)[^,.;:]{1,80}?\\s+to\\s+" + NAME);

  /** {@code RECOMMENDED to Council:} on the way to the words. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\bRECOMMEND(?:ED|S|ATIONS?)?\\**\\s+(?:TO|to)\\s+(?:THE\\s+)?"
              + NAME
              + "|\\b[Rr]ecommend(?:ed|s|ations?)?\\**\\s+to\\s+"
              + NAME
              + "(?=\\W*(?:that\\W*)?$|\\W*\\R)",
          Pattern.MULTILINE);

  private static final Pattern DECIDED =
      Pattern.compile("\\b(?:RESOLVED|AGREED|Resolved|Agreed)\\b");
  private static final int WINDOW = 400;

  private Addressee() {}

  /** The decision with whom it is for, where that is told. */
  static Resolution told(Resolution decision, String text) {
    return decision.kind() == OutcomeKind.RECOMMENDATION
        ? decision.to(in(decision.text(), before(decision, text)))
        : decision;
  }

  private static String before(Resolution decision, String text) {
    int end = decision.evidence().span().start();
    return text.substring(Math.max(0, end - WINDOW), end);
  }

  private static @Nullable String in(String words, String before) {
    for (Pattern pattern : new Pattern[] {TO, WHOM, ASKED, THROUGH}) {
      Matcher told = pattern.matcher(words);
      while (told.find()) {
        if (DECIDES.matcher(told.group(1)).matches()) {
          return told.group(1);
        }
      }
    }
    return lead(before);
  }

  private static @Nullable String lead(String before) {
    String found = null;
    int end = 0;
    Matcher lead = LEAD.matcher(before);
    while (lead.find()) {
      String name = lead.group(1) == null ? lead.group(2) : lead.group(1);
      found = DECIDES.matcher(name).matches() ? name : found;
      end = lead.end();
    }
    return DECIDED.matcher(before.substring(end)).find() ? null : found;
  }
}
