package org.minutegraph.serve.pages;

/** What answers to the addresses of one part of the site. */
@FunctionalInterface
public interface Pages {

  Answer answer(Asked asked);
}
