package org.minutegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where exceptions become words for people and exit codes. */
final class ErrorMessages implements IExecutionExceptionHandler {
  private static final String BIND = "Failed to bind to ";

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    line.getErr().println("minutegraph: " + message(e));
    if (parsed.hasMatchedOption("--verbose")) {
      e.printStackTrace(line.getErr());
    }
    return e instanceof BadQueryException ? ExitCode.USAGE : ExitCode.FAILED;
  }

  /** What went wrong, in words. */
  static String message(Throwable e) {
    Throwable refused = refused(e);
    if (refused != null) {
      return refused.getMessage() + ": is it taken? choose another --port, or --bind";
    }
    if (e instanceof UncheckedIOException
        && e.getCause() instanceof IOException cause
        && saysNoMore(e, cause)) {
      return message(cause);
    }
    if (e instanceof IOException io) {
      return message(io);
    }
    if (e instanceof QueryCancelledException) {
      return "the query took too long and was stopped";
    }
    if (e instanceof HttpException http) {
      return "the endpoint does not answer as it should: " + http.getMessage();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static boolean saysNoMore(Throwable e, IOException cause) {
    return cause instanceof FileSystemException || cause.toString().equals(e.getMessage());
  }

  /** {@code Failed to bind to localhost/127.0.0.1:3330}; null where that is not what went wrong. */
  private static @Nullable Throwable refused(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && String.valueOf(cause.getMessage()).startsWith(BIND)) {
        return cause;
      }
    }
    return null;
  }

  private static String message(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
