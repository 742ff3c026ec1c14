// The four plots of the overview, drawn as SVG at the width that there is. Under each stands its data as a table.

const MARKS = [
  (x, y) => `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`,
  (x, y) => `M${x - 4} ${y - 4}h8v8h-8z`,
  (x, y) => `M${x} ${y - 5}l5 9h-10z`,
  (x, y) => `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`,
  (x, y) => `M${x} ${y + 5}l5 -9h-10z`,
  (x, y) => `M${x - 5} ${y - 2}h3v-3h4v3h3v4h-3v3h-4v-3h-3z`,
];
const ROWS = 10;

// A plot with its heading, drawn anew whenever its width changes.
function plot(name, draw, header, rows, note) {
  const canvas = make("div", { class: "canvas" });
  const figure = make(
    "figure",
    { class: "plot", id: `plot-${name}` },
    make("figcaption", {}, make("h3", {}, t(`ui.plot_${name}`)), make("p", { class: "quiet" }, t(`ui.plot_${name}_about`))),
  );
  if (!rows.length) {
    figure.append(make("p", { class: "empty" }, t("ui.no_data")));
    return figure;
  }
  const head = make(
    "tr",
    {},
    header.map((label) => make("th", { scope: "col" }, label)),
  );
  const body = rows.map((row) =>
    make(
      "tr",
      {},
      row.map((value) => make("td", {}, value)),
    ),
  );
  const data = make("table", { class: "plain" }, make("thead", {}, head), make("tbody", {}, body));
  figure.append(
    canvas,
    note ? make("p", { class: "quiet" }, note) : "",
    make("details", {}, make("summary", {}, t("ui.figures_behind")), make("div", { class: "scroll" }, data)),
  );
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.floor(canvas.clientWidth);
    if (width && width !== drawn) canvas.replaceChildren(draw((drawn = width)));
  }).observe(canvas);
  return figure;
}

function drawing(width, height, label, ...children) {
  return make("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label }, children);
}

function words(x, y, text, properties = {}) {
  return make("text", { x, y, ...properties }, text);
}

// A link inside a drawing: a point or a bar leads to the words it stands for.
function leading(href, label, ...children) {
  const anchor = document.createElementNS("http://www.w3.org/2000/svg", "a");
  anchor.setAttribute("href", href);
  anchor.setAttribute("aria-label", label);
  anchor.append(make("title", {}, label), ...children);
  return anchor;
}

// 0, 10,000, 20,000 … : at most `count` round steps that reach `highest`
function ticks(highest, count) {
  const rough = Math.max(highest, 1) / count;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * unit).find((size) => size >= rough);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

// The wanted heights, moved apart by at least `gap`, none below `bottom`
function spread(wanted, gap, bottom) {
  const order = [...wanted.keys()].sort((a, b) => wanted[a] - wanted[b]);
  const heights = [...wanted];
  order.forEach((each, i) => i && (heights[each] = Math.max(heights[each], heights[order[i - 1]] + gap)));
  order.reverse().forEach((each, i) => (heights[each] = Math.min(heights[each], i ? heights[order[i - 1]] - gap : bottom)));
  return heights;
}

const SIGN = { exact: "", over: "> ", under: "< ", about: "≈ " };
const count = (point) => `${SIGN[point.qualifier]}${number(point.value)}`;
const period = (point) => (point.from === point.to ? point.to : `${point.from} – ${point.to}`);

function memberPlot(points, place) {
  const places = Map.groupBy(points, (point) => point.place);
  const chosen = place ? [place].filter((id) => places.has(id)) : [...places.keys()];
  const shown = chosen.sort((a, b) => places.get(b).length - places.get(a).length || (a < b ? -1 : 1)).slice(0, MARKS.length);
  const series = shown.map((id) => places.get(id).toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.value - b.value)));
  const all = series.flat();
  const draw = (width) => {
    const height = 300;
    const names = Math.min(130, width / 3);
    const area = { left: 58, right: width - names, top: 16, bottom: height - 30 };
    const times = all.map((point) => Date.parse(point.to));
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const steps = ticks(Math.max(...all.map((point) => point.value)), 5);
    const x = (point) =>
      last === first
        ? (area.left + area.right) / 2
        : area.left + 8 + ((Date.parse(point.to) - first) / (last - first)) * (area.right - area.left - 16);
    const y = (value) => area.bottom - (value / steps.at(-1)) * (area.bottom - area.top);
    const lines = steps.map((value) => [
      make("line", { class: "grid", x1: area.left, x2: area.right, y1: y(value), y2: y(value) }),
      words(area.left - 8, y(value) + 4, number(value), { "text-anchor": "end" }),
    ]);
    const years = [...new Set([first, (first + last) / 2, last].map((time) => new Date(time).getUTCFullYear()))].map((year, index, list) => {
      const anchor = list.length === 1 ? "middle" : ["start", "middle", "end"][list.length === 2 && index ? 2 : index];
      const at = list.length === 1 ? (area.left + area.right) / 2 : area.left + (index / (list.length - 1)) * (area.right - area.left);
      return words(at, height - 8, year, { "text-anchor": anchor });
    });
    const levels = spread(
      series.map((points) => y(points.at(-1).value)),
      16,
      area.bottom,
    );
    const drawn = series.map((points, index) => {
      const at = points.map((point) => [x(point), y(point.value)]);
      return make(
        "g",
        { class: `series series-${index}` },
        make("polyline", { points: at.map((pair) => pair.join(",")).join(" ") }),
        points.map((point, i) =>
          leading(
            linkOfMention("membership_figures", point.figure),
            `${point.name}, ${point.to}: ${count(point)}`,
            make("path", { class: point.qualifier === "exact" ? "point" : "point hollow", d: MARKS[index](...at[i]) }),
          ),
        ),
        make("path", { class: "point", d: MARKS[index](area.right + 12, levels[index]) }),
        words(area.right + 22, levels[index] + 4, points[0].name),
      );
    });
    return drawing(width, height, t("ui.plot_members"), lines, years, drawn);
  };
  const rows = all.map((point) => [point.name, point.to, count(point)]);
  const note = shown.length < chosen.length ? t("ui.some_places", { shown: shown.length, n: chosen.length }) : null;
  return plot("members", draw, [t("ui.place"), t("ui.date"), t("ui.value")], rows, note);
}

