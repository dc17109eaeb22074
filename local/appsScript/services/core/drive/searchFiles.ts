import { unavailable } from "../../serviceError";
import type { StoredFile } from "./driveStore";

/** The files that a `q` of the Drive API means: terms joined by "and". Throws for other searches. */
export function searchFiles(files: readonly StoredFile[], query: string): readonly StoredFile[] {
  const terms = query.trim() === "" ? [] : query.split(/\s+and\s+(?![^{]*\})/i);
  const tests = terms.map(termTest);
  return files.filter((file) => tests.every((test) => test(file)));
}

function termTest(term: string): (file: StoredFile) => boolean {
  const inParents = /^\s*'((?:[^'\\]|\\.)*)'\s+in\s+parents\s*$/.exec(term);
  if (inParents !== null) {
    const parent = unescaped(inParents[1]);
    return (file) => file.parents.includes(parent);
  }
  const trashed = /^\s*trashed\s*(=|!=)\s*(true|false)\s*$/.exec(term);
  if (trashed !== null) {
    const isTrashed = (trashed[2] === "true") === (trashed[1] === "=");
    return (file) => file.trashed === isTrashed;
  }
  const mark =
    /^\s*appProperties\s+has\s+\{\s*key='((?:[^'\\]|\\.)*)'\s+and\s+value='((?:[^'\\]|\\.)*)'\s*\}\s*$/.exec(
      term,
    );
  if (mark !== null) {
    const [key, value] = [unescaped(mark[1]), unescaped(mark[2])];
    return (file) => file.appProperties[key] === value;
  }
  const text = /^\s*(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'\s*$/.exec(term);
  if (text === null) throw unavailable(`The search "${term.trim()}" of Drive.Files.list`);
  const [, field, operator] = text;
  const value = unescaped(text[3]);
  return (file) => {
    const actual = field === "name" ? file.name : file.mimeType;
    if (operator === "contains") return actual.toLowerCase().includes(value.toLowerCase());
    return (actual === value) === (operator === "=");
  };
}

function unescaped(text: string | undefined): string {
  return (text ?? "").replace(/\\(.)/g, "$1");
}
