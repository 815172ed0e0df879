package org.minutegraph.extract.references;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.Meeting;
import org.minutegraph.model.Passage;
import org.minutegraph.model.Reference;
import org.minutegraph.model.ReferenceKind;
import org.minutegraph.model.SourceSpan;

/** Gathers the references of one item, each meeting and each minute once. */
final class ItemReferences {
  /** {@code The next meeting would be held on ...}: the own one. */
  private static final Pattern OWN_NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|further)\\b[^.;]{0,60}\\bmeeting\\b[^.;]{0,40}\\b(?:held|take\\s+place|be\\s+on|is\\s+on)\\b");

  /** {@code Next meeting: Tuesday 3 May}, {@code The date of the next meeting is ..}. */
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          "(?i)^\\W*(?:the\\s+)?(?:(?:dates?|times?|venue)\\b.{0,20}\\bof\\s+)?(?:the\\s+)?(?:next|future|annual)"
              + "\\s+(?:\\p{L}+\\s+){0,2}?meetings?\\b\\s*(?:[:\u2013-]|\\(|is\\b|will\\b)");

  /** {@code (Minute 63 refers)}: of the meeting just named. */
  private static final Pattern REFERS = Pattern.compile("(?i)\\brefers?\\b|^\\s*\\)");

  /** {@code the minutes of the meeting held on ..., subject to Minute No. 7 being amended}. */
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?i)(?=.*\\bminutes\\s+of\\b)"
              + ".*\\b(?:amend(?:ed|ments?|ing)|correct(?:ed|ions?|ing)|(?:in|ex)clusion|deletion"
              + "|addition|to\\s+read)\\b",
          Pattern.DOTALL);

  private static final Pattern OWN_MONTH =
      Pattern.compile("(?i)(?:['\u2019]s)?\\s+(?:(?:committee|council|board|panel)\\s+)?meetings?");

  private static final Pattern LIMB = Pattern.compile("\\([a-z]{1,3}\\)$");

  /** How many letters before a pointer tell whether it looks back or ahead. */
  private static final int SENSE = 40;

  private record Found(Reference reference, @Nullable String sort) {}

  private final int item;
  private final Meeting meeting;
  private final Set<String> own;
  private final NumberShape shape;
  private final OwnBody body;
  private final List<Found> found = new ArrayList<>();
  private @Nullable Reference last;

  /** Begins an item; {@code approved} is the meeting whose minutes an earlier item approved. */
  ItemReferences(int item, Meeting meeting, Set<String> own, @Nullable Reference approved) {
    this.item = item;
    this.meeting = meeting;
    this.own = own;
    this.shape = NumberShape.of(own);
    this.body = new OwnBody(meeting.body());
    this.last = approved;
  }

  List<Reference> found() {
    return found.stream().map(Found::reference).toList();
  }

  /** The same of an item that approves minutes: what has no day yet is a minute of theirs. */
  List<Reference> foundOfApproved() {
    Optional<Reference> approved =
        found().stream()
            .filter(one -> one.kind() == ReferenceKind.MEETING && one.date() != null)
            .findFirst();
    return found().stream()
        .map(one -> approved.filter(meeting -> isUndated(one)).map(m -> of(one, m)).orElse(one))
        .toList();
  }

  private static boolean isUndated(Reference one) {
    return one.kind() == ReferenceKind.MINUTE && one.date() == null && one.body() == null;
  }

  private static Reference of(Reference minute, Reference meeting) {
    return new Reference(
        minute.item(),
        minute.kind(),
        minute.number(),
        meeting.date(),
        meeting.body(),
        minute.evidence());
  }

  /** Reads a sentence or a heading. */
  void read(Passage passage, boolean arising) {
    LocalDate date = meeting.date();
    Reference before = last;
    List<MeetingPointer> pointers = MeetingPointers.in(passage.text(), date);
    DatedText dated = DatedText.of(passage.text(), date);
    List<MinutePointers.Pointer> minutes = MinutePointers.in(dated, arising, shape);
    for (MeetingPointer pointer : pointers) {
      boolean ofMinute =
          minutes.stream()
              .anyMatch(m -> m.dated() && m.start() < pointer.end() && pointer.start() < m.end());
      if (!ofMinute && isOther(pointer, passage)) {
        add(pointer, passage);
      }
    }
    minutes.forEach(pointer -> add(pointer, dated, pointers, passage, before, arising));
  }

  private boolean isOther(MeetingPointer pointer, Passage passage) {
    Dates.Hit date = pointer.date();
    if (date != null
        && pointer.body() == null
        && isThis(date)
        && OWN_MONTH.matcher(passage.text().substring(date.end(), pointer.end())).matches()) {
      return false;
    }
    if (date == null) {
      return pointer.sort() != null || body.isOther(pointer.body(), passage.text());
    }
    boolean next = OWN_NEXT.matcher(passage.text()).find() && isNext(date, passage);
    boolean labelled = pointer.body() == null && NEXT_LABEL.matcher(passage.text()).lookingAt();
    return !next && !labelled && !Objects.equals(date.day(), meeting.date());
  }

  /** {@code the December meeting} in December: this one. */
  private boolean isThis(Dates.Hit date) {
    LocalDate day = meeting.date();
    return day != null && date.day() == null && date.value().equals(YearMonth.from(day));
  }

  private boolean isNext(Dates.Hit date, Passage passage) {
    Evidence told = meeting.nextEvidence();
    SourceSpan here = passage.span();
    boolean inside =
        told != null && told.span().start() < here.end() && here.start() < told.span().end();
    return inside || Objects.equals(date.day(), meeting.nextDate());
  }

  private void add(MeetingPointer pointer, Passage passage) {
    Dates.Hit date = pointer.date();
    String iso =
        date == null ? null : DatedText.iso(date, around(pointer, passage.text()), meeting.date());
    String named = pointer.body() == null ? null : body.printed(pointer.body());
    Evidence evidence =
        new Evidence(passage.span(pointer.start(), pointer.end()), pointer.confidence());
    Reference reference = new Reference(item, ReferenceKind.MEETING, null, iso, named, evidence);
    if (date != null) {
      last = reference;
    }
    add(new Found(reference, pointer.sort()));
  }

  /** The pointer's words and the few before them, which tell past from future. */
  private static String around(MeetingPointer pointer, String text) {
    return text.substring(Math.max(0, pointer.start() - SENSE), pointer.end());
  }

  private void add(
      MinutePointers.Pointer pointer,
      DatedText dated,
      List<MeetingPointer> meetings,
      Passage passage,
      @Nullable Reference before,
      boolean arising) {
    boolean elsewhere =
        pointer.dated() || pointer.backward() || arising || corrects(passage, meetings);
    if (isOwn(pointer.number()) && !elsewhere) {
      return;
    }
    Reference of = pointer.dated() ? null : meetingOf(pointer, meetings, passage);
    if (pointer.arising() && before != null) {
      of = before;
    }
    String iso = of == null ? null : of.date();
    if (pointer.dated()) {
      iso =
          Optional.ofNullable(dated.at(pointer.end() - 1).orElse(null))
              .map(hit -> DatedText.iso(hit, "minutes", meeting.date()))
              .orElse(null);
    }
    Evidence evidence = new Evidence(passage.span(pointer.start(), pointer.end()), Confidence.SURE);
    String named = of == null ? null : of.body();
    add(
        new Found(
            new Reference(item, ReferenceKind.MINUTE, pointer.number(), iso, named, evidence),
            null));
  }

  /** {@code 33(b)} of the item 33. */
  private boolean isOwn(String number) {
    return own.contains(number) || own.contains(LIMB.matcher(number).replaceFirst(""));
  }

  /** Whether the words change minutes of another day, so that numbers of these are meant. */
  private static boolean corrects(Passage passage, List<MeetingPointer> meetings) {
    return meetings.stream().anyMatch(m -> m.date() != null)
        && CORRECTS.matcher(passage.text()).lookingAt();
  }

  /** The meeting in whose minutes the number stands: of the same sentence, or the item's last. */
  private @Nullable Reference meetingOf(
      MinutePointers.Pointer pointer, List<MeetingPointer> meetings, Passage passage) {
    boolean refers =
        REFERS.matcher(passage.text().substring(pointer.end())).lookingAt()
            || passage.text().substring(pointer.end()).stripLeading().startsWith("refers");
    boolean sameSentence = meetings.stream().anyMatch(m -> m.date() != null);
    return refers && !sameSentence ? null : last;
  }

  private void add(Found one) {
    for (int i = 0; i < found.size(); i++) {
      Optional<Reference> both = merged(found.get(i), one);
      if (both.isPresent()) {
        found.set(i, new Found(both.get(), found.get(i).sort()));
        return;
      }
    }
    found.add(one);
  }

  /** Two pointers to the same are one; what either tells stays. */
  private static Optional<Reference> merged(Found a, Found b) {
    Reference first = a.reference();
    Reference second = b.reference();
    boolean same =
        first.kind() == second.kind()
            && Objects.equals(first.number(), second.number())
            && agree(first.body(), second.body())
            && (first.number() != null
                ? agree(first.date(), second.date())
                : Objects.equals(first.date(), second.date()))
            && (first.date() != null || first.number() != null || sameUndated(a, b));
    return same
        ? Optional.of(
            new Reference(
                first.item(),
                first.kind(),
                first.number(),
                first.date() == null ? second.date() : first.date(),
                first.body() == null ? second.body() : first.body(),
                first.evidence()))
        : Optional.empty();
  }

  private static boolean sameUndated(Found a, Found b) {
    return Objects.equals(a.sort(), b.sort())
        && Objects.equals(a.reference().body(), b.reference().body());
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equalsIgnoreCase(b) || a.endsWith(b) || b.endsWith(a);
  }
}
