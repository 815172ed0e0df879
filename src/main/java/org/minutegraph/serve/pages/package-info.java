/**
 * What all pages are made with: a graph to ask, links, templates, a frame, and answers over HTTP.
 *
 * <p>A page is a query (a file in {@code serve/queries}) or some cards, a record that holds what a
 * template shows, a template in {@code src/main/jte}, and a few lines that go from one to the next;
 * these stand in the package of the page's door: {@code scrutiny}, {@code research} or {@code
 * publish}. What a page shows is never gathered in Java from the whole graph, and text of a
 * visitor's never becomes part of a query. Which address is answered by what, {@link
 * org.minutegraph.serve.Site} says.
 */
@NullMarked
package org.minutegraph.serve.pages;

import org.jspecify.annotations.NullMarked;
