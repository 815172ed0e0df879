package org.minutegraph.serve.scrutiny;

import java.util.List;
import org.minutegraph.serve.pages.Frame;
import org.minutegraph.serve.pages.Framed;
import org.minutegraph.serve.pages.Pager;

/**
 * What is to come back.
 *
 * @param tasks the part that is shown
 * @param states ways to narrow it down
 * @param body words of the body's name that were typed, or empty
 * @param owner words of the owner's name that were typed, or empty
 * @param state that was picked, or empty
 */
public record FollowUpPage(
    Frame frame,
    List<FollowUp> tasks,
    Pager pager,
    List<SearchPage.Choice> states,
    String body,
    String owner,
    String state)
    implements Framed {}
