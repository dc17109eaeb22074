// Checks who imports whom: `npm run layers`. Prints each import that layers.mjs or doors.mjs does not allow, and
// exits with 1 if there is any.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import { NAME_DOORS } from "./doors.mjs";
import { LAYERS } from "./layers.mjs";
import { forbidden, within } from "./rules.mjs";

const ROOTS = ["src", "local"];
const CODE = /(?<!\.d)\.(ts|mjs)$/;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const IMPORT = /^(import|export)\b[^;]*?\bfrom "/m;

const root = resolve(process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)));
const { output } = await cruise(ROOTS, {
  baseDir: root,
  doNotFollow: { path: "node_modules" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "default", "types"],
  },
  // Imports of types count for layers and cycles too, and are kept apart from those of values.
  tsPreCompilationDeps: "specify",
  validate: true,
  ruleSet: { forbidden: forbidden() },
});
const files = ROOTS.flatMap(filesBelow);
const seen = output.modules.filter(({ source }) => files.includes(source));
const faults = [
  ...output.summary.violations.map(sentenceOf),
  ...unread(files, seen),
  ...files
    .filter((file) => !LAYERS.some(({ path }) => lies(file, path)))
    .map((file) => `${file} lies in no layer: declare its folder in layers/layers.mjs`),
  ...files.flatMap(namedOutsideItsDoor),
];
const dependencies = seen.reduce((sum, module) => sum + module.dependencies.length, 0);

for (const fault of faults) console.error(fault);
console.log(`${seen.length} modules, ${dependencies} dependencies, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function sentenceOf({ rule, from, to, cycle }) {
  const { comment } = forbidden().find(({ name }) => name === rule.name);
  const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  return `${rule.name}: ${way.join(" -> ")} (${comment})`;
}

/**
 * A tool that cannot read TypeScript finds no module and no fault: each file must have been read, and
 * of each file that imports something an import must have been seen.
 */
function unread(paths, modules) {
  const found = new Map(modules.map((module) => [module.source, module]));
  return paths.flatMap((path) => {
    const module = found.get(path);
    if (!module) return [`${path} was not read: its imports are not checked`];
    const isSilent = module.dependencies.length === 0 && IMPORT.test(textOf(path));
    return isSilent ? [`${path}: its imports were not seen, and are not checked`] : [];
  });
}

function namedOutsideItsDoor(file) {
  return NAME_DOORS.filter(
    ({ pattern, below, doors }) =>
      lies(file, below) &&
      !doors.some((door) => lies(file, door)) &&
      pattern.test(textOf(file).replace(COMMENT, "")),
  ).map(({ names, doors }) => `${file} names ${names}: only ${doors.join(", ")} may`);
}

function lies(file, path) {
  return new RegExp(within(path)).test(file);
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => CODE.test(name))
    .map((name) => `${folder}/${name}`);
}

function textOf(path) {
  return readFileSync(join(root, path), "utf8");
}
