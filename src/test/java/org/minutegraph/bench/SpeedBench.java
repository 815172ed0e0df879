package org.minutegraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.minutegraph.extract.RecordExtractor;
import org.minutegraph.extract.nlp.DefaultPipeline;
import org.minutegraph.extract.nlp.Language;
import org.minutegraph.model.Council;
import org.minutegraph.model.Reading;
import org.minutegraph.model.SourceDocument;
import org.minutegraph.read.MinutesReader;
import org.minutegraph.segment.Segmenter;

/**
 * Words a second of the line from document to record, with models loaded; then, on the first 2,000
 * words of the same minutes, beside what CoreNLP's default {@code tokenize,pos,lemma,ner,depparse}
 * does in the same run:
 *
 * <pre>{@code
 * MAVEN_OPTS=-Xmx6g mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.minutegraph.bench.SpeedBench -Dexec.args=FOLDER
 * }</pre>
 *
 * A second argument says how many times the folder is read (20), a third {@code alone} leaves out
 * CoreNLP's half.
 */
public final class SpeedBench {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Words that both read; CoreNLP takes seconds for each thousand. */
  private static final int COMPARED = 2_000;

  private SpeedBench() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    List<SourceDocument> documents = documents(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d words, %d cores%n",
        documents.size(),
        words(documents),
        CORES);
    Line line = new Line(new Segmenter(), new RecordExtractor(new Language()));
    line.measure("segment and extract, first time, models loaded in it", documents, rounds);
    line.measure("segment and extract", documents, rounds);
    if (args.length < 3 || !args[2].equals("alone")) {
      compare(line, FirstWords.of(documents, COMPARED), rounds);
    }
  }

  /** Both on the same words, once to warm up and once to be measured. */
  private static void compare(Line line, List<SourceDocument> documents, int rounds) {
    System.out.printf(Locale.ROOT, "both on the first %d words%n", words(documents));
    line.measure("segment and extract, warming up", documents, rounds);
    double ours = line.measure("segment and extract", documents, rounds);
    double theirs = theirs(documents);
    System.out.printf(Locale.ROOT, "%.1f times as fast, by time of the processor%n", ours / theirs);
  }

  private static List<SourceDocument> documents(Path folder) throws IOException {
    MinutesReader reader = new MinutesReader();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> reader.read(file, file.getFileName().toString(), Council.named("Bench")))
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).document())
          .toList();
    }
  }

  private static long words(List<SourceDocument> documents) {
    return documents.stream()
        .flatMap(each -> Stream.of(each.text().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .count();
  }

  /** What this project does with a document. */
  private record Line(Segmenter segmenter, RecordExtractor extractor) {
    /** The rate of one core. */
    double measure(String what, List<SourceDocument> documents, int rounds) {
      List<SourceDocument> many =
          Stream.generate(() -> documents).limit(rounds).flatMap(List::stream).toList();
      Runnable work =
          () -> many.parallelStream().forEach(each -> extractor.extract(segmenter.segment(each)));
      return report(what, cost(work), words(many));
    }
  }

  private static double theirs(List<SourceDocument> documents) {
    DefaultPipeline[] made = new DefaultPipeline[1];
    Cost load = cost(() -> made[0] = new DefaultPipeline(1));
    System.out.printf(Locale.ROOT, "CoreNLP's default loads in %d s%n", load.elapsed.toSeconds());
    List<String> texts = documents.stream().map(SourceDocument::text).toList();
    Runnable work = () -> made[0].annotate(texts);
    report("CoreNLP's default, warming up", cost(work), words(documents));
    return report("CoreNLP tokenize,pos,lemma,ner,depparse", cost(work), words(documents));
  }

  private static double report(String what, Cost cost, long words) {
    double rate = words * 1e9 / cost.elapsed.toNanos();
    double perCore = words * 1e9 / cost.processor.toNanos();
    System.out.printf(
        Locale.ROOT,
        "%-55s %8.1f s %8.0f words/s, %8.0f a second of one core%n",
        what,
        cost.elapsed.toMillis() / 1000.0,
        rate,
        perCore);
    return perCore;
  }

  /** What work took: by the clock, and of the processor, which other programs do not lengthen. */
  private record Cost(Duration elapsed, Duration processor) {}

  /** On as many threads as there are cores. */
  private static Cost cost(Runnable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    ForkJoinPool pool = new ForkJoinPool(CORES);
    long start = System.nanoTime();
    long processor = system.getProcessCpuTime();
    pool.submit(work).join();
    Cost cost =
        new Cost(
            Duration.ofNanos(System.nanoTime() - start),
            Duration.ofNanos(system.getProcessCpuTime() - processor));
    pool.shutdown();
    return cost;
  }
}
