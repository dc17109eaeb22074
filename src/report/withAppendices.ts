import { describeFigure } from "../domain/words/figure";
import { clippedAtWord } from "../domain/words/quoted";
import type { Block, NamesBlock, Run } from "./block";
import { bold, heading, namesHeading, namesRuns, pageHeading, paragraph, plain } from "./blocks";
import type { PrintedDocument, PrintedSection } from "./printedDocument";

/** About fifteen lines. A longer list would push the next measure off its page. */
const MOST_IN_PLACE = 60;
/** Fewer names take less room than saying where they stand. */
const FEWEST_ELSEWHERE = 4;
/** Of a heading, where it is named. */
const LONGEST_HEADING = 40;

const LISTS = "lists_of_names";
const LISTS_TITLE = "Lists of names";

/** Where names stand once: in their place under a heading, or as a list at the end. */
type Standing =
  | { readonly kind: "in place"; readonly under: string }
  | ({ readonly kind: "list" } & AnnexedList);

/** A list at the end of the document, with the headings that it stood under. */
interface AnnexedList {
  readonly number: number;
  readonly block: NamesBlock;
  readonly of: Set<string>;
}

/** Said in place of names: where they stand. */
interface Pointer {
  readonly kind: "pointer";
  readonly runs: readonly Run[];
}

/**
 * The document with its appendices marked, "Appendix A: ...", those that follow on its last section that
 * is none; with its long lists of names, and those that need not be read, in a last one; and with no list
 * of names printed twice.
 */
export function withAppendices<D extends PrintedDocument>(model: D): D {
  const standing = new Map<string, Standing>();
  const hasLists = model.sections.some(({ blocks }) => blocks.some(goesToEnd));
  const sections = withPlaceForLists(model.sections, hasLists);
  const letters = lettersOf(sections, hasLists);
  const where = whereListsStand(sections, letters);
  const printed = sections.map((section) => {
    let under = "";
    const blocks = section.blocks.map((block): Block | Pointer => {
      if (block.kind === "heading") under = block.text;
      return block.kind === "names" ? placed(block, under, standing, where) : block;
    });
    return { ...section, blocks: joined(blocks) };
  });
  const lists = Array.from(standing.values()).flatMap((one) => (one.kind === "list" ? [one] : []));
  return {
    ...model,
    sections: printed.map((section, index) => {
      const isLists = section.name === LISTS && lists.length > 0;
      const blocks = isLists
        ? [pageHeading(LISTS_TITLE), ...lists.flatMap(listBlocks)]
        : section.blocks;
      return { ...section, blocks: marked(blocks, letters[index] ?? "") };
    }),
  };
}

/** The same with every list in its place: a template may have none for them. */
export function withAppendicesMarked<D extends PrintedDocument>(model: D): D {
  const letters = lettersOf(model.sections, false);
  const sections = model.sections.map((section, index) => ({
    ...section,
    blocks: marked(section.blocks, letters[index] ?? ""),
  }));
  return { ...model, sections };
}

function goesToEnd(block: Block): boolean {
  return (
    block.kind === "names" &&
    (block.names.length > MOST_IN_PLACE ||
      (block.standsAtEnd && block.names.length >= FEWEST_ELSEWHERE))
  );
}

/** A template names the place of the lists itself. */
function withPlaceForLists(
  sections: readonly PrintedSection[],
  hasLists: boolean,
): readonly PrintedSection[] {
  if (!hasLists || sections.some(({ name }) => name === LISTS)) return sections;
  const isAppendix = sections.some((section) => section.isAppendix);
  return [...sections, { name: LISTS, isAppendix, blocks: [] }];
}

