import type { ProjectFiles } from "../../local/appsScript/project/projectFiles";
import { builtFiles } from "../support/addOn";

/**
 * The built add-on in which some code is another: a guard that is taken out, to see it missed. Throws
 * where that code stands nowhere, or in several places, of which another may be meant.
 */
export function planted(code: string | RegExp, instead: string): ProjectFiles {
  const files = builtFiles();
  const everywhere = typeof code === "string" ? code : new RegExp(code, "g");
  let count = 0;
  const scripts = files.scripts.map(({ name, source }) => {
    source.replaceAll(everywhere, (found) => {
      count += 1;
      return found;
    });
    return { name, source: source.replace(code, instead) };
  });
  if (count !== 1) throw new Error(`"${code}" stands ${count} times in what is built.`);
  return { ...files, scripts };
}
