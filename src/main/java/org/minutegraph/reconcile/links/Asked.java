package org.minutegraph.reconcile.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.model.MinutedMeeting.Quotation;

/**
 * A question how far an earlier request has come, which was answered: {@code what had come of the
 * letter to the bus company}, {@code whether the sign had been put up}.
 *
 * @param about what it asks after
 * @param answer the words that follow on it
 */
record Asked(Stems about, Known.Words answer) {
  private static final int LEAST = 2;
  private static final double MOST = 0.6;

  private static final Pattern QUESTION =
      Pattern.compile(
          "\\b(?:ask|enquir|inquir|quer(?:y|ie)|question|want|wonder)(?:s|d|ed|ing)?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PROGRESS = Phrases.anyOf("progress");
  private static final Pattern WHETHER =
      Pattern.compile(
          "\\bwhether\\s([^.;?]{3,100}?)\\s(?:had|has|have)\\s(?:now\\s|yet\\s|since\\s)?been\\b",
          Pattern.CASE_INSENSITIVE);

  /** Answers by which something is still to be done. */
  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:not|yet|still|awaited|awaiting|outstanding|would|will|could)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The questions among the words of an item that were answered there. */
  static List<Asked> in(List<Quotation> told, List<Known.Words> words) {
    List<Asked> found = new ArrayList<>();
    for (int i = 0; i + 1 < told.size(); i++) {
      Quotation next = told.get(i + 1);
      if (!next.decision() && !NOT_YET.matcher(next.text()).find()) {
        Known.Words answer = words.get(i + 1);
        about(told.get(i).text()).ifPresent(about -> found.add(new Asked(Stems.of(about), answer)));
      }
    }
    return found;
  }

  private static Optional<String> about(String text) {
    if (!QUESTION.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher progress = PROGRESS.matcher(text);
    if (progress.find()) {
      return Optional.of(text.substring(progress.end()).replaceFirst("(?s)[.;?].*", ""));
    }
    Matcher whether = WHETHER.matcher(text);
    return whether.find() ? Optional.of(whether.group(1)) : Optional.empty();
  }

  /** Whether it asks after something that has these words. */
  boolean isAbout(Stems wanted) {
    return about.common(wanted) >= LEAST && about.share(wanted, stem -> 1) >= MOST;
  }
}
