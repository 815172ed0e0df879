package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;

/** Reads who voted how in running text: {@code (Cllrs Ash and Elm voted against.)}. */
final class Dissent {
  private static final String WHO =
      "(?<who>"
          + NamedText.ANY
          + "(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)"
          + NamedText.ANY
          + ")*+)";
  private static final String OTHER = "[^.;" + NamedText.NAME + "]";

  /** {@code voted against}, {@code abstaining}, {@code asked that her vote against be recorded}. */
  private static final Pattern VOTED =
      Pattern.compile(
          WHO
              + "(?:\\s*\\([^()]{1,60}\\))?,?\\s+(?:(?:both|all|also|then|having|who|each)\\s+){0,2}"
              + "(?:(?:voted|voting)\\s+(?:(?<no>against)|(?<yes>for|in\\s+favour)\\b)"
              + "|dissent(?:ed|ing)\\b"
              + "|(?<abstain>abstain(?:ed|ing)\\b(?!\\s+from\\s+(?:speaking|the\\s+discussion)))"
              + "|(?:asked|requested|wished|required|desired|indicated)\\b"
              + OTHER
              + "{0,90}?\\b(?:(?<recordedno>(?:votes?|voted|voting|dissent)(?:\\s+against)?)\\b(?!\\s+(?:for|in)\\b)"
              + "|(?<recordedyes>(?:votes?|voted|voting)\\s+(?:for|in\\s+favour))\\b|(?<recordedabstain>abst(?:ention|ained|aining))\\b))");

  private static final Pattern RECORDED =
      Pattern.compile("(?i)\\b(?:record(?:ed|s)?|minuted?s?|noted)\\b");

  private Dissent() {}

  /** The votes by name of a sentence. */
  static List<NamedVote> in(NamedText named, Sentences.Range sentence) {
    List<NamedVote> votes = new ArrayList<>();
    Matcher voted = VOTED.matcher(named.text()).region(sentence.start(), sentence.end());
    boolean recorded = RECORDED.matcher(sentence.of(named.text())).find();
    while (voted.find()) {
      if (isVote(voted, recorded)) {
        Ballot ballot = ballot(voted);
        named.hits().stream()
            .filter(hit -> hit.start() >= voted.start("who") && hit.end() <= voted.end("who"))
            .forEach(hit -> votes.add(new NamedVote(hit.mention(), ballot)));
      }
    }
    return votes;
  }

  /** {@code asked that a vote be taken} is none: what is asked for must go on record. */
  private static boolean isVote(Matcher voted, boolean recorded) {
    String asked = voted.group("recordedno");
    return asked == null || (recorded && !asked.matches("votes?"));
  }

  private static Ballot ballot(Matcher voted) {
    if (voted.group("abstain") != null || voted.group("recordedabstain") != null) {
      return Ballot.ABSTAIN;
    }
    return voted.group("yes") != null || voted.group("recordedyes") != null
        ? Ballot.FOR
        : Ballot.AGAINST;
  }
}
