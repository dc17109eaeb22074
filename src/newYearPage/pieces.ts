import { type Child, type Description, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";

/** A list under its heading; nothing where there is nothing in it. */
export function listSection(
  title: string,
  items: readonly Child[],
  above: string | null = null,
): Child {
  if (items.length === 0) return null;
  return el(
    "section",
    { key: title },
    el("h3", {}, title),
    above !== null && el("p", {}, above),
    el(
      "ul",
      { class: "plain" },
      items.map((item, at) => el("li", { key: String(at) }, item)),
    ),
  );
}

/** "SM1 10 additional Skills Pledges": a row as people know it. */
export function rowName(ref: string, words: string): readonly Child[] {
  return [el("strong", {}, name(ref)), " ", name(words)];
}

/** Something that does not fit the next year. */
export function doubt(sentence: string, index: number): Description {
  return el(
    "p",
    { key: `doubt ${index}`, class: "doubt" },
    el("span", { "aria-hidden": "true" }, "\u25b2 "),
    el("strong", {}, "No longer fits: "),
    shown(sentence),
  );
}
