import type { Manifest } from "../services/manifest";

/** What clasp pushes: the scripts in their order, the pages by name, the manifest. */
export interface ProjectFiles {
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  /** By their name without ".html". */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}
