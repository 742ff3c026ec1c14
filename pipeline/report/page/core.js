// What all parts share: the page's blocks of data, labels in two languages, elements, numbers, links.

// --- Data: compressed blocks, each opened when it is first asked for.
const opened = new Map();

function open(name) {
  if (!opened.has(name)) opened.set(name, unpack(document.getElementById(name)));
  return opened.get(name);
}

async function unpack(block) {
  const packed = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
  block.remove();
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
}

const start = await open("start");
const documents = await open("table-documents");
const indexOf = new Map(documents.doc_id.map((id, index) => [id, index]));

// --- Settings that outlive a visit, where the browser lets a page from disk keep any.
function kept(name, value) {
  try {
    if (value !== undefined) localStorage.setItem(`dangbo-${name}`, value);
    return localStorage.getItem(`dangbo-${name}`);
  } catch {
    return null;
  }
}

// --- Labels: t("ui.page_of", {page: 1, pages: 9}) in the chosen language.
let language = kept("language") === "en" ? "en" : "vi";

function t(key, values = {}) {
  const text = start.labels[key]?.[language === "en" ? 1 : 0] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function columnLabel(table, column) {
  const own = `column.${table}.${column}`;
  return t(own in start.labels ? own : `column.${column}`);
}

function valueLabel(column, value) {
  const key = `value.${column}.${value}`;
  return key in start.labels ? t(key) : value;
}

const numbers = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }),
};

function number(value) {
  return numbers[language].format(value);
}

// --- Elements. Text of articles becomes text nodes, never markup.
const SVG = new Set(["svg", "g", "path", "line", "rect", "circle", "text", "title", "use", "polyline"]);

// make("a", {href: "#overview", onclick: f}, "words", node): null, undefined and false are left out
function make(tag, properties = {}, ...children) {
  const node = SVG.has(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child instanceof Node ? child : printed(String(child)));
  }
  return node;
}

function icon(name) {
  return make("svg", { class: "icon", "aria-hidden": "true" }, make("use", { href: `#icon-${name}` }));
}

// Controls, and marks that turn the direction of writing, would act on the page unseen: they are shown by their number.
const UNSEEN = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

function printed(text) {
  if (!UNSEEN.test(text)) return document.createTextNode(text);
  const whole = document.createDocumentFragment();
  text.split(UNSEEN).forEach((part, index) => {
    if (index % 2) whole.append(make("span", { class: "unseen" }, `U+${part.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`));
    else if (part) whole.append(document.createTextNode(part));
  });
  return whole;
}

// Case and marks do not count in a search: "dang vien" finds "Đảng viên".
function folded(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d");
}

// --- Links: #table/officials?q=… and #article/ID/officials/237-257
function link(parts, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return `#${parts.map(encodeURIComponent).join("/")}${given.length ? `?${new URLSearchParams(given)}` : ""}`;
}

// "ID:237", as figure ids and evidence are written → where it stands
function linkOfMention(table, mention) {
  const cut = mention.lastIndexOf(":");
  return link(["article", mention.slice(0, cut), table, mention.slice(cut + 1)]);
}
