package org.minutegraph.describe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of the program.
 *
 * @param toolVersion of the program
 * @param modelVersion of the language models; null where none was used
 * @param time null where the output must not depend on it
 */
public record Run(String toolVersion, @Nullable String modelVersion, @Nullable Instant time) {}
