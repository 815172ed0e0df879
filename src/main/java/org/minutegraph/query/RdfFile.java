package org.minutegraph.query;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Reads files of RDF by the endings of their names. JSON-LD is not read: its contexts may lead
 * anywhere on the web.
 */
public final class RdfFile {
  private RdfFile() {}

  /**
   * Parses a file; what kind of RDF it is, its name says ({@code .nq}, {@code .trig}, {@code .ttl},
   * …, also with {@code .gz}).
   *
   * @throws RiotException if it is not RDF of that kind
   */
  public static void parse(Path file, StreamRDF sink) {
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null || lang.equals(Lang.JSONLD)) {
      throw new BadQueryException(file + " has no name of RDF that is read: .nq, .trig, .ttl");
    }
    try (InputStream in = open(file)) {
      RDFParser.source(in)
          .lang(lang)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(sink);
    } catch (RiotException e) {
      throw new RiotException(
          "%s is not %s that can be read: %s".formatted(file, lang.getName(), e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
