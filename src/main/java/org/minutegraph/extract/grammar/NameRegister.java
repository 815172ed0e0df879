package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.NameShape.Part;
import org.minutegraph.extract.grammar.TitledNames.Titled;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Attendance;
import org.minutegraph.model.ItemSection;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.MinutesDocument;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Passage;
import org.minutegraph.model.PersonName;

/**
 * The people of one document, by name and initials. A name counts once something introduces it: the
 * attendance, a title, a post beside it. First names and surnames alone then mean whom they can
 * only mean.
 */
public final class NameRegister implements NameFinder {
  /** Before a surname alone: {@code proposed by Ash}. */
  private static final Pattern BY = Pattern.compile("\\b(?:by|from|with|thanked|to|and|for)\\s$");

  private final KnownNames sure;
  private final KnownNames introduced;
  private final KnownNames all;
  private final NameCodes codes;
  private final Map<Passage, List<Hit>> read = new HashMap<>();

  private NameRegister(KnownNames sure, KnownNames introduced, KnownNames all, NameCodes codes) {
    this.sure = sure;
    this.introduced = introduced;
    this.all = all;
    this.codes = codes;
  }

  /** Learns the people of the minutes from what introduces them. */
  public static NameRegister of(MinutesDocument minutes, List<Attendance> attendance) {
    return of(minutes, attendance, known -> text -> List.of());
  }

  /** Learns the people of the minutes; the recogniser is asked about what nothing introduces. */
  public static NameRegister of(
      MinutesDocument minutes, List<Attendance> attendance, Language language) {
    return of(minutes, attendance, known -> new GuessedNames(language, known)::in);
  }

  private static NameRegister of(
      MinutesDocument minutes,
      List<Attendance> attendance,
      Function<KnownNames, Function<String, List<PersonName>>> guesser) {
    List<String> texts = passages(minutes).map(Passage::text).toList();
    List<PersonName> listed = listed(attendance);
    List<PersonName> names = new ArrayList<>(listed);
    texts.forEach(text -> names.addAll(Introductions.byTitle(text)));
    KnownNames sure = new KnownNames(names);
    texts.forEach(text -> names.addAll(Introductions.byPost(text)));
    KnownNames introduced = new KnownNames(names);
    Function<String, List<PersonName>> guess = guesser.apply(introduced);
    List<PersonName> guessed =
        itemTexts(minutes).flatMap(text -> guess.apply(text).stream()).toList();
    guessed.stream().filter(name -> !name.isSingle()).forEach(names::add);
    Set<String> firstNames =
        guessed.stream()
            .filter(PersonName::isSingle)
            .map(PersonName::last)
            .collect(Collectors.toSet());
    KnownNames all = new KnownNames(names, firstNames);
    return new NameRegister(sure, introduced, all, NameCodes.of(texts, listed, names));
  }

  private static List<PersonName> listed(List<Attendance> attendance) {
    return attendance.stream()
        .map(Attendance::person)
        .filter(mention -> mention.form() == Form.NAME)
        .map(mention -> PersonName.of(mention.name()))
        .toList();
  }

  private static Stream<String> itemTexts(MinutesDocument minutes) {
    return Stream.concat(
            minutes.preamble().stream(),
            minutes.items().stream().flatMap(item -> item.paragraphs().stream()))
        .map(paragraph -> paragraph.text().text());
  }

  /** Every passage of the minutes in order of print, agenda text left out. */
  static Stream<Passage> passages(MinutesDocument minutes) {
    Stream<Passage> before =
        Stream.of(minutes.title(), minutes.attendance(), minutes.preamble())
            .flatMap(List::stream)
            .map(Paragraph::text);
    Stream<Passage> items = minutes.items().stream().flatMap(NameRegister::passages);
    return Stream.of(before, items, minutes.closing().stream().map(Paragraph::text))
        .flatMap(s -> s);
  }

  private static Stream<Passage> passages(ItemSection item) {
    return Stream.concat(
        Stream.of(item.heading()), item.paragraphs().stream().map(Paragraph::text));
  }

