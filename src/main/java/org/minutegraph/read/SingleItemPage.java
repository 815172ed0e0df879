package org.minutegraph.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page on one item of a meeting, which names the meeting only in a link: set in the order of
 * minutes, the meeting first and then the item with its number. A page on the history of an issue,
 * which names several meetings, stays as it is.
 */
final class SingleItemPage {

  /** {@code Meeting of Roads Panel, Thursday, 9 May 2019 6.30 pm (Item 4.)}. */
  private static final Pattern MEETING =
      Pattern.compile(
          "^Meeting(?: of|:)? (?<meeting>.{5,200}?),? \\(Item (?<number>\\d{1,4}[a-z]?)\\.?\\)$");

  private static final String HEADINGS = "h1,h2,h3,[class*=mgSubTitleTxt]";
  private static final Pattern GENERAL = Pattern.compile("(?i)(?:agenda item|issue details?)");

  private SingleItemPage() {}

  /** Rearranges the page if it is such a one. */
  static void order(Document page) {
    var meetings = page.select("li,p,h2,h3,h4").stream().filter(SingleItemPage::isMeeting).toList();
    Optional<Element> title =
        page.select(HEADINGS).stream()
            .filter(heading -> !GENERAL.matcher(heading.text().strip()).matches())
            .filter(heading -> !isMeeting(heading))
            .findFirst();
    if (meetings.size() == 1 && title.isPresent()) {
      // What kind of page it is, nobody needs to know once it is in the order of minutes.
      page.select(HEADINGS).stream()
          .filter(heading -> GENERAL.matcher(heading.text().strip()).matches())
          .forEach(Element::remove);
      order(title.get(), meetings.get(0));
    }
  }

  private static boolean isMeeting(Element element) {
    return MEETING.matcher(element.text().strip()).matches();
  }

  private static void order(Element title, Element link) {
    Matcher meeting = MEETING.matcher(link.text().strip());
    if (meeting.matches()) {
      link.remove();
      title.before(new Element("h2").text(meeting.group("meeting")));
      title.before(new Element("h4").text(meeting.group("number") + ". " + title.text().strip()));
      title.remove();
    }
  }
}
