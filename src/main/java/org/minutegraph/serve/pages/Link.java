package org.minutegraph.serve.pages;

/**
 * A name that leads somewhere.
 *
 * @param address relative, or http(s); empty where it leads nowhere
 */
public record Link(String name, String address) {}
