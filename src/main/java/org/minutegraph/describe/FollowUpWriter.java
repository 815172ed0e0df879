package org.minutegraph.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.BodyKind;
import org.minutegraph.model.BodyMention;
import org.minutegraph.model.FollowUp;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.vocabulary.Min;

/** Writes something that is to be done later. */
final class FollowUpWriter {
  private static final Pattern COUNCIL = Pattern.compile("(?:the )?(?:full )?council");

  private final Sheet sheet;
  private final List<String> bodies;

  FollowUpWriter(Sheet sheet, MeetingRecord record) {
    this.sheet = sheet;
    this.bodies =
        Stream.concat(
                Stream.ofNullable(record.meeting().body()),
                record.bodies().stream()
                    .filter(body -> body.kind() == BodyKind.BODY)
                    .map(BodyMention::name))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  void write(FollowUp followUp) {
    Node node = sheet.told(followUp.item(), "f", Min.FollowUp, followUp.evidence());
    if (followUp.by() != null) {
      sheet.out.link(node, Min.owner, sheet.people.of(followUp.by()));
      sheet.out.text(node, Min.nameAsRecorded, followUp.by().name());
    }
    sheet.out.text(node, Min.recipient, followUp.to());
    sheet.out.link(node, Min.recipientBody, sheet.things.body(bodyIn(followUp.to())));
    sheet.out.text(node, Min.due, followUp.due());
    sheet.out.date(node, Min.dueDate, followUp.dueDate());
  }

  /** Of {@code the next meeting of the Estates Panel}, the Estates Panel, if the text knows it. */
  private @Nullable String bodyIn(@Nullable String recipient) {
    String printed = Objects.requireNonNullElse(recipient, "").toLowerCase(Locale.ROOT);
    if (COUNCIL.matcher(printed).matches()) {
      return "Council";
    }
    return bodies.stream()
        .filter(body -> printed.contains(body.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
