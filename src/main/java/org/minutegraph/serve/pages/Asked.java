package org.minutegraph.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked for.
 *
 * @param path below the root, without a slash before it, as it was sent (in per cents)
 * @param parameters of the query string, stripped of white space around; empty ones are left out
 * @param links from the page that answers
 * @param accept the media types that are wanted, as the client says it; empty where it does not
 * @param site where the world sees the site, with a slash at the end: for what cannot be relative
 */
public record Asked(
    String path, Map<String, List<String>> parameters, Links links, String accept, String site) {
  private static final int LONGEST = 300;

  /** The parameter that may be long: a query in SPARQL. */
  private static final String QUERY = "query";

  /**
   * @param publicAddress where the world sees the site; empty for where it is asked
   */
  static Asked of(HttpServletRequest request, String base, String publicAddress) {
    String path =
        request.getRequestURI().substring(request.getContextPath().length()).replaceFirst("^/", "");
    Map<String, List<String>> given = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> given.put(name, cleaned(name, values)));
    given.values().removeIf(List::isEmpty);
    String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
    return new Asked(
        path,
        given,
        Links.from(base, path),
        accept,
        publicAddress.isEmpty() ? root(request) : publicAddress);
  }

  private static String root(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    String path = request.getRequestURI();
    return address.substring(0, address.length() - path.length()) + request.getContextPath() + "/";
  }

  private static List<String> cleaned(String name, String[] values) {
    int longest = name.equals(QUERY) ? Integer.MAX_VALUE : LONGEST;
    return Arrays.stream(values)
        .map(value -> value.length() > longest ? value.substring(0, longest) : value)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** All on which an answer depends; different for any two that may be answered differently. */
  String question() {
    StringBuilder question = new StringBuilder(path).append('?');
    parameters.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    question
                        .append(Links.encoded(name))
                        .append('=')
                        .append(Links.encoded(value))
                        .append('&')));
    return question.append(' ').append(accept).append(' ').append(site).toString();
  }

  /** The first value of a parameter; empty where there is none. */
  public String one(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** This page's own address with some of its parameters, as far as they are given. */
  public Address address(List<String> names) {
    Address address = new Address(links.to(path), Map.of());
    for (String name : names) {
      address = address.with(name, one(name));
    }
    return address;
  }

  /** Which part of a long list is wanted, from 1. */
  public int page() {
    return Math.max(1, number("page", 1));
  }

  /** The value of a parameter that counts something; the standard where it is no such number. */
  public int number(String name, int standard) {
    String value = one(name);
    return value.matches("\\d{1,7}") ? Integer.parseInt(value) : standard;
  }
}
