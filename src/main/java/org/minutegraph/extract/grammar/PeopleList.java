package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListTokens.Token;

/**
 * Reads a list of people as minutes print them: {@code Councillors A Ash (Chair), Birch and Mrs
 * Cole; Jo Day, Head of Roads}. One list, one reader.
 */
public final class PeopleList {

  /** How much of what follows a name can be another person. */
  public enum Form {
    /** {@code Jo Ray, Director, Sam Lee and Al Fox}: people and posts as they come. */
    RUNNING,
    /** {@code Jo Ray, Elm Green}: a table's cell or a line, with one person. */
    ONE
  }

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:and|&|also|with|together with|as well as|plus|from|by|including|namely|both|the"
              + " following)\\b[\\s:]*+){1,5}");
  // "R.A." behind a surname, "JP" behind any name
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,4}|\\p{Lu}{1,2}");
  private static final Pattern NOTE =
      Pattern.compile("\\s*[(\\[]([^()\\[\\]]*+(?:\\([^()]*+\\)[^()\\[\\]]*+)?)[)\\]]?");
  // people whom nothing parts: no table goes on for longer, and a stack has an end
  private static final int LONGEST_TABLE = 200;

  private static final Pattern COUPLE =
      Pattern.compile(
          "(?<one>\\p{Lu}\\p{Ll}+) (?:and|&) (?<other>\\p{Lu}\\p{Ll}+)"
              + " (?<surname>\\p{Lu}[\\p{L}'\u2019-]+)(?=\\s?[(,;.]|\\s*$)");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "(?<surname>\\p{Lu}[\\p{L}'\u2019-]+)\\s(?:(?<title>Mrs|Mr|Ms|Miss|Dr|Rev)\\.?\\s)?"
              + "(?<initials>\\p{Lu}(?:\\.\\s?|\\s)?(?:\\p{Lu}\\.?)?)(?=\\s?\\(|\\s*$|\\s*[,;])");

  private final String text;
  private final Form form;
  private final ListNames names;
  private final List<ListedPerson> people = new ArrayList<>();
  private final Remarks remarks;
  private final PersonTest test;
  private @Nullable String shared;
  private @Nullable String pending;
  private boolean afterPost;
  private boolean closed;
  private boolean organisationFirst;
  private @Nullable String pendingOrganisation;
  private boolean pendingLast;
  private int unparted;

  private PeopleList(String text, Form form) {
    this.text = text;
    this.form = form;
    names = new ListNames(text);
    remarks = new Remarks(text, people);
    test = new PersonTest(text, form, remarks);
  }

  /** The people of a running list, in order. */
  public static List<ListedPerson> in(String text) {
    return in(text, Form.RUNNING);
  }

  /** The people of a list, in order. */
  public static List<ListedPerson> in(String text, Form form) {
    PeopleList list = new PeopleList(text, form);
    List<Token> tokens = ListTokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      list.read(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
    }
    return SharedTitles.checked(list.people);
  }

  /** True where the text begins with a title or a common first name. */
  public static boolean beginsSurely(String text) {
    return NameTitles.at(text, 0) != null
        || NameShape.at(text, 0).size() > 1 && NameShape.beginsWithGivenName(text);
  }

  private void read(Token token, @Nullable Token next) {
    unparted = 0;
    if (token.before() == ';') {
      remarks.newSegment();
      pending = null;
      afterPost = false;
    }
    int from = names.skip(token.start());
    if (from >= token.end()) {
      return;
    }
    Matcher lead = LEAD.matcher(text.substring(from, token.end()));
    boolean led = lead.find();
    closed |= led && lead.group().contains("from");
    from = names.skip(led ? from + lead.end() : from);
    if (from < token.end()) {
      part(from, token, next);
    }
  }

  private void part(int from, Token token, @Nullable Token next) {
    String words = text.substring(from, token.end()).strip();
    if (words.startsWith("(") || words.startsWith("[")) {
      behindName(from, token.end());
    } else if (!note(words, next) && !person(from, token)) {
      afterPost(words, token.before());
    }
  }

  /** Notes that are notes whatever stands around them; true where this is one. */
  private boolean note(String words, @Nullable Token next) {
    if (words.indexOf('(') >= 0) {
      return false;
    }
    PersonNote kind = PersonNote.of(words);
    boolean titled = Titles.split(words).title() != null;
    boolean leading =
        (kind == PersonNote.POST || kind == PersonNote.CHAIR) && !names.beginsSurely(words);
    if (leading && !titled && NameTitles.after(words, 0) == null && isForNext(words, next)) {
      pending = words.replaceFirst("^The ", "");
      return true;
    }
    if (kind == PersonNote.CROWD && !titled) {
      return true;
    }
    boolean plain =
        kind == PersonNote.OTHER || kind == PersonNote.ORGANISATION || kind == PersonNote.POST;
    if (plain || titled && kind != PersonNote.STAND_IN || people.isEmpty()) {
      return false;
    }
    apply(kind, words, 0);
    return true;
  }

  /** {@code The Mayor, Councillor Ash}: the office is that of the name behind it. */
  private boolean isForNext(String words, @Nullable Token next) {
    boolean first = remarks.isFirst();
    boolean titled =
        next != null
            && next.before() != ';'
            && NameTitles.at(text, names.skip(next.start())) != null;
    boolean person =
        next != null
            && next.before() != ';'
            && NameShape.at(text, names.skip(next.start())).size() > 1;
    return titled && (first || words.startsWith("The ")) || first && person;
  }

  private boolean person(int from, Token token) {
    NameTitles.Title title = NameTitles.at(text, from);
    if (title != null) {
      return titled(from, title, token, null);
    }
    OfficeBefore office = OfficeBefore.at(text, from, token.end());
    if (office != null) {
      pending = office.words();
      shared = office.isStaff() ? null : shared;
      return person(office.nameStart(), token);
    }
    if (surnameFirst(from, token) || couple(from, token)) {
      return true;
    }
    List<NameShape.Part> parts = names.at(from);
    String name = parts.isEmpty() ? "" : text.substring(from, ListNames.end(parts, token.end()));
    if (!name.isEmpty() && test.isPerson(parts, from, token, shared != null, afterPost)) {
      closed |= token.before() == '&';
      boolean spans = shared != null && !(afterPost && parts.size() > 1);
      add(
          from,
          from + name.length(),
          spans ? shared : null,
          spans,
          token,
          parts.size() > 1 ? Confidence.SURE : Confidence.LIKELY);
      return true;
    }
    NameTitles.Title inside = NameTitles.between(text, from, token.end());
    while (inside != null
        && names.at(inside.end()).isEmpty()
        && NameTitles.at(text, inside.end()) == null) {
      inside = NameTitles.between(text, inside.end(), token.end());
    }
    return inside != null && prefixed(from, inside, token);
  }

  /** {@code Bill and Sue Ash}: two given names with one surname. */
  private boolean couple(int from, Token token) {
    Matcher printed = COUPLE.matcher(text).region(from, token.end());
    boolean given =
        printed.lookingAt()
            && NameShape.beginsWithGivenName(printed.group("one"))
            && NameShape.beginsWithGivenName(printed.group("other"));
    if (!given || NameShape.isNoName(printed.group("surname"))) {
      return false;
    }
    Token first = new Token(from, printed.end("one"), token.before());
    add(from, printed.end("one"), shared, shared != null, first, Confidence.LIKELY);
    remarks.set(
        remarks
            .last()
            .renamed(printed.end("one"), printed.group("one") + " " + printed.group("surname")));
    return person(printed.start("other"), new Token(printed.start("other"), token.end(), '&'));
  }

  /** {@code Ash J}, {@code Birch Mrs C}: a line of a list in which surnames stand first. */
  private boolean surnameFirst(int from, Token token) {
    Matcher printed = SURNAME_FIRST.matcher(text).region(from, token.end());
    boolean line = form == Form.ONE && remarks.isFirst() || shared != null;
    if (!line || !printed.lookingAt() || NameShape.isNoName(printed.group("surname"))) {
      return false;
    }
    String title = printed.group("title") == null ? shared : printed.group("title");
    String name = printed.group("initials").strip() + " " + printed.group("surname");
    add(
        from,
        printed.end("initials"),
        shared == null ? title : shared,
        shared != null,
        token,
        Confidence.LIKELY);
    remarks.set(remarks.last().renamed(printed.end("initials"), name));
    return true;
  }

  private boolean titled(int from, NameTitles.Title first, Token token, @Nullable String capacity) {
    NameTitles.Title last = first;
    for (NameTitles.Title next = NameTitles.at(text, last.end());
        next != null;
        next = NameTitles.at(text, last.end())) {
      last = next;
    }
    List<NameShape.Part> parts = names.at(last.end());
    if (parts.isEmpty() || last.end() >= token.end()) {
      return false;
    }
    boolean several = NameTitles.after(text.substring(0, token.end()), last.end()) != null;
    several |= pendingLast || organisationFirst;
    int end =
        several
            ? parts.get(Math.min(1, parts.size() - 1)).end()
            : ListNames.end(parts, token.end());
    boolean own =
        shared != null
            && !closed
            && !first.plural()
            && !isPersonal(shared, parts)
            && isPersonal(first.title(), parts);
    String title = own ? shared : first.title();
    shared = first.plural() ? first.title() : own ? shared : null;
    closed = own && token.before() == '&';
    pending = capacity == null ? pending : capacity;
    add(last.end(), end, title, shared != null, token, sureness(end, parts));
    return true;
  }

  /** Of a titled name; where four words and more follow, it may be two names run together. */
  private static double sureness(int end, List<NameShape.Part> parts) {
    long words = parts.stream().filter(part -> !part.initials() && part.end() <= end).count();
    return words > 3 ? Confidence.POSSIBLE : Confidence.CERTAIN;
  }

  /** {@code Mrs}: such a title stands beside the one that the list shares. */
  private static boolean isPersonal(String title, List<NameShape.Part> name) {
    String plain = title.toLowerCase(Locale.ROOT).replace(".", "");
    return Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame").contains(plain)
        || name.size() == 1 && Set.of("dr", "prof", "rev", "revd").contains(plain);
  }

  /** {@code Co-opted Member Mrs. J. Ash}, {@code The Mayor (Councillor Ash)}. */
  private boolean prefixed(int from, NameTitles.Title inside, Token token) {
    String prefix =
        text.substring(from, inside.start())
            .replaceAll("[\\s(:]+$", "")
            .replaceFirst("^[Tt]he ", "");
    boolean bracketed = text.substring(from, inside.start()).indexOf('(') >= 0;
    List<NameShape.Part> called = names.at(inside.end());
    if (bracketed && !called.isEmpty() && !isClosed(called.get(called.size() - 1).end())) {
      return false;
    }
    boolean office =
        PersonNote.isPost(prefix)
            || prefix.matches("(?i).*\\b(?:mayor|provost|member|governor|representative)s?");
    shared = null;
    boolean bare = prefix.indexOf(',') < 0 && text.substring(from, inside.start()).indexOf('(') < 0;
    if (!office && bare && !prefix.isEmpty() && remarks.isFirst()) {
      pendingOrganisation = prefix;
      organisationFirst = true;
    }
    return (office || prefix.isEmpty() || pendingOrganisation != null)
        && titled(from, inside, token, office ? prefix : null);
  }

  private boolean isClosed(int nameEnd) {
    int at = names.skip(nameEnd);
    return at < text.length() && text.charAt(at) == ')';
  }

  private void add(
      int start, int end, @Nullable String title, boolean spanned, Token token, double sure) {
    String printed = text.substring(start, end);
    String name = Titles.withoutPostNominals(printed).replaceAll("\\s+", " ");
    ListedPerson person =
        ListedPerson.named(
            start, start + Math.min(printed.length(), name.length()), name, title, spanned, sure);
    person = token.before() == '&' ? person.joinedTo() : person;
    person = pendingOrganisation == null ? person : person.of(pendingOrganisation);
    people.add(pending == null ? person : person.as(pending).chairing(officeSureness(pending)));
    pending = null;
    pendingOrganisation = null;
    afterPost = false;
    behindName(end, token.end());
  }

  private static int officeSureness(String office) {
    return PersonNote.of(office) == PersonNote.CHAIR ? 1 : 0;
  }

  /** Brackets, codes and words behind a name, and the next name where nothing parts the two. */
  private void behindName(int from, int to) {
    int at = from;
    boolean found = true;
    while (found && at < to && !people.isEmpty()) {
      Matcher note = NOTE.matcher(text).region(at, to);
      Matcher code = ListNames.CODE.matcher(text).region(at, to);
      found = false;
      if (note.lookingAt()) {
        bracket(note.group(1), note.start(1));
        at = note.end();
        found = true;
      } else if (code.lookingAt() && PersonNote.abbreviates(code.group(1), remarks.last().name())) {
        at = code.end();
        found = true;
      }
    }
    rest(names.skip(at), to);
  }

  private void rest(int from, int to) {
    if (from >= to || people.isEmpty() || ++unparted > LONGEST_TABLE) {
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
                && (shared == null || NameShape.at(text, from).get(0).initials())
                && !PersonNote.isOrganisation(words)
                && !PersonNote.isPost(words);
    if (!(person && person(from, rest)) && !ListNames.isPostNominal(words)) {
      PersonNote kind = PersonNote.of(words);
      if (kind != PersonNote.OTHER) {
        apply(kind, words, from);
      } else if (pendingLast && Character.isUpperCase(words.charAt(0))) {
        remarks.set(remarks.last().of(words));
      }
    }
  }

  private void apply(PersonNote kind, String words, int at) {
    afterPost = people.isEmpty() ? afterPost : kind == PersonNote.POST;
    remarks.apply(kind, words, at);
  }

  private boolean isFlattened(int from, NameTitles.Title inside) {
    PersonNote kind = PersonNote.of(text.substring(from, inside.start()).strip());
    return kind == PersonNote.OTHER || kind == PersonNote.ORGANISATION;
  }

  /** {@code Cllr Ann Ash Oakham Cllr Jo Birch Ashby}: a table whose cells nothing parts. */
  private void flattened(int from, NameTitles.Title inside, Token rest) {
    String between = text.substring(from, inside.start()).strip();
    if (organisationFirst) {
      pendingOrganisation = between;
    } else {
      remarks.set(remarks.last().of(between));
      pendingLast = true;
    }
    titled(inside.start(), inside, new Token(inside.start(), rest.end(), '^'), null);
  }

  /** {@code (Chairman, Elm Board)}: each piece by itself, posts with commas inside as one. */
  private void bracket(String inside, int at) {
    PersonNote whole = PersonNote.of(inside);
    boolean one =
        whole == PersonNote.SUBSTITUTE || whole == PersonNote.STAND_IN || inside.indexOf(',') < 0;
    boolean fromBracket = afterPost;
    for (String piece : one ? new String[] {inside} : inside.split(",\\s*")) {
      int start = at + inside.indexOf(piece);
      if (!piece.isBlank()) {
        apply(remarks.bracketed(piece), piece.strip(), start);
      }
    }
    afterPost = fromBracket;
  }

  private void afterPost(String words, char before) {
    if (people.isEmpty() || remarks.isFirst() && before == ';' || ListNames.isPostNominal(words)) {
      return;
    }
    ListedPerson last = remarks.last();
    if (INITIALS.matcher(words).matches() && last.name().indexOf(' ') < 0 && before == ',') {
      int end = text.indexOf(words, last.end()) + words.length();
      remarks.set(last.renamed(end, words + " " + last.name()));
      return;
    }
    int bracket = words.indexOf('(');
    if (bracket > 0) {
      afterPost(words.substring(0, bracket).strip(), before);
      behindName(text.indexOf(words) + bracket, text.indexOf(words) + words.length());
      return;
    }
    PersonNote kind = PersonNote.of(words);
    boolean goesOn =
        kind == PersonNote.OTHER && last.capacity() != null && last.organisation() == null;
    if (goesOn && afterPost && Character.isUpperCase(words.charAt(0))) {
      remarks.set(last.as(last.capacity() + (before == '&' ? " and " : ", ") + words));
    } else if (kind == PersonNote.OTHER
        && last.organisation() == null
        && !last.shared()
        && form == Form.ONE) {
      remarks.set(last.of(words));
    } else {
      apply(kind, words, 0);
    }
  }
}
