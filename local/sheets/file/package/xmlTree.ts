import { SaxesParser } from "saxes";
import { textChunks } from "./textChunks";

/** An element with the names that it has without prefixes: some programs write `x:row`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string | undefined };
  readonly children: readonly XmlElement[];
  /** The text that stands in it directly, outside its children. */
  readonly text: string;
}

/** Called with each element of that name as it ends; it is then not among the children. */
export type Receivers = { readonly [name: string]: (element: XmlElement) => void };

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root of a part. What `receivers` are given is freed afterwards, so that a part with a million rows is never in
 * memory whole. Throws where the part is not XML, but tolerates characters that XML forbids and
 * careless programs write all the same.
 */
export function readXml(bytes: Uint8Array, receivers: Receivers = {}): XmlElement {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [top];
  let current = top;
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  parser.on("opentag", ({ name, attributes }) => {
    current = {
      name: withoutPrefix(name),
      attributes: attributesWithoutPrefixes(attributes),
      children: [],
      text: "",
    };
    open.push(current);
  });
  parser.on("text", (text) => {
    current.text += text;
  });
  parser.on("cdata", (text) => {
    current.text += text;
  });
  parser.on("closetag", () => {
    const ended = current;
    open.pop();
    current = open.at(-1) ?? top;
    const receive = receivers[ended.name];
    if (receive === undefined) current.children.push(ended);
    else receive(ended);
  });
  parser.on("error", (error) => {
    if (!/disallowed character( entity)?\.?$/.test(error.message)) throw error;
  });
  for (const chunk of textChunks(bytes)) parser.write(chunk);
  parser.close();
  const [root] = top.children;
  if (root === undefined) throw new Error("There is no element in this part.");
  return root;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of that name, or those of a child: `childrenOf(styles, "fonts", "font")`. */
export function childrenOf(
  element: XmlElement | undefined,
  ...path: readonly string[]
): readonly XmlElement[] {
  const [name, ...rest] = path;
  const children = element?.children.filter((child) => child.name === name) ?? [];
  return rest.length === 0 ? children : children.flatMap((child) => childrenOf(child, ...rest));
}

/** Whether an attribute says yes: `1`, or `true` as LibreOffice and others write it. */
export function isAttributeOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on" || value === "t";
}

/** A whole number of an attribute; undefined where it is absent or none. */
export function numberIn(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function attributesWithoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  let prefixed = false;
  for (const name in attributes) if (name.includes(":")) prefixed = true;
  if (!prefixed) return attributes;
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) plain[withoutPrefix(name)] ??= value;
  // One without a prefix is the element's own, whatever others are called.
  for (const [name, value] of Object.entries(attributes))
    if (!name.includes(":")) plain[name] = value;
  return plain;
}
