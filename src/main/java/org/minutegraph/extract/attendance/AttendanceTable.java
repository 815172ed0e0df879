package org.minutegraph.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutegraph.extract.grammar.ListedPerson;
import org.minutegraph.extract.grammar.PeopleList;
import org.minutegraph.extract.grammar.Titles;
import org.minutegraph.model.AttendanceStatus;
import org.minutegraph.model.Passage;

/** Reads tables of people; the header, where there is one, tells what each column holds. */
final class AttendanceTable {
  private static final Pattern TICK = Pattern.compile("[\u2713\u2714\u221axX*1]|(?i:y|yes)");

  private List<TableColumn> columns = List.of();
  private List<AttendanceLabel> labels = List.of();
  private boolean organisationFirst;
  private List<Optional<AttendanceStatus>> heads = List.of();
  // the heads of columns that are lists of people: where they come from
  private List<String> bodies = List.of();

  /** True for {@code Name | Role | Organisation}. */
  boolean isHeader(List<Passage> cells) {
    long named =
        cells.stream()
            .filter(cell -> TableColumn.of(cell.text()) != TableColumn.UNKNOWN || isLabel(cell))
            .count();
    boolean people =
        cells.stream().anyMatch(cell -> TableColumn.of(cell.text()) == TableColumn.NAME);
    long most = people && cells.size() > 2 ? cells.size() - 1 : cells.size();
    return cells.size() > 1 && named >= most;
  }

  private static boolean isLabel(Passage cell) {
    return AttendanceLabel.isWhole(cell.text());
  }

  void forget() {
    columns = List.of();
    labels = List.of();
    organisationFirst = false;
    bodies = List.of();
    heads = List.of();
  }

  /** Adds the people of a row, or takes note of a header. */
  void read(List<Passage> cells, AttendanceLabel label, AttendanceList list) {
    if (isHeader(cells)) {
      columns = cells.stream().map(cell -> TableColumn.of(cell.text())).toList();
      labels = cells.stream().map(cell -> isLabel(cell) ? label(cell) : label).toList();
      heads =
          cells.stream()
              .map(
                  cell ->
                      isLabel(cell)
                          ? Optional.ofNullable(label(cell).status())
                          : Optional.<AttendanceStatus>empty())
              .toList();
      return;
    }
    if (isOfLabels(cells)) {
      for (int i = 0; i < cells.size(); i++) {
        running(cells.get(i), labels.get(i), list);
      }
    } else if (columns.isEmpty() && isOfBodies(cells)) {
      for (int i = 0; i < cells.size(); i++) {
        ofBody(cells.get(i), bodies.get(i), label, list);
      }
    } else if (columns.isEmpty()) {
      headless(cells, label, list);
    } else {
      person(cells, label, list);
    }
  }

  /** A row that no header explains: people, and what stands beside them. */
  private void headless(List<Passage> cells, AttendanceLabel label, AttendanceList list) {
    List<Read> read = new ArrayList<>();
    List<String> before = new ArrayList<>();
    int names = nameCellOf(cells);
    for (Passage cell : cells) {
      boolean other = names >= 0 && cell != cells.get(names) && read.isEmpty();
      List<ListedPerson> people = other ? List.of() : people(cell, read);
      people.forEach(
          person ->
              read.add(
                  new Read(before.stream().reduce(person, Read::described, (a, b) -> b), cell)));
      if (people.isEmpty() && read.isEmpty()) {
        before.add(cell.text().strip());
      } else if (people.isEmpty()) {
        read.set(read.size() - 1, read.get(read.size() - 1).beside(cell.text().strip()));
      }
    }
    AttendanceLabel as = read.size() == 1 ? status(cells, label) : label;
    read.forEach(each -> list.add(each.person(), as, each.cell(), 0));
  }

  /** In a table of where people come from and of titled people: the cell of the person; else -1. */
  private int nameCellOf(List<Passage> cells) {
    if (cells.size() < 2 || PeopleList.beginsSurely(cells.get(0).text())) {
      return -1;
    }
    boolean plain = cells.get(0).text().indexOf(',') < 0;
    organisationFirst |= plain && Titles.split(cells.get(1).text()).title() != null;
    if (!organisationFirst) {
      return -1;
    }
    return IntStream.range(1, cells.size())
        .filter(i -> PeopleList.beginsSurely(cells.get(i).text()))
        .findFirst()
        .orElse(-1);
  }

  /** Each cell with one person, below the names of where they come from. */
  private boolean isOfBodies(List<Passage> cells) {
    List<String> printed = cells.stream().map(cell -> cell.text().strip()).toList();
    boolean people = printed.stream().allMatch(cell -> cell.isEmpty() || isTitled(cell));
    if (!people && printed.stream().allMatch(AttendanceTable::canBeBody)) {
      bodies = printed;
    }
    return people && bodies.size() == cells.size();
  }

  private static boolean isTitled(String cell) {
    return Titles.split(cell.replaceFirst("^(?:\\p{L}{1,2}|[^\\p{L}\\s])\\)?\\s(?=\\p{Lu})", ""))
            .title()
        != null;
  }

  private static boolean canBeBody(String cell) {
    return cell.matches("\\p{Lu}[\\p{L}'\u2019& -]{2,60}") && PeopleList.in(cell).isEmpty();
  }

