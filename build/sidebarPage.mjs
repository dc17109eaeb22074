import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, tokenizer } from "acorn";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SIDEBAR = new URL("../src/sidebar/", import.meta.url);

/**
 * Writes the sidebar as one HTML file that survives Google's HtmlService, which takes `//` and
 * block comments out of scripts even inside strings, may damage characters outside ASCII, and
 * drops HTML comments. Throws where the page holds something that would not survive.
 */
export async function buildSidebarPage({ outFile }) {
  const html = await sidebarPage();
  await mkdir(dirname(outFile), { recursive: true });
  // Whole or not at all: another command may be reading the file just now.
  const partial = `${outFile}.${process.pid}`;
  await writeFile(partial, html);
  await rename(partial, outFile);
}

/** The page as text. */
export async function sidebarPage() {
  const [template, css, script] = await Promise.all([
    readFile(new URL("sidebar.html", SIDEBAR), "utf8"),
    bundled("src/sidebar/sidebar.css"),
    bundled("src/sidebar/sidebar.ts"),
  ]);
  const safe = withoutCommentMarks(script);
  checkScript(safe);
  checkStyle(css);
  const html = template.replace("/*css*/", () => css).replace("/*script*/", () => safe);
  checkPage(html);
  return html;
}

async function bundled(entryPoint) {
  const { outputFiles } = await build({
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
  });
  return outputFiles[0].text.trim();
}

/**
 * Rewrites `//` and the start of a block comment inside strings: there a backslash before the
 * second character changes nothing. Outside strings minified code has neither; a pattern that
 * ends in an escaped slash has to be written with `[/]`, which checkScript says.
 */
export function withoutCommentMarks(script) {
  const pieces = [];
  let from = 0;
  for (const { type, start, end } of tokenizer(script, { ecmaVersion: 2019 })) {
    if (type.label !== "string") continue;
    pieces.push(script.slice(from, start));
    pieces.push(script.slice(start, end).replace(/(?<=\/)[/*]/g, "\\$&"));
    from = end;
  }
  return [...pieces, script.slice(from)].join("");
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
  if (ends.length !== 2) throw new Error("Sidebar page: something inside closes its script.");
}

function refuse(part, text, rules) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  const all = [["a character that is not ASCII", /[^\u0000-\u007f]/], ...rules];
  for (const [what, pattern] of all) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const near = text.slice(Math.max(0, found.index - 40), found.index + 40);
    throw new Error(`Sidebar ${part}: it holds ${what}, near ${JSON.stringify(near)}.`);
  }
}
