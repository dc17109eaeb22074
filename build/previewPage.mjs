import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticeOf } from "./notice.mjs";
import { withoutHyphenation } from "./withoutHyphenation.mjs";
import { hostNames } from "./workerGlobals.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PREVIEW = "local/preview";

const common = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  target: "es2022",
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
};

/**
 * Makes what the preview's page is made of in `outDir`: the page, its scripts and styles, the
 * worker, the frame for the add-on's pages. Does nothing where all of it is newer than every file
 * that it was made from. Returns whether anything was made.
 */
export async function buildPreviewPage({ outDir }) {
  const stamp = join(outDir, "made-from.json");
  if (await isFresh(stamp)) return false;
  const [page, opened, styles, worker, frame] = await Promise.all([
    buildPage(),
    buildOpenedAsFile(),
    buildStyles(),
    buildWorker(),
    buildFrame(),
  ]);
  const files = new Map(
    (await Promise.all([page, opened, worker, styles].map(withNotices))).flatMap((made) => [
      ...made,
    ]),
  );
  files.set("index.html", await readFile(join(ROOT, PREVIEW, "page/index.html")));
  const [bridge] = (await withNotices(frame)).values();
  const shell = await readFile(join(ROOT, PREVIEW, "frame/frame.html"), "utf8");
  files.set(
    "frame.html",
    shell.replace("/*script*/", () => bridge),
  );
  await mkdir(outDir, { recursive: true });
  await rm(stamp, { force: true });
  // Another command may be writing the same files at this moment: its partial files are not left-overs.
  const old = (await readdir(outDir)).filter((name) => !files.has(name) && !isPart(name));
  await Promise.all(old.map((name) => rm(join(outDir, name), { force: true })));
  for (const [name, contents] of files) await writeWhole(join(outDir, name), contents);
  const inputs = [page, opened, styles, worker, frame].flatMap(({ metafile }) =>
    Object.keys(metafile.inputs).filter((path) => !path.startsWith("left-out:")),
  );
  const own = [`${PREVIEW}/page/index.html`, `${PREVIEW}/frame/frame.html`, "package-lock.json"];
  await writeWhole(stamp, JSON.stringify(await stampsOf([...new Set([...inputs, ...own])])));
  return true;
}

/** What was built, by file name; at the head of each, what the licences of its packages ask for. */
async function withNotices({ outputFiles, metafile }) {
  const noticed = outputFiles.map(async ({ path, text }) => {
    const { inputs } = metafile.outputs[relative(ROOT, path).replaceAll("\\", "/")];
    return [basename(path), `${await noticeOf(Object.keys(inputs))}\n${text}`];
  });
  return new Map(await Promise.all(noticed));
}

/** Univer is a chunk of its own, so that the page's frame is there before it. */
function buildPage() {
  return build({
    ...common,
    entryPoints: [`${PREVIEW}/page/page.ts`],
    outdir: "unused",
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    minify: true,
    plugins: [withoutHyphenation()],
  });
}

/** Browsers run no module from a file: what says so is a script of the old kind. */
function buildOpenedAsFile() {
  return build({
    ...common,
    entryPoints: [`${PREVIEW}/page/openedAsFile.ts`],
    outdir: "unused",
    format: "iife",
    minify: true,
  });
}

function buildStyles() {
  return build({
    ...common,
    entryPoints: [`${PREVIEW}/page/page.css`, `${PREVIEW}/page/univer.css`],
    outdir: "unused",
    minify: true,
  });
}

/**
 * The names of the browser are taken into the worker's own scope, because it empties the global
 * one before it runs the add-on there. Names stay as they are: services are known to scripts by
 * those of their classes, and part of the worker's own text runs inside the realm.
 */
function buildWorker() {
  return build({
    ...common,
    entryPoints: [`${PREVIEW}/worker/worker.ts`],
    outdir: "unused",
    format: "iife",
    conditions: ["browser"],
    minifyWhitespace: true,
    banner: { js: `{const {${hostNames.join(",")}}=globalThis;` },
    footer: { js: "}" },
  });
}

function buildFrame() {
  return build({
    ...common,
    entryPoints: [`${PREVIEW}/frame/frame.ts`],
    outdir: "unused",
    format: "iife",
    minify: true,
  });
}

async function isFresh(stamp) {
  try {
    const made = JSON.parse(await readFile(stamp, "utf8"));
    const now = await stampsOf(Object.keys(made));
    return JSON.stringify(made) === JSON.stringify(now);
  } catch {
    return false;
  }
}

/** When each file was changed; our own sources by content, because in a fresh clone every time is new. */
async function stampsOf(paths) {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const full = join(ROOT, path);
      if (path.includes("node_modules")) return [path, (await stat(full)).size];
      return [
        path,
        createHash("sha256")
          .update(await readFile(full))
          .digest("hex")
          .slice(0, 16),
      ];
    }),
  );
  return Object.fromEntries(entries);
}

function isPart(name) {
  return /\.part\d+$/.test(name);
}

/** Whole or not at all: a running preview may be reading the file just now. */
async function writeWhole(path, contents) {
  const partial = `${path}.part${process.pid}`;
  await writeFile(partial, contents);
  await rename(partial, path);
}
