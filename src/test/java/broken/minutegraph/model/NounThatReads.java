package broken.minutegraph.model;

import broken.minutegraph.read.StepThatSegments;

/** A noun that knows a step. */
public record NounThatReads(StepThatSegments step) {}
