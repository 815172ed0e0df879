package org.minutegraph.bench;

/**
 * An answer that came.
 *
 * @param millis until the last byte of it
 * @param sent bytes as they came, with the page's own styles and scripts
 * @param whole the same when it is no longer compressed
 * @param failed whether it was anything but the page
 * @param ownNanos what the processor did for the client
 */
record Fetched(double millis, int sent, int whole, boolean failed, long ownNanos) {}
