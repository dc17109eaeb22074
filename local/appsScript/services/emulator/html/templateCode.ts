/** One piece of a template. */
export type TemplatePart =
  | { readonly kind: "html"; readonly text: string }
  /** `<? … ?>` */
  | { readonly kind: "code"; readonly code: string }
  /** `<?= … ?>` (escaped for the place where it stands) and `<?!= … ?>` (as it is). */
  | {
      readonly kind: "print";
      readonly code: string;
      readonly escape: "none" | "html" | "script" | "scriptText";
    };

export function partsOfTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  /** What stands before in the script element that is open; null outside of one. */
  let script: string | null = null;
  const addHtml = (text: string): void => {
    if (text === "") return;
    const opened = text.toLowerCase().lastIndexOf("<script");
    const closed = text.toLowerCase().lastIndexOf("</script");
    if (opened !== closed) {
      script = opened > closed ? text.slice(text.indexOf(">", opened) + 1) : null;
    } else if (script !== null) script += text;
    parts.push({ kind: "html", text });
  };
  let end = 0;
  for (const match of template.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    addHtml(template.slice(end, match.index));
    end = match.index + match[0].length;
    const code = match[2] ?? "";
    if (match[1] === undefined) parts.push({ kind: "code", code });
    else if (match[1] === "!=") parts.push({ kind: "print", code, escape: "none" });
    else parts.push({ kind: "print", code, escape: escapeIn(script) });
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
      if (part.kind === "print") return `;output.${part.escape}(${withoutEnd(part.code)});`;
      const lines = "\n".repeat(part.text.split("\n").length - 1);
      return `;output.none(${JSON.stringify(part.text)});${lines}`;
    })
    .join("");
}

/** People end what they print with a semicolon, as Google's own examples do. */
function withoutEnd(code: string): string {
  return code.replace(/;(?=[;\s]*$)/g, "");
}

function escapeIn(script: string | null): "html" | "script" | "scriptText" {
  if (script === null) return "html";
  return endsInText(script) ? "scriptText" : "script";
}

/** Whether a quote that the script opened is still open at its end. */
function endsInText(script: string): boolean {
  const closed =
    /\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return /["'`]/.test(script.replace(closed, ""));
}
