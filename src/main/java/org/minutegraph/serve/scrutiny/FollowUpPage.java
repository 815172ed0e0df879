package org.minutegraph.serve.scrutiny;

import java.util.List;
import java.util.Map;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * What is to come back.
 *
 * @param tasks the part that is shown
 * @param states ways to narrow it down
 * @param bodies names by IRI
 * @param body that was picked, or empty
 * @param owner words of the owner's name that were typed, or empty
 * @param state that was picked, or empty
 */
public record FollowUpPage(
    Frame frame,
    List<FollowUp> tasks,
    Pager pager,
    List<SearchPage.Choice> states,
    Map<String, String> bodies,
    String body,
    String owner,
    String state)
    implements Framed {}