// Horizontal bars: name above its bar, number behind it; rows of {label, parts: [{value, text, href, hatched}]}
function bars(rows, label) {
  return (width) => {
    const [step, thick] = [46, 16];
    const widest = Math.max(...rows.map((row) => row.parts.reduce((sum, part) => sum + part.value, 0)), 1);
    const drawn = rows.map((row, index) => {
      const top = index * step + 22;
      let from = 0;
      const parts = row.parts.map((part) => {
        const size = Math.max(2, (part.value / widest) * (width - 96));
        const bar = make("rect", { class: part.hatched ? "bar hatched" : "bar", x: from, y: top, width: size, height: thick, rx: 2 });
        from += size + 1;
        return leading(part.href, `${row.label}: ${part.text}`, bar);
      });
      return [
        words(0, top - 6, row.label),
        parts,
        words(from + 6, top + 12.5, row.parts.map((part) => part.short ?? part.text).join(" + "), { class: "strong" }),
      ];
    });
    return drawing(width, rows.length * step, label, drawn);
  };
}

function admissionPlot(points, place) {
  const chosen = points.filter((point) => !place || point.place === place);
  const rows = chosen.slice(0, ROWS).map((point) => ({
    label: `${point.name} · ${period(point)}`,
    parts: [{ value: point.value, text: count(point), href: linkOfMention("membership_figures", point.figure) }],
  }));
  const note = chosen.length > ROWS ? t("ui.some_rows", { shown: ROWS, n: chosen.length }) : null;
  const header = [t("ui.place"), t("ui.period"), t("ui.value")];
  return plot(
    "admissions",
    bars(rows, t("ui.plot_admissions")),
    header,
    chosen.map((point) => [point.name, period(point), count(point)]),
    note,
  );
}

function levelPlot(levels) {
  const numbers = new Map(levels.map(([[level, status], n]) => [`${level} ${status}`, n]));
  const names = start.tables.officials.find((column) => column.name === "level").values;
  const parts = (level) =>
    ["current", "former"].flatMap((status) => {
      const n = numbers.get(`${level} ${status}`);
      const text = `${n && number(n)} ${valueLabel("status", status)}`;
      return n ? [{ value: n, text, short: number(n), href: link(["table", "officials"], { level, status }), hatched: status === "former" }] : [];
    });
  const capital = (label) => label[0].toUpperCase() + label.slice(1);
  const rows = names.map((level) => ({ label: capital(valueLabel("level", level)), parts: parts(level) })).filter((row) => row.parts.length);
  const table = rows.flatMap((row) => row.parts.map((part) => [row.label, part.text]));
  return plot("levels", bars(rows, t("ui.plot_levels")), [columnLabel("officials", "level"), t("ui.count")], table);
}

function attainmentPlot(bins) {
  const range = (low) => (low >= 200 ? "≥ 200%" : `${low}–<${low + 10}%`);
  const draw = (width) => {
    const [height, base, top] = [230, 196, 24];
    const low = Math.min(80, bins[0][0]);
    const high = Math.max(120, bins.at(-1)[0] + 10);
    const size = (width - 48) / ((high - low) / 10);
    const tallest = Math.max(...bins.map(([, n]) => n));
    const x = (percent) => 24 + ((percent - low) / 10) * size;
    const columns = bins.map(([from, n]) => {
      const tall = Math.max(3, (n / tallest) * (base - top - 16));
      const column = make("rect", { class: "bar", x: x(from) + 1.5, y: base - tall, width: Math.max(2, size - 3), height: tall, rx: 2 });
      const label = `${range(from)}: ${number(n)}`;
      return [
        leading(link(["table", "percentages"], { relation: "attainment", sort: "value" }), label, column),
        words(x(from) + size / 2, base - tall - 6, number(n), { "text-anchor": "middle", class: "strong" }),
      ];
    });
    const every = (high - low) / 10 > width / 42 ? 50 : 20;
    const marks = [];
    for (let percent = Math.ceil(low / every) * every; percent <= high; percent += every)
      marks.push(words(x(percent), height - 12, `${percent}%`, { "text-anchor": "middle" }));
    const full = make("line", { class: "full", x1: x(100), x2: x(100), y1: 8, y2: base });
    return drawing(
      width,
      height,
      t("ui.plot_attainment"),
      make("line", { class: "grid", x1: 24, x2: width - 24, y1: base, y2: base }),
      columns,
      full,
      marks,
    );
  };
  return plot(
    "attainment",
    draw,
    [t("ui.range"), t("ui.count")],
    bins.map(([low, n]) => [range(low), number(n)]),
  );
}
