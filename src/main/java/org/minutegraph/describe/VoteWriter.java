package org.minutegraph.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.minutegraph.model.Vote;
import org.minutegraph.vocabulary.Min;

/** Writes a vote and the ballots given by name. */
final class VoteWriter {
  private final Sheet sheet;

  VoteWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Vote vote) {
    Node node = sheet.fact(vote.item(), "v", Min.Vote, vote.evidence());
    sheet.out.count(node, Min.votesFor, vote.inFavour());
    sheet.out.count(node, Min.votesAgainst, vote.against());
    sheet.out.count(node, Min.abstentions, vote.abstain());
    sheet.out.flag(node, Min.unanimous, vote.unanimous());
    if (vote.outcome() != null) {
      sheet.out.link(node, Min.result, Codes.of("result", vote.outcome()));
    }
    for (int i = 0; i < vote.named().size(); i++) {
      write(NodeFactory.createURI(node.getURI() + ".b" + (i + 1)), node, vote.named().get(i));
    }
  }

  private void write(Node ballot, Node vote, Vote.NamedVote named) {
    sheet.out.type(ballot, Min.Ballot);
    sheet.out.link(ballot, Min.inVote, vote);
    sheet.out.link(ballot, Min.voter, sheet.people.of(named.person()));
    sheet.out.text(ballot, Min.nameAsRecorded, named.person().name());
    sheet.out.link(ballot, Min.ballot, Codes.of("ballot", named.ballot()));
  }
}
