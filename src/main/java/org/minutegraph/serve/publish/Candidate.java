package org.minutegraph.serve.publish;

/**
 * Who or what a name may mean.
 *
 * @param id its name below {@code id/}: {@code person/a/jane-example}
 * @param type {@code person}, {@code body} or {@code topic}
 * @param score from 0 to 100
 * @param same whether the names are the same but for case and signs
 */
record Candidate(String id, String name, String type, double score, boolean same) {}
