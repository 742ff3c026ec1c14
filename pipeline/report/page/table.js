// A table: searched, filtered, sorted, a page of rows at a time. Its state stands in the address, so that every view has a link.

const PAGE_ROWS = 50;
const MENTION_TABLES = new Set(["dates", "officials", "membership_figures", "percentages", "checks"]);
const PLACE_COLUMNS = new Set(["locality_id", "parent", "province", "successor"]);
const MOST_CHOICES = 40;

// Where the words of a row stand; null for a row that stands in no article.
function placeOf(table, data, row) {
  if (table === "documents") return link(["article", data.doc_id[row]]);
  if (!MENTION_TABLES.has(table)) return null;
  return link(["article", data.doc_id[row], table, `${data.start_char[row]}-${data.end_char[row]}`]);
}

// --- What a cell says: as nodes, and as words to search and sort by.
function cell(table, data, column, row) {
  const value = data[column.name][row];
  if (value === null || value === "" || (Array.isArray(value) && !value.length)) return make("span", { class: "none" }, "–");
  if (column.name === "holds")
    return make("span", { class: value ? "yes" : "no" }, icon(value ? "checks" : "fails"), t(value ? "ui.holds" : "ui.fails"));
  if (column.name === "evidence") return sources("officials", value);
  if (column.name === "figure_ids") return sources("membership_figures", value);
  if (column.name === "figure_id" || column.name === "part_of") return make("a", { href: linkOfMention("membership_figures", value) }, value);
  if (column.name === "doc_id" || column.name === "duplicate_of")
    return make("a", { href: link(["article", value]) }, said(table, data, column, row));
  return make("bdi", { lang: column.values ? null : "vi" }, said(table, data, column, row));
}

function sources(table, mentions) {
  return mentions
    .map((mention, index) => [make("a", { href: linkOfMention(table, mention), "aria-label": t("ui.source", { n: index + 1 }) }, index + 1), " "])
    .flat();
}

function said(table, data, column, row) {
  const value = data[column.name][row];
  if (value === null) return "";
  if (column.name === "holds") return t(value ? "ui.holds" : "ui.fails");
  if (column.values || column.name === "kind" || column.name === "stage") return valueLabel(column.name, value);
  if (column.name === "doc_id" || column.name === "duplicate_of") return documents.headline[indexOf.get(value)];
  if (PLACE_COLUMNS.has(column.name)) return start.places[value] ?? value;
  if (column.number) return number(value);
  return Array.isArray(value) ? value.join("; ") : String(value);
}

// --- Which rows, in which order.
const searched = new Map();

// The words of every row, folded; of an article its text too
async function wordsOf(table, data) {
  const key = `${table} ${language}`;
  if (!searched.has(key)) {
    const columns = start.tables[table];
    const rows = data[columns[0].name].map((_, row) =>
      columns.map((column) => `${data[column.name][row] ?? ""} ${said(table, data, column, row)}`).join(" "),
    );
    if (table === "documents") {
      const texts = (await Promise.all(start.blocks.map((_, block) => open(`articles-${block}`)))).flat();
      const words = (line) => line.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
      texts.forEach((article, row) => (rows[row] += ` ${article.lines.map(words).join(" ")}`));
    }
    searched.set(key, rows.map(folded));
  }
  return searched.get(key);
}

