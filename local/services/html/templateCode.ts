/** One piece of a template. */
export type TemplatePart =
  | { readonly kind: "html"; readonly text: string }
  /** `<? … ?>` */
  | { readonly kind: "code"; readonly code: string }
  /** `<?= … ?>` (escaped for the place where it stands) and `<?!= … ?>` (as it is). */
  | {
      readonly kind: "print";
      readonly code: string;
      readonly escape: "none" | "html" | "script";
    };

export function partsOfTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let inScript = false;
  const addHtml = (text: string): void => {
    if (text === "") return;
    const opened = text.toLowerCase().lastIndexOf("<script");
    const closed = text.toLowerCase().lastIndexOf("</script");
    if (opened !== closed) inScript = opened > closed;
    parts.push({ kind: "html", text });
  };
  let end = 0;
  for (const match of template.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    addHtml(template.slice(end, match.index));
    end = match.index + match[0].length;
    const code = match[2] ?? "";
    if (match[1] === undefined) parts.push({ kind: "code", code });
    else if (match[1] === "!=") parts.push({ kind: "print", code, escape: "none" });
    else parts.push({ kind: "print", code, escape: inScript ? "script" : "html" });
  }
  addHtml(template.slice(end));
  return parts;
}

/**
 * The template as the body of a JavaScript function that gets `output`, with one method a kind of
 * printing. The lines of the template keep their numbers.
 */
export function codeOfTemplate(template: string): string {
  return partsOfTemplate(template)
    .map((part) => {
      if (part.kind === "code") return part.code;
      if (part.kind === "print") return `;output.${part.escape}(${part.code});`;
      const lines = "\n".repeat(part.text.split("\n").length - 1);
      return `;output.none(${JSON.stringify(part.text)});${lines}`;
    })
    .join("");
}
