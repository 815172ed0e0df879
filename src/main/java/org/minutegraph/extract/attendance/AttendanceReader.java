package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.FirstNames;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.Sentences;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Paragraph;
import org.minutegraph.model.Paragraph.Kind;
import org.minutegraph.model.Passage;

/** Reads the paragraphs of one block of attendance, label by label. */
final class AttendanceReader {

  // verbs of prose; a list of people has none outside brackets
  private static final Pattern PROSE =
      Pattern.compile(
          "\\b(?:was|were|is|are|had|has|have|be|been|can|(?-i:will)|would|agreed|noted|asked|resolved|that|attended|gave|sent|welcomed|thanked|reported|received|presided|opened|chaired|declared|resigned|this|proposed|seconded|moved|advised|took|left|arrived|joined|spoke|said|stated|confirmed|raised|elected|appointed|accepted|informed)\\b",
          Pattern.CASE_INSENSITIVE);
  // behind "Presiding: Cllr Ash", the members that are left
  private static final Pattern OTHER_MEMBERS =
      Pattern.compile("^\\W*other (?:members|councillors) present", Pattern.CASE_INSENSITIVE);
  private static final Pattern ORGANISED =
      Pattern.compile("^(?<words>\\p{Lu}[^:;,.|]{2,50}):\\s+(?=\\p{Lu})");
  // "Jo Ash, Apologies from Bo Birch"
  private static final Pattern SORRY = Pattern.compile("\\b[Aa]polog(?:y|ies) from\\b");
  // what stands in brackets, and "who presided" behind a name
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\([^()]*\\)|,? \\bwho (?:was in the chair|presided|chaired|took the chair|acted as"
              + " chair\\w*|arrived|left|joined)\\b[^,;.]*");

  // "Apologies were received from Cllrs Ash and Elm and were accepted": a sentence, not a label
  private static final Pattern FROM = Pattern.compile("\\bfrom\\W{0,3}$", Pattern.CASE_INSENSITIVE);

  // "Received from Cllr Ash", under a heading on apologies
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?:(?:These |They )?(?:were |was |had been |have been"
              + " )?(?:[Rr]eceived|[Nn]oted|[Gg]iven|[Ss]ent|[Aa]ccepted|[Tt]endered)(?: and"
              + " (?:accepted|noted|approved))?)\\s?(?:(?:from|by|for|on behalf of)\\b|:)(?: the"
              + " following:?)?\\s+");

