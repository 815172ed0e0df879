package org.minutegraph.serve.pages;

/** What a template shows within the frame that all pages share. */
public interface Framed {

  Frame frame();
}
