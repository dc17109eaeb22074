import { writableText } from "./writableText";

const ESCAPES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe between tags and inside quoted attributes, in XML and in HTML. */
export function xmlEscaped(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
