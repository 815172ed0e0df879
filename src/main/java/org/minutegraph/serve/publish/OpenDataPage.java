package org.minutegraph.serve.publish;

import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/** Where the data are, and how they are named. */
public record OpenDataPage(Frame frame) implements Framed {}
