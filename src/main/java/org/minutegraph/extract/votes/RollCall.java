package org.minutegraph.extract.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.NameFinder;
import org.minutegraph.extract.text.ItemText;
import org.minutegraph.extract.text.NamedText;
import org.minutegraph.model.SourceSpan;
import org.minutegraph.model.Vote.Ballot;
import org.minutegraph.model.Vote.NamedVote;

/** Reads a vote that lists everybody with their side: {@code Cllr Ash - For}, one a line or row. */
final class RollCall {
  /** Fewer do not make a vote of the meeting. */
  private static final int FEWEST = 3;

  private static final Pattern ENTRY =
      Pattern.compile(
          "[\\s|,;.*\u2022-]*(?<name>"
              + NamedText.ANY
              + ")\\s*(?:\\([^()]{1,60}\\)\\s*)?[-\u2013\u2014:|,=(]?\\s*(?:(?i:voted)\\s+)?(?i:(?<no>against|noe?s?|nays?)"
              + "|(?<abstain>abst\\p{L}*|not\\s+voting|did\\s+not\\s+vote)|for|in\\s+favour|yes|ayes?)\\b\\)?[\\s|,;.]*");

  private RollCall() {}

  /** The vote whose list begins there; empty where none does. */
  static Optional<VoteTable> at(ItemText item, int from, NameFinder names) {
    List<NamedVote> voters = new ArrayList<>();
    int next = from;
    while (next < item.size()) {
      List<NamedVote> here = in(NamedText.of(item.paragraphs().get(next).text(), names));
      if (here.isEmpty()) {
        break;
      }
      voters.addAll(here);
      next++;
    }
    return voters.size() < FEWEST
        ? Optional.empty()
        : Optional.of(table(voters, span(item, from, next), next - from));
  }

  private static SourceSpan span(ItemText item, int from, int next) {
    SourceSpan first = item.paragraphs().get(from).text().span();
    return first.with(item.paragraphs().get(next - 1).text().span());
  }

  private static VoteTable table(List<NamedVote> voters, SourceSpan span, int rows) {
    return new VoteTable(List.of(VoteEvent.of(sides(voters), span)), rows);
  }

  /** Those who voted the same way put together. */
  static List<Division> sides(List<NamedVote> voters) {
    List<Division> sides = new ArrayList<>();
    for (Ballot ballot : Ballot.values()) {
      List<NamedVote> same = voters.stream().filter(v -> v.ballot() == ballot).toList();
      if (!same.isEmpty()) {
        sides.add(new Division(ballot, false, same.size(), same));
      }
    }
    return sides;
  }

  /** The voters of a paragraph that holds nothing else. */
  private static List<NamedVote> in(NamedText named) {
    List<NamedVote> voters = new ArrayList<>();
    Matcher entry = ENTRY.matcher(named.text());
    int at = 0;
    while (at < named.text().length()) {
      entry.region(at, named.text().length());
      if (!entry.lookingAt()) {
        return List.of();
      }
      Ballot ballot = ballot(entry);
      named
          .at(entry.start("name"))
          .ifPresent(hit -> voters.add(new NamedVote(hit.mention(), ballot)));
      at = entry.end();
    }
    return voters;
  }

  private static Ballot ballot(Matcher entry) {
    if (entry.group("no") != null) {
      return Ballot.AGAINST;
    }
    return entry.group("abstain") != null ? Ballot.ABSTAIN : Ballot.FOR;
  }
}
