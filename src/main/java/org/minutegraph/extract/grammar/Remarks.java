package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListedPerson.Other;

/** What a list of people says of those just named: their posts, whom they stood in for. */
final class Remarks {

  // "Directors of Communities and of Highways", "Managers"
  private static final Pattern SHARED_POST =
      Pattern.compile(
          "^(?<head>(?:[\\p{L}-]+"
              + " ){0,4}?(?:Directors|Managers|Heads|Officers|Members|Leads|Accountants|Advisers|Advisors|Leaders|Clerks|Governors|Solicitors|Representatives|Chairs|Engineers|Trustees|Principals))(?<rest>\\b.*)$");
  private static final Set<String> STAFF =
      Set.of(
          "clerk",
          "officer",
          "solicitor",
          "secretary",
          "director",
          "manager",
          "chief executive",
          "head of");
  // the title right before a name: "Mr " in "Councillors A, B and Mr C Oak (Clerk)"
  private static final Pattern OWN_TITLE = Pattern.compile("(" + Titles.ONE + ")\\s*$");

  private final String text;
  private final List<ListedPerson> people;
  private int segment;

  Remarks(String text, List<ListedPerson> people) {
    this.text = text;
    this.people = people;
  }

  /** From here on nothing is said of those before. */
  void newSegment() {
    segment = people.size();
  }

  /** Nobody is named yet since the last semicolon. */
  boolean isFirst() {
    return people.size() == segment;
  }

  ListedPerson last() {
    return people.get(people.size() - 1);
  }

  void set(ListedPerson person) {
    people.set(people.size() - 1, person);
  }

  /** Says it of the last named; their place in the text is {@code at}, or 0 where not known. */
  void apply(PersonNote kind, String words, int at) {
    if (people.isEmpty()) {
      return;
    }
    ListedPerson last = last();
    switch (kind) {
      case IN_THE_CHAIR -> set(sitting(last, words));
      case CHAIR -> set(last.capacity() == null ? last.as(words).chairing(1) : last.chairing(1));
      case LATE -> set(last.comingLate());
      case SUBSTITUTE -> set(substituting(last, words, at));
      case STAND_IN -> set(last.substituting(null, other(words, at)));
      case POST -> post(words);
      case ORGANISATION -> set(last.organisation() == null ? last.of(place(words)) : last);
      default -> {}
    }
  }

  /** {@code Vice-Chair in the Chair}: an office besides. */
  private static ListedPerson sitting(ListedPerson last, String words) {
    String office = words.strip().replaceFirst("(?i),?\\s+in the chair$", "");
    boolean deputy = last.capacity() == null && office.matches("(?i)(?:vice|deputy)\\b.*");
    return (deputy ? last.as(office) : last).chairing(2);
  }

  private static String place(String words) {
    return PersonNote.FROM.matcher(words).replaceFirst("");
  }

  /** What a piece of the brackets behind the last name is about. */
  PersonNote bracketed(String piece) {
    String name = last().name();
    boolean code = piece.matches("\\p{Lu}{2,4}\\p{Ll}?") && PersonNote.abbreviates(piece, name);
    return code || ListNames.isPostNominal(piece) ? PersonNote.NOTHING : PersonNote.of(piece);
  }

  private ListedPerson substituting(ListedPerson last, String words, int at) {
    Matcher form = PersonNote.SUBSTITUTING.matcher(words);
    int from = form.find() ? form.end() : 0;
    Other whom = other(words.substring(from), at + from);
    return whom == null ? last : last.as(words).substituting(whom, null);
  }

  /** The first person of the words; their place counts in the whole list. */
  private @Nullable Other other(String words, int at) {
    List<ListedPerson> named =
        PeopleList.in(words.replaceFirst(PersonNote.STANDING_IN.pattern() + ".*", ""));
    int shift = at > 0 ? at : text.indexOf(words);
    return named.isEmpty() || shift < 0 ? null : named.get(0).named(shift);
  }

  private void post(String words) {
    Matcher plural = SHARED_POST.matcher(words);
    List<Integer> holders = holders();
    if (plural.matches() && holders.size() > 1) {
      share(plural.group("head"), plural.group("rest").strip(), holders);
      return;
    }
    ListedPerson last = last();
    String own = last.capacity() == null ? words : last.capacity() + ", " + words;
    boolean staff =
        last.shared() && STAFF.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    set((staff ? last.titled(ownTitle(last)) : last).as(own));
  }

  /** A title of their own, where the list gave them another's. */
  private @Nullable String ownTitle(ListedPerson person) {
    Matcher own =
        OWN_TITLE.matcher(text.substring(Math.max(0, person.start() - 30), person.start()));
    return own.find() && !Titles.isPlural(own.group(1)) ? own.group(1) : null;
  }

  /** Those just named, of whom nothing is said yet, joined by {@code and}. */
  private List<Integer> holders() {
    List<Integer> all = new ArrayList<>();
    int i = people.size() - 1;
    all.add(i);
    while (i > segment
        && (people.get(i).joined() || all.size() > 1)
        && people.get(i - 1).capacity() == null
        && people.get(i - 1).organisation() == null) {
      all.add(0, --i);
    }
    return all;
  }

  private void share(String heads, String rest, List<Integer> holders) {
    String head = heads.replaceFirst("s\\b(?=[^s]*$)", "");
    String[] each = rest.split("\\s*(?:,| and )\\s*(?=of |for )");
    for (int i = 0; i < holders.size(); i++) {
      String own = each.length == holders.size() ? each[i] : rest;
      people.set(holders.get(i), people.get(holders.get(i)).as((head + " " + own).strip()));
    }
  }
}
