package org.minutegraph.read;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that open at a click: a button that is a heading, and the text that it shows.
 * They are hidden, or buttons, and text of the page all the same.
 *
 * @param targets the ids that buttons and links of the page point to
 */
record FoldedParts(Set<String> targets) {
  private static final Pattern NAMES =
      Pattern.compile("(?i)accordion|collaps|panel|expand|tab-?(?:pane|content)");

  private static final Set<String> ROLES = Set.of("region", "tabpanel");

  FoldedParts {
    targets = Set.copyOf(targets);
  }

  static FoldedParts in(Document page) {
    return new FoldedParts(
        page.select("[aria-controls],[data-target],[data-bs-target],a[href^=#]").stream()
            .flatMap(FoldedParts::pointers)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static Stream<String> pointers(Element from) {
    return Stream.of("aria-controls", "data-target", "data-bs-target", "href")
        .map(attribute -> from.attr(attribute).replaceFirst("^#", ""));
  }

  /** True for a part that must not be taken for a control or for hidden. */
  boolean hold(Element part) {
    return switch (part.normalName()) {
      case "button" -> part.closest("h1,h2,h3,h4,h5,h6,dt,summary") != null || isNamed(part);
      case "div", "section", "dd" -> isPanel(part);
      default -> false;
    };
  }

  private boolean isPanel(Element part) {
    return isNamed(part) || ROLES.contains(part.attr("role")) || targets.contains(part.id());
  }

  private static boolean isNamed(Element part) {
    return NAMES.matcher(part.className()).find();
  }
}
