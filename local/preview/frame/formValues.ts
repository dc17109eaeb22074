/** A form as Google hands it to the script: its fields by name; several of one name as a list. */
export function formValues(form: HTMLFormElement): { readonly [name: string]: string | string[] } {
  const values: { [name: string]: string | string[] } = {};
  for (const [name, entry] of new FormData(form)) {
    const text = typeof entry === "string" ? entry : entry.name;
    const before = values[name];
    if (before === undefined) values[name] = text;
    else values[name] = [...(Array.isArray(before) ? before : [before]), text];
  }
  return values;
}
