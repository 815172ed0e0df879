package org.minutegraph.extract.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.Confidence;
import org.minutegraph.model.Evidence;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;

/** Finds when and where the body will meet next: in the item for it, else wherever it is told. */
final class NextMeetingFinder {

  /** The next meeting, and the words that announce it. */
  record Found(Occasion occasion, Evidence evidence) {}

  // "DATE AND TIME OF THE NEXT MEETING", "Next meeting", "Dates of future meetings"
  private static final Pattern HEADING =
      Pattern.compile(
          "\\b(?:next|future|forthcoming|following) (?:[\\w-]{1,20}"
              + " ){0,4}?meetings?\\b|\\bdates?\\b.{0,25}\\bmeetings?\\b|^\\W*(?:DONM|D\\.O\\.N\\.M\\.?|cyfarfod"
              + " nesaf)\\b",
          Pattern.CASE_INSENSITIVE);
  // "the next meeting, which will be held on", "The next Elm Parish Council meeting will take
  // place"
  private static final Pattern TOLD =
      Pattern.compile(
          "\\bnext (?:one )?(?:would|will) be (?:held )?(?:on|at)(?<none>)\\b|\\bnext"
              + " (?:[\\w'\u2019&-]{1,25}"
              + " ){0,10}?(?:meeting|(?:forum|board|panel|committee)(?=\\s?:))\\b(?<between>[^.;]{0,90}?)(?:\\b(?:held|be"
              + " on|place|is on|is|scheduled for|arranged for|fixed"
              + " for)\\b|[:\u2013-]|\\s(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}(?:st|nd|rd|th)\\b))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\W*(?:dates?(?:(?: and| &) (?:time|venue))? of (?:the )?)?(?:next|future|forthcoming)"
              + " meetings?\\W*",
          Pattern.CASE_INSENSITIVE);

  // the end of a sentence, not that of "Dr." or "9.30"
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll})\\d]{3})[.](?=\\s|$)");

  private final @Nullable LocalDate meeting;

  NextMeetingFinder(@Nullable LocalDate meeting) {
    this.meeting = meeting;
  }

  @Nullable Found find(MinutesDocument minutes) {
    List<ItemSection> items = minutes.items();
    for (int i = items.size() - 1; i >= 0; i--) {
      Found found = isNextMeeting(items.get(i)) ? inItem(items.get(i)) : null;
      if (found != null) {
        return found;
      }
    }
    return told(minutes);
  }

  private static boolean isNextMeeting(ItemSection item) {
    String heading = item.heading().text();
    return heading.length() < 120 && HEADING.matcher(heading).find() && !isMinutes(heading);
  }

  private static boolean isMinutes(String heading) {
    return heading.toLowerCase(Locale.ROOT).contains("minutes");
  }

  private @Nullable Found inItem(ItemSection item) {
    List<Passage> passages = new ArrayList<>(List.of(item.heading()));
    Stream.concat(item.paragraphs().stream(), item.purpose().stream())
        .map(Paragraph::text)
        .forEach(passages::add);
    for (int i = 0; i < passages.size(); i++) {
      Occasion here = Occasion.in(passages.get(i).text(), meeting);
      if (here.date() != null) {
        return found(here, passages, i);
      }
    }
    return null;
  }

  /** The passage with the date, and for time and venue the one after it. */
  private Found found(Occasion here, List<Passage> passages, int i) {
    Passage passage = passages.get(i);
    Occasion whole = here;
    if (i + 1 < passages.size() && here.venue() == null) {
      Occasion after = Occasion.in(passages.get(i + 1).text(), meeting);
      whole = after.date() == null ? here.or(after) : here;
    }
    return new Found(besideDay(whole, passage.text()), Evidence.certain(passage.span()));
  }

  /** {@code 8th July at 9.30, Council Offices}: a place without {@code in} or {@code at}. */
  private static Occasion besideDay(Occasion told, String text) {
    String first = STOP.split(text, 2)[0];
    String venue = told.venue() == null && VenueLine.is(first) ? VenueLine.in(first) : null;
    return told.or(new Occasion(null, null, null, venue));
  }

  private @Nullable Found told(MinutesDocument minutes) {
    List<Paragraph> paragraphs = everyParagraph(minutes).toList();
    return Stream.concat(
            paragraphs.stream().map(this::told),
            IntStream.range(1, paragraphs.size())
                .filter(at -> LABEL.matcher(paragraphs.get(at - 1).text().text()).matches())
                .mapToObj(at -> labelled(paragraphs.get(at).text())))
        .flatMap(Stream::ofNullable)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** {@code Date of next meeting:}, and the day in the paragraph below. */
  private @Nullable Found labelled(Passage passage) {
    Occasion here = Occasion.in(passage.text(), meeting);
    boolean soon = here.date() != null && (meeting == null || here.date().isAfter(meeting));
    return soon ? found(here, List.of(passage), 0) : null;
  }

  private @Nullable Found told(Paragraph paragraph) {
    String text = paragraph.text().text();
    Matcher m = TOLD.matcher(text);
    if (!m.find()) {
      return null;
    }
    int end = Math.min(text.length(), m.end() + 200);
    Occasion occasion = Occasion.in(text.substring(m.start(), end), meeting);
    boolean soon = occasion.date() != null && (meeting == null || occasion.date().isAfter(meeting));
    return soon
        ? new Found(
            besideDay(occasion, text.substring(m.end(), end)),
            new Evidence(paragraph.text().span(m.start(), end), Confidence.LIKELY))
        : null;
  }

  private static Stream<Paragraph> everyParagraph(MinutesDocument minutes) {
    return Stream.concat(
        minutes.items().stream()
            .flatMap(item -> Stream.concat(item.purpose().stream(), item.paragraphs().stream())),
        minutes.closing().stream());
  }
}
