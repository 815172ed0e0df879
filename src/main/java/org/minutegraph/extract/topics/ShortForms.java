package org.minutegraph.extract.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutegraph.model.Acronym;

/** Finds what a document explains with a short form, in either form. */
final class ShortForms {
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final @Nullable Pattern any;

  ShortForms(List<Acronym> acronyms) {
    List<String> forms = new ArrayList<>();
    for (Acronym acronym : acronyms) {
      forms.add("\\b" + Pattern.quote(acronym.shortForm()) + "\\b");
      forms.add("(?i:\\b" + Pattern.quote(acronym.longForm()) + "\\b)");
      labels.put(acronym.shortForm(), acronym.longForm());
      labels.put(acronym.longForm().toLowerCase(Locale.ROOT), acronym.longForm());
    }
    any = forms.isEmpty() ? null : Pattern.compile(String.join("|", forms));
  }

  List<Words> in(String text) {
    List<Words> found = new ArrayList<>();
    if (any == null) {
      return found;
    }
    Matcher m = any.matcher(text);
    while (m.find()) {
      String label = labels.get(m.group());
      String known = label == null ? labels.get(m.group().toLowerCase(Locale.ROOT)) : label;
      if (known != null) {
        found.add(new Words(Words.key(known), known, m.start(), m.end(), Words.Kind.EXPLAINED));
      }
    }
    return found;
  }
}
