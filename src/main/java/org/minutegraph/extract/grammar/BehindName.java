package org.minutegraph.extract.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.ListTokens.Token;

/**
 * Reads what stands behind a name in a list of people: brackets, codes, posts, organisations, and
 * the next name where nothing parts the two.
 */
final class BehindName {

  // "R.A." behind a surname, "JP" behind any name
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,4}|\\p{Lu}{1,2}");
  private static final Pattern NOTE =
      Pattern.compile("\\s*[(\\[]([^()\\[\\]]*+(?:\\([^()]*+\\)[^()\\[\\]]*+)?)[)\\]]?");
  // people whom nothing parts: no table goes on for longer, and a stack has an end
  private static final int LONGEST_TABLE = 200;

  private final String text;
  private final PeopleList.Form form;
  private final ListNames names;
  private final ListMemory memory;
  private final ListPersonReader reader;
  private int unparted;

  BehindName(
      String text,
      PeopleList.Form form,
      ListNames names,
      ListMemory memory,
      ListPersonReader reader) {
    this.text = text;
    this.form = form;
    this.names = names;
    this.memory = memory;
    this.reader = reader;
  }

  /** From here on the people are parted again from those before. */
  void newToken() {
    unparted = 0;
  }

  /** Brackets, codes and words behind a name, and the next name where nothing parts the two. */
  void read(int from, int to) {
    boolean closes = from < to && text.charAt(from) == ')';
    int at = closes ? from + 1 : from;
    boolean found = true;
    while (found && at < to && !memory.isEmpty()) {
      Matcher note = NOTE.matcher(text).region(at, to);
      Matcher code = ListNames.CODE.matcher(text).region(at, to);
      found = false;
      if (note.lookingAt()) {
        bracket(note.group(1), note.start(1));
        at = note.end();
        found = true;
      } else if (code.lookingAt() && PersonNote.abbreviates(code.group(1), memory.last().name())) {
        at = code.end();
        found = true;
      }
    }
    rest(names.skip(at), to);
  }

  private void rest(int from, int to) {
    if (from >= to || memory.isEmpty() || ++unparted > LONGEST_TABLE) {
      return;
    }
    String words = text.substring(from, to).strip();
    Token rest = new Token(from, to, '^');
    NameTitles.Title inside = NameTitles.after(text.substring(0, to), from);
    if (inside != null
        && inside.start() > from
        && words.indexOf('(') < 0
        && isFlattened(from, inside)) {
      flattened(from, inside, rest);
      return;
    }
    boolean person =
        NameTitles.at(text, from) != null
            || NameShape.at(text, from).size() > 1
                && (memory.shared() == null || NameShape.at(text, from).get(0).initials())
                && !PersonNote.isOrganisation(beforeBracket(words))
                && !PersonNote.isPost(beforeBracket(words));
    if (!(person && reader.read(from, rest)) && !ListNames.isPostNominal(words)) {
      PersonNote kind = PersonNote.of(words);
      if (kind != PersonNote.OTHER) {
        memory.apply(kind, words, from);
      } else if (memory.isOrganisationLast() && Character.isUpperCase(words.charAt(0))) {
        memory.setLast(memory.last().of(words));
      }
    }
  }

  /** {@code Bo Elm} of {@code Bo Elm (Clerk) Jo Fir (Solicitor)}. */
  private static String beforeBracket(String words) {
    int bracket = words.indexOf('(');
    return bracket > 0 ? words.substring(0, bracket).strip() : words;
  }

  private boolean isFlattened(int from, NameTitles.Title inside) {
    PersonNote kind = PersonNote.of(text.substring(from, inside.start()).strip());
    return kind == PersonNote.OTHER || kind == PersonNote.ORGANISATION;
  }

  /** {@code Cllr Ann Ash Oakham Cllr Jo Birch Ashby}: a table whose cells nothing parts. */
  private void flattened(int from, NameTitles.Title inside, Token rest) {
    String between = text.substring(from, inside.start()).strip();
    if (memory.isOrganisationFirst()) {
      memory.organisationOfNext(between);
    } else {
      memory.setLast(memory.last().of(between));
      memory.setOrganisationLast();
    }
    reader.titled(inside.start(), inside, new Token(inside.start(), rest.end(), '^'), null);
  }

  /** {@code (Chairman, Elm Board)}: each piece by itself, posts with commas inside as one. */
  private void bracket(String inside, int at) {
    PersonNote whole = PersonNote.of(inside);
    boolean one =
        whole == PersonNote.SUBSTITUTE || whole == PersonNote.STAND_IN || inside.indexOf(',') < 0;
    boolean fromBracket = memory.isAfterPost();
    for (String piece : one ? new String[] {inside} : inside.split(",\\s*")) {
      int start = at + inside.indexOf(piece);
      if (!piece.isBlank()) {
        memory.apply(memory.remarks().bracketed(piece), piece.strip(), start);
      }
    }
    memory.setAfterPost(fromBracket);
  }

  /** Words that a comma or another sign parts from the last name. */
  void further(String words, char before) {
    if (memory.isEmpty() || memory.isFirst() && before == ';' || ListNames.isPostNominal(words)) {
      return;
    }
    ListedPerson last = memory.last();
    if (INITIALS.matcher(words).matches() && last.name().indexOf(' ') < 0 && before == ',') {
      int end = text.indexOf(words, last.end()) + words.length();
      memory.setLast(last.renamed(end, words + " " + last.name()));
      return;
    }
    int bracket = words.indexOf('(');
    if (bracket > 0) {
      further(words.substring(0, bracket).strip(), before);
      read(text.indexOf(words) + bracket, text.indexOf(words) + words.length());
      return;
    }
    PersonNote kind = PersonNote.of(words);
    boolean goesOn =
        kind == PersonNote.OTHER && last.capacity() != null && last.organisation() == null;
    if (goesOn && memory.isAfterPost() && Character.isUpperCase(words.charAt(0))) {
      memory.setLast(last.as(last.capacity() + (before == '&' ? " and " : ", ") + words));
    } else if (kind == PersonNote.OTHER
        && last.organisation() == null
        && !last.shared()
        && form == PeopleList.Form.ONE) {
      memory.setLast(last.of(words));
    } else {
      memory.apply(kind, words, 0);
    }
  }
}
