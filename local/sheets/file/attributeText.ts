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
