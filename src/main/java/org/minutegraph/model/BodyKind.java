package org.minutegraph.model;

/** A group that meets and decides or advises, or any other organisation. */
public enum BodyKind {
  BODY,
  ORGANISATION
}