  private void ofBody(Passage cell, String body, AttendanceLabel label, AttendanceList list) {
    Passage bare = cell.slice(list.key().before(cell.text()), cell.text().length());
    AttendanceStatus marked =
        list.key().of(cell.text().substring(0, cell.text().length() - bare.text().length()));
    AttendanceLabel as = marked == null ? label : new AttendanceLabel(marked, false, null, null, 0);
    PeopleList.in(bare.text()).stream()
        .limit(1)
        .forEach(person -> list.add(person.from(body), as, bare, 0));
  }

  private record Read(ListedPerson person, Passage cell) {
    static ListedPerson described(ListedPerson person, String cell) {
      return person.with(cell, false, false, true);
    }

    Read beside(String text) {
      return new Read(described(person, text), cell);
    }
  }

  /** {@code Sutton Green} behind {@code Cllr Ann Ash} is where she comes from. */
  private static List<ListedPerson> people(Passage cell, List<Read> read) {
    List<ListedPerson> running = PeopleList.in(cell.text());
    if (running.isEmpty()) {
      return PeopleList.in(cell.text(), PeopleList.Form.ONE);
    }
    boolean titled = running.stream().anyMatch(person -> person.title() != null);
    boolean behindTitled = !read.isEmpty() && read.get(read.size() - 1).person().title() != null;
    boolean first = !running.isEmpty() && running.get(0).start() < 25;
    if (titled && running.size() > 1) {
      return running;
    }
    boolean initials = cell.text().strip().matches("(?:\\p{Lu}\\.? ?){1,3} \\p{Lu}.*");
    return !first || behindTitled && !titled && !initials && cell.text().indexOf(',') < 0
        ? List.of()
        : PeopleList.in(cell.text(), PeopleList.Form.ONE);
  }

  private static AttendanceLabel status(List<Passage> cells, AttendanceLabel label) {
    return cells.stream()
        .map(cell -> TableColumn.status(cell.text()))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(
            status ->
                new AttendanceLabel(status, label.chair(), label.title(), label.capacity(), 0))
        .orElse(label);
  }

  private static AttendanceLabel label(Passage cell) {
    AttendanceLabel label = AttendanceLabel.at(cell.text());
    return label == null ? AttendanceLabel.PRESENT : label;
  }

  /** {@code Present | Apologies}: each column is a list of its own. */
  private boolean isOfLabels(List<Passage> cells) {
    return labels.size() == cells.size()
        && columns.stream().allMatch(column -> column == TableColumn.UNKNOWN);
  }

  private static void running(Passage cell, AttendanceLabel label, AttendanceList list) {
    PeopleList.in(cell.text()).forEach(person -> list.add(person, label, cell, 0));
  }

  private void person(List<Passage> cells, AttendanceLabel label, AttendanceList list) {
    int at = nameCell(cells);
    if (at < 0) {
      return;
    }
    List<ListedPerson> people = PeopleList.in(cells.get(at).text());
    boolean several = people.stream().filter(person -> person.title() != null).count() > 1;
    for (ListedPerson person :
        several ? people : PeopleList.in(cells.get(at).text(), PeopleList.Form.ONE)) {
      AttendanceLabel as = heads.get(at).isPresent() ? labels.get(at) : label;
      list.add(described(person, cells, at), status(cells, at, as, list.key()), cells.get(at), 0);
    }
  }

  private int nameCell(List<Passage> cells) {
    int named = columns.indexOf(TableColumn.NAME);
    if (named >= 0 && named < cells.size()) {
      return named;
    }
    for (int i = 0; i < cells.size(); i++) {
      List<ListedPerson> people = PeopleList.in(cells.get(i).text(), PeopleList.Form.ONE);
      boolean organisation = i < columns.size() && columns.get(i) != TableColumn.UNKNOWN;
      if (!people.isEmpty() && !organisation) {
        return i;
      }
    }
    return -1;
  }

  private ListedPerson described(ListedPerson person, List<Passage> cells, int name) {
    ListedPerson whole = person;
    for (int i = 0; i < cells.size(); i++) {
      if (i != name && !cells.get(i).text().isBlank()) {
        whole =
            whole.with(
                cells.get(i).text().strip(),
                column(i) == TableColumn.ROLE,
                column(i) == TableColumn.ORGANISATION,
                column(i) == TableColumn.UNKNOWN);
      }
    }
    return whole;
  }

  private TableColumn column(int i) {
    return i < columns.size() ? columns.get(i) : TableColumn.UNKNOWN;
  }

  /** By the key, else by the head of the column that is ticked, else by what the sign tells. */
  private @Nullable AttendanceStatus status(int column, String cell, AttendanceKey key) {
    AttendanceStatus explained = key.of(cell);
    if (explained != null) {
      return explained;
    }
    boolean ticked = column < heads.size() && TICK.matcher(cell.strip()).matches();
    return ticked && heads.get(column).isPresent()
        ? heads.get(column).get()
        : TableColumn.status(cell);
  }

  private AttendanceLabel status(
      List<Passage> cells, int name, AttendanceLabel label, AttendanceKey key) {
    for (int i = 0; i < cells.size(); i++) {
      AttendanceStatus status = i == name ? null : status(i, cells.get(i).text(), key);
      if (status != null) {
        return new AttendanceLabel(status, label.chair(), label.title(), label.capacity(), 0);
      }
    }
    return label;
  }
}
