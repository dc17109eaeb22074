import type { MadeFile } from "../madeFile";

/** The document that a link leads to, by its whole id: one may begin as another does. */
export function fileAtLink(made: readonly MadeFile[], address: string): MadeFile | null {
  const parts = address.split(/[/?#]/);
  return made.find(({ id }) => parts.includes(id)) ?? null;
}
