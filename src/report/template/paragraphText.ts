const TEXT_BOX = /<w:txbxContent>[\s\S]*?<\/w:txbxContent>/g;

/** The text of a piece of a document, with its tabs and line breaks. */
export function textIn(xml: string): string {
  return (xml.match(/<w:t(?=[\s>])[^>]*>[^<]*|<w:(?:tab|br)(?=[\s/>])/g) ?? [])
    .map((token) => {
      if (/^<w:t[\s>]/.test(token)) return unescaped(token.replace(/^[^>]*>/, ""));
      return token.startsWith("<w:tab") ? "\t" : "\n";
    })
    .join("");
}

/** What a paragraph says itself, without the text boxes that stand in it. */
export function ownTextIn(paragraph: string): string {
  return textIn(paragraph.replace(TEXT_BOX, ""));
}

/** The paragraph with its own words taken out; its text boxes keep theirs. */
export function withoutOwnText(paragraph: string): string {
  const boxes = paragraph.match(TEXT_BOX) ?? [];
  return paragraph
    .split(TEXT_BOX)
    .map((own, index) => own.replace(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, "") + (boxes[index] ?? ""))
    .join("");
}

const ENTITIES: { readonly [name: string]: string } = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "");
}
