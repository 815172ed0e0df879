package org.minutegraph.extract.grammar;

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
 * @param capacity office or post as printed
 * @param organisation as printed
 * @param chair how sure the words are that this is who chaired: 0 they do not say, 1 an office
 *     ({@code Chair}), 2 {@code in the Chair}
 * @param substituteFor whom they stood in for
 * @param standIn who stood in for them
 * @param late true where they only apologise for being late
 * @param confidence from 0 to 1, that this is a person of the list
 */
public record ListedPerson(
    int start,
    int end,
    String name,
    @Nullable String title,
    boolean shared,
    boolean joined,
    @Nullable String capacity,
    @Nullable String organisation,
    int chair,
    @Nullable Other substituteFor,
    @Nullable Other standIn,
    boolean late,
    double confidence) {

  /** Somebody named beside a person of the list. */
  public record Other(int start, int end, String name, @Nullable String title) {}

  static ListedPerson named(
      int start, int end, String name, @Nullable String title, boolean shared, double confidence) {
    return new ListedPerson(
        start, end, name, title, shared, false, null, null, 0, null, null, false, confidence);
  }

  ListedPerson joinedTo() {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        true,
        capacity,
        organisation,
        chair,
        substituteFor,
        standIn,
        late,
        confidence);
  }

  ListedPerson as(@Nullable String newCapacity) {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        joined,
        newCapacity,
        organisation,
        chair,
        substituteFor,
        standIn,
        late,
        confidence);
  }

  ListedPerson of(@Nullable String newOrganisation) {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        joined,
        capacity,
        newOrganisation,
        chair,
        substituteFor,
        standIn,
        late,
        confidence);
  }

  ListedPerson chairing(int sureness) {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        joined,
        capacity,
        organisation,
        Math.max(chair, sureness),
        substituteFor,
        standIn,
        late,
        confidence);
  }

  ListedPerson substituting(@Nullable Other whom, @Nullable Other by) {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        joined,
        capacity,
        organisation,
        chair,
        whom == null ? substituteFor : whom,
        by == null ? standIn : by,
        late,
        confidence);
  }

  ListedPerson comingLate() {
    return new ListedPerson(
        start,
        end,
        name,
        title,
        shared,
        joined,
        capacity,
        organisation,
        chair,
        substituteFor,
        standIn,
        true,
        confidence);
  }

  ListedPerson titled(@Nullable String newTitle) {
    return new ListedPerson(
        start,
        end,
        name,
        newTitle,
        shared,
        joined,
        capacity,
        organisation,
        chair,
        substituteFor,
        standIn,
        late,
        confidence);
  }

  ListedPerson renamed(int newEnd, String newName) {
    return new ListedPerson(
        start,
        newEnd,
        newName,
        title,
        shared,
        joined,
        capacity,
        organisation,
        chair,
        substituteFor,
        standIn,
        late,
        confidence);
  }

  /** This person as the substitute for another. */
  public ListedPerson insteadOf(Other whom) {
    String title = whom.title() == null ? "" : whom.title() + " ";
    return as("substitute for " + title + whom.name()).substituting(whom, null);
  }

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
      boolean keeps = capacity != null && chair == 0;
      return keeps ? this : as(cell);
    }
    if (unknown && (kind == PersonNote.CHAIR || kind == PersonNote.IN_THE_CHAIR)) {
      return (capacity == null ? as(cell) : this).chairing(kind == PersonNote.CHAIR ? 1 : 2);
    }
    boolean organisationCell = body || unknown && kind == PersonNote.ORGANISATION;
    return organisationCell && organisation == null ? of(cell) : this;
  }
}
