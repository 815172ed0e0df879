/* The workbench: YASGUI's editor on the form's textarea, and answers that know whether they are whole. */
(() => {
  const MOST = 32 * 1024 * 1024;
  const LONGEST_ADDRESS = 6000;
  const form = document.getElementById("ask");
  const { endpoint, up, base, terms } = form.dataset;
  const area = form.elements.query;
  const make = Views.make;
  const at = (id) => document.getElementById(id);
  const absolute = (address) => new URL(address, document.baseURI).href;
  let running;
  let answer;
  let kept;

  /* ---------------------------------------------------------------- the editor */
  const Editor = window.Yasqe;
  Editor.defaults.autocompleters = [];
  const place = make("div");
  area.before(place);
  area.hidden = true;
  const editor = new Editor(place, {
    value: area.value,
    autofocus: false,
    autocompleters: [],
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "22rem",
    requestConfig: { endpoint: absolute(endpoint) },
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": () => run(), "Cmd-Enter": () => run(), "Ctrl-S": () => {} },
  });
  const input = editor.getInputField();
  input.setAttribute("aria-label", "Query. Control and space complete, control and enter run, tab goes on.");
  const scroller = editor.getScrollerElement();
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "group");
  scroller.setAttribute("aria-label", "The query, to scroll");
  document.querySelector('label[for="query"]').addEventListener("click", () => editor.focus());
  editor.on("change", () => { area.value = editor.getValue(); link(); });

  fetch(terms).then((response) => response.json()).then((words) => {
    const offer = (from, name, get) => {
      Editor.forkAutocompleter(from, { name, get, bulk: false, persistenceId: null }, false);
      return editor.enableCompleter(name);
    };
    const beginning = (all) => (_, token) => all.filter((iri) => iri.startsWith((token && (token.autocompletionString || token.string)) || ""));
    const prefixes = Object.entries(words.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`);
    return Promise.all([
      editor.enableCompleter("variables"),
      offer("prefixes", "our-prefixes", beginning(prefixes)),
      offer("class", "our-classes", beginning(words.classes)),
      offer("property", "our-properties", beginning(words.properties)),
    ]);
  }).catch((problem) => console.warn(problem));

  /* ---------------------------------------------------------------- asking */
  const say = (words, cut) => {
    at("said").textContent = words;
    at("said").className = cut ? "cut" : "";
  };

  /** The text as far as it came, and why it is not all. */
  async function read(response) {
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parts = [];
    let bytes = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { text: parts.join("") + decoder.decode(), cut: "" };
        bytes += value.length;
        parts.push(decoder.decode(value, { stream: true }));
        if (bytes > MOST) {
          await reader.cancel();
          return { text: parts.join(""), cut: "The answer is longer than 32 MiB; a download holds all of it." };
        }
      }
    } catch (problem) {
      return { text: parts.join(""), cut: running && running.signal.aborted ? "It was stopped." : "The server stopped the query before its end: it took too long." };
    }
  }

  /** The rows that are whole in a text that may end anywhere. */
  function salvage(text) {
    const begin = text.indexOf("[", text.indexOf('"bindings"'));
    if (text.indexOf('"bindings"') < 0 || begin < 0) return null;
    let depth = 0;
    let quoted = false;
    let end = begin;
    for (let i = begin + 1; i < text.length; i++) {
      const c = text[i];
      if (quoted) {
        if (c === "\\") i++;
        else if (c === '"') quoted = false;
      } else if (c === '"') quoted = true;
      else if (c === "{") depth++;
      else if (c === "}" && --depth === 0) end = i;
    }
    return JSON.parse(text.slice(0, end + 1) + "]}}");
  }

  function understood(text, cut) {
    try {
      return { json: JSON.parse(text), cut };
    } catch (problem) {
      return { json: salvage(text), cut: cut || "The answer ends before its end: the query was stopped." };
    }
  }

  const request = (accept, signal) => fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: editor.getValue(),
    signal,
  });

  async function run() {
    if (running) running.abort();
    const mine = new AbortController();
    running = mine;
    at("answer")?.remove();
    at("views").hidden = true;
    at("stop").hidden = false;
    say("Asking …");
    const began = performance.now();
    try {
      const response = await request("application/sparql-results+json, text/turtle;q=0.9", mine.signal);
      const { text, cut } = await read(response);
      if (running !== mine) return;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (!response.ok) fault(response.status, text);
      else if ((response.headers.get("Content-Type") || "").includes("json")) show(understood(text, cut), seconds);
      else graph(text, cut, seconds);
    } catch (problem) {
      if (running === mine) say(mine.signal.aborted ? "Stopped." : "The server could not be reached.", true);
    } finally {
      if (running === mine) {
        running = null;
        at("stop").hidden = true;
      }
    }
  }

  function fault(status, text) {
    const why = { 429: "There are too many requests just now; wait a little.", 503: "The query was stopped: it took too long. Ask for less, for instance for one year or one body.", 413: "The query is too long." };
    say(why[status] || "The query cannot be run: " + text.trim().slice(0, 1000), true);
  }

  function show({ json, cut }, seconds) {
    if (!json) return say("Cut: " + cut, true);
    if ("boolean" in json) return say(`${json.boolean ? "Yes" : "No"}, in ${seconds} seconds.`);
    answer = { columns: json.head.vars, rows: json.results.bindings, cut };
    const count = `${answer.rows.length.toLocaleString("en-GB")} ${answer.rows.length === 1 ? "row" : "rows"} in ${seconds} seconds`;
    say(cut ? `Cut: ${cut} These ${count} came before.` : `${count}, all that there are.`, cut !== "");
    at("views").hidden = false;
    select("table");
  }

  function graph(text, cut, seconds) {
    answer = null;
    at("views").hidden = false;
    at("tabs").hidden = true;
    const broken = cut || (text.includes("##  Query cancelled") ? "the query was stopped" : "");
    say(broken ? "Cut: " + broken : `A graph in Turtle, in ${seconds} seconds.`, broken !== "");
    at("view").removeAttribute("aria-labelledby");
    at("view").replaceChildren(make("pre", { className: "text", tabIndex: 0, textContent: text }));
  }

  /* ---------------------------------------------------------------- views */
  const page = (iri) => (iri.startsWith(base + "id/") ? up + "id/" + iri.slice((base + "id/").length) : /^https?:/.test(iri) ? iri : "");
  const tabs = [...document.querySelectorAll("[role=tab]")];

  function select(view) {
    at("tabs").hidden = false;
    tabs.forEach((tab) => {
      const chosen = tab.dataset.view === view;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
    at("view").setAttribute("aria-labelledby", "tab-" + view);
    Views[view](at("view"), answer, page);
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => select(tab.dataset.view));
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const next = tabs[(index + by + tabs.length) % tabs.length];
      next.focus();
      select(next.dataset.view);
    });
  });

  /* ---------------------------------------------------------------- the catalogue and its parameters */
  const block = (name) => new RegExp(`(VALUES \\?${name} \\{)\\s*((?:"(?:[^"\\\\]|\\\\.)*"|[^{}"])*?)\\s*(\\})`);

  function term(standard, value) {
    const quoted = () => '"' + value.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n") + '"';
    if (value === "") return standard.startsWith('"') ? standard.replace(/^"(?:[^"\\]|\\.)*"/, '""') : standard;
    if (standard.startsWith("<")) return "<" + value.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent) + ">";
    if (standard.startsWith('"')) return quoted() + standard.replace(/^"(?:[^"\\]|\\.)*"/, "");
    return /^[-+]?\d/.test(standard) && isFinite(value) ? value : quoted();
  }

  function load(one) {
    kept = one;
    editor.setValue(one.dataset.query);
    document.querySelectorAll("#kept a").forEach((each) => each.removeAttribute("aria-current"));
    one.setAttribute("aria-current", "true");
    const names = one.dataset.parameters.split(" ").filter(Boolean);
    at("parameters").replaceChildren(...names.map(field));
    at("parameters").hidden = names.length === 0;
    history.replaceState(null, "", location.pathname);
  }

  function field(name) {
    const found = block(name).exec(editor.getValue());
    const standard = found ? found[2] : "UNDEF";
    const plain = standard === "UNDEF" ? "" : standard.replace(/^"((?:[^"\\]|\\.)*)".*$/, "$1").replace(/^<(.*)>$/, "$1");
    const id = "set-" + name;
    const box = make("input", { id, type: "text", value: plain });
    box.addEventListener("input", () => editor.setValue(editor.getValue().replace(block(name), (_, head, old, tail) => `${head} ${term(standard, box.value)} ${tail}`)));
    box.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); run(); } });
    return make("div", {}, [make("label", { htmlFor: id, textContent: name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase() }), box]);
  }

  at("kept").addEventListener("click", (event) => {
    const one = event.target.closest("a[data-query]");
    if (!one || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    load(one);
    run();
  });

  at("kept-words").addEventListener("input", (event) => {
    const words = event.target.value.toLowerCase().split(/\s+/);
    document.querySelectorAll("#kept a").forEach((one) => {
      const said = [one.textContent, one.dataset.name, one.dataset.says].join(" ").toLowerCase();
      one.parentElement.hidden = !words.every((word) => said.includes(word));
    });
  });

  /* ---------------------------------------------------------------- taking it elsewhere */
  function link() {
    const query = encodeURIComponent(editor.getValue());
    at("share").href = location.pathname.split("/").pop() + (query.length > LONGEST_ADDRESS ? "#query=" : "?query=") + query;
  }

  const shell = (text) => "'" + text.replace(/'/g, "'\\''") + "'";
  const literal = (text) => JSON.stringify(text).replace(/\u007f/g, "\\u007f");
  const recipes = {
    curl: (query, where) => `curl --fail ${shell(where)} \\\n  --header 'Accept: text/csv' \\\n  --data-urlencode query=${shell(query)}`,
    Python: (query, where) => `import io\nimport pandas\nimport requests\n\nquery = ${literal(query)}\nanswer = requests.post(${literal(where)}, data={"query": query}, headers={"Accept": "text/csv"})\nanswer.raise_for_status()\ntable = pandas.read_csv(io.StringIO(answer.text))\nprint(table)`,
    R: (query, where) => `library(httr2)\n\nquery <- ${literal(query)}\nanswer <- request(${literal(where)}) |>\n  req_headers(Accept = "text/csv") |>\n  req_body_form(query = query) |>\n  req_perform()\ntable <- read.csv(text = resp_body_string(answer))\nprint(table)`,
  };

  at("copy-as").addEventListener("change", async (event) => {
    const recipe = recipes[event.target.value];
    event.target.value = "";
    if (!recipe) return;
    const code = recipe(editor.getValue(), absolute(endpoint));
    at("copied")?.remove();
    form.after(make("pre", { id: "copied", className: "text", tabIndex: 0, textContent: code }));
    try {
      await navigator.clipboard.writeText(code);
      say("Copied.");
    } catch (problem) {
      say("Here it is, to be copied.");
    }
  });

  const TYPES = { csv: "text/csv", tsv: "text/tab-separated-values", json: "application/sparql-results+json", xml: "application/sparql-results+xml" };
  at("download-as").addEventListener("change", async (event) => {
    const form = event.target.value;
    event.target.value = "";
    if (!form) return;
    say("Fetching …");
    try {
      const response = await request(TYPES[form]);
      if (!response.ok) return fault(response.status, await response.text());
      const address = URL.createObjectURL(await response.blob());
      const name = (kept ? kept.dataset.name.replace("/", "-") : "answer") + "." + form;
      make("a", { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
      say(`${name} is whole.`);
    } catch (problem) {
      say("Cut: the server stopped the query before its end. Nothing was kept.", true);
    }
  });

  /* ---------------------------------------------------------------- beginning */
  document.querySelectorAll(".needs-script:not(#views):not(#parameters):not(#stop)").forEach((element) => { element.hidden = false; });
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  at("stop").addEventListener("click", () => running && running.abort());
  if (location.hash.startsWith("#query=")) editor.setValue(decodeURIComponent(location.hash.slice(7)));
  link();
  if ((location.hash.startsWith("#query=") || new URLSearchParams(location.search).has("query")) && !at("answer")) run();
})();
