package org.minutegraph.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minutegraph.model.IdentifiedRecord;
import org.minutegraph.model.MeetingRecord;
import org.minutegraph.model.Mention;
import org.minutegraph.model.Mention.Form;
import org.minutegraph.model.NameGroups;
import org.minutegraph.model.NamedAs;
import org.minutegraph.model.Persona;

/**
 * The step from a record to the people of its document: which namings mean the same somebody, and
 * whom a post means. A mention that could mean two people is in no persona, and neither is a group
 * or a post of which the document does not say who holds it.
 */
public final class PersonaReconciler {

  /** Who is who within the document. */
  public IdentifiedRecord reconcile(MeetingRecord record) {
    List<Mention> mentions = Mentions.of(record);
    Officers officers = Officers.in(record);
    NameGroups groups =
        NameGroups.of(
            mentions.stream().filter(Mentions::isNamed).map(officers::form).toList(),
            record.attendance().stream().map(a -> officers.form(a.person())).toList());
    Whom whom = new Whom(record, groups, officers);
    Map<Integer, List<Mention>> people = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      whom.of(mention)
          .ifPresent(who -> people.computeIfAbsent(who, key -> new ArrayList<>()).add(mention));
    }
    List<Persona> personas = new ArrayList<>();
    people.forEach(
        (who, named) ->
            personas.add(persona(personas.size() + 1, groups.groups().get(who), named)));
    return new IdentifiedRecord(record, personas);
  }

  private static Persona persona(int number, List<NamedAs> forms, List<Mention> mentions) {
    String title =
        mentions.stream().map(Mention::title).filter(Objects::nonNull).findFirst().orElse(null);
    return new Persona(number, forms.get(0).printed(), title, mentions);
  }

  /** Whom a mention means, by the number of the group of names. */
  private static final class Whom {
    private final MeetingRecord record;
    private final NameGroups groups;
    private final ChairTimeline chair;
    private final RoleHolders holders;
    private final Officers officers;
    private final Map<Integer, Integer> known = new HashMap<>();

    Whom(MeetingRecord record, NameGroups groups, Officers officers) {
      this.record = record;
      this.groups = groups;
      this.officers = officers;
      for (NameChanges.Change change : NameChanges.in(record)) {
        Optional<Integer> one = named(change.one());
        named(change.other())
            .ifPresent(who -> one.filter(o -> !o.equals(who)).ifPresent(o -> known.put(who, o)));
      }
      chair = new ChairTimeline(record, this::named);
      holders = new RoleHolders(record, this::named);
    }

    Optional<Integer> of(Mention mention) {
      if (Mentions.isNamed(mention)) {
        return named(mention);
      }
      if (mention.form() == Form.GROUP) {
        return Optional.empty();
      }
      return ChairTimeline.isChair(mention.name())
          ? chair.at(mention.span().start())
          : holders.of(mention.name(), item(mention));
    }

    private Optional<Integer> named(Mention mention) {
      return groups.groupOf(officers.form(mention)).map(who -> known.getOrDefault(who, who));
    }

    private int item(Mention mention) {
      return record.items().stream()
          .filter(item -> item.evidence().span().start() <= mention.span().start())
          .mapToInt(item -> item.position())
          .max()
          .orElse(0);
    }
  }
}
