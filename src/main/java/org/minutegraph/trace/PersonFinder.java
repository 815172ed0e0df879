package org.minutegraph.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.TitleFamily;
import org.minutegraph.query.Row;

/** Finds people by any form in which minutes name them: with a title, by initials, by surname. */
final class PersonFinder {
  private final TraceQueries queries;

  PersonFinder(TraceQueries queries) {
    this.queries = queries;
  }

  /**
   * The IRIs of those whom the words may name, each with the fullest form of the name. Where a name
   * with a first name is somebody's very name, others who are called much the same are not meant.
   */
  Map<String, String> find(String typed) {
    NamedAs wanted = named(typed);
    String surname = PlainWords.of(wanted.name().last()).pattern();
    Map<String, List<NamedAs>> people = new LinkedHashMap<>();
    for (Row row : queries.rows("people", Map.of("pattern", List.of(surname)))) {
      people.computeIfAbsent(row.text("who"), who -> new ArrayList<>()).add(form(row));
    }
    Pattern words =
        Pattern.compile(
            PlainWords.of(wanted.printed()).pattern(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    people.values().removeIf(forms -> !isNamed(wanted, words, forms));
    if (people.values().stream().anyMatch(forms -> isVery(wanted, forms))) {
      people.values().removeIf(forms -> !isVery(wanted, forms));
    }
    Map<String, String> found = new TreeMap<>();
    people.forEach((who, forms) -> found.put(who, fullest(forms)));
    return found;
  }

  private static boolean isVery(NamedAs wanted, List<NamedAs> forms) {
    return wanted.name().hasFullGiven()
        && forms.stream().anyMatch(form -> form.name().equals(wanted.name()));
  }

  private static String fullest(List<NamedAs> forms) {
    return forms.stream().min(NamedAs.FULLEST_FIRST).map(NamedAs::printed).orElseThrow();
  }

  private static NamedAs form(Row row) {
    String printed = row.text("form");
    String title = row.has("title") ? row.text("title") : null;
    return new NamedAs(PersonName.of(printed), printed, title, Mention.Form.NAME);
  }

  /** {@code Councillor Holt}: titles first, which are no part of the name. */
  private static NamedAs named(String typed) {
    List<String> words = Arrays.asList(typed.strip().split("\\s+"));
    int title = 0;
    while (title < words.size() - 1 && isTitle(words.get(title))) {
      title++;
    }
    String name = String.join(" ", words.subList(title, words.size()));
    String before = title == 0 ? null : String.join(" ", words.subList(0, title));
    return new NamedAs(PersonName.of(name), name, before, Mention.Form.NAME);
  }

  private static boolean isTitle(String word) {
    return TitleFamily.of(word) != TitleFamily.OPEN || TitleFamily.isTitle(word);
  }

  private static boolean isNamed(NamedAs wanted, Pattern words, List<NamedAs> forms) {
    boolean name =
        forms.stream().anyMatch(f -> words.matcher(f.printed()).find() || agree(wanted, f));
    boolean title =
        forms.stream().anyMatch(f -> TitleFamily.of(f.title()) == TitleFamily.of(wanted.title()))
            || forms.stream().noneMatch(f -> TitleFamily.clash(wanted.title(), f.title()));
    boolean sex = forms.stream().noneMatch(f -> TitleFamily.sexesClash(wanted.title(), f.title()));
    return name && sex && (wanted.title() == null || title);
  }

  /** {@code J. Holt} and {@code Judith Holt}; a bare {@code Holt} says nothing of a first name. */
  private static boolean agree(NamedAs wanted, NamedAs form) {
    return !wanted.name().isSingle()
        && !form.name().isSingle()
        && wanted.name().sameSurnameAs(form.name());
  }
}