/** A letter for each appendix of the run at the end, "" for every other section. */
function lettersOf(sections: readonly PrintedSection[], hasLists: boolean): readonly string[] {
  const isThere = ({ name, blocks }: PrintedSection): boolean =>
    blocks.length > 0 || (hasLists && name === LISTS);
  const last = sections.filter(isThere).map(({ isAppendix }) => isAppendix === true);
  const paper = last.lastIndexOf(false) + 1;
  let place = 0;
  return sections.map((section) => {
    if (!isThere(section)) return "";
    place += 1;
    return place <= paper ? "" : letterOf(place - paper - 1);
  });
}

/** "A" to "Z", then "AA": nobody has so many. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

function whereListsStand(sections: readonly PrintedSection[], letters: readonly string[]): string {
  const letter = letters[sections.findIndex(({ name }) => name === LISTS)] ?? "";
  return letter === "" ? "at the end of this report" : `in Appendix ${letter}`;
}

/** With the heading of an appendix, which follows where the paper ends. */
function marked(blocks: readonly Block[], letter: string): readonly Block[] {
  const [first, ...rest] = blocks;
  if (letter === "" || first?.kind !== "heading") return blocks;
  return [{ ...first, text: `Appendix ${letter}: ${first.text}`, startsPage: false }, ...rest];
}

/** The names, or where they stand already or at the end. */
function placed(
  block: NamesBlock,
  under: string,
  standing: Map<string, Standing>,
  where: string,
): Block | Pointer {
  const key = JSON.stringify(block.names);
  const known = standing.get(key);
  const isFew = block.names.length < FEWEST_ELSEWHERE;
  if (known?.kind === "list") {
    known.of.add(under);
    return pointer(block, `list ${describeFigure(known.number)} ${where}.`);
  }
  if (known !== undefined && !isFew) {
    return pointer(block, ended(`as under ${clippedAtWord(known.under, LONGEST_HEADING)}`));
  }
  if (!goesToEnd(block)) {
    if (known === undefined) standing.set(key, { kind: "in place", under });
    return block;
  }
  const lists = Array.from(standing.values()).filter(({ kind }) => kind === "list");
  const number = lists.length + 1;
  standing.set(key, { kind: "list", number, block, of: new Set([under]) });
  return pointer(block, `list ${describeFigure(number)} ${where}.`);
}

/** What was cut ends with its dots, and with no full stop after them. */
function ended(words: string): string {
  return words.endsWith("\u2026") ? words : `${words}.`;
}

function pointer(block: NamesBlock, sentence: string): Pointer {
  return {
    kind: "pointer",
    runs: [bold(`${namesHeading(block)}: `), plain(sentence)],
  };
}

/** Names, then the lists that stand elsewhere: these in one paragraph with the last names before them. */
function joined(blocks: readonly (Block | Pointer)[]): readonly Block[] {
  const made: Block[] = [];
  let names: NamesBlock[] = [];
  let pointers: Pointer[] = [];
  const settle = (): void => {
    made.push(...(pointers.length === 0 ? names : withPointers(names, pointers)));
    names = [];
    pointers = [];
  };
  for (const block of blocks) {
    if (block.kind === "pointer") pointers.push(block);
    else if (block.kind === "names") names.push(block);
    else {
      settle();
      made.push(block);
    }
  }
  settle();
  return made;
}

function withPointers(
  names: readonly NamesBlock[],
  pointers: readonly Pointer[],
): readonly Block[] {
  const lines = [...names.slice(-1).map(namesRuns), ...pointers.map(({ runs }) => runs)];
  const runs = lines.flatMap((line, index) => (index === 0 ? line : [plain(" "), ...line]));
  return [...names.slice(0, -1), paragraph(runs, "names")];
}

function listBlocks({ number, block, of }: AnnexedList): readonly Block[] {
  return [
    heading(2, `List ${describeFigure(number)}: ${namesHeading(block)}`),
    paragraph(
      ended(Array.from(of, (one) => clippedAtWord(one, LONGEST_HEADING)).join("; ")),
      "kicker",
    ),
    paragraph(`${block.names.join("; ")}.`, "names"),
  ];
}
