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
import org.minutegraph.extract.grammar.Dates;
import org.minutegraph.extract.grammar.Sentences;
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
              + " ){0,4}?(?:meeting|mtg)s?\\b|\\bdates?\\b.{0,25}\\bmeetings?\\b|^\\W*(?:DONM|D\\.O\\.N\\.M\\.?|cyfarfod"
              + " nesaf)\\b|^\\W*(?:next(?: time| session| dates?)?|(?:future |forthcoming |coming"
              + " |diary )?dates?(?: for (?:the"
              + " )?diary)?|diary|(?:schedule|timetable|calendar|programme|list) of (?:future"
              + " |forthcoming )?meetings?|when we (?:next meet|meet (?:next|again))|meeting"
              + " (?:dates|schedule|calendar))\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\W*(?:dates?(?:(?: and| &) (?:time|venue))? of (?:the )?)?(?:next|future|forthcoming)"
              + " meetings?\\W*",
          Pattern.CASE_INSENSITIVE);

  // the end of a sentence, not that of "Dr." or "9.30"
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll})\\d]{3})[.](?=\\s|$)");

  // "same time and place", "in the same room"
  private static final Pattern SAME =
      Pattern.compile(
          "\\bsame (?:(?:time|hour|place|venue|room|location|building)(?:,? (?:and|&|/)?"
              + " ?(?:(?:at|in) )?(?:the same )?)?){1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUBJECT_TO = Pattern.compile("(?i)\\bsubject to\\b");
  private static final Pattern VENUE = Pattern.compile("(?i)^\\W*(?:venue|location|time|place)\\b");
  private static final Occasion NOTHING = new Occasion(null, null, null, null);

  private final Occasion own;
  private final OwnBody body;
  private final @Nullable LocalDate meeting;

  NextMeetingFinder(Occasion own, OwnBody body) {
    this.own = own;
    this.body = body;
    this.meeting = own.date();
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
      Found announced = announced(passages.get(i));
      if (announced != null) {
        Occasion whole = withBelow(announced.occasion(), passages, i);
        return new Found(whole, Evidence.certain(passages.get(i).span()));
      }
    }
    return Stream.of(meeting == null ? LocalDate.MIN : meeting, LocalDate.MIN)
        .flatMap(
            first ->
                Stream.of(OwnBody.Whose.OWN, OwnBody.Whose.NOBODY)
                    .flatMap(whose -> Stream.ofNullable(inItem(passages, whose, first))))
        .findFirst()
        .orElse(null);
  }

  /** The first day of a list, from the given one on, that is told of the own body or of none. */
  private @Nullable Found inItem(List<Passage> passages, OwnBody.Whose whose, LocalDate first) {
    for (int i = 0; i < passages.size(); i++) {
      String text = passages.get(i).text();
      for (Sentences.Range piece : pieces(text)) {
        String words = piece.of(text);
        Occasion here = Occasion.in(words, meeting);
        boolean soon = here.date() != null && !here.date().isBefore(first);
        if (soon && body.in(aboutDay(words)) == whose) {
          return found(
              Occasion.in(text.substring(piece.start()), meeting), passages, i, piece.start());
        }
      }
    }
    return null;
  }

  /** Sentences, and the parts of a list between semicolons. */
  private static List<Sentences.Range> pieces(String text) {
    List<Sentences.Range> pieces = new ArrayList<>();
    for (Sentences.Range sentence : Sentences.of(text)) {
      int from = sentence.start();
      for (int at = text.indexOf(';', from);
          at >= 0 && at < sentence.end();
          at = text.indexOf(';', from)) {
        pieces.add(new Sentences.Range(from, at));
        from = at + 1;
      }
      pieces.add(new Sentences.Range(from, sentence.end()));
    }
    return pieces;
  }

  /** The words before the first day, or where none stand there those right behind it. */
  private static String aboutDay(String words) {
    List<Dates.Hit> days = Dates.in(words, LocalDate.EPOCH);
    String before = days.isEmpty() ? words : words.substring(0, days.get(0).start());
    boolean told = before.chars().anyMatch(Character::isLetter) || days.isEmpty();
    return told ? before : SUBJECT_TO.split(words.substring(days.get(0).end()), 2)[0];
  }

  /** The passage with the date, and for time and venue the one after it. */
  private Found found(Occasion here, List<Passage> passages, int i, int from) {
    Passage passage = passages.get(i);
    Occasion whole = withBelow(here, passages, i);
    String text = passage.text().substring(from);
    return new Found(same(besideDay(whole, text), text), Evidence.certain(passage.span()));
  }

  /** A place that is not told with the day stands below it. */
  private Occasion withBelow(Occasion here, List<Passage> passages, int i) {
    if (i + 1 >= passages.size() || here.venue() != null) {
      return here;
    }
    Occasion after = Occasion.in(passages.get(i + 1).text(), meeting);
    return after.date() == null ? here.or(after) : here;
  }

  /** {@code same time and place}: those of the meeting itself. */
  private Occasion same(Occasion told, String text) {
    Matcher same = SAME.matcher(text);
    String what = same.find() ? same.group().toLowerCase(Locale.ROOT) : "";
    boolean time = what.contains("time") || what.contains("hour");
    boolean place = !what.replaceAll("(?:same|time|hour|and|the|at|in|[^a-z])+", "").isEmpty();
    return told.or(new Occasion(null, time ? own.start() : null, null, place ? own.venue() : null));
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
            paragraphs.stream().map(paragraph -> announced(paragraph.text())),
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
    return isSoon(here) ? found(here, List.of(passage), 0, 0) : null;
  }

  private boolean isSoon(Occasion told) {
    return told.date() != null && (meeting == null || told.date().isAfter(meeting));
  }

  private @Nullable Found announced(Passage passage) {
    String text = passage.text();
    for (Sentences.Range sentence : Sentences.of(text)) {
      int at = Announcement.in(sentence.of(text), body);
      int from = sentence.start() + Math.max(0, at);
      String told = at < 0 ? "" : text.substring(from, end(text, sentence));
      Occasion occasion = at < 0 ? NOTHING : Occasion.in(told, meeting);
      if (isSoon(occasion)) {
        Occasion whole = same(besideDay(occasion, told), told);
        return new Found(
            whole, new Evidence(passage.span(from, from + told.length()), Confidence.LIKELY));
      }
    }
    return null;
  }

  /** {@code Next meeting: 5 May. 7 pm in the Hall.}: with the short sentence of time and place. */
  private static int end(String text, Sentences.Range sentence) {
    int end = Math.min(text.length(), sentence.end() + 80);
    String rest = text.substring(sentence.end(), end);
    String next = STOP.split(rest, 2)[0];
    boolean goesOn =
        end == text.length()
            && Dates.in(next, LocalDate.EPOCH).isEmpty()
            && (VenueLine.is(next) || SAME.matcher(next).find() || VENUE.matcher(next).find());
    return goesOn ? sentence.end() + next.length() : sentence.end();
  }

  private static Stream<Paragraph> everyParagraph(MinutesDocument minutes) {
    return Stream.of(
            minutes.attendance().stream(),
            minutes.preamble().stream(),
            minutes.items().stream()
                .flatMap(
                    item -> Stream.concat(item.purpose().stream(), item.paragraphs().stream())),
            minutes.closing().stream())
        .flatMap(paragraphs -> paragraphs);
  }
}
