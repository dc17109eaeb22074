import { withMadePart } from "../docs/madePart.mjs";
import { LAYERS } from "./layers.mjs";

/** The page with the picture and the list of the layers as they are declared now. */
export function withLayers(page) {
  return withMadePart(page, "layers/layers.mjs", `${picture()}\n\n${list()}`);
}

/** An import that another layer passes on is not drawn: the arrows would bury the picture. */
function picture() {
  const arrows = LAYERS.flatMap(({ path, imports, types }) => [
    ...imports
      .filter((lower) => !imports.some((other) => other !== lower && reaches(other, lower)))
      .map((lower) => `  ${idOf(path)} --> ${idOf(lower)}`),
    ...types.map((lower) => `  ${idOf(path)} -. types .-> ${idOf(lower)}`),
  ]);
  const boxes = LAYERS.map(({ path }) => `  ${idOf(path)}["${path}"]`);
  return ["```mermaid", "flowchart TD", ...boxes, ...arrows, "```"].join("\n");
}

function list() {
  const rows = LAYERS.map(({ path, is, imports, types }) => {
    const uses = [...imports.map(code), ...types.map((other) => `types of ${code(other)}`)];
    return `| ${code(path)} | ${is} | ${uses.join(", ") || "nothing"} |`;
  });
  return [
    "| where | what it is | what it may import |",
    "|---|---|---|",
    ...rows,
    "",
    "No files import each other in a circle, types included.",
  ].join("\n");
}

function reaches(from, to) {
  const layer = LAYERS.find(({ path }) => path === from);
  return layer.imports.some((lower) => lower === to || reaches(lower, to));
}

function idOf(path) {
  return path.replace(/\.ts$/, "").replace("/", "_");
}

function code(path) {
  return `\`${path}\``;
}
