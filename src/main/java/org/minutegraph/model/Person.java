package org.minutegraph.model;

/**
 * A person across documents.
 *
 * @param council slug of the council whose minutes name them
 * @param slug unique within the council
 * @param name in the fullest form known
 */
public record Person(String council, String slug, String name) {}
