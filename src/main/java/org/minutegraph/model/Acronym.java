package org.minutegraph.model;

/**
 * A short form that the document explains.
 *
 * @param shortForm as printed
 * @param longForm as printed
 * @param evidence the words
 */
public record Acronym(String shortForm, String longForm, Evidence evidence) {}
