package org.minutegraph.extract.grammar;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list of people, with what the list says of them.
 *
 * @param start where the name begins in the text, after its titles
 * @param end exclusive
 * @param name as printed, without title and the letters behind it; {@code R.A. Fox} for {@code Fox,
 *     R.A.}
 * @param title made singular, or null
 * @param shared true where the title stands before several names ({@code Councillors A and B})
 * @param joined true where only {@code and} parts the name from the one before it
 * @param confidence from 0 to 1, that this is a person of the list
 * @param said what the list says of them
 */
public record ListedPerson(
    int start,
    int end,
    String name,
    @Nullable String title,
    boolean shared,
    boolean joined,
    double confidence,
    Said said) {

  /** Somebody named beside a person of the list. */
  public record Other(int start, int end, String name, @Nullable String title) {}

  /**
   * What a list says of a person.
   *
   * @param capacity office or post as printed
   * @param organisation as printed
   * @param chair how sure the words are that this is who chaired: 0 they do not say, 1 an office
   *     ({@code Chair}), 2 {@code in the Chair}
   * @param substituteFor whom they stood in for
   * @param standIn who stood in for them
   * @param late true where they only apologise for being late
   */
  public record Said(
      @Nullable String capacity,
      @Nullable String organisation,
      int chair,
      @Nullable Other substituteFor,
      @Nullable Other standIn,
      boolean late) {

    static final Said NOTHING = new Said(null, null, 0, null, null, false);
  }

  static ListedPerson named(
      int start, int end, String name, @Nullable String title, boolean shared, double confidence) {
    return new ListedPerson(start, end, name, title, shared, false, confidence, Said.NOTHING);
  }

  public @Nullable String capacity() {
    return said.capacity;
  }

  public @Nullable String organisation() {
    return said.organisation;
  }

  public int chair() {
    return said.chair;
  }

  public @Nullable Other substituteFor() {
    return said.substituteFor;
  }

  public @Nullable Other standIn() {
    return said.standIn;
  }

  public boolean late() {
    return said.late;
  }

  /** This person as named beside another, in a text in which the list begins at {@code shift}. */
  public Other named(int shift) {
    return new Other(shift + start, shift + end, name, title);
  }

  /** This person in a longer text, in which what was read begins at {@code shift}. */
  public ListedPerson movedBy(int shift) {
    return new ListedPerson(
        shift + start, shift + end, name, title, shared, joined, confidence, said);
  }

  private ListedPerson saying(Said newSaid) {
    return new ListedPerson(start, end, name, title, shared, joined, confidence, newSaid);
  }

  ListedPerson joinedTo() {
    return new ListedPerson(start, end, name, title, shared, true, confidence, said);
  }

  ListedPerson titled(@Nullable String newTitle) {
    return new ListedPerson(start, end, name, newTitle, shared, joined, confidence, said);
  }

  ListedPerson renamed(int newEnd, String newName) {
    return new ListedPerson(start, newEnd, newName, title, shared, joined, confidence, said);
  }

  ListedPerson as(@Nullable String capacity) {
    Said s = said;
    return saying(new Said(capacity, s.organisation, s.chair, s.substituteFor, s.standIn, s.late));
  }

  ListedPerson of(@Nullable String organisation) {
    Said s = said;
    return saying(new Said(s.capacity, organisation, s.chair, s.substituteFor, s.standIn, s.late));
  }

  ListedPerson chairing(int sureness) {
    Said s = said;
    int chair = Math.max(s.chair, sureness);
    return saying(new Said(s.capacity, s.organisation, chair, s.substituteFor, s.standIn, s.late));
  }

  ListedPerson substituting(@Nullable Other whom, @Nullable Other by) {
    Said s = said;
    Other absent = whom == null ? s.substituteFor : whom;
    Other present = by == null ? s.standIn : by;
    return saying(new Said(s.capacity, s.organisation, s.chair, absent, present, s.late));
  }

  ListedPerson comingLate() {
    Said s = said;
    return saying(new Said(s.capacity, s.organisation, s.chair, s.substituteFor, s.standIn, true));
  }

  /** This person as the substitute for another. */
  public ListedPerson insteadOf(Other whom) {
    String title = whom.title() == null ? "" : whom.title() + " ";
    return as("substitute for " + title + whom.name()).substituting(whom, null);
  }

  /** This person with what stands before a colon in front of them: a post, else where from. */
  public ListedPerson from(String words) {
    boolean post = PersonNote.isPost(words);
    return with(words, post, !post, false);
  }

  /**
   * {@code Lay Member (Chair)}, {@code Lay Member and Chair of the Committee}: a post, and the
   * chair.
   */
  private static final Pattern CHAIRS =
      Pattern.compile(
          "(?i)[(,/\u2013-]\\s*(?:(?:committee|board|forum|panel|meeting|group)"
              + " )?chair(?:man|woman|person)?\\)?$");

  /**
   * This person with what another cell of a table's row says.
   *
   * @param role true where the column is one of posts
   * @param body true where the column is one of organisations
   * @param unknown true where no header tells
   */
  public ListedPerson with(String cell, boolean role, boolean body, boolean unknown) {
    if (PersonNote.abbreviates(cell, name)) {
      return this;
    }
    PersonNote kind = PersonNote.of(cell);
    if (role || unknown && kind == PersonNote.POST) {
      boolean keeps = capacity() != null && chair() == 0;
      int chair = CHAIRS.matcher(cell).find() ? 1 : kind.chair();
      return keeps ? this : as(cell).chairing(chair);
    }
    if (unknown && kind.chair() > 0) {
      return (capacity() == null ? as(cell) : this).chairing(kind.chair());
    }
    boolean organisationCell = body || unknown && kind == PersonNote.ORGANISATION;
    return organisationCell && organisation() == null ? of(cell) : this;
  }
}
