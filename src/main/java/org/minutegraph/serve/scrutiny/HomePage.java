package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;

/**
 * The first page.
 *
 * @param meetings the latest, newest first
 */
public record HomePage(Frame frame, List<Row> meetings) implements Framed {}
