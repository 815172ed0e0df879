package org.minutegraph.serve.pages;

import java.util.Map;

/** What comes of a request. */
public sealed interface Answer {

  /** A page; its template has one parameter. */
  record Page(String template, Framed model) implements Answer {}

  /** Anything that is not a page: a feed, a table. */
  record File(String mediaType, String content) implements Answer {}

  /** Look there instead (303). The address is relative to the one that was asked for. */
  record Elsewhere(String address) implements Answer {}

  /** It is there, and not in any form that is wanted (406). */
  record Unfit(String what) implements Answer {}

  /** An answer with further headers. */
  record Headed(Map<String, String> headers, Answer answer) implements Answer {
    public Headed {
      headers = Map.copyOf(headers);
    }
  }

  /** There was something here, and it was withdrawn (410). */
  record Gone(String what) implements Answer {}

  /** There is nothing here (404). */
  record Missing(String what) implements Answer {}
}
