package org.minutegraph.load;

import org.apache.jena.graph.Graph;

/**
 * What is to become of one named graph.
 *
 * @param name the graph's IRI
 * @param graph the statements to put there
 * @param whole whether they are to be all of it; else they replace what is said of their subjects
 */
record Change(String name, Graph graph, boolean whole) {}
