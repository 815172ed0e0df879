package org.minutegraph.model;

/**
 * A document's saying that somebody is in a post.
 *
 * @param iri of the statement
 * @param persona IRI of the one in the post
 * @param post what the post is told from others by: {@code assistant-director-public-health}
 * @param printed the post and where it is held, as printed
 */
public record PostStatement(String iri, String persona, String post, String printed) {}
