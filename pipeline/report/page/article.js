// One article: its text with every span marked, and the records of the span that is pointed at, focused or tapped.

const DRAWN_KINDS = ["dates", "officials", "membership_figures", "percentages", "checks"];
const ELSEWHERE = new Set([
  "doc_id",
  "sentence",
  "start_char",
  "end_char",
  "name_start_char",
  "name_end_char",
  "text",
  "rule",
  "person_id",
  "figure_id",
]);
const hiddenKinds = new Set();

async function articleView(id, kind, place) {
  const index = indexOf.get(id);
  if (index === undefined) return { view: make("section", {}, make("h1", { tabindex: -1, id: "title" }, t("ui.no_article", { id }))), title: id };
  const block = start.blocks.findLastIndex((first) => first <= index);
  const articles = await open(`articles-${block}`);
  const article = articles[index - start.blocks[block]];
  const tables = Object.fromEntries(await Promise.all(DRAWN_KINDS.map(async (name) => [name, await open(`table-${name}`)])));

  const text = make("div", { class: "text", lang: "vi", role: "group", "aria-label": t("ui.text") }, drawn(article, tables));
  const panel = make("aside", { class: "panel", "aria-label": t("ui.record") });
  const view = make(
    "section",
    { class: "article", tabindex: -1, "aria-labelledby": "title" },
    facts(index),
    kinds(article, text),
    make("div", { class: "columns" }, text, panel),
  );
  const markers = () => [...text.querySelectorAll(".marker")].filter((marker) => !hiddenKinds.has(marker.dataset.kind));
  let pinned = null;
  let shown;

  // Show the records of all spans around `mark`, the innermost first; null: none.
  function show(mark) {
    if (mark === shown) return;
    shown = mark;
    text.querySelectorAll(".active, .related").forEach((piece) => piece.classList.remove("active", "related"));
    const spans = around(mark).map((at) => article.spans[at]);
    for (const at of around(mark)) same(at).forEach((piece) => piece.classList.add("active"));
    for (const at of related(spans)) same(at).forEach((piece) => piece.classList.add("related"));
    const rows = spans.flatMap(([name, , , , of]) => of.map((row) => [name === "names" ? "officials" : name, row]));
    const distinct = [...new Map(rows.map((pair) => [pair.join(" "), pair])).values()];
    panel.classList.toggle("filled", distinct.length > 0);
    const close = make("button", { type: "button", class: "close", "aria-label": t("ui.close"), onclick: () => release(true) }, icon("fails"));
    const heading = make(
      "h2",
      { tabindex: -1 },
      distinct.length > 1 ? t("ui.records", { n: distinct.length }) : t("ui.record"),
      pinned ? make("span", { class: "pinned" }, t("ui.pinned")) : "",
    );
    panel.replaceChildren(
      make("div", { class: "panel-head" }, heading, distinct.length ? close : ""),
      ...(distinct.length
        ? distinct.map(([name, row]) => record(name, tables[name], row))
        : [make("p", { class: "quiet" }, t("ui.nothing_chosen")), make("p", { class: "quiet" }, t("ui.span_hint"))]),
    );
    panel.scrollTop = 0;
  }

  const same = (at) => text.querySelectorAll(`[data-span="${at}"]`);

  // The name of an office's holder, the offices of a name
  function related(spans) {
    const rows = new Set(spans.filter(([name]) => name === "officials" || name === "names").flatMap((span) => span[4]));
    const personal = (span) => (span[0] === "officials" || span[0] === "names") && span[4].some((row) => rows.has(row));
    return rows.size ? [...article.spans.keys()].filter((at) => personal(article.spans[at])) : [];
  }

  // The spans at a mark, innermost first, without those of hidden kinds
  function around(mark) {
    const found = [];
    for (let node = mark; node; node = node.parentElement.closest("[data-span]")) {
      const at = Number(node.dataset.span);
      if (!found.includes(at) && !hiddenKinds.has(article.spans[at][0] === "names" ? "officials" : article.spans[at][0])) found.push(at);
    }
    return found;
  }

  // Keep the records of a mark on show, in the address too; keys go on from its sign.
  function pin(mark) {
    const marker = same(mark.dataset.span)[0].querySelector(":scope > .marker");
    if (marker) rove(marker);
    (marker ?? view).focus({ preventScroll: true });
    pinned = mark;
    shown = null;
    show(mark);
    const [kind, from, to] = article.spans[mark.dataset.span];
    history.replaceState(null, "", link(["article", id, kind, `${from}-${to}`]));
  }

  function release(refocus) {
    const marker = text.querySelector('.marker[tabindex="0"]');
    if (pinned) history.replaceState(null, "", link(["article", id]));
    if (refocus) marker?.focus({ preventScroll: true }); // which shows its record
    pinned = null;
    shown = undefined;
    show(null);
  }

  function rove(marker) {
    markers().forEach((other) => (other.tabIndex = other === marker ? 0 : -1));
  }

  const markOf = (target) => target.closest?.("[data-span]");
  text.addEventListener("pointerover", (event) => event.pointerType === "mouse" && !pinned && show(markOf(event.target) ?? null));
  text.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && !pinned && show(null));
  text.addEventListener("focusin", (event) => {
    if (!pinned || event.target.matches(":focus-visible")) {
      pinned = null;
      show(markOf(event.target));
    }
  });
  text.addEventListener("click", (event) => {
    const mark = markOf(event.target);
    if (!mark || !around(mark).length) return release(false);
    pin(mark);
    keepInSight(mark);
    if (event.detail === 0) panel.querySelector("h2").focus(); // a key, not a pointer
  });
  view.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (shown || pinned)) return release(true);
    const list = markers();
    const at = list.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (at < 0 || !list[next]) return;
    event.preventDefault();
    rove(list[next]);
    list[next].focus();
  });

  // On a narrow screen the panel lies over the foot of the page: the mark is moved to the middle of what is left.
  function keepInSight(mark) {
    const [free, box] = [innerHeight - panel.offsetHeight, mark.getBoundingClientRect()];
    if (getComputedStyle(panel).position === "fixed" && box.bottom > free - 12) scrollBy({ top: (box.top + box.bottom - free) / 2 });
  }

  show(null);
  if (markers().length) rove(markers()[0]);
  const [from, to] = (place ?? "").split("-").map(Number);
  const target = article.spans.findIndex((span) => span[0] === kind && span[1] === from && (!to || span[2] === to));
  const lead = () => {
    const mark = text.querySelector(`[data-span="${target}"]`);
    mark.scrollIntoView({ block: "center" });
    pin(mark);
    keepInSight(mark);
  };
  return { view, title: documents.headline[index], lead: target < 0 ? null : lead };
}

