/** A piece of the page as data: views return it, `draw` puts it into the document. */
export interface Description {
  readonly tag: string;
  /** Tells siblings apart across drawings, so that focus and open details stay where they are. */
  readonly key: string;
  readonly attributes: { readonly [name: string]: string };
  /** Custom properties: `--filled`. */
  readonly style: { readonly [property: string]: string };
  readonly on: { readonly [event: string]: (event: Event) => void };
  /** What an input, text area or select holds; null where the element holds nothing. */
  readonly value: string | null;
  readonly children: readonly Piece[];
}

export type Piece = Description | string;

interface Attributes {
  readonly key?: string;
  readonly style?: { readonly [property: string]: string };
  readonly on?: { readonly [event: string]: (event: Event) => void };
  readonly value?: string;
  readonly [attribute: string]: unknown;
}

/** A child that may be missing: null, false and "" are left out. */
export type Child = Piece | null | false | readonly Child[];

/**
 * Describes an element. An attribute that is true is there without a value; one that is false,
 * null or undefined is not there. Text never becomes markup.
 */
export function el(
  tag: string,
  options: Attributes = {},
  ...children: readonly Child[]
): Description {
  const { key = "", style = {}, on = {}, value = null, ...rest } = options;
  const attributes: Record<string, string> = {};
  for (const [name, given] of Object.entries(rest)) {
    if (given === true) attributes[name] = "";
    else if (typeof given === "string" || typeof given === "number") {
      attributes[name] = String(given);
    }
  }
  return { tag, key, attributes, style, on, value, children: flat(children) };
}

/** All the text in a piece, as a reader meets it. */
export function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return piece.children.map(textOf).join(" ").replace(/\s+/g, " ").trim();
}

/** Every element of a piece for which the test holds, outermost first. */
export function findAll(
  piece: Piece,
  holds: (description: Description) => boolean,
): readonly Description[] {
  if (typeof piece === "string") return [];
  const inside = piece.children.flatMap((child) => findAll(child, holds));
  return holds(piece) ? [piece, ...inside] : inside;
}

function flat(children: readonly Child[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const child of children) {
    if (child === null || child === false || child === "") continue;
    if (typeof child === "string" || "tag" in child) pieces.push(child);
    else pieces.push(...flat(child));
  }
  return pieces;
}
