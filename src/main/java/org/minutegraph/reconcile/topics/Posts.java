package org.minutegraph.reconcile.topics;

import java.util.List;
import java.util.stream.Stream;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.SourceSpan;

/**
 * Where a document names people by their posts: the Assistant Director, Early Help, may speak of
 * anything.
 */
record Posts(List<SourceSpan> spans) {

  static Posts in(MeetingRecord record) {
    Stream<SourceSpan> speakers =
        record.contributions().stream()
            .map(Contribution::speaker)
            .filter(speaker -> speaker.form() == Mention.Form.ROLE)
            .map(Mention::span);
    Stream<SourceSpan> holders =
        record.roles().stream().map(RoleStatement::evidence).map(evidence -> evidence.span());
    return new Posts(Stream.concat(speakers, holders).distinct().toList());
  }

  /** Whether the words stand in the naming of a post. */
  boolean cover(SourceSpan words) {
    return spans.stream()
        .anyMatch(post -> post.start() <= words.start() && words.end() <= post.end());
  }
}
