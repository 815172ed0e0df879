package org.minutegraph.serve.research;

import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/** A form for a question. */
public record WorkbenchPage(Frame frame) implements Framed {}
