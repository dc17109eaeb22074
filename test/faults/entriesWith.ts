import type { ProjectFiles } from "../../local/appsScript/project/projectFiles";
import type { EntryPoint } from "./entryPoints";

/** The entry points of another add-on, such as one without a guard, in the same worlds. */
export function entriesWith(
  files: ProjectFiles,
  entries: Readonly<Record<string, EntryPoint>>,
): Readonly<Record<string, EntryPoint>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const { open } = entry.world;
      return [name, { ...entry, world: { open: (options = {}) => open({ ...options, files }) } }];
    }),
  );
}
