package org.minutegraph.extract.grammar;

import java.util.List;
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
          "^(?:\\((?:[vV]|[nN][vV])\\)\\s+|(?:and|&|also|with|together with|as well"
              + " as|plus|from|by|including|namely|both|the following)\\b[\\s:]*+){1,5}");

  private final String text;
  private final ListNames names;
  private final ListMemory memory;
  private final ListPersonReader reader;

  private PeopleList(String text, Form form) {
    this.text = text;
    names = new ListNames(text);
    memory = new ListMemory(text);
    reader = new ListPersonReader(text, form, names, memory);
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
    return SharedTitles.checked(list.memory.people());
  }

  /** True where the text begins with a title or a common first name. */
  public static boolean beginsSurely(String text) {
    return NameTitles.at(text, 0) != null
        || NameShape.at(text, 0).size() > 1 && NameShape.beginsWithGivenName(text);
  }

  private void read(Token token, @Nullable Token next) {
    reader.behind().newToken();
    if (token.before() == ';') {
      memory.newSegment();
    }
    int from = names.skip(token.start());
    if (from >= token.end()) {
      return;
    }
    Matcher lead = LEAD.matcher(text.substring(from, token.end()));
    boolean led = lead.find();
    memory.setClosed(memory.isClosed() || led && lead.group().contains("from"));
    from = names.skip(led ? from + lead.end() : from);
    if (from < token.end()) {
      part(from, token, next);
    }
  }

  private void part(int from, Token token, @Nullable Token next) {
    String words = text.substring(from, token.end()).strip();
    if (words.startsWith("(") || words.startsWith("[")) {
      reader.behind().read(from, token.end());
    } else if (!note(words, next) && !reader.read(from, token)) {
      reader.behind().further(words, token.before());
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
      memory.officeOfNext(words.replaceFirst("^The ", ""));
      return true;
    }
    if (kind == PersonNote.CROWD && !titled) {
      return true;
    }
    boolean plain =
        kind == PersonNote.OTHER || kind == PersonNote.ORGANISATION || kind == PersonNote.POST;
    if (plain || titled && kind != PersonNote.STAND_IN || memory.isEmpty()) {
      return false;
    }
    memory.apply(kind, words, 0);
    return true;
  }

  /** {@code The Mayor, Councillor Ash}: the office is that of the name behind it. */
  private boolean isForNext(String words, @Nullable Token next) {
    boolean first = memory.isFirst();
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
}
