package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListTokens.Token;
import org.minutegraph.extract.grammar.ListedPerson.Other;

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
  private static final Pattern POSTNOMINAL = Pattern.compile("x, \\S+");
  private static final Pattern CODE =
      Pattern.compile("\\s*(\\p{Lu}{2,4}\\p{Ll}{0,2})(?![\\p{L}\\d'\u2019-])");
  private static final Pattern NOTE =
      Pattern.compile("\\s*[(\\[]([^()\\[\\]]*+(?:\\([^()]*+\\)[^()\\[\\]]*+)?)[)\\]]?");
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

  // people whom nothing parts: no table goes on for longer, and a stack has an end
  private static final int LONGEST_TABLE = 200;

  private final String text;
  private final Form form;
  private final List<ListedPerson> people = new ArrayList<>();
  private @Nullable String shared;
  private @Nullable String pending;
  private int segment;
  private boolean afterPost;
  private boolean closed;
  private boolean organisationFirst;
  private @Nullable String pendingOrganisation;
  private boolean pendingLast;
  private int unparted;

  private PeopleList(String text, Form form) {
    this.text = text;
    this.form = form;
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

  private void read(Token token, @Nullable Token next) {
    unparted = 0;
    if (token.before() == ';') {
      segment = people.size();
      pending = null;
      afterPost = false;
    }
    int from = skip(token.start());
    if (from >= token.end()) {
      return;
    }
    Matcher lead = LEAD.matcher(text.substring(from, token.end()));
    boolean led = lead.find();
    closed |= led && lead.group().contains("from");
    from = skip(led ? from + lead.end() : from);
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
    boolean leading = kind == PersonNote.POST || kind == PersonNote.CHAIR;
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
    boolean first = people.size() == segment;
    boolean titled =
        next != null && next.before() != ';' && NameTitles.at(text, skip(next.start())) != null;
    boolean person =
        next != null && next.before() != ';' && NameShape.at(text, skip(next.start())).size() > 1;
    return titled && (first || words.startsWith("The ")) || first && person;
  }

  private boolean person(int from, Token token) {
    NameTitles.Title title = NameTitles.at(text, from);
    if (title != null) {
      return titled(from, title, token, null);
    }
    List<NameShape.Part> parts = name(from);
    String name = parts.isEmpty() ? "" : text.substring(from, end(parts, token.end()));
    if (!name.isEmpty() && isPerson(parts, name, from, token)) {
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
        && name(inside.end()).isEmpty()
        && NameTitles.at(text, inside.end()) == null) {
      inside = NameTitles.between(text, inside.end(), token.end());
    }
    return inside != null && prefixed(from, inside, token);
  }

  /** The parts of the name that begins there; the code of {@code Ann Ash AAs} is none of them. */
  private List<NameShape.Part> name(int from) {
    List<NameShape.Part> parts = NameShape.at(text, from);
    int n = parts.size();
    if (n > 2) {
      String last = text.substring(parts.get(n - 1).start(), parts.get(n - 1).end());
      String before = text.substring(from, parts.get(n - 2).end());
      boolean code = CODE.matcher(last).matches() && PersonNote.abbreviates(last, before);
      return code ? parts.subList(0, n - 1) : parts;
    }
    boolean broken =
        n > 0
            && parts.get(n - 1).end() < text.length()
            && text.charAt(parts.get(n - 1).end()) == '-';
    return broken ? parts.subList(0, n - 1) : parts;
  }

  private boolean titled(int from, NameTitles.Title first, Token token, @Nullable String capacity) {
    NameTitles.Title last = first;
    for (NameTitles.Title next = NameTitles.at(text, last.end());
        next != null;
        next = NameTitles.at(text, last.end())) {
      last = next;
    }
    List<NameShape.Part> parts = name(last.end());
    if (parts.isEmpty() || last.end() >= token.end()) {
      return false;
    }
    boolean several = NameTitles.after(text.substring(0, token.end()), last.end()) != null;
    several |= pendingLast || organisationFirst;
    int end = several ? parts.get(Math.min(1, parts.size() - 1)).end() : end(parts, token.end());
    boolean own = shared != null && !closed && !first.plural() && isPersonal(first.title());
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
  private static boolean isPersonal(String title) {
    return Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame")
        .contains(title.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** {@code Co-opted Member Mrs. J. Ash}, {@code The Mayor (Councillor Ash)}. */
  private boolean prefixed(int from, NameTitles.Title inside, Token token) {
    String prefix =
        text.substring(from, inside.start())
            .replaceAll("[\\s(:]+$", "")
            .replaceFirst("^[Tt]he ", "");
    boolean bracketed = text.substring(from, inside.start()).indexOf('(') >= 0;
    List<NameShape.Part> called = name(inside.end());
    if (bracketed && !called.isEmpty() && !isClosed(called.get(called.size() - 1).end())) {
      return false;
    }
    boolean office =
        PersonNote.isPost(prefix)
            || prefix.matches("(?i).*\\b(?:mayor|provost|member|governor|representative)s?");
    shared = null;
    boolean bare = prefix.indexOf(',') < 0 && text.substring(from, inside.start()).indexOf('(') < 0;
    if (!office && bare && !prefix.isEmpty() && people.size() == segment) {
      pendingOrganisation = prefix;
      organisationFirst = true;
    }
    return (office || prefix.isEmpty() || pendingOrganisation != null)
        && titled(from, inside, token, office ? prefix : null);
  }

  private boolean isClosed(int nameEnd) {
    int at = skip(nameEnd);
    return at < text.length() && text.charAt(at) == ')';
  }

  private boolean isPerson(List<NameShape.Part> parts, String name, int from, Token token) {
    boolean first = people.size() == segment;
    if (form == Form.ONE && !first && token.before() != '&') {
      return false;
    }
    String rest = text.substring(from + name.length(), token.end()).strip();
    boolean alone =
        rest.isEmpty()
            || rest.startsWith("(")
            || rest.startsWith("[")
            || isCode(name, rest)
            || PersonNote.of(rest) != PersonNote.OTHER;
    boolean inside = !rest.isEmpty() && PersonNote.isOrganisation(rest) && !rest.startsWith("(");
    if (inside && !isCode(name, rest) || rest.startsWith("'") || rest.startsWith("\u2019")) {
      return false;
    }
    if (PersonNote.isOrganisation(name) && parts.size() > 1 && shared == null && !first) {
      return false;
    }
    if (parts.size() > 1) {
      return alone
          && !(PersonNote.isPost(name)
              && PersonNote.isPost(text.substring(from, token.end()).strip()));
    }
    return alone && shared != null && !afterPost || alone && isAlike(name);
  }

  /** {@code Councillor Ash, Birch and Cole}, with the plural forgotten. */
  private boolean isAlike(String name) {
    if (people.isEmpty() || people.size() == segment) {
      return false;
    }
    ListedPerson last = people.get(people.size() - 1);
    return last.title() != null
        && last.name().indexOf(' ') < 0
        && last.capacity() == null
        && last.organisation() == null
        && name.length() > 2
        && !PersonNote.isOrganisation(name);
  }

  private static boolean isCode(String name, String rest) {
    Matcher code = CODE.matcher(rest);
    return code.lookingAt() && PersonNote.abbreviates(code.group(1), name);
  }

  private int end(List<NameShape.Part> parts, int limit) {
    int n = parts.size();
    while (n > 1 && parts.get(n - 1).end() > limit) {
      n--;
    }
    return Math.min(limit, parts.get(n - 1).end());
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
      Matcher code = CODE.matcher(text).region(at, to);
      found = false;
      if (note.lookingAt()) {
        bracket(note.group(1), note.start(1));
        at = note.end();
        found = true;
      } else if (code.lookingAt()
          && PersonNote.abbreviates(code.group(1), people.get(people.size() - 1).name())) {
        at = code.end();
        found = true;
      }
    }
    rest(skip(at), to);
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
                && shared == null
                && !PersonNote.isOrganisation(words)
                && !PersonNote.isPost(words);
    if (!(person && person(from, rest)) && !isPostNominal(words)) {
      PersonNote kind = PersonNote.of(words);
      if (kind != PersonNote.OTHER) {
        apply(kind, words, from);
      } else if (pendingLast && Character.isUpperCase(words.charAt(0))) {
        set(people.get(people.size() - 1).of(words));
      }
    }
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
      set(people.get(people.size() - 1).of(between));
      pendingLast = true;
    }
    titled(inside.start(), inside, new Token(inside.start(), rest.end(), '^'), null);
  }

  private static boolean isPostNominal(String words) {
    String probe = "x, " + words;
    return POSTNOMINAL.matcher(probe).matches() && Titles.withoutPostNominals(probe).equals("x");
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
        apply(bracketed(piece), piece.strip(), start);
      }
    }
    afterPost = fromBracket;
  }

  private PersonNote bracketed(String piece) {
    String name = people.get(people.size() - 1).name();
    boolean code = piece.matches("\\p{Lu}{2,4}\\p{Ll}?") && PersonNote.abbreviates(piece, name);
    return code || isPostNominal(piece) ? PersonNote.NOTHING : PersonNote.of(piece);
  }

  private void afterPost(String words, char before) {
    if (people.isEmpty() || people.size() == segment && before == ';' || isPostNominal(words)) {
      return;
    }
    ListedPerson last = people.get(people.size() - 1);
    if (INITIALS.matcher(words).matches() && last.name().indexOf(' ') < 0 && before == ',') {
      int end = text.indexOf(words, last.end()) + words.length();
      set(last.renamed(end, words + " " + last.name()));
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
      set(last.as(last.capacity() + (before == '&' ? " and " : ", ") + words));
    } else if (kind == PersonNote.OTHER
        && last.organisation() == null
        && !last.shared()
        && form == Form.ONE) {
      set(last.of(words));
    } else {
      apply(kind, words, 0);
    }
  }

  private void set(ListedPerson person) {
    people.set(people.size() - 1, person);
  }

  private void apply(PersonNote kind, String words, int at) {
    if (people.isEmpty()) {
      return;
    }
    ListedPerson last = people.get(people.size() - 1);
    afterPost = kind == PersonNote.POST;
    switch (kind) {
      case IN_THE_CHAIR -> set(last.chairing(2));
      case CHAIR -> set(last.capacity() == null ? last.as(words).chairing(1) : last.chairing(1));
      case LATE -> set(last.comingLate());
      case SUBSTITUTE -> set(substituting(last, words, at));
      case STAND_IN -> set(last.substituting(null, other(words, at)));
      case POST -> post(words);
      case ORGANISATION -> set(last.organisation() == null ? last.of(words) : last);
      default -> {}
    }
  }

  private ListedPerson substituting(ListedPerson last, String words, int at) {
    Matcher form = PersonNote.SUBSTITUTING.matcher(words);
    int from = form.find() ? form.end() : 0;
    Other whom = other(words.substring(from), at + from);
    return whom == null ? last : last.as(words).substituting(whom, null);
  }

  /** The first person of the words; their place counts in the whole list. */
  private @Nullable Other other(String words, int at) {
    List<ListedPerson> named = in(words.replaceFirst(PersonNote.STANDING_IN.pattern() + ".*", ""));
    int shift = at > 0 ? at : text.indexOf(words);
    return named.isEmpty() || shift < 0
        ? null
        : new Other(
            shift + named.get(0).start(),
            shift + named.get(0).end(),
            named.get(0).name(),
            named.get(0).title());
  }

  private void post(String words) {
    Matcher plural = SHARED_POST.matcher(words);
    List<Integer> holders = holders();
    if (plural.matches() && holders.size() > 1) {
      share(plural.group("head"), plural.group("rest").strip(), holders);
      return;
    }
    ListedPerson last = people.get(people.size() - 1);
    String own = last.capacity() == null ? words : last.capacity() + ", " + words;
    boolean staff =
        last.shared() && STAFF.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    set((staff ? last.titled(null) : last).as(own));
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

  private int skip(int at) {
    int i = at;
    while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i;
  }
}
