const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;

/** The XML of a part's relations with each target inside the package as `change` makes it. */
export function withTargets(
  relations: string,
  change: (target: string, kind: string) => string,
): string {
  return relations.replace(RELATION, (element) => {
    if (/\sTargetMode\s*=\s*["']External["']/.test(element)) return element;
    const type = /\sType\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? "";
    const kind = type.slice(type.lastIndexOf("/") + 1);
    return element.replace(
      /(\sTarget\s*=\s*)(["'])([^"']*)\2/,
      (_written, before: string, quote: string, target: string) =>
        `${before}${quote}${change(target, kind)}${quote}`,
    );
  });
}

/** Where a target of the part `source` ("" for the whole package) leads. */
export function resolvedTarget(source: string, target: string): string {
  const start = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const folders: string[] = [];
  for (const step of [...start, ...target.split("/")]) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** `word/_rels/document.xml.rels` for `word/document.xml`; `_rels/.rels` for the whole package. */
export function relationsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part whose relations stand at that path. */
export function sourceOfRelations(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/, "$1");
}