  private static final Pattern SAYS_WHERE =
      Pattern.compile(
          "present|attend|sederunt|absent|apolog|\\bchair|substitut|mynychu",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INNER_LABEL =
      Pattern.compile(
          "(?<=[\\p{L}).,;])\\s(?=(?:Apologies(?: for [Aa]bsence| received)?|Vice[-"
              + " ][Cc]hair(?:man)?|Chair(?:man)?|(?:(?:Asst|Assistant|Deputy|Town|Parish)"
              + " )?Clerk|Ex Officio|Secretary|Treasurer|Officers|In [Aa]ttendance|Also"
              + " [Pp]resent|Also in [Aa]ttendance|Absent|Officers in [Aa]ttendance|Members of"
              + " (?:the )?[Pp]ublic):\\s\\p{Lu})");

  private static final Pattern IN_KEY =
      Pattern.compile(
          "(?i:substitutes?|subs?|deput(?:y|ies))\\s*[:\u2013-]\\s*(?<in>\\p{Lu}[^,;:()]{2,50}?)"
              + " (?:for|in place of) (?<out>\\p{Lu}[^,;:()]{2,50})");

  /** No longer is a line with one person, whose initials may stand last. */
  private static final int LINE = 60;

  private final AttendanceList list;
  private final AttendanceTable table = new AttendanceTable();
  private final boolean sorry;
  private AttendanceLabel label;
  private boolean membersBelow;
  private boolean ofOne;
  // a line that is a name and no more: what it was the next line may tell
  private @Nullable ListedPerson alone;
  // somebody is listed under the label
  private boolean seated;
  // "Present:" with nobody behind it: two columns, whose heads stand one above the other
  private boolean headed;

  AttendanceReader(AttendanceList list, AttendanceLabel label) {
    this.list = list;
    this.label = label;
    this.sorry = label.status() == AttendanceStatus.APOLOGIES;
  }

  /** {@code Officers:} in an item on apologies: who of them sent some. */
  private AttendanceLabel under(AttendanceLabel own, String words) {
    boolean group = own.status() != null && !SAYS_WHERE.matcher(words).find();
    return sorry && group
        ? new AttendanceLabel(
            AttendanceStatus.APOLOGIES, false, own.title(), own.capacity(), own.end())
        : own;
  }

  void read(List<Paragraph> paragraphs) {
    membersBelow = paragraphs.stream().noneMatch(AttendanceReader::listsMembers);
    OpenBrackets.closed(paragraphs).forEach(this::read);
  }

  /** {@code Present:}, but not {@code Chair:}. */
  private static boolean listsMembers(Paragraph paragraph) {
    AttendanceLabel own = AttendanceLabel.at(paragraph.text().text());
    return own != null
        && own.status() == AttendanceStatus.PRESENT
        && !own.chair()
        && own.capacity() == null;
  }

  /** {@code In attendance:} is who came, where nobody else is said to have been present. */
  private AttendanceLabel whole(AttendanceLabel own, String text) {
    return membersBelow && own.mayBeOfMembers(text) && !list.hasMembers() ? own.present() : own;
  }

  private void read(Paragraph paragraph) {
    if (paragraph.kind() == Kind.TABLE_ROW && paragraph.cells().size() > 1) {
      row(paragraph);
    } else {
      parts(paragraph.text()).forEach(part -> passage(part, paragraph.kind()));
    }
  }

  /** {@code Councillors: Jo Ash Apologies: Bo Elm}: a list for each label. */
  private static List<Passage> parts(Passage whole) {
    List<Passage> parts = new ArrayList<>();
    Matcher label = INNER_LABEL.matcher(whole.text());
    int from = 0;
    while (label.find()) {
      parts.add(whole.slice(from, label.start()));
      from = label.end();
    }
    parts.add(whole.slice(from, whole.text().length()));
    return parts;
  }

  private void row(Paragraph paragraph) {
    List<Passage> cells = new ArrayList<>(paragraph.cells());
    cells.removeIf(cell -> cell.text().isBlank());
    AttendanceLabel own = cells.isEmpty() ? null : AttendanceLabel.at(cells.get(0).text());
    if (!table.isHeader(paragraph.cells()) && own != null) {
      passage(cells.get(0), Kind.TEXT);
      table.forget();
      if (cells.size() == 2) {
        people(cells.get(1));
      } else if (cells.size() > 2) {
        table.read(cells.subList(1, cells.size()), label, list);
      }
    } else {
      table.read(paragraph.cells(), label, list);
    }
  }

  /** {@code p = present, s = substitute: Mrs Elm for Mr Ash}: of a key only who stood in counts. */
  private void key(Passage passage) {
    Matcher instead = IN_KEY.matcher(passage.text());
    while (instead.find()) {
      List<ListedPerson> in = PeopleList.in(instead.group("in"));
      List<ListedPerson> out = PeopleList.in(instead.group("out"));
      if (in.size() == 1 && out.size() == 1) {
        ListedPerson who = in.get(0).movedBy(instead.start("in"));
        ListedPerson stands = who.insteadOf(out.get(0).named(instead.start("out")));
        list.add(stands, AttendanceLabel.PRESENT, passage, 0);
      }
    }
  }

  private void passage(Passage passage, Kind kind) {
    String text = passage.text();
    if (AttendanceKey.is(text)) {
      key(passage);
      return;
    }
    Matcher received = RECEIVED.matcher(text);
    if (sorry && received.lookingAt()) {
      people(passage.slice(received.end(), text.length()));
      return;
    }
    AttendanceLabel own = AttendanceLabel.at(text);
    if (own != null) {
      own = whole(under(own, text.substring(0, own.end())), text);
      boolean bare = own.end() == text.length();
      own = bare && headed && !list.hasMembers() ? own.present() : own;
      headed = bare && own.status() == AttendanceStatus.PRESENT && !own.chair();
      label = label.chair() && OTHER_MEMBERS.matcher(text).find() ? own.present() : own;
      boolean told = FROM.matcher(text.substring(0, own.end())).find();
      boolean stated = told && !AttendanceSentences.in(text).isEmpty();
      ofOne = own.isOfOne(text);
      seated = false;
      people(stated ? passage : passage.slice(own.end(), text.length()));
      ofOne = false;
    } else if (kind == Kind.SUBHEADING && PeopleList.in(text).isEmpty()) {
      boolean column = TableColumn.of(text) != TableColumn.UNKNOWN;
      label = column ? label : AttendanceLabel.NOBODY;
    } else if (text.length() < 60 && text.endsWith(":") && PeopleList.in(text).isEmpty()) {
      table.forget();
    } else {
      headed = false;
      organised(passage);
    }
  }

  /** {@code Upper Elm: Jo Ash and Bo Birch}: who is behind the colon comes from there. */
  private void organised(Passage passage) {
    Matcher from = ORGANISED.matcher(passage.text());
    boolean organised =
        label.status() != null && from.find() && PeopleList.in(from.group("words")).isEmpty();
    if (!organised) {
      people(passage);
      return;
    }
    Passage rest = passage.slice(from.end(), passage.text().length());
    Matcher sorry = SORRY.matcher(rest.text());
    int end = sorry.find() ? sorry.start() : rest.text().length();
    for (ListedPerson person : PeopleList.in(rest.text().substring(0, end))) {
      list.add(person.from(from.group("words")), label, rest, 0);
    }
    for (AttendanceSentences.Stated each : AttendanceSentences.in(rest.text().substring(end))) {
      AttendanceLabel as = new AttendanceLabel(each.status(), false, null, null, 0);
      each.people()
          .forEach(
              person -> list.add(person.from(from.group("words")), as, rest, end + each.shift()));
    }
  }

  private void people(Passage passage) {
    List<AttendanceSentences.Stated> stated = AttendanceSentences.in(passage.text());
    for (AttendanceSentences.Stated each : stated) {
      AttendanceLabel as = new AttendanceLabel(each.status(), false, null, null, 0);
      each.people().forEach(person -> list.add(person, as, passage, each.shift()));
    }
    if (label.status() != null) {
      int end = endOfList(passage.text(), stated);
      if (end > 0) {
        listed(passage.slice(0, end));
      }
    }
  }

  /** {@code Cllr Elm and Cllr Fir. PC Oak was there for item 3.}: where the first tale begins. */
  private static int endOfList(String text, List<AttendanceSentences.Stated> stated) {
    if (stated.isEmpty() && !PROSE.matcher(BRACKETS.matcher(text).replaceAll("")).find()) {
      return text.length();
    }
    int end = 0;
    for (Sentences.Range sentence : Sentences.of(text)) {
      String words = BRACKETS.matcher(sentence.of(text)).replaceAll("");
      boolean told =
          stated.stream()
              .anyMatch(s -> sentence.start() <= s.shift() && s.shift() <= sentence.end());
      if (told || PROSE.matcher(words).find()) {
        break;
      }
      end = sentence.end();
    }
    return end;
  }

  /** Behind {@code Clerk:} the first, and others only where they have titles or posts too. */
  private static List<ListedPerson> oneOf(List<ListedPerson> people) {
    return people.stream()
        .filter(
            person ->
                person == people.get(0)
                    || person.title() != null
                    || person.joined()
                    || person.capacity() != null)
        .toList();
  }

  private void listed(Passage passage) {
    List<ListedPerson> first = FirstNames.in(passage.text());
    List<ListedPerson> people = first.isEmpty() ? PeopleList.in(passage.text()) : first;
    boolean line = people.isEmpty() && passage.text().length() < LINE;
    if (people.isEmpty() && alone != null) {
      list.describeLast(alone.with(passage.text().strip(), false, false, true));
    }
    people = ofOne ? oneOf(people) : people;
    boolean whole =
        people.size() == 1
            && people.get(0).end() - people.get(0).start() == passage.text().length();
    alone = whole ? people.get(0) : null;
    for (ListedPerson person : line ? PeopleList.in(passage.text(), PeopleList.Form.ONE) : people) {
      list.add(person, seated ? label.afterOne() : label, passage, 0);
      seated = true;
    }
  }
}
