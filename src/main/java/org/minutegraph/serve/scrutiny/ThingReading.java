package org.minutegraph.serve.scrutiny;

import org.minutegraph.serve.pages.Answer;
import org.minutegraph.serve.pages.Asked;
import org.minutegraph.serve.pages.Reading;
import org.minutegraph.serve.pages.Thing;

/** What is told of things of one kind, of the store as it stands at one moment. */
@FunctionalInterface
interface ThingReading {
  Answer answer(Asked asked, Thing thing, Reading reading);
}
