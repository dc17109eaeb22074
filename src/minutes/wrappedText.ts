import type { TypedLine } from "./columnsOfText";

/** No mail or typewriter breaks its lines later. */
const WIDEST = 100;
/** So many lines that run on in small letters are no accident. */
const ENOUGH = 3;

/** The lines with the paragraphs that were broken to a width made whole again; others as they are. */
export function unwrapped(lines: readonly TypedLine[]): readonly TypedLine[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const whole: TypedLine[] = [];
  let last = "";
  for (const line of lines) {
    const open = whole[whole.length - 1];
    if (open !== undefined && isOneParagraph(open, last, line, width)) {
      const margin = [open.margin, line.margin].filter((text) => text !== "").join("\n");
      whole[whole.length - 1] = { text: `${open.text} ${line.text}`, cells: null, margin };
    } else whole.push(line);
    last = line.text;
  }
  return whole;
}

/** The width to which a text was broken: its longest line; null where it was not. */
function wrapWidth(lines: readonly TypedLine[]): number | null {
  const words = lines.filter(({ cells }) => cells === null).map(({ text }) => text);
  const long = words.filter((text) => text.length > WIDEST).length;
  const full = words.filter((text) => text.length > WIDEST / 2).length;
  const runOn = words.filter((text, index) => {
    const before = words[index - 1] ?? "";
    return /^[a-z]/.test(text) && before.length > WIDEST / 3 && !ENDS.test(before);
  }).length;
  if (runOn < ENOUGH || long * 10 > full) return null;
  return Math.max(...words.filter((text) => text.length <= WIDEST).map((text) => text.length));
}

const ENDS = /[.!?:]$/;
const RUNS_ON = /(?:[,;&–-]|\b(?:and|or|the|a|an|of|to|for|in|on|at|by|with|from|that))$/;
const BEGINS =
  /^(?:[•·▪*–-]\s|\*\*|(?:\d{1,3}|[A-Z]{1,2}\d{1,2})[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|\([a-z\d]{1,3}\)\s|[A-Z][A-Za-z ]{2,20}:(?:\s|$))/;
/** "Gill Hingham (GH), Norwich City Council": one in a list of one a line. */
const ENTRY = /^\p{Lu}[\p{L}’'.-]+ (?:\p{L}[\p{L}’'.-]* ){0,2}?\p{Lu}[\p{L}’'-]+(?:,| ?\(| [–-] )/u;

function isOneParagraph(whole: TypedLine, last: string, next: TypedLine, width: number): boolean {
  if (last === "" || next.text === "" || whole.cells !== null || next.cells !== null) return false;
  if (BEGINS.test(next.text)) return false;
  if (hasOpenBracket(whole.text)) return true;
  if (ENDS.test(last)) return false;
  if (RUNS_ON.test(last) || /^[a-z]/.test(next.text)) return true;
  if (ENTRY.test(next.text) && ENTRY.test(whole.text) && !whole.text.includes(";")) return false;
  const [word = ""] = next.text.split(" ");
  return last.length + 1 + word.length > width;
}

function hasOpenBracket(text: string): boolean {
  const opened = text.lastIndexOf("(");
  return opened > text.lastIndexOf(")") && text.length - opened < WIDEST;
}