async function rowsOf(table, data, query) {
  let rows = Array.from(data[start.tables[table][0].name].keys());
  const wanted = folded(query.q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  if (wanted.length) {
    const words = await wordsOf(table, data);
    rows = rows.filter((row) => wanted.every((word) => words[row].includes(word)));
  }
  for (const column of start.tables[table]) {
    const chosen = query[column.name];
    if (chosen) rows = rows.filter((row) => String(data[column.name][row]) === chosen);
  }
  const by = start.tables[table].find((column) => column.name === query.sort);
  if (by) {
    const order = comparison(table, data, by);
    rows.sort(query.down ? (a, b) => order(b, a) : order);
    const empty = (row) => data[by.name][row] === null;
    rows = [...rows.filter((row) => !empty(row)), ...rows.filter(empty)];
  }
  return rows;
}

function comparison(table, data, column) {
  const values = data[column.name];
  if (column.values) return (a, b) => column.values.indexOf(values[a]) - column.values.indexOf(values[b]);
  if (column.number || column.name === "holds") return (a, b) => values[a] - values[b];
  const collator = new Intl.Collator("vi", { numeric: true });
  const texts = values.map((_, row) => said(table, data, column, row));
  return (a, b) => collator.compare(texts[a], texts[b]);
}

// --- The view.
async function tableView(table, query) {
  const data = await open(`table-${table}`);
  const columns = start.tables[table];
  const total = data[columns[0].name].length;
  const view = make("section", { class: "tables", "aria-labelledby": "title" });
  const state = { ...query };
  const body = make("tbody");
  const head = make("tr");
  const status = make("p", { class: "quiet", role: "status" });
  const pager = make("nav", { class: "pager", "aria-label": t("ui.pages") });
  const visible = () => columns.filter((column) => column.shown || state.all);
  let rows = [];

  // Change the state, its address, and what is shown of it.
  async function change(changes) {
    Object.assign(state, { page: "", row: "" }, changes);
    history.replaceState(null, "", link(["table", table], state));
    await refresh();
  }

  async function refresh() {
    rows = await rowsOf(table, data, state);
    const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
    const asked = state.row ? Math.floor(rows.indexOf(Number(state.row)) / PAGE_ROWS) + 1 : Number(state.page);
    const page = Math.min(Math.max(1, Math.floor(asked) || 1), pages);
    const from = (page - 1) * PAGE_ROWS;
    const shown = rows.slice(from, from + PAGE_ROWS);
    head.replaceChildren(...visible().map(heading));
    body.replaceChildren(...shown.map((row, index) => line(row, index === 0)));
    const none = total ? "ui.no_rows" : "ui.empty_table";
    status.replaceChildren(
      rows.length ? t("ui.rows_shown", { from: number(from + 1), to: number(from + shown.length), n: number(rows.length) }) : t(none),
    );
    const turned = async (to) => {
      await change({ page: to });
      view.scrollIntoView();
      body.firstChild.focus({ preventScroll: true });
    };
    const turn = (to, label) => make("button", { type: "button", disabled: to < 1 || to > pages, onclick: () => turned(to) }, t(label));
    pager.hidden = pages === 1;
    pager.replaceChildren(
      turn(page - 1, "ui.previous"),
      make("span", {}, t("ui.page_of", { page: number(page), pages: number(pages) })),
      turn(page + 1, "ui.next"),
    );
  }

  function heading(column) {
    const sorted = state.sort === column.name;
    const next = !sorted ? { sort: column.name, down: "" } : !state.down ? { down: "1" } : { sort: "", down: "" };
    const again = () => change(next).then(() => head.querySelector(`[data-column="${column.name}"]`).focus());
    const arrow = sorted && make("span", { "aria-hidden": "true" }, state.down ? "↓" : "↑");
    return make(
      "th",
      {
        scope: "col",
        role: "columnheader",
        "aria-sort": sorted ? (state.down ? "descending" : "ascending") : "none",
        class: column.number ? "number" : null,
      },
      make("button", { type: "button", "data-column": column.name, onclick: again }, columnLabel(table, column.name), arrow),
      make("code", {}, column.made ? "" : column.name),
    );
  }

  // On a narrow screen rows are cards without a head: the order is chosen here.
  function order() {
    const ways = visible().flatMap((column) => [
      [column, ""],
      [column, "1"],
    ]);
    const option = ([column, down]) => {
      const selected = state.sort === column.name && Boolean(state.down) === Boolean(down);
      return make("option", { value: `${column.name} ${down}`, selected }, `${columnLabel(table, column.name)} ${down ? "↓" : "↑"}`);
    };
    const choose = (event) => {
      const [sort, down] = event.target.value.split(" ");
      change({ sort, down });
    };
    return make(
      "label",
      { class: "order" },
      t("ui.sort"),
      make("select", { onchange: choose }, make("option", { value: " " }, "–"), ways.map(option)),
    );
  }

  function line(row, first) {
    const place = placeOf(table, data, row);
    const cells = visible().map((column, index) => {
      const words = cell(table, data, column, row);
      const label = columnLabel(table, column.name);
      const inside =
        index === 0 && place
          ? make("a", { class: "to-words", href: place, title: t("ui.open_article"), onclick: () => remember(row) }, words)
          : words;
      return make("td", { role: "cell", "data-label": label, "data-name": column.name, class: column.number ? "number" : null }, inside);
    });
    const chosen = String(row) === state.row;
    return make("tr", { role: "row", tabindex: first || chosen ? 0 : -1, "data-row": row, class: chosen ? "chosen" : null }, cells);
  }

  // The address keeps the row, so that going back finds it.
  function remember(row) {
    history.replaceState(null, "", link(["table", table], { ...state, row }));
  }

  function keys(event) {
    const row = event.target.closest("tr");
    const lines = [...body.children];
    const at = lines.indexOf(row);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (event.key === "Enter" && event.target === row) row.querySelector("a")?.click();
    if (next === undefined || !lines[next] || event.target.tagName === "INPUT") return;
    event.preventDefault();
    lines.forEach((other) => (other.tabIndex = -1));
    lines[next].tabIndex = 0;
    lines[next].focus();
  }
  body.addEventListener("keydown", keys);

  let waiting = 0;
  const searchLabel = t(table === "documents" ? "ui.search_articles" : "ui.search");
  const search = make("input", {
    type: "search",
    id: "search",
    value: state.q,
    placeholder: searchLabel,
    "aria-label": searchLabel,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => search.isConnected && change({ q: search.value }), 120);
    },
  });
  const all = make("input", { type: "checkbox", checked: Boolean(state.all), onchange: (event) => change({ all: event.target.checked ? "1" : "" }) });
  const filters = choices(table, data, columns, state, change);
  view.append(
    table === "documents" ? "" : tableList(table),
    make("h1", { id: "title", tabindex: -1 }, t(`table.${table}`)),
    make("p", { class: "lead" }, t(`about.${table}`)),
    make("div", { class: "tools", role: "search" }, search, make("label", { class: "tick" }, all, t("ui.all_columns")), order()),
    filters ?? "",
    status,
    make(
      "div",
      { class: "sheet" },
      make("table", { role: "table", class: "rows", "aria-labelledby": "title" }, make("thead", { role: "rowgroup" }, head), body),
    ),
    pager,
    make("p", { class: "quiet hint" }, t("ui.sort_hint")),
  );
  body.setAttribute("role", "rowgroup");
  head.setAttribute("role", "row");
  await refresh();
  const chosen = body.querySelector(".chosen");
  return { view, title: t(`table.${table}`), focus: chosen };
}

