package org.minutegraph.describe;

import org.apache.jena.graph.Graph;

/**
 * A graph under its name.
 *
 * @param iri the name
 * @param graph its triples, without blank nodes
 */
public record DocumentGraph(String iri, Graph graph) {}