  @Override
  public List<Hit> in(Passage passage) {
    return read.computeIfAbsent(passage, this::find);
  }

  /** Every naming in the minutes, in order of print. */
  public List<Mention> all(MinutesDocument minutes) {
    return passages(minutes).flatMap(passage -> in(passage).stream()).map(Hit::mention).toList();
  }

  private List<Hit> find(Passage passage) {
    List<Hit> hits = new ArrayList<>();
    TitledNames.in(passage.text()).forEach(titled -> hits.add(hit(passage, titled)));
    knownNames(passage, free(hits)).forEach(hits::add);
    codes.in(passage, free(hits)).forEach(hits::add);
    hits.sort(Comparator.comparingInt(Hit::start));
    return List.copyOf(hits);
  }

  private static Predicate<Integer> free(List<Hit> taken) {
    List<Hit> before = List.copyOf(taken);
    return at -> before.stream().noneMatch(hit -> hit.start() <= at && at < hit.end());
  }

  private static Hit hit(Passage passage, Titled titled) {
    Form form = titled.name().code() ? Form.INITIALS : Form.NAME;
    return hit(
        passage, titled.start(), titled.name().start(), titled.name().end(), titled.title(), form);
  }

  static Hit hit(Passage passage, int start, int name, int end, @Nullable String title, Form form) {
    String printed = passage.text().substring(name, end).replaceAll("\\s+", " ");
    return new Hit(start, end, new Mention(printed, title, form, passage.span(name, end)));
  }

  private List<Hit> knownNames(Passage passage, Predicate<Integer> free) {
    List<Hit> hits = new ArrayList<>();
    String text = passage.text();
    Matcher starts = CapitalRun.START.matcher(text);
    int at = 0;
    while (at < text.length() && starts.find(at)) {
      int end = free.test(starts.start()) ? knownEnd(text, starts.start()) : -1;
      if (end > 0 && IntStream.range(starts.start(), end).allMatch(free::test)) {
        hits.add(untitled(passage, starts.start(), end));
      }
      at = end > 0 ? end : starts.end();
    }
    return hits;
  }

  private Hit untitled(Passage passage, int start, int end) {
    Hit hit = hit(passage, start, start, end, null, Form.NAME);
    PersonName name = PersonName.of(hit.mention().name());
    return new Hit(start, end, hit.mention(), confidence(name));
  }

  private double confidence(PersonName name) {
    if (sure.knows(name) || sure.isFirstName(name)) {
      return Confidence.CERTAIN;
    }
    return introduced.knows(name) || introduced.isFirstName(name)
        ? Confidence.LIKELY
        : Confidence.POSSIBLE;
  }

  /** Where the known name that begins at {@code from} ends; -1 where none does. */
  private int knownEnd(String text, int from) {
    List<Part> parts = NameShape.at(text, from);
    for (int n = parts.size(); n > 0; n--) {
      int end = parts.get(n - 1).end();
      PersonName name = PersonName.of(text.substring(from, end));
      if (parts.get(n - 1).initials() || !isKnown(text, from, end, name)) {
        continue;
      }
      return end;
    }
    return -1;
  }

  private boolean isKnown(String text, int from, int end, PersonName name) {
    CapitalRun run = new CapitalRun(text, from, end);
    if (!name.isSingle()) {
      return isArticle(text, from) ? all.knowsGiven(name) : all.knows(name) && !run.goesOnAsPlace();
    }
    if (run.isInsideName()) {
      return false;
    }
    if (all.isFirstName(name)) {
      return !KnownNames.isWordToo(name) || run.beforeVerb() || run.possessive();
    }
    return all.knowsSurname(name)
        && (run.beforeVerb() || (run.beforePunctuation() && isAfterBy(text, from)));
  }

  /** {@code A Rose}: an article or an initial. */
  private static boolean isArticle(String text, int from) {
    return text.startsWith("A ", from) || text.startsWith("I ", from);
  }

  private static boolean isAfterBy(String text, int from) {
    return BY.matcher(text.substring(Math.max(0, from - 20), from)).find();
  }
}
