import { strFromU8 } from "fflate";

/** The parts of a finished file, by their path inside it. */
export type PackageParts = { readonly [path: string]: Uint8Array };

export function textOfPart(parts: PackageParts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}