// --- The text: pieces become nested elements; a span that is crossed by another is drawn in parts of one look.
function drawn(article, tables) {
  const met = new Set();
  return article.lines
    .filter((line) => line.length)
    .map((line) => {
      const paragraph = make("p");
      const stack = [];
      for (const piece of line) {
        const [words, covering] = typeof piece === "string" ? [piece, []] : piece;
        let shared = 0;
        while (shared < stack.length && stack[shared].at === covering[shared]) shared += 1;
        stack.length = shared;
        for (const at of covering.slice(shared)) {
          const mark = marked(at, article.spans[at], tables, !met.has(at));
          met.add(at);
          (stack.at(-1)?.mark ?? paragraph).append(mark);
          stack.push({ at, mark });
        }
        (stack.at(-1)?.mark ?? paragraph).append(printed(words));
      }
      return paragraph;
    });
}

function marked(at, [kind, , , lane, rows], tables, first) {
  const fails = kind === "checks" && rows.some((row) => !tables.checks.holds[row]);
  const mark = make("span", { class: `mark ${kind}${fails ? " fails" : ""}`, "data-span": at });
  mark.style.setProperty("--lane", lane);
  if (first && kind !== "names") {
    mark.classList.add("signed");
    const label = `${t(`table.${kind}`)}: ${summary(kind, tables[kind], rows[0])}`;
    mark.append(
      make("button", { type: "button", class: "marker", tabindex: -1, "data-kind": kind, "aria-label": label }, icon(fails ? "fails" : kind)),
    );
  }
  return mark;
}

