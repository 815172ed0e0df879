package org.minutegraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListTokens.Token;

/**
 * What is to be kept in mind while a list of people is read: who is named so far, the title that
 * they share, and the office or organisation that was printed before the person whom it is about.
 */
final class ListMemory {

  private final List<ListedPerson> people = new ArrayList<>();
  private final Remarks remarks;
  private @Nullable String shared;
  private @Nullable String office;
  private @Nullable String organisation;
  private boolean afterPost;
  private boolean closed;
  private boolean organisationFirst;
  private boolean organisationLast;

  ListMemory(String text) {
    remarks = new Remarks(text, people);
  }

  List<ListedPerson> people() {
    return people;
  }

  Remarks remarks() {
    return remarks;
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** Nobody is named yet since the last semicolon. */
  boolean isFirst() {
    return remarks.isFirst();
  }

  ListedPerson last() {
    return remarks.last();
  }

  void setLast(ListedPerson person) {
    remarks.set(person);
  }

  /** The plural title under which the list stands here, if any. */
  @Nullable String shared() {
    return shared;
  }

  void share(@Nullable String title) {
    shared = title;
  }

  /** True where what was read last is a post, which the next words may go on with. */
  boolean isAfterPost() {
    return afterPost;
  }

  void setAfterPost(boolean post) {
    afterPost = post;
  }

  /** True where the names under the shared title have ended: a title now stands for itself. */
  boolean isClosed() {
    return closed;
  }

  void setClosed(boolean ended) {
    closed = ended;
  }

  /** True in a list that tells of each person first where they come from. */
  boolean isOrganisationFirst() {
    return organisationFirst;
  }

  /** True in a list that tells of each person last where they come from. */
  boolean isOrganisationLast() {
    return organisationLast;
  }

  void setOrganisationLast() {
    organisationLast = true;
  }

  /** A semicolon: nothing is said any more of those before. */
  void newSegment() {
    remarks.newSegment();
    office = null;
    afterPost = false;
  }

  /** The next person holds this office. */
  void officeOfNext(String words) {
    office = words;
  }

  /** The next person comes from there. */
  void organisationOfNext(String words) {
    organisation = words;
    organisationFirst = true;
  }

  boolean hasOrganisationOfNext() {
    return organisation != null;
  }

  /** Takes note of somebody, and of what was kept for them. */
  void add(ListedPerson named, Token token) {
    ListedPerson person = token.before() == '&' ? named.joinedTo() : named;
    person = organisation == null ? person : person.of(organisation);
    people.add(office == null ? person : person.as(office).chairing(officeSureness(office)));
    office = null;
    organisation = null;
    afterPost = false;
  }

  private static int officeSureness(String office) {
    return PersonNote.of(office) == PersonNote.CHAIR ? 1 : 0;
  }

  /** Says it of the last named; their place in the text is {@code at}, or 0 where not known. */
  void apply(PersonNote kind, String words, int at) {
    afterPost = people.isEmpty() ? afterPost : kind == PersonNote.POST;
    remarks.apply(kind, words, at);
  }
}
