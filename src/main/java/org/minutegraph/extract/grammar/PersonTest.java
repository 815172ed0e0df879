package org.minutegraph.extract.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.minutegraph.extract.grammar.ListTokens.Token;

/** Tells a person without a title from other capitalised words in a list of people. */
record PersonTest(String text, PeopleList.Form form, Remarks remarks) {

  private static final Pattern BEFORE_INITIALS =
      Pattern.compile(",\\s?\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,3}(?=\\s*(?:[,;(]|and\\b|$))");

  /**
   * True where the parts, from {@code from} on, are a person of the list.
   *
   * @param shared a title before several names reaches as far as here
   * @param afterPost the words right before were a post
   */
  boolean isPerson(
      List<NameShape.Part> parts, int from, Token token, boolean shared, boolean afterPost) {
    String name = text.substring(from, ListNames.end(parts, token.end()));
    boolean first = remarks.isFirst();
    if (form == PeopleList.Form.ONE && !first && token.before() != '&') {
      return false;
    }
    String rest = behind(from + name.length(), token.end());
    boolean alone =
        rest.isEmpty()
            || rest.startsWith("(")
            || rest.startsWith("[")
            || ListNames.isCode(name, rest)
            || isNextName(rest)
            || PersonNote.of(rest) != PersonNote.OTHER;
    boolean inside =
        !rest.isEmpty()
            && PersonNote.isOrganisation(rest)
            && !rest.startsWith("(")
            && !PersonNote.FROM.matcher(rest).lookingAt();
    if (inside && !ListNames.isCode(name, rest)
        || rest.startsWith("'")
        || rest.startsWith("\u2019")) {
      return false;
    }
    if (isPostOfLast(text.substring(from, token.end()).strip(), token)) {
      return false;
    }
    if (PersonNote.isOrganisation(name) && parts.size() > 1 && !shared && !first) {
      return false;
    }
    if (parts.size() > 1) {
      return alone
          && !(PersonNote.isPost(name)
              && PersonNote.isPost(text.substring(from, token.end()).strip()));
    }
    return alone
        && (shared && !afterPost || isAlike(name, rest.startsWith("(")) || isBeforeInitials(token));
  }

  /** {@code , Definitive Map Officer} behind a name of which no post is told yet. */
  private boolean isPostOfLast(String words, Token token) {
    return token.before() == ','
        && !remarks.isFirst()
        && remarks.last().capacity() == null
        && remarks.last().title() == null
        && PersonNote.of(words) == PersonNote.POST
        && words.indexOf('(') < 0
        && !NameShape.beginsWithGivenName(words)
        && !NameShape.at(words, 0).get(0).initials();
  }

  /** {@code B Elm} behind {@code A Ash}: initials begin another name, though nothing parts them. */
  private static boolean isNextName(String rest) {
    List<NameShape.Part> next = NameShape.at(rest, 0);
    return next.size() > 1 && next.get(0).initials();
  }

  /** What stands behind a name, the letters of honours left out. */
  private String behind(int from, int to) {
    String rest = text.substring(from, to).replaceFirst("^\\s*[*\u2020\u2021#^+]{1,3}", "").strip();
    return ListNames.isPostNominal(rest) ? "" : rest;
  }

  /** {@code Fox, R.A.}: a surname that stands first. */
  private boolean isBeforeInitials(Token token) {
    return BEFORE_INITIALS.matcher(text).region(token.end(), text.length()).lookingAt();
  }

  /** {@code Councillor Ash, Birch and Cole}, with the plural forgotten. */
  private boolean isAlike(String name, boolean bracketed) {
    if (remarks.isFirst()) {
      return false;
    }
    ListedPerson last = remarks.last();
    return last.title() != null
        && last.name().indexOf(' ') < 0
        && (last.capacity() == null || bracketed)
        && last.organisation() == null
        && name.length() > 2
        && !PersonNote.isOrganisation(name);
  }
}
