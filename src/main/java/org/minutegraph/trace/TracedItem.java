package org.minutegraph.trace;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of business, as part of a history.
 *
 * @param iri of the item
 * @param number as printed; empty where unnumbered
 * @param why why it is here
 * @param said what was presented, asked, answered and stated, in order of print
 * @param decided what was resolved or recommended
 */
public record TracedItem(
    String iri,
    LocalDate date,
    String body,
    String document,
    String number,
    String heading,
    Sighting why,
    List<Said> said,
    List<Said> decided,
    List<FollowUp> followUps) {
  public TracedItem {
    said = List.copyOf(said);
    decided = List.copyOf(decided);
    followUps = List.copyOf(followUps);
  }

  /**
   * Words of the minutes.
   *
   * @param act {@code question}, {@code resolution} and so on, from the code lists
   * @param who spoke; empty for decisions
   */
  public record Said(String act, String who, String words, Place place) {}

  /**
   * Where words stand.
   *
   * @param begin first character, counted from 0 in code points of the document's text
   * @param end the character after the last
   * @param page counted from 1; 0 where the document has no pages
   */
  public record Place(String document, int begin, int end, int page) {

    /** In words for a person. */
    public String told() {
      String characters = "%s, characters %d–%d".formatted(document, begin, end);
      return page == 0 ? characters : characters + ", page " + page;
    }
  }
}
