package org.minutegraph.serve.pages;

import java.util.List;
import java.util.Map;

/**
 * What stands around a page.
 *
 * @param title of the page, without the name of the site
 * @param door behind which the page stands
 * @param links from this page to others
 * @param words what was searched for; empty elsewhere
 * @param trail the pages above this one, outermost first
 * @param others the same in other forms: feeds, tables, data
 * @param scripts assets to run after the page is there; a page must do without
 * @param block what the page is about as JSON-LD, safe to stand in it; empty for nothing
 */
public record Frame(
    String title,
    Door door,
    Links links,
    String words,
    List<Link> trail,
    List<Other> others,
    List<String> scripts,
    String block) {

  /** Where the minutes may be entered by what they are about; addresses below the root. */
  public static final List<Link> WAYS =
      List.of(
          new Link("Topics", "topics"),
          new Link("Bodies", "bodies"),
          new Link("People", "people"),
          new Link("To come back", "follow-ups"));

  /** The page in another form. */
  public record Other(String mediaType, String name, String address) {}

  public Frame {
    trail = List.copyOf(trail);
    others = List.copyOf(others);
    scripts = List.copyOf(scripts);
  }

  /** A frame with nothing more than its title. */
  public static Frame of(String title, Door door, Links links) {
    return new Frame(title, door, links, "", List.of(), List.of(), List.of(), "");
  }

  /** With the words that were searched for. */
  public Frame searching(String sought) {
    return new Frame(title, door, links, sought, trail, others, scripts, block);
  }

  /** With the pages above this one. */
  public Frame below(List<Link> above) {
    return new Frame(title, door, links, words, above, others, scripts, block);
  }

  /** With other forms of the page. */
  public Frame alsoAs(List<Other> forms) {
    return new Frame(title, door, links, words, trail, forms, scripts, block);
  }

  /** With scripts. */
  public Frame running(List<String> assets) {
    return new Frame(title, door, links, words, trail, others, assets, block);
  }

  /** With what the page is about, in the words of schema.org. */
  public Frame stating(Map<String, Object> statements) {
    String json = DataBlock.schema(statements);
    return new Frame(title, door, links, words, trail, others, scripts, json);
  }
}
