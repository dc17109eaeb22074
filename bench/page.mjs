import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const PEERS = new URL("peers/package.json", import.meta.url);
const GROWTH = "docs/pictures/growth.svg";
const CALLS = "docs/pictures/calls.svg";

/** A figure in the words of its columns; "" where there is none. */
export function shownFigure({ measured, spread, unit, limit, timesOurs }) {
  return {
    measured: `${numberShown(measured, unit)}${unit === "exponent" ? "" : ` ${unit}`}`,
    spread: spread === undefined ? "" : spread.map((one) => numberShown(one, unit)).join(" to "),
    timesOurs: timesOurs === undefined ? "" : `${timesOurs.toFixed(1)} x`,
    limit: limit === null ? "" : String(limit),
  };
}

function numberShown(value, unit) {
  if (unit === "exponent") return value.toFixed(2);
  if (unit === "calls") return String(value);
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en-GB");
}

/** Writes docs/performance.md and its picture; returns a sentence that says so. */
export async function writePage(parts) {
  const all = parts.flatMap(({ figures }) => figures);
  const hasPictures = (await drawGrowth(all)) && (await drawCalls(all));
  const lines = [
    "# Performance",
    "",
    "Written by `npm run bench`; nothing here is typed by hand. Times with a spread are processor time on one machine, the median of several",
    "runs after one that is not counted, with the least and the most. Peers do the same work by turns in one process, of which the first",
    "three turns are not counted, and their answers are compared with ours first. Calls are counted, not timed: they are the same on every machine, and on",
    "Google each takes longer than all that the add-on computes.",
    "",
    `- ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `- ${peerVersions()}`,
    "- What others would use instead is brought in by `npm ci --ignore-scripts --prefix bench/peers`, for measuring alone: HyperFormula is under the GPL and is never shipped.",
    "",
    ...(hasPictures
      ? [
          `![Milliseconds by number of rows, both axes by powers of ten](${GROWTH.slice(5)})`,
          "",
          `![Calls by number of members, both axes by powers of ten: level for every way in, rising for a script that writes cell by cell](${CALLS.slice(5)})`,
          "",
        ]
      : []),
    ...parts.filter(({ figures }) => figures.length > 0).flatMap(sectionOf),
  ];
  await writeFile(new URL("docs/performance.md", ROOT), `${lines.join("\n").trimEnd()}\n`);
  return "Written: docs/performance.md.";
}

function sectionOf({ title, figures }) {
  const rows = figures.map((figure) => {
    const { measured, spread, timesOurs, limit } = shownFigure(figure);
    const isOver = figure.limit !== null && figure.measured > figure.limit;
    return `| ${figure.what} | ${measured} | ${spread} | ${timesOurs} | ${limit}${isOver ? " (over)" : ""} |`;
  });
  return [
    `## ${title}`,
    "",
    "| What | Median | Least to most | Times ours | Limit |",
    "|---|---:|---:|---:|---:|",
    ...rows,
    "",
    ...notesOf(figures),
    "",
  ];
}

/** What is said of figures stands once, however many it is said of. */
function notesOf(figures) {
  const named = new Map();
  for (const { what, why } of figures) {
    if (!why) continue;
    // Of a step of growth its name is enough: the times stand in the table.
    named.set(why, [...(named.get(why) ?? []), `*${what.split(": ")[0]}*`]);
  }
  return Array.from(named, ([why, whats]) => `- ${whats.join("; ")}: ${why}`);
}

function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(PEERS, "utf8"));
  return `Peers: ${Object.entries(dependencies)
    .filter(([name]) => name !== "echarts")
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}`;
}

async function drawGrowth(figures) {
  const grown = figures
    .filter(({ points, what }) => points && what.includes(", members:"))
    .map(({ what, points }) => [what.split(", members:")[0], points]);
  return drawLines(GROWTH, { y: "Milliseconds", from: 1_000, to: 100_000 }, grown);
}

/** Each way in as a line by the number of members; what a script asks for beside them. */
async function drawCalls(figures) {
  const byName = new Map();
  for (const { what, measured, unit } of figures) {
    const [, name, members] = /^(.*), ([\d,]+) members$/.exec(what) ?? [];
    if (unit !== "calls" || name === undefined) continue;
    const points = byName.get(name) ?? [];
    points.push([Number(members.replaceAll(",", "")), measured]);
    byName.set(name, points);
  }
  return drawLines(CALLS, { y: "Calls", from: 10, to: 100_000 }, [...byName]);
}

/** Lines that differ in their marks and dashes, each labelled at its end. False where nothing draws. */
async function drawLines(file, { y, from, to }, lines) {
  if (!existsSync(new URL("node_modules", PEERS)) || lines.length === 0) return false;
  const echarts = createRequire(fileURLToPath(PEERS))("echarts");
  const marks = [
    "circle",
    "rect",
    "triangle",
    "diamond",
    "emptyCircle",
    "emptyRect",
    "emptyTriangle",
  ];
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: 600 });
  const axis = { type: "log", nameLocation: "middle", minorSplitLine: { show: false } };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: "sans-serif" },
    grid: { left: 70, right: 260, top: 20, bottom: 60 },
    xAxis: { ...axis, name: "Members", nameGap: 32, min: from, max: to },
    yAxis: { ...axis, name: y, nameGap: 48 },
    series: lines.map(([name, points], index) => ({
      type: "line",
      data: points,
      symbol: marks[index % marks.length],
      symbolSize: 9,
      color: "#333",
      lineStyle: { width: 1.5, type: ["solid", "dashed", "dotted"][index % 3] },
      endLabel: { show: true, formatter: name, color: "#333", distance: 8 },
      labelLayout: { moveOverlap: "shiftY" },
    })),
  });
  await mkdir(new URL("docs/pictures/", ROOT), { recursive: true });
  await writeFile(new URL(file, ROOT), chart.renderToSVGString());
  chart.dispose();
  return true;
}