// A record in a few words, as a screen reader says it
function summary(kind, data, row) {
  if (kind === "officials") return `${data.name[row]}, ${data.position[row]}`;
  if (kind === "checks") return `${data.text[row]}, ${t(data.holds[row] ? "ui.holds" : "ui.fails")}`;
  return kind === "dates" ? `${data.text[row]} = ${data.value[row]}` : data.text[row];
}

// --- What is known of a span.
function record(table, data, row) {
  const elsewhere = (name) => ELSEWHERE.has(name) && !(table === "percentages" && name === "figure_id");
  const filled = start.tables[table].filter(
    (column) => !elsewhere(column.name) && data[column.name][row] !== null && data[column.name][row].length !== 0,
  );
  const pairs = filled.map((column) => [make("dt", {}, columnLabel(table, column.name)), make("dd", {}, cell(table, data, column, row))]);
  if (data.rule) pairs.push([make("dt", {}, t("ui.rule")), make("dd", {}, make("code", {}, data.rule[row]))]);
  const fails = table === "checks" && !data.holds[row];
  return make(
    "article",
    { class: `record ${table}${fails ? " fails" : ""}` },
    make("h3", {}, icon(fails ? "fails" : table), t(`table.${table}`)),
    make("p", { class: "quoted", lang: "vi" }, make("bdi", {}, data.text[row])),
    make("dl", {}, pairs),
    make("p", { class: "quiet" }, t("ui.characters_from", { from: number(data.start_char[row]), to: number(data.end_char[row]) })),
    make(
      "p",
      { class: "onward" },
      make("a", { href: link(["table", table], { row }) }, t("ui.to_row")),
      table === "officials" ? make("a", { href: link(["table", "tenures"], { person_id: data.person_id[row] }) }, t("ui.to_person")) : "",
    ),
  );
}

function facts(index) {
  const columns = start.tables.documents.filter(({ name }) =>
    ["published", "reference_date", "locality", "publisher", "byline", "source_path", "doc_id"].includes(name),
  );
  const known = columns.filter(({ name }) => documents[name][index] !== null && documents[name][index].length !== 0);
  const pairs = known.map((column) =>
    make(
      "div",
      {},
      make("dt", {}, columnLabel("documents", column.name)),
      make("dd", {}, make("bdi", {}, column.name === "doc_id" ? documents.doc_id[index] : said("documents", documents, column, index))),
    ),
  );
  const to = (other, label) =>
    documents.doc_id[other] === undefined ? "" : make("a", { class: "button", href: link(["article", documents.doc_id[other]]) }, t(label));
  const copied = documents.duplicate_of[index];
  return make(
    "header",
    {},
    make(
      "nav",
      { class: "steps", "aria-label": t("ui.articles") },
      to(index - 1, "ui.previous_article"),
      make("span", { class: "quiet" }, t("ui.article_place", { n: number(index + 1), all: number(documents.doc_id.length) })),
      to(index + 1, "ui.next_article"),
    ),
    make("h1", { id: "title", tabindex: -1, lang: "vi" }, make("bdi", {}, documents.headline[index])),
    make("dl", { class: "facts" }, pairs),
    copied ? make("p", { class: "notice" }, t("ui.copy_of"), " ", make("a", { href: link(["article", copied]) }, copied)) : "",
  );
}

// The kinds as switches: what each looks like, how many there are, and whether they are drawn.
function kinds(article, text) {
  const buttons = DRAWN_KINDS.map((kind) => {
    const rows = article.spans.reduce((sum, span) => sum + (span[0] === kind ? span[4].length : 0), 0);
    const turn = (event) => {
      hiddenKinds[hiddenKinds.has(kind) ? "delete" : "add"](kind);
      event.currentTarget.setAttribute("aria-pressed", !hiddenKinds.has(kind));
      text.classList.toggle(`without-${kind}`, hiddenKinds.has(kind));
    };
    text.classList.toggle(`without-${kind}`, hiddenKinds.has(kind));
    return make(
      "button",
      { type: "button", class: `kind ${kind}`, "aria-pressed": String(!hiddenKinds.has(kind)), onclick: turn },
      icon(kind),
      make("span", { class: "sample" }, t(`table.${kind}`)),
      make("span", { class: "count" }, number(rows)),
    );
  });
  return make("div", { class: "kinds", role: "group", "aria-label": t("ui.kinds") }, buttons);
}
