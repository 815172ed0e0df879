package org.minutegraph.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.describe.BodyGraph;
import org.minutegraph.describe.DescribeSettings;

/** Bodies under all their names, with those whose place they took and who took theirs. */
final class BodySeries {
  // https://w3id.org/minutegraph/id/body/brook/cabinet
  private static final Pattern BODY = Pattern.compile("id/body/([^/]+)/([^/]+)$");

  private final DescribeSettings settings;
  private final InferredGraph inferred;
  private final Map<String, Set<String>> known = new HashMap<>();

  BodySeries(DescribeSettings settings, InferredGraph inferred) {
    this.settings = settings;
    this.inferred = inferred;
  }

  /** The names of a body's whole series, as IRIs; the name alone where it is of no body. */
  Set<String> names(String body) throws IOException {
    Set<String> names = known.get(body);
    if (names == null) {
      Matcher place = BODY.matcher(body);
      names = place.find() ? names(place.group(1), place.group(2)) : Set.of(body);
      known.put(body, names);
    }
    return names;
  }

  /** One IRI for all names of a series. */
  String key(String body) throws IOException {
    return names(body).stream().sorted().findFirst().orElse(body);
  }

  private Set<String> names(String council, String name) throws IOException {
    BodyGraph bodies = new BodyGraph(settings, council, inferred);
    Set<String> line = new TreeSet<>();
    String body = bodies.body(name);
    line.add(body);
    for (String next = body; next != null; next = before(bodies, next, line)) {
      line.add(next);
    }
    for (String next = body; next != null; next = after(bodies, next, line)) {
      line.add(next);
    }
    Set<String> names = new TreeSet<>();
    for (String one : line) {
      bodies.namesOf(one).forEach(slug -> names.add(bodies.iri(slug)));
    }
    return names;
  }

  /** Only where one took the place of one: what was split or merged is another body. */
  private static @Nullable String before(BodyGraph bodies, String body, Set<String> line)
      throws IOException {
    Optional<String> before = bodies.predecessor(body);
    boolean one = before.isPresent() && bodies.successor(before.get()).equals(Optional.of(body));
    return one && !line.contains(before.get()) ? before.get() : null;
  }

  private static @Nullable String after(BodyGraph bodies, String body, Set<String> line)
      throws IOException {
    Optional<String> after = bodies.successor(body);
    boolean one = after.isPresent() && bodies.predecessor(after.get()).equals(Optional.of(body));
    return one && !line.contains(after.get()) ? after.get() : null;
  }
}
