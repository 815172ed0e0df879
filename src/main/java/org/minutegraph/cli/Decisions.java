package org.minutegraph.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.minutegraph.model.BodyCuration;
import org.minutegraph.model.Curation.CuratedPerson;
import org.minutegraph.model.Curation.Naming;
import org.minutegraph.model.Curation.Ruling;
import org.minutegraph.model.Mention;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Person;
import org.minutegraph.model.PersonName;
import org.minutegraph.model.Slug;
import org.minutegraph.query.BadQueryException;

/** Tables in which people have written what they know. */
final class Decisions {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  /** Somebody of the register, with addresses elsewhere. */
  record Known(CuratedPerson person, List<String> sameAs) {
    Known {
      sameAs = List.copyOf(sameAs);
    }
  }

  /**
   * A body of the register.
   *
   * @param names its name, and further ones
   */
  record KnownBody(String council, String id, List<String> names, List<String> sameAs) {
    KnownBody {
      names = List.copyOf(names);
      sameAs = List.copyOf(sameAs);
    }
  }

  private Decisions() {}

  /** Rulings on names of bodies by council; rows without a decision are passed over. */
  static Map<String, List<BodyCuration.Ruling>> bodiesIn(Path file) throws IOException {
    Map<String, List<BodyCuration.Ruling>> rulings = new TreeMap<>();
    for (CSVRecord row : rows(file, "council", "name", "candidateName", "decision")) {
      String decision = row.get("decision").toLowerCase(Locale.ROOT);
      if (isBody(row) && !decision.isEmpty()) {
        rulings
            .computeIfAbsent(row.get("council"), council -> new ArrayList<>())
            .add(
                new BodyCuration.Ruling(
                    Slug.of(row.get("name")),
                    Slug.of(row.get("candidateName")),
                    isSame(decision, row)));
      }
    }
    return rulings;
  }

  /** Bodies of a register: those rows whose column {@code kind} says so. */
  static List<KnownBody> bodies(Path file) throws IOException {
    List<KnownBody> bodies = new ArrayList<>();
    for (CSVRecord row : rows(file, "council", "id", "name", "also", "sameAs")) {
      if (isBody(row)) {
        bodies.add(
            new KnownBody(
                row.get("council"),
                row.get("id"),
                Stream.concat(Stream.of(row.get("name")), parts(row.get("also"))).toList(),
                parts(row.get("sameAs")).toList()));
      }
    }
    return bodies;
  }

  private static boolean isBody(CSVRecord row) {
    return row.isMapped("kind") && row.get("kind").equalsIgnoreCase("body");
  }

  /** Rulings by council; rows without a decision are passed over. */
  static Map<String, List<Ruling>> in(Path file) throws IOException {
    Map<String, List<Ruling>> rulings = new TreeMap<>();
    for (CSVRecord row :
        rows(
            file,
            "council",
            "document",
            "name",
            "candidateDocument",
            "candidateName",
            "decision")) {
      String decision = row.get("decision").toLowerCase(Locale.ROOT);
      if (!isBody(row) && !decision.isEmpty()) {
        rulings
            .computeIfAbsent(row.get("council"), council -> new ArrayList<>())
            .add(ruling(row, isSame(decision, row)));
      }
    }
    return rulings;
  }

  /** People of a register: {@code council,id,name,title,also,sameAs}. */
  static List<Known> people(Path file) throws IOException {
    List<Known> people = new ArrayList<>();
    for (CSVRecord row : rows(file, "council", "id", "name", "title", "also", "sameAs")) {
      String title = row.get("title").isEmpty() ? null : row.get("title");
      List<NamedAs> names =
          Stream.concat(Stream.of(row.get("name")), parts(row.get("also")))
              .map(name -> new NamedAs(PersonName.of(name), name, title, Mention.Form.NAME))
              .toList();
      Person person = new Person(row.get("council"), row.get("id"), row.get("name"));
      if (!isBody(row)) {
        people.add(new Known(new CuratedPerson(person, names), parts(row.get("sameAs")).toList()));
      }
    }
    return people;
  }

  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static Ruling ruling(CSVRecord row, boolean same) {
    return new Ruling(
        new Naming(row.get("document"), row.get("name")),
        new Naming(row.get("candidateDocument"), row.get("candidateName")),
        same);
  }

  private static boolean isSame(String decision, CSVRecord row) {
    if (decision.equals("same")) {
      return true;
    }
    if (decision.equals("different")) {
      return false;
    }
    throw new BadQueryException(
        "line %d: the decision is same, different or nothing, not '%s'"
            .formatted(row.getParser().getCurrentLineNumber(), decision));
  }

  private static List<CSVRecord> rows(Path file, String... columns) throws IOException {
    try {
      return parsed(file, columns);
    } catch (CSVException e) {
      throw new BadQueryException(file + " is no table as wanted: " + e.getMessage(), e);
    }
  }

  private static List<CSVRecord> parsed(Path file, String... columns) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(in)) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new BadQueryException(file + " has no column '" + column + "'");
        }
      }
      return parser.getRecords();
    }
  }
}
