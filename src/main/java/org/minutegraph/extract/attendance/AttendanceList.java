package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.ListedPerson.Other;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Mention;
import org.minutegraph.model.PaidPosts;
import org.minutegraph.model.Passage;
import org.minutegraph.model.TitleFamily;

/** The attendance as it is put together: each person once, the first word on them counting. */
final class AttendanceList {

  /** Somebody with how sure the words are that this is who chaired. */
  record Row(Attendance attendance, int chair) {
    Row chairing(boolean chair) {
      Attendance a = attendance;
      return new Row(
          new Attendance(
              a.person(),
              a.status(),
              chair,
              a.capacity(),
              a.organisation(),
              a.substituteFor(),
              a.evidence()),
          this.chair);
    }

    Row insteadOf(Mention whom) {
      Attendance a = attendance;
      String title = whom.title() == null ? "" : whom.title() + " ";
      return new Row(
          new Attendance(
              a.person(),
              a.status(),
              a.chair(),
              "substitute for " + title + whom.name(),
              a.organisation(),
              whom,
              a.evidence()),
          chair);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private AttendanceKey key = AttendanceKey.NONE;

  /** From here on signs beside names mean this. */
  void explain(AttendanceKey key) {
    this.key = key;
  }

  AttendanceKey key() {
    return key;
  }

  /** Adds a person read at {@code shift} of the passage. */
  void add(ListedPerson person, AttendanceLabel label, Passage passage, int shift) {
    if (person.late() || label.status() == null) {
      return;
    }
    Mention mention =
        mention(
            person.name(),
            title(person, label),
            passage,
            shift + person.start(),
            shift + person.end());
    Mention whom = mention(person.substituteFor(), passage, shift);
    String capacity = person.capacity() == null ? label.capacity() : person.capacity();
    AttendanceStatus marked = key.of(person, passage.text());
    AttendanceStatus status = marked == null ? label.status() : marked;
    if (marked == null && key.marksPresence() && status == AttendanceStatus.PRESENT) {
      return;
    }
    Attendance row =
        new Attendance(
            mention,
            status,
            false,
            capacity,
            person.organisation(),
            whom,
            new Evidence(mention.span(), person.confidence()));
    put(new Row(row, label.chair() ? 2 : person.chair()));
    Mention standIn = mention(person.standIn(), passage, shift);
    if (standIn != null) {
      standsIn(standIn, mention);
    }
  }

  private static @Nullable String title(ListedPerson person, AttendanceLabel label) {
    boolean own = person.title() != null && !isPlain(person.title());
    boolean lent = !own && label.title() != null && !PaidPosts.isOne(person.capacity());
    return lent ? label.title() : person.title();
  }

  /** {@code Mrs}, {@code Dr}: of two titles the first counts, and the label's stands before it. */
  private static boolean isPlain(String title) {
    return title.toLowerCase(Locale.ROOT).matches("(?:mr|mrs|ms|miss|mx|dr|prof|rev|revd)\\.?");
  }

  private static @Nullable Mention mention(@Nullable Other other, Passage passage, int shift) {
    return other == null
        ? null
        : mention(other.name(), other.title(), passage, shift + other.start(), shift + other.end());
  }

  private static Mention mention(
      String name, @Nullable String title, Passage passage, int from, int to) {
    Mention.Form form = name.matches("\\p{Lu}{2,4}") ? Mention.Form.INITIALS : Mention.Form.NAME;
    return new Mention(name, title, form, passage.span(from, to));
  }

  private void put(Row row) {
    int known = indexOf(row.attendance().person());
    known = known >= 0 && isNamesake(row.attendance(), rows.get(known).attendance()) ? -1 : known;
    known = known < 0 && row.attendance().substituteFor() != null ? bearer(row) : known;
    if (known < 0) {
      if (!isListedInFull(row.attendance())) {
        rows.add(row);
      }
      return;
    }
    Mention whom = row.attendance().substituteFor();
    if (whom != null && rows.get(known).attendance().substituteFor() == null) {
      rows.set(known, rows.get(known).insteadOf(whom));
    }
  }

  /** What a line below the last person says of them, where nothing else did. */
  void describeLast(ListedPerson told) {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null || !last.attendance().person().name().equals(told.name())) {
      return;
    }
    Attendance a = last.attendance();
    Attendance described =
        new Attendance(
            a.person(),
            a.status(),
            a.chair(),
            a.capacity() == null ? told.capacity() : a.capacity(),
            a.organisation() == null ? told.organisation() : a.organisation(),
            a.substituteFor(),
            a.evidence());
    rows.set(rows.size() - 1, new Row(described, Math.max(last.chair(), told.chair())));
  }

  private void standsIn(Mention who, Mention whom) {
    int known = indexOf(who);
    if (known < 0) {
      Attendance row =
          new Attendance(
              who, AttendanceStatus.PRESENT, false, null, null, null, Evidence.certain(who.span()));
      rows.add(new Row(row, 0).insteadOf(whom));
    } else {
      rows.set(known, rows.get(known).insteadOf(whom));
    }
  }

  private int indexOf(Mention person) {
    for (int i = 0; i < rows.size(); i++) {
      Mention known = rows.get(i).attendance().person();
      if (known.name().equalsIgnoreCase(person.name()) && !clash(known.title(), person.title())) {
        return i;
      }
    }
    return -1;
  }

  /** Of a stand-in named by surname alone, the only person listed who bears it; else -1. */
  private int bearer(Row row) {
    String name = row.attendance().person().name();
    List<Integer> bearers =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).attendance().person().name().endsWith(" " + name))
            .boxed()
            .toList();
    return name.indexOf(' ') < 0 && bearers.size() == 1 ? bearers.get(0) : -1;
  }

  /** {@code Councillor Ash}, absent, where one {@code Ann Ash} only is listed so: the same. */
  private boolean isListedInFull(Attendance row) {
    String name = row.person().name();
    String title = row.person().title();
    List<Attendance> namesakes =
        rows.stream()
            .map(Row::attendance)
            .filter(known -> known.person().name().endsWith(" " + name))
            .toList();
    return name.indexOf(' ') < 0
        && namesakes.size() == 1
        && namesakes.get(0).status() == row.status()
        && row.status() != AttendanceStatus.PRESENT
        && !clash(namesakes.get(0).person().title(), title);
  }

  /** {@code Ann Ash, Head of Law}, where {@code Councillor Ann Ash} is listed. */
  private static boolean isNamesake(Attendance row, Attendance known) {
    return row.person().title() == null
        && PaidPosts.isOne(row.capacity())
        && !PaidPosts.isOne(known.capacity())
        && TitleFamily.of(known.person().title()) == TitleFamily.MEMBER;
  }

  /** {@code Mr Ash} and {@code Mrs Ash} are two people; {@code Councillor Ash} may be either. */
  private static boolean clash(@Nullable String a, @Nullable String b) {
    return a != null && b != null && isPersonal(a) && isPersonal(b) && !a.equalsIgnoreCase(b);
  }

  private static boolean isPersonal(String title) {
    return title.toLowerCase(Locale.ROOT).matches("(?:mr|mrs|ms|miss)\\.?");
  }

  List<Row> rows() {
    return rows;
  }

  /** True where somebody is listed as present, beside who chaired. */
  boolean hasMembers() {
    return rows.stream()
        .anyMatch(row -> row.attendance().status() == AttendanceStatus.PRESENT && row.chair() < 2);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The attendance, in order of print. */
  List<Attendance> all() {
    return rows.stream().map(Row::attendance).toList();
  }
}
