package org.minutegraph.serve.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address with everything that makes the state of a page.
 *
 * @param path relative
 * @param parameters in order
 */
public record Address(String path, Map<String, String> parameters) {

  /** The address with a value; an empty one takes the parameter out. */
  public Address with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Address(path, changed);
  }

  /** The address without a parameter. */
  public Address without(String name) {
    return with(name, "");
  }

  /** The same state at another path. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** The part of a list that begins after {@code skipped} entries, {@code size} entries long. */
  public Pager pager(int page, int size, int total) {
    int first = (page - 1) * size + 1;
    int last = Math.min(total, page * size);
    return new Pager(
        first,
        last,
        total,
        page > 1 ? with("page", page == 2 ? "" : Integer.toString(page - 1)).toString() : null,
        last < total ? with("page", Integer.toString(page + 1)).toString() : null);
  }

  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return path;
    }
    return parameters.entrySet().stream()
        .map(one -> Links.encoded(one.getKey()) + "=" + Links.encoded(one.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
