import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, tokenizer } from "acorn";
import { build } from "esbuild";
import { noticeOf } from "./notice.mjs";
import { withoutCodeFromText } from "./withoutCodeFromText.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A page in a dialog; `view` is the one of its views that it opens on, where it has several. */
function inDialog(name, title, view = "") {
  const source = `src/${name}/${name}`;
  return { source, template: "src/dialogPage/dialogPage.html", title, view };
}

/** The pages by the name of their file in `dist`, and what they are made of. */
export const PAGES = {
  "sidebar.html": { source: "src/sidebar/sidebar", template: "src/sidebar/sidebar.html" },
  "importPage.html": inDialog("importPage", "Import a spreadsheet"),
  "statementPage.html": inDialog("statementPage", "Read a Statement of Annual Priorities"),
  "meetingPage.html": inDialog("meetingPage", "Meetings", "papers"),
  "balancePage.html": inDialog("balancePage", "Balance and attendance"),
  "membersPage.html": inDialog("membersPage", "Members", "chase"),
  "newYearPage.html": inDialog("newYearPage", "Start a new year"),
  "regionPage.html": inDialog("regionPage", "Regional portfolio"),
  "menuPage.html": inDialog("menuPage", "Compact", "help"),
};

/**
 * Writes a page as one HTML file that survives Google's HtmlService, which takes `//` and
 * block comments out of scripts even inside strings, may damage characters outside ASCII, and
 * drops HTML comments. Throws where the page holds something that would not survive.
 */
export async function buildPage({ outFile }) {
  const html = await htmlPage(basename(outFile));
  await mkdir(dirname(outFile), { recursive: true });
  // Whole or not at all: another command may be reading the file just now.
  const partial = `${outFile}.${process.pid}`;
  await writeFile(partial, html);
  await rename(partial, outFile);
}

/** The page of that name as text. */
export async function htmlPage(name) {
  const { source, template, title, view } = PAGES[name];
  const [page, css, script] = await Promise.all([
    readFile(join(ROOT, template), "utf8"),
    bundled(`${source}.css`),
    bundled(`${source}.ts`),
  ]);
  const own = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const safe = withoutCommentMarks(script.text);
  checkScript(safe);
  checkStyle(css.text);
  const html = page
    .replace("/*title*/", () => title)
    .replace("/*view*/", () => view)
    .replace("/*version*/", () => own.version)
    .replace("/*guide*/", () => guideOf(own))
    .replace("/*css*/", () => css.text)
    .replace("/*notice*/", () => asHtml(script.notice))
    .replace("/*script*/", () => safe);
  checkPage(html);
  return html;
}

/** Where the guide is read. */
function guideOf({ homepage }) {
  return `${homepage.replace(/#.*$/, "")}/blob/main/docs/guide.md`;
}

async function bundled(entryPoint) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: entryPoint.endsWith(".css") ? "chrome90" : "es2019",
    charset: "ascii",
    legalComments: "none",
    supported: { "template-literal": false },
    logLevel: "warning",
    metafile: true,
    plugins: [withoutCodeFromText()],
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/"));
  const notice = inputs.length === 0 ? "" : await noticeOf(inputs);
  return { text: outputFiles[0].text.trim(), notice };
}

/** The words of a comment, as text that no page shows. */
function asHtml(comment) {
  const text = comment.replace(/^\/\*\n|\n\*\/$/g, "").replace(/-{2,}/g, "-");
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
    /[&<>]|[^\u0000-\u007f]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/**
 * Rewrites what HtmlService would take for a mark of its own (a comment's start, a template tag, a
 * template literal) inside strings and patterns, so that both mean what they meant: in strings by a
 * backslash that changes nothing, in patterns, where what is not ASCII goes too, by the character's
 * number. Elsewhere minified code has none of them.
 */
export function withoutCommentMarks(script) {
  const pieces = [];
  let from = 0;
  for (const { type, start, end } of tokenizer(script, { ecmaVersion: 2019 })) {
    if (type.label !== "string" && type.label !== "regexp") continue;
    const text = script.slice(start, end);
    pieces.push(script.slice(from, start));
    pieces.push(type.label === "regexp" ? safePattern(text) : safeString(text));
    from = end;
  }
  return [...pieces, script.slice(from)].join("");
}

function safeString(literal) {
  return literal
    .replace(/(?<=\/)[/*]/g, "\\$&")
    .replace(/(?<=<)(?:!(?=--)|\?)|(?<=--)>/g, "\\$&")
    .replace(/\\[\s\S]|`/g, (piece) => (/^\\?`$/.test(piece) ? "\\x60" : piece));
}

function safePattern(literal) {
  const last = literal.lastIndexOf("/");
  const body = literal
    .slice(1, last)
    .replace(/<(?=!--|\?)|(?<=--)>/g, byNumber)
    .replace(/\\?[\s\S]/gu, (piece) => {
      if (piece === "/" || piece === "\\/") return "\\x2f";
      if (piece === "`" || piece === "\\`") return "\\x60";
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
      return piece.replace(/[^\u0000-\u007f]/gu, byNumber);
    });
  return `/${body}${literal.slice(last)}`;
}

/** Two numbers for a character of two: so patterns with and without the mark for Unicode mean the same. */
function byNumber(character) {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** Throws a sentence for what HtmlService would damage in an inlined script. */
export function checkScript(script) {
  refuse("script", script, [
    ["two slashes, which are taken for a comment", /\/\//],
    ["the start of a block comment", /\/\*/],
    ["a template literal", /`/],
  ]);
  parse(script, { ecmaVersion: 2019, sourceType: "script" });
}

export function checkStyle(css) {
  refuse("style sheet", css, [
    ["two slashes, which are taken for a comment", /\/\//],
    ["the start of a block comment", /\/\*/],
    ["an address outside the page", /url\(|@import/i],
  ]);
}

export function checkPage(html) {
  refuse("page", html, [
    ["an HTML comment", /<!--|-->/],
    ["a script module", /type\s*=\s*["']?module/i],
    ["a template tag of Apps Script", /<\?/],
    ["something from another host", /(src|href)\s*=\s*["']?(https?:)?\/\//i],
  ]);
  const ends = html.match(/<\/(script|style)/gi) ?? [];
  if (ends.length !== 2) throw new Error("Page: something inside closes its script.");
}

function refuse(part, text, rules) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  const all = [["a character that is not ASCII", /[^\u0000-\u007f]/], ...rules];
  for (const [what, pattern] of all) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const near = text.slice(Math.max(0, found.index - 40), found.index + 40);
    throw new Error(`Page's ${part}: it holds ${what}, near ${JSON.stringify(near)}.`);
  }
}
