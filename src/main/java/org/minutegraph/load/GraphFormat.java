package org.minutegraph.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms of RDF that are written, all of them as a stream. */
public enum GraphFormat {
  NQ(RDFFormat.NQUADS_UTF8),
  TRIG(RDFFormat.TRIG_BLOCKS),
  /** Has no named graphs: their triples stand together. */
  TTL(RDFFormat.TURTLE_BLOCKS);

  private final RDFFormat format;

  GraphFormat(RDFFormat format) {
    this.format = format;
  }

  /** The format that a file's name asks for: {@code g.nq}, {@code g.trig.gz}. */
  public static Optional<GraphFormat> ofName(String file) {
    String plain = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return Arrays.stream(values())
        .filter(f -> plain.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  RDFFormat format() {
    return format;
  }
}
