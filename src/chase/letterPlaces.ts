const PLACE = /\{([a-z]+)\}/g;

/** Fills a text's places; one that nobody knows stays as it is, so that a slip can be seen. */
export function filled(text: string, values: { readonly [place: string]: string }): string {
  return text.replace(PLACE, (place, name: string) => values[name] ?? place);
}

/** The places that a text names: "organisation" of "{organisation}". */
export function placesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(PLACE), ([, name = ""]) => name);
}
