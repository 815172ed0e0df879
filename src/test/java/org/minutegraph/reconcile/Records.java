package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.AgendaItem;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Contribution;
import org.minutegraph.model.ContributionKind;
import org.minutegraph.model.Council;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.Origin;
import org.minutegraph.model.RoleStatement;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.model.SourceSpan;

/** Builds records for tests; each thing said is appended to the source text. */
final class Records {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Attendance> attendance = new ArrayList<>();
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<RoleStatement> roles = new ArrayList<>();
  private final List<Contribution> speech = new ArrayList<>();
  private final List<Mention> names = new ArrayList<>();

  Records(String id) {
    this.id = id;
  }

  Records listed(@Nullable String title, String name, @Nullable String capacity) {
    return listed(title, name, capacity, false);
  }

  Records listed(@Nullable String title, String name, @Nullable String capacity, boolean chair) {
    Mention mention = mention(title, name, Form.NAME);
    names.add(mention);
    attendance.add(
        new Attendance(
            mention,
            AttendanceStatus.PRESENT,
            chair,
            capacity,
            null,
            null,
            Evidence.certain(mention.span())));
    return this;
  }

  Records item() {
    SourceSpan span = append("Heading");
    int position = items.size() + 1;
    items.add(new AgendaItem(position, "" + position, "Heading", Evidence.certain(span)));
    return this;
  }

  Records named(@Nullable String title, String name, String then) {
    names.add(mention(title, name, Form.NAME));
    text.append(then);
    return this;
  }

  Records initials(String name) {
    names.add(mention(null, name, Form.INITIALS));
    return this;
  }

  Records role(@Nullable String title, String name, String before, String role) {
    int start = text.length();
    Mention mention = mention(title, name, Form.NAME);
    names.add(mention);
    append(before + role);
    SourceSpan span = new SourceSpan(id, start, text.length());
    roles.add(new RoleStatement(items.size(), mention, role, null, Evidence.certain(span)));
    return this;
  }

  Records speaks(String phrase, Form form) {
    Mention mention = mention(null, phrase, form);
    speech.add(
        new Contribution(
            items.size(),
            speech.size() + 1,
            mention,
            ContributionKind.STATEMENT,
            null,
            Evidence.certain(mention.span())));
    return this;
  }

  MeetingRecord record() {
    Meeting meeting = new Meeting(null, null, null, null, null, null, null, null, null, null);
    SourceDocument source =
        new SourceDocument(
            id,
            Council.named("Testham"),
            text.toString(),
            "text/plain",
            "0",
            Origin.of(id),
            List.of(),
            List.of());
    return new MeetingRecord(
        source,
        meeting,
        attendance,
        items,
        roles,
        speech,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        names,
        List.of(),
        List.of());
  }

  private Mention mention(@Nullable String title, String name, Form form) {
    if (title != null) {
      append(title + " ");
    }
    return new Mention(name, title, form, append(name));
  }

  private SourceSpan append(String words) {
    text.append(text.length() == 0 ? "" : "\n");
    int start = text.length();
    text.append(words);
    return new SourceSpan(id, start, text.length());
  }
}
