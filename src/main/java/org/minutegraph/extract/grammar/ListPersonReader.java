package org.minutegraph.extract.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListTokens.Token;

/** Reads one person of a list, in whatever way the name is printed. */
final class ListPersonReader {

  private static final Pattern COUPLE =
      Pattern.compile(
          "(?<one>\\p{Lu}\\p{Ll}+) (?:and|&) (?<other>\\p{Lu}\\p{Ll}+)"
              + " (?<surname>\\p{Lu}[\\p{L}'\u2019-]+)(?=\\s?[(,;.]|\\s*$)");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "(?<surname>\\p{Lu}[\\p{L}'\u2019-]+)\\s(?:(?<title>Mrs|Mr|Ms|Miss|Dr|Rev)\\.?\\s)?"
              + "(?<initials>\\p{Lu}(?:\\.\\s?|\\s)?(?:\\p{Lu}\\.?)?)(?=\\s?\\(|\\s*$|\\s*[,;])");

  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:[Tt]he )?(?<office>\\p{Lu}[\\p{L}'\u2019& -]{3,60}) \\((?<name>\\p{Lu}[\\p{L}.'\u2019"
              + " -]{2,40})\\)");

  private final String text;
  private final PeopleList.Form form;
  private final ListNames names;
  private final ListMemory memory;
  private final PersonTest test;
  private final BehindName behind;

  ListPersonReader(String text, PeopleList.Form form, ListNames names, ListMemory memory) {
    this.text = text;
    this.form = form;
    this.names = names;
    this.memory = memory;
    test = new PersonTest(text, form, memory.remarks());
    behind = new BehindName(text, form, names, memory, this);
  }

  /** What stands behind the names that are read here. */
  BehindName behind() {
    return behind;
  }

  /** Reads whom the words from there on name; false where they name nobody. */
  boolean read(int from, Token token) {
    NameTitles.Title title = NameTitles.at(text, from);
    if (title != null) {
      return titled(from, title, token, null);
    }
    OfficeBefore office = OfficeBefore.at(text, from, token.end());
    if (office != null) {
      memory.officeOfNext(office.words());
      if (office.isStaff()) {
        memory.share(null);
      }
      return read(office.nameStart(), token);
    }
    if (surnameFirst(from, token) || couple(from, token) || inBrackets(from, token)) {
      return true;
    }
    return untitled(from, token) || behindPrefix(from, token);
  }

  private boolean untitled(int from, Token token) {
    List<NameShape.Part> parts = names.at(from);
    String name = parts.isEmpty() ? "" : text.substring(from, ListNames.end(parts, token.end()));
    String shared = memory.shared();
    boolean afterPost = memory.isAfterPost();
    if (name.isEmpty() || !test.isPerson(parts, from, token, shared != null, afterPost)) {
      return false;
    }
    memory.setClosed(memory.isClosed() || token.before() == '&');
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

  /** {@code the Committee Clerk (F Fir)}: an office, and in brackets who holds it. */
  private boolean inBrackets(int from, Token token) {
    Matcher holder = HOLDER.matcher(text).region(from, token.end());
    if (!holder.lookingAt() || !PersonNote.isPost(holder.group("office"))) {
      return false;
    }
    int start = holder.start("name");
    List<NameShape.Part> parts = names.at(start);
    boolean whole = parts.size() > 1 && parts.get(parts.size() - 1).end() == holder.end("name");
    boolean name =
        parts.size() > 1 && (parts.get(0).initials() || names.beginsSurely(holder.group("name")));
    if (!whole || !name) {
      return false;
    }
    memory.officeOfNext(holder.group("office"));
    add(start, holder.end("name"), null, false, token, Confidence.SURE);
    return true;
  }

  private boolean behindPrefix(int from, Token token) {
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
    String shared = memory.shared();
    add(from, printed.end("one"), shared, shared != null, first, Confidence.LIKELY);
    memory.setLast(
        memory
            .last()
            .renamed(printed.end("one"), printed.group("one") + " " + printed.group("surname")));
    return read(printed.start("other"), new Token(printed.start("other"), token.end(), '&'));
  }

  /** {@code Ash J}, {@code Birch Mrs C}: a line of a list in which surnames stand first. */
  private boolean surnameFirst(int from, Token token) {
    Matcher printed = SURNAME_FIRST.matcher(text).region(from, token.end());
    String shared = memory.shared();
    boolean line = form == PeopleList.Form.ONE && memory.isFirst() || shared != null;
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
    memory.setLast(memory.last().renamed(printed.end("initials"), name));
    return true;
  }

  /** Reads who is named behind the titles that begin there, in that capacity if one is told. */
  boolean titled(int from, NameTitles.Title first, Token token, @Nullable String capacity) {
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
    several |= memory.isOrganisationLast() || memory.isOrganisationFirst();
    int end =
        several
            ? parts.get(Math.min(1, parts.size() - 1)).end()
            : ListNames.end(parts, token.end());
    String shared = memory.shared();
    boolean own =
        shared != null
            && !memory.isClosed()
            && !first.plural()
            && !isPersonal(shared, parts)
            && isPersonal(first.title(), parts);
    String title = own ? shared : first.title();
    memory.share(first.plural() ? first.title() : own ? shared : null);
    memory.setClosed(own && token.before() == '&');
    if (capacity != null) {
      memory.officeOfNext(capacity);
    }
    add(last.end(), end, title, own || first.plural(), token, sureness(end, parts));
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
            .replaceFirst("^[Tt]he ", "")
            .replaceFirst("^[^\\p{L}\\d]+$", "");
    boolean bracketed = text.substring(from, inside.start()).indexOf('(') >= 0;
    List<NameShape.Part> called = names.at(inside.end());
    if (bracketed && !called.isEmpty() && !isClosed(called.get(called.size() - 1).end())) {
      return false;
    }
    boolean office =
        PersonNote.isPost(prefix)
            || prefix.matches("(?i).*\\b(?:mayor|provost|member|governor|representative)s?");
    memory.share(null);
    boolean bare = prefix.indexOf(',') < 0 && text.substring(from, inside.start()).indexOf('(') < 0;
    if (!office && bare && !prefix.isEmpty() && memory.isFirst()) {
      memory.organisationOfNext(prefix);
    }
    return (office || prefix.isEmpty() || memory.hasOrganisationOfNext())
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
    memory.add(person, token);
    behind.read(end, token.end());
  }
}
