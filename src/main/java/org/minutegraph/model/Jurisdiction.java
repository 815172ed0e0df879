package org.minutegraph.model;

/** Whose local government law a council stands under. */
public enum Jurisdiction {
  ENGLAND,
  WALES,
  SCOTLAND,
  NORTHERN_IRELAND,
  IRELAND
}
