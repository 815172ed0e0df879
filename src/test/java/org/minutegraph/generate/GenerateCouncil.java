package org.minutegraph.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the minutes of invented councils into {@code OUT/minutes/COUNCIL}, and what is true of
 * them into {@code OUT/gold/COUNCIL} (of one council: {@code OUT/minutes}, {@code OUT/gold}):
 *
 * <pre>{@code
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.minutegraph.generate.GenerateCouncil OUT [SEED [MEETINGS [YEARS]]]
 * }</pre>
 *
 * A council has 60 members and 40 officers and meets 25 times a year, for 8 years unless said
 * otherwise; of 200 meetings by default. More meetings make more councils. Tables beside {@code
 * identity.json}: {@code follow_ups.csv} (with the item that answers, or none), {@code
 * references.csv}, {@code deferred.csv}, {@code corrections.csv}, {@code topics.csv}, {@code
 * posts.csv}.
 */
public final class GenerateCouncil {
  private static final int YEARLY = 25;

  private GenerateCouncil() {}

  /** Writes and says how much. */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int meetings = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    int years = args.length > 3 ? Integer.parseInt(args[3]) : 8;
    int written = write(Path.of(args[0]), seed, meetings, years);
    System.out.println(written + " minutes in " + args[0]);
  }

  /** The number of minutes that were written. */
  public static int write(Path out, long seed, int meetings, int years) throws IOException {
    int councils = (meetings + YEARLY * years - 1) / (YEARLY * years);
    List<String> places = WordLists.of("places");
    int written = 0;
    for (int i = 0; i < councils; i++) {
      String place = places.get(i % places.size()) + (i < places.size() ? "" : "-" + i);
      Path minutes = out.resolve("minutes");
      Path gold = out.resolve("gold");
      boolean one = councils == 1;
      written +=
          council(
              place + " Borough Council",
              seed + i,
              years,
              meetings - written,
              one ? minutes : minutes.resolve(place),
              one ? gold : gold.resolve(place));
    }
    return written;
  }

  private static int council(String name, long seed, int years, int most, Path minutes, Path gold)
      throws IOException {
    Chance chance = new Chance(seed);
    Register register = new RegisterMaker(chance, LocalDate.of(2014, 5, 1), years).make(name);
    Truth truth = new Truth();
    Files.createDirectories(minutes);
    int written = new Diary(register, chance, truth).write(minutes, most);
    posts(register, truth);
    truth.write(gold);
    return written;
  }

  private static void posts(Register register, Truth truth) {
    List<String> columns = List.of("role", "holder", "from", "to");
    for (Post post : register.posts()) {
      for (Post.Term term : post.terms()) {
        Somebody who = term.holder();
        truth.row(
            "posts",
            columns,
            List.of(
                post.role(),
                who.given() + " " + who.surname(term.time().from()),
                term.time().from().toString(),
                term.time().to().toString()));
      }
    }
  }
}
