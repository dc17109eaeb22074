import type { ProjectFiles } from "../../local/appsScript/project/projectFiles";
import { builtFiles } from "../support/addOn";

/** The built add-on in which some code is another: a guard that is taken out, to see it missed. */
export function planted(code: string | RegExp, instead: string): ProjectFiles {
  const files = builtFiles();
  const scripts = files.scripts.map(({ name, source }) => ({
    name,
    source: source.replace(code, instead),
  }));
  if (scripts.every(({ source }, at) => source === files.scripts[at]?.source)) {
    throw new Error(`There is no "${code}" in what is built.`);
  }
  return { ...files, scripts };
}
