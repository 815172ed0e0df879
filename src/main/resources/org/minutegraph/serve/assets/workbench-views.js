/* Views of an answer: a table, a chart, a timeline, a network. Each is given {columns, rows} with values as in SPARQL JSON. */
const Views = (() => {
  const PART = 100;
  const EVENTS = 500;
  const EDGES = 400;
  const SERIES = 10;
  const POINTS = 60;

  function make(name, properties = {}, children = []) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  const text = (row, column) => (row[column] ? row[column].value : "");
  const numeric = (answer, column) =>
    answer.rows.some((row) => row[column]) &&
    answer.rows.every((row) => !row[column] || (row[column].type === "literal" && row[column].value.trim() !== "" && isFinite(row[column].value)));
  const dated = (answer, column) => answer.rows.some((row) => /^\d{4}-\d\d-\d\d/.test(text(row, column)));
  const yearly = (answer, column) => answer.rows.length > 0 && answer.rows.every((row) => /^\d{4}$/.test(text(row, column)));
  const iris = (answer, column) => answer.rows.some((row) => row[column] && row[column].type === "uri");
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const shade = (index, of) => `hsl(${Math.round((192 + (360 * index) / Math.max(of, 1)) % 360)} 52% ${matchMedia("(prefers-color-scheme: dark)").matches ? 66 : 36}%)`;

  function chooser(id, label, columns, chosen, none, changed) {
    const select = make("select", { id });
    if (none) select.append(make("option", { value: "", textContent: none }));
    columns.forEach((column) => select.append(make("option", { value: column, textContent: column })));
    select.value = chosen || "";
    select.addEventListener("change", changed);
    return make("div", {}, [make("label", { htmlFor: id, textContent: label }), select]);
  }

  const nothing = (where, why) => where.replaceChildren(make("p", { className: "none", textContent: why }));

  function cell(value, place) {
    const td = make("td");
    if (!value) return td;
    const address = value.type === "uri" ? place(value.value) : "";
    if (address) td.append(make("a", { href: address, textContent: value.value }));
    else td.textContent = value.value;
    return td;
  }

  function table(where, answer, place) {
    let first = 0;
    const draw = () => {
      const part = answer.rows.slice(first, first + PART);
      const head = make("tr", {}, answer.columns.map((column) => make("th", { scope: "col", textContent: column })));
      const body = part.map((row) => make("tr", {}, answer.columns.map((column) => cell(row[column], place))));
      const caption = answer.rows.length === 0 ? "No rows" : `${(first + 1).toLocaleString("en-GB")} to ${(first + part.length).toLocaleString("en-GB")} of ${answer.rows.length.toLocaleString("en-GB")} rows${answer.cut ? " that came before the answer was cut" : ""}`;
      const grid = make("table", { className: "small-table" }, [make("caption", { textContent: caption }), make("thead", {}, [head]), make("tbody", {}, body)]);
      const pager = make("p", { className: "pager" });
      const step = (label, by) => {
        const button = make("button", { type: "button", className: "quiet", textContent: label });
        button.addEventListener("click", () => { first += by; draw(); });
        pager.append(button);
      };
      if (first > 0) step("← Before", -PART);
      if (first + PART < answer.rows.length) step("After →", PART);
      where.replaceChildren(make("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": "Rows" }, [grid]), pager);
    };
    draw();
  }

  function chart(where, answer) {
    const numbers = answer.columns.filter((column) => numeric(answer, column) && !yearly(answer, column));
    const others = answer.columns.filter((column) => !numbers.includes(column));
    if (numbers.length === 0) return nothing(where, "A chart needs a column of numbers.");
    const named = others.filter((column) => !iris(answer, column));
    const across = named.find((column) => yearly(answer, column) || dated(answer, column)) || named[0] || others[0] || numbers[0];
    const by = across === named[0] ? "" : named.find((column) => column !== across) || "";
    const canvas = make("canvas", { role: "img" });
    let drawn;
    const fields = make("div", { className: "fields" });
    const value = (id) => fields.querySelector("#" + id).value;
    const draw = () => {
      const [x, y, series, kind] = ["chart-x", "chart-y", "chart-by", "chart-kind"].map(value);
      const sums = new Map();
      const labels = [];
      answer.rows.forEach((row) => {
        const label = text(row, x);
        const line = series ? text(row, series) : y;
        if (!labels.includes(label)) labels.push(label);
        if (!sums.has(line)) sums.set(line, new Map());
        sums.get(line).set(label, (sums.get(line).get(label) || 0) + Number(text(row, y)));
      });
      const total = (line) => [...sums.get(line).values()].reduce((a, b) => a + b, 0);
      const lines = [...sums.keys()].sort((a, b) => total(b) - total(a)).slice(0, SERIES);
      if (yearly(answer, x) || dated(answer, x)) labels.sort();
      const shown = labels.slice(0, POINTS);
      if (drawn) drawn.destroy();
      Chart.defaults.color = colour("--soft");
      Chart.defaults.borderColor = colour("--line");
      drawn = new Chart(canvas, {
        type: kind,
        data: {
          labels: shown,
          datasets: lines.map((line, index) => ({ label: line, data: shown.map((label) => sums.get(line).get(label) ?? 0), backgroundColor: shade(index, lines.length), borderColor: shade(index, lines.length) })),
        },
        options: { animation: false, maintainAspectRatio: false, plugins: { legend: { display: lines.length > 1 } } },
      });
      canvas.setAttribute("aria-label", `${kind === "bar" ? "Bars" : "Lines"} of ${y} by ${x}; the table says the same`);
      const left = [];
      if (labels.length > POINTS) left.push(`the first ${POINTS} of ${labels.length} values of ${x}`);
      if (sums.size > SERIES) left.push(`the ${SERIES} greatest of ${sums.size} values of ${series}`);
      note.textContent = left.length ? "Shown: " + left.join(", ") + "." : "";
    };
    const note = make("p", { className: "small soft" });
    const kind = chooser("chart-kind", "Drawn as", ["bar", "line"], "bar", "", draw);
    fields.append(chooser("chart-x", "Along", answer.columns, across, "", draw), chooser("chart-y", "Number", numbers, numbers[0], "", draw), chooser("chart-by", "One for each", others, by, "nothing", draw), kind);
    where.replaceChildren(fields, make("div", { className: "canvas" }, [canvas]), note);
    draw();
  }

  function timeline(where, answer, place) {
    const days = answer.columns.filter((column) => dated(answer, column));
    if (days.length === 0) return nothing(where, "A timeline needs a column of dates.");
    const rest = answer.columns.filter((column) => column !== days[0]);
    const rows = answer.rows.filter((row) => text(row, days[0])).sort((a, b) => text(a, days[0]).localeCompare(text(b, days[0])));
    const events = rows.slice(0, EVENTS).map((row) => {
      const event = make("li", {}, [make("time", { textContent: text(row, days[0]).slice(0, 10) })]);
      const words = rest.filter((column) => row[column] && row[column].type !== "uri").map((column) => text(row, column)).join(" · ");
      const thing = rest.find((column) => row[column] && row[column].type === "uri" && place(row[column].value));
      event.append(thing ? make("a", { href: place(row[thing].value), textContent: words || row[thing].value }) : words);
      return event;
    });
    where.replaceChildren(make("ol", { className: "timeline" }, events));
    if (rows.length > EVENTS) where.append(make("p", { className: "cut", textContent: `Only the first ${EVENTS} of ${rows.length} are drawn.` }));
  }

  function network(where, answer) {
    const ends = answer.columns.filter((column) => !numeric(answer, column));
    if (ends.length < 2) return nothing(where, "A network needs two columns of things.");
    const things = ends.filter((column) => iris(answer, column));
    const from = things.length > 0 ? things[0] : ends[0];
    const to = things.length > 1 ? things[1] : ends.find((column) => column !== from && column !== "name" && column !== from + "Name");
    const weights = answer.columns.filter((column) => numeric(answer, column));
    const canvas = make("div", { className: "canvas tall", role: "img" });
    const note = make("p", { className: "small soft" });
    const fields = make("div", { className: "fields" });
    const name = (row, column) => text(row, column + "Name") || (column === from ? text(row, "name") : "") || text(row, column);
    let drawn;
    const draw = () => {
      const [a, b, weight] = ["net-from", "net-to", "net-weight"].map((id) => fields.querySelector("#" + id).value);
      const nodes = new Map();
      const rows = answer.rows.filter((row) => text(row, a) && text(row, b));
      const edges = rows.slice(0, EDGES).map((row) => {
        [a, b].forEach((column) => nodes.set(text(row, column), name(row, column)));
        return { data: { source: text(row, a), target: text(row, b), weight: Math.max(1, Number(weight ? text(row, weight) : 1) || 1) } };
      });
      const heaviest = edges.reduce((most, edge) => Math.max(most, edge.data.weight), 1);
      edges.forEach((edge) => { edge.data.width = 1 + (5 * edge.data.weight) / heaviest; });
      if (drawn) drawn.destroy();
      drawn = cytoscape({
        container: canvas,
        elements: [...[...nodes].map(([id, label]) => ({ data: { id, label } })), ...edges],
        layout: { name: nodes.size > 150 ? "concentric" : "cose", animate: false, randomize: false },
        style: [
          { selector: "node", style: { label: "data(label)", "font-size": 10, color: colour("--ink"), "background-color": colour("--accent"), width: 14, height: 14, "text-margin-y": -4, "min-zoomed-font-size": 7 } },
          { selector: "edge", style: { width: "data(width)", "line-color": colour("--edge"), opacity: 0.5, "curve-style": "haystack" } },
        ],
        userZoomingEnabled: true,
      });
      canvas.setAttribute("aria-label", `A network of ${nodes.size} things and ${edges.length} links; the table says the same`);
      note.textContent = `${nodes.size} things, ${edges.length} links` + (rows.length > EDGES ? ` (the first of ${rows.length})` : "");
    };
    fields.append(chooser("net-from", "From", ends, from, "", draw), chooser("net-to", "To", ends, to, "", draw), chooser("net-weight", "Weight", weights, weights[weights.length - 1], "none", draw));
    where.replaceChildren(fields, canvas, note);
    draw();
  }

  return { make, table, chart, timeline, network };
})();