// One choice for each column with few values.
function choices(table, data, columns, state, change) {
  const selects = columns
    .filter((column) => column.shown && (column.values || ["holds", "kind", "stage", "rule", "locality"].includes(column.name)))
    .map((column) => [column, new Set(data[column.name].filter((value) => value !== null))])
    .filter(([, values]) => values.size > 1 && values.size <= MOST_CHOICES)
    .map(([column, values]) => {
      const order = column.values ?? [...values].sort();
      const label = (value) => (column.name === "holds" ? t(value ? "ui.holds" : "ui.fails") : valueLabel(column.name, value));
      const options = order
        .filter((value) => values.has(value))
        .map((value) => make("option", { value: String(value), selected: state[column.name] === String(value) }, label(value)));
      const select = make(
        "select",
        { onchange: (event) => change({ [column.name]: event.target.value }) },
        make("option", { value: "" }, t("ui.any")),
        options,
      );
      return make("label", {}, columnLabel(table, column.name), select);
    });
  if (!selects.length) return null;
  const active = columns.some((column) => state[column.name]);
  const clear = make("a", { class: "button", href: link(["table", table]) }, t("ui.clear"));
  return make("details", { class: "filters", open: active }, make("summary", {}, t("ui.filters")), make("div", {}, selects, clear));
}

function tableList(current) {
  const entries = Object.entries(start.overview.counts).filter(([table]) => table !== "documents");
  const links = entries.map(([table, rows]) =>
    make(
      "li",
      {},
      make(
        "a",
        { href: link(["table", table]), "aria-current": table === current ? "page" : null },
        t(`table.${table}`),
        " ",
        make("span", { class: "count" }, number(rows)),
      ),
    ),
  );
  return make("nav", { class: "chips", "aria-label": t("ui.all_tables") }, make("ul", {}, links));
}
