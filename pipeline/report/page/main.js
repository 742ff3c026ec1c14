// The overview, and the way from an address (#overview, #table/NAME, #article/ID) to its view.

const main = document.getElementById("main");

function overviewView(query) {
  const { counts, characters, failed_checks: failed, members, admissions, attainment, levels } = start.overview;
  const found = Object.entries(counts).filter(([table]) => MENTION_TABLES.has(table));
  const tile = (value, label, href, state) =>
    make(
      "a",
      { class: `tile ${state ?? ""}`, href },
      make("strong", {}, state ? icon(state === "good" ? "checks" : "fails") : "", number(value)),
      make("span", {}, label),
    );
  const inputs = counts.documents + counts.rejects;
  const tiles = make(
    "div",
    { class: "tiles" },
    tile(counts.documents, `${t("ui.articles")} · ${number(characters)} ${t("ui.characters")}`, link(["table", "documents"])),
    found.filter(([table]) => table !== "checks").map(([table, rows]) => tile(rows, t(`table.${table}`), link(["table", table]))),
    tile(counts.persons, t("table.persons"), link(["table", "persons"])),
    tile(
      failed.length,
      `${t("ui.failed_checks")}, ${t("ui.of_checks", { n: number(counts.checks) })}`,
      link(["table", "checks"], failed.length ? { holds: "false" } : {}),
      failed.length ? "bad" : "good",
    ),
    tile(
      counts.rejects,
      `${t("ui.rejected")}, ${t("ui.of_inputs", { n: number(inputs) })}`,
      link(["table", "rejects"]),
      counts.rejects ? "bad" : "good",
    ),
  );
  const provinces = new Map([...members, ...admissions].map((point) => [point.place, point.name]));
  const place = provinces.has(query.place) ? query.place : "";
  const choose = (event) => {
    history.replaceState(null, "", link(["overview"], { place: event.target.value }));
    membership.replaceChildren(...twoPlots(event.target.value));
  };
  const options = [...provinces]
    .sort((a, b) => a[1].localeCompare(b[1], "vi"))
    .map(([id, name]) => make("option", { value: id, selected: id === place }, `${name}${id.startsWith("gso-34") ? " (2025)" : ""}`));
  const chooser =
    options.length > 1
      ? make(
          "label",
          { class: "chooser" },
          t("ui.place"),
          make("select", { id: "place", onchange: choose }, make("option", { value: "" }, t("ui.all_places")), options),
        )
      : "";
  const twoPlots = (id) => [memberPlot(members, id), admissionPlot(admissions, id)];
  const membership = make("div", { class: "plots" }, twoPlots(place));
  const view = make(
    "section",
    { class: "overview", "aria-labelledby": "title" },
    make("h1", { id: "title", tabindex: -1 }, t("ui.title")),
    make("p", { class: "lead" }, t("ui.lead", { documents: number(counts.documents), rows: number(found.reduce((sum, [, rows]) => sum + rows, 0)) })),
    tiles,
    make("div", { class: "pair" }, problems("checks", failed), problems("rejects", [...Array(counts.rejects).keys()])),
    make("div", { class: "heading" }, make("h2", {}, t("ui.plots")), chooser),
    membership,
    make("div", { class: "plots" }, attainmentPlot(attainment), levelPlot(levels)),
    make("h2", {}, t("ui.all_tables")),
    make(
      "ul",
      { class: "table-list" },
      Object.keys(counts).map((table) =>
        make(
          "li",
          {},
          make("a", { href: link(["table", table]) }, t(`table.${table}`)),
          make("span", { class: "count" }, number(counts[table])),
          make("p", { class: "quiet" }, t(`about.${table}`)),
        ),
      ),
    ),
  );
  return { view, title: t("ui.overview") };
}

// The first checks that fail, or the first rejects, if there are any; filled when their table is opened.
function problems(table, rows) {
  if (!rows.length) return "";
  const list = make("ul", { class: "problems" });
  const card = make("div", { class: "card" }, make("h2", {}, t(table === "checks" ? "ui.failed_checks" : "ui.rejected")), list);
  open(`table-${table}`).then((data) => {
    for (const row of rows.slice(0, 6)) list.append(make("li", {}, table === "checks" ? failure(data, row) : rejection(data, row)));
  });
  if (rows.length > 6)
    card.append(
      make("a", { href: link(["table", table], table === "checks" ? { holds: "false" } : {}) }, t("ui.see_all", { n: number(rows.length) })),
    );
  return card;
}

