package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Row;

/**
 * The first page.
 *
 * @param meetings the latest, newest first
 */
public record HomePage(Frame frame, List<Row> meetings) implements Framed {}
