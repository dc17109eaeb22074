import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./appsScriptOptions.mjs";
import { manifestOf, packagesIn } from "./packagesIn.mjs";

const RULE = `\n\n${"-".repeat(72)}\n\n`;

/**
 * The notices that the licences of the packages in a bundle require, as a comment for its head: our own
 * licence; each package with its version, its licence and who holds the copyright; then the words
 * of each other licence, once. Throws where a package states no licence.
 */
export async function noticeOf(inputs) {
  const [own, ...packages] = await Promise.all([ROOT, ...packagesIn(inputs)].map(licenceOf));
  const contents = packages.map(
    ({ name, version, licence, copyright }) =>
      `${name} ${version} (${licence})${copyright.map((line) => `\n    ${line}`).join("")}`,
  );
  // Packages break the lines of the same licence in different places.
  const words = new Map([...packages, own].map(({ words }) => [words.replace(/\s+/g, " "), words]));
  const parts = [
    `${own.name} ${own.version} (${own.licence})\n    ${own.copyright.join("\n    ")}`,
    ...(contents.length === 0 ? [] : [`It contains:\n\n${contents.join("\n\n")}`]),
    ...words.values(),
    ...packages.flatMap(({ name, notice }) => (notice === "" ? [] : [`${name}:\n\n${notice}`])),
  ];
  return `/*\n${parts.join(RULE).replaceAll("*/", "* /")}\n*/`;
}

async function licenceOf(folder) {
  const { name, version, license } = manifestOf(folder);
  const lines = (await textIn(folder, /^(licen[cs]e|copying)([.-].*)?$/i)).split("\n");
  const licence = license ?? lines[0].trim();
  if (licence === "") throw new Error(`The package ${name} states no licence.`);
  return {
    name,
    version,
    licence,
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    words: lines
      .filter((line) => !isCopyright(line) && !isTitle(line))
      .join("\n")
      .trim(),
    notice: await textIn(folder, /^notice([.].*)?$/i),
  };
}

async function textIn(folder, pattern) {
  const file = (await readdir(folder)).find((name) => pattern.test(name));
  if (file === undefined) return "";
  const text = await readFile(join(folder, file), "utf8");
  return text.replaceAll("\r\n", "\n").trim();
}

function isCopyright(line) {
  return /^\s*(Copyright (?!\[)|copyright \(c\))/.test(line);
}

function isTitle(line) {
  return /^(the )?mit license( \(mit\))?$/i.test(line.trim());
}
