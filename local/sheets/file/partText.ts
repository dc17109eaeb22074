/**
 * Looks into the XML of a file for what the library does not read. Only good for small elements
 * that do not hold others of their own name, which is all that is asked of it. Names may carry a
 * prefix: some programs write `x:sheet`.
 */
export function elementsIn(xml: string, name: string): readonly string[] {
  const whole = `<(\\w+:)?${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?${name}\\s*>)`;
  return Array.from(xml.matchAll(new RegExp(whole, "g")), ([element]) => element);
}

/** The attributes of an element's own tag, without prefixes. */
export function attributesOf(element: string): ReadonlyMap<string, string> {
  const tag = element.slice(0, element.indexOf(">") + 1);
  const attributes = tag.matchAll(/\s(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    Array.from(attributes, ([, name = "", double, single]) => [
      name,
      plain(double ?? single ?? ""),
    ]),
  );
}

/** What stands between an element's tags. */
export function textOf(element: string): string {
  const [start, end] = [element.indexOf(">") + 1, element.lastIndexOf("</")];
  return end < start ? "" : plain(element.slice(start, end));
}

/** Text as it stands in an attribute, without what XML has no place for. */
export function attributeText(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u001f]/g, "")
  );
}

const ESCAPES: { readonly [letter: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"',
};

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return Number.isNaN(code) ? (ENTITIES[name] ?? written) : String.fromCodePoint(code);
  });
}
