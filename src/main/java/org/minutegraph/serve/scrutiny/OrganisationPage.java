package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.query.Row;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * An organisation that is no body: seen at meetings of bodies through those who were listed for it.
 *
 * @param bodies at whose meetings it was, and at how many
 * @param people who were listed for it, and how often
 * @param meetings the part that is shown
 */
public record OrganisationPage(
    Frame frame, List<Row> bodies, List<Row> people, List<Row> meetings, Pager pager)
    implements Framed {}