function failure(data, row) {
  const words = make("a", { href: placeOf("checks", data, row) }, make("bdi", { lang: "vi" }, data.text[row]));
  return [
    words,
    make(
      "p",
      { class: "quiet" },
      `${valueLabel("kind", data.kind[row])}: ${t("ui.check_line", { stated: number(data.stated[row]), recomputed: number(data.recomputed[row]) })}`,
    ),
  ];
}

function rejection(data, row) {
  return [
    make("bdi", { class: "path" }, data.source_path[row], data.line[row] === null ? "" : `:${data.line[row]}`),
    make("p", { class: "quiet" }, make("bdi", {}, data.error[row])),
  ];
}

// --- Addresses.
function address() {
  const [path, search] = location.hash.slice(1).split("?");
  try {
    return { parts: path.split("/").map(decodeURIComponent), query: Object.fromEntries(new URLSearchParams(search)) };
  } catch {
    return { parts: [], query: {} }; // a broken %-sign
  }
}

function viewOf({ parts: [name, first, kind, place], query }) {
  if (name === "table" && first in start.tables) return tableView(first, query);
  if (name === "article") return articleView(first, kind, place);
  return overviewView(query);
}

let turn = 0;

// Show what the address names; `quietly`: the reader has not asked to go there, so the focus stays.
async function show(quietly) {
  const mine = ++turn;
  const where = address();
  try {
    const made = await viewOf(where);
    if (mine !== turn) return;
    main.replaceChildren(made.view);
    document.title = `${made.title} · dangbo`;
    frame(where);
    scrollTo({ top: 0, behavior: "instant" });
    const chip = main.querySelector(".chips [aria-current]");
    if (chip) chip.closest("nav").scrollLeft = chip.offsetLeft - chip.closest("nav").clientWidth / 2;
    if (made.lead) made.lead();
    else if (made.focus) made.focus.focus();
    else if (!quietly) document.getElementById("title").focus({ preventScroll: true });
  } catch (error) {
    main.replaceChildren(make("p", { role: "alert" }, t("ui.failed", { error: error.message })));
    throw error;
  }
}

// What stands around every view, in the chosen language
function frame({ parts: [name, first] }) {
  document.documentElement.lang = language;
  const entries = [
    ["overview", ["overview"]],
    ["articles", ["table", "documents"]],
    ["tables", ["table", "membership_figures"]],
  ];
  const here =
    name === "article" || (name === "table" && first === "documents")
      ? "articles"
      : name === "table" && first in start.tables
        ? "tables"
        : "overview";
  const links = entries.map(([label, parts]) => make("a", { href: link(parts), "aria-current": label === here ? "page" : null }, t(`ui.${label}`)));
  const nav = document.getElementById("nav");
  nav.setAttribute("aria-label", t("ui.nav"));
  nav.replaceChildren(...links);
  document.getElementById("skip").replaceChildren(t("ui.skip"));
  const other = document.getElementById("language");
  other.replaceChildren(t("ui.language"));
  other.lang = language === "en" ? "vi" : "en";
  document.getElementById("theme").setAttribute("aria-label", t("ui.dark"));
  document.getElementById("footer").replaceChildren(make("p", {}, t("ui.made_by", start.run)), make("p", {}, t("ui.offline")));
}

// --- Language, theme, keys.
document.getElementById("language").addEventListener("click", () => {
  language = language === "en" ? "vi" : "en";
  kept("language", language);
  show(true);
});

const theme = document.getElementById("theme");
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

function paint(chosen) {
  const dark = chosen ? chosen === "dark" : prefersDark.matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  theme.setAttribute("aria-pressed", String(dark));
}
theme.addEventListener("click", () => {
  const chosen = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  kept("theme", chosen);
  paint(chosen);
});
prefersDark.addEventListener("change", () => paint(kept("theme")));

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault(); // the address names a view
  main.focus();
});
addEventListener("hashchange", () => show(false));

paint(kept("theme"));
show(true);
