import { FOLDER_DOORS, NODE_DOORS, PACKAGE_DOORS } from "./doors.mjs";
import { LAYERS } from "./layers.mjs";

const OURS = "^(src|local)/";
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg"];
const SHIPPED = "^src/";

/** The declaration as rules for dependency-cruiser. */
export function forbidden() {
  return [
    ...LAYERS.flatMap(rulesOfLayer),
    ...Object.entries(PACKAGE_DOORS).map(([name, doors]) => ({
      ...error(`${name} has its doors`, `only ${doors.join(", ")} may import ${name}`),
      from: { path: OURS, pathNot: anyOf(doors) },
      to: { path: packagePath(name) },
    })),
    {
      ...error("each package has its doors", "name the package in layers/doors.mjs first"),
      from: { path: OURS },
      to: {
        dependencyTypes: [...PACKAGES, "npm-unknown"],
        pathNot: Object.keys(PACKAGE_DOORS).map(packagePath).join("|"),
      },
    },
    {
      ...error("what ships is a dependency", "a devDependency must not be in what is pushed"),
      from: { path: SHIPPED },
      to: { dependencyTypes: PACKAGES.filter((type) => type !== "npm") },
    },
    ...Object.entries(FOLDER_DOORS).map(([folder, doors]) => ({
      ...error(`${folder} has its doors`, `only ${doors.join(", ")} may import it`),
      from: { path: OURS, pathNot: anyOf([folder, ...doors]) },
      to: { path: within(folder) },
    })),
    {
      ...error("Node has its doors", `only ${NODE_DOORS.join(", ")} may import from Node`),
      from: { path: OURS, pathNot: anyOf(NODE_DOORS) },
      to: { dependencyTypes: ["core"] },
    },
    {
      ...error("every import is found", "there is no such file or package"),
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
    {
      ...error("no cycle", "files import each other in a circle"),
      from: { path: OURS },
      to: { circular: true },
    },
  ];
}

/** A regular expression for a file, or for all that lies in a folder. */
export function within(path) {
  return path.endsWith(".ts") || path.endsWith(".mjs")
    ? `^${escaped(path)}$`
    : `^${escaped(path)}/`;
}

function anyOf(paths) {
  return paths.map(within).join("|");
}

function rulesOfLayer({ path, imports, types }) {
  const usable = [path, ...imports];
  const uses = imports.length === 0 ? "nothing but itself" : imports.join(", ");
  return [
    {
      ...error(`${path} imports what lies below it`, `it may use ${uses}`),
      from: { path: within(path) },
      to: { path: OURS, pathNot: anyOf([...usable, ...types]) },
    },
    ...types.map((other) => ({
      ...error(`${path} imports types alone from ${other}`, "write import type"),
      from: { path: within(path) },
      to: { path: within(other), dependencyTypesNot: ["type-only"] },
    })),
  ];
}

function error(name, comment) {
  return { name, comment, severity: "error" };
}

/** Where a package is found once its name is resolved. */
function packagePath(name) {
  return `(^|/)node_modules/${escaped(name)}${name.endsWith("/") ? "" : "/"}`;
}

function escaped(text) {
  return text.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&");
}
