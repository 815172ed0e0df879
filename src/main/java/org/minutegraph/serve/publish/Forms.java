package org.minutegraph.serve.publish;

import java.util.ArrayList;
import java.util.List;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Links;

/** The addresses of a thing's descriptions. */
public final class Forms {
  static final String OFFERED =
      "This is described as text/html, text/turtle, application/ld+json and"
          + " application/n-triples.";

  private Forms() {}

  /** The address of a description in one form, whatever stands on the page of another thing. */
  static String address(Links links, String id, Form form) {
    return address(links.to("doc/" + id), form);
  }

  /** The value of a Link header (RFC 8288) with all forms, the page, and licences. */
  static String links(Links links, String id, List<String> licences) {
    return links(links.to("doc/" + id), licences);
  }

  /** The same for any address that has no ending. */
  static String links(String stem, List<String> licences) {
    List<String> all = new ArrayList<>();
    all.add(link(stem, "canonical", Form.HTML));
    for (Form form : Form.values()) {
      all.add(link(address(stem, form), "alternate", form));
    }
    licences.forEach(licence -> all.add("<" + licence + ">; rel=\"license\""));
    return String.join(", ", all);
  }

  private static String address(String stem, Form form) {
    return stem + (form == Form.HTML ? "" : "." + form.ending());
  }

  private static String link(String address, String relation, Form form) {
    return "<%s>; rel=\"%s\"; type=\"%s\"".formatted(address, relation, form.mediaType());
  }

  /** The other forms of a page: its own, and the data of what it is about. */
  public static List<Frame.Other> of(Frame frame) {
    List<Frame.Other> all = new ArrayList<>(frame.others());
    if (!frame.links().thing().isEmpty()) {
      all.addAll(others(frame.links().to("doc/" + frame.links().thing())));
    }
    return all;
  }

  /** The same for any address that has no ending. */
  static List<Frame.Other> others(String stem) {
    return Form.data().stream()
        .map(form -> new Frame.Other(form.mediaType(), form.title(), address(stem, form)))
        .toList();
  }
}
