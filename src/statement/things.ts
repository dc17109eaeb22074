import { tidyText } from "../cells/cellValue";
import { oncePer } from "../cells/oncePer";
import { groupNames } from "../domain/meetings/groupNames";
import type { Column } from "../tables/column";
import type { Compact } from "../tables/compact";
import { TABLES } from "../tables/tables";
import type { MeasuredBy } from "../tables/tabs/successMeasuresTable";
import { spokenNames } from "./spokenNames";

/** Something that a measure can count, by one of the names that sentences call it. */
export interface Thing {
  readonly name: string;
  readonly measuredBy: MeasuredBy;
  readonly of: string;
  /** Days say when: only such things can be new in a period. */
  readonly hasDays: boolean;
  readonly isFigure: boolean;
}

/** What stands behind the name proper in a header: "Skills Pledge on", "Charter signed". */
const ENDINGS = /(?: (?:on|date|signed|completed|made|held|in place|in use))+$/i;
const OTHER_TYPES = /^other$/i;

/** All that can be counted in this workbook; of the same name the first is meant. */
export function thingsIn(compact: Compact): readonly Thing[] {
  return [...columnThings(compact), ...eventThings(compact), ...groupThings(compact)];
}

/** What can stand in Of, by what it is measured by; nothing where somebody types the figure. */
export function countableBy(compact: Compact): Readonly<Record<MeasuredBy, readonly string[]>> {
  const things = thingsIn(compact);
  const namesOf = (measuredBy: MeasuredBy): readonly string[] =>
    Array.from(new Set(things.flatMap((one) => (one.measuredBy === measuredBy ? one.of : []))));
  const members = namesOf("Members with");
  const refs = [...compact.priorities, ...compact.measures, ...compact.actions];
  return {
    "Members with": members,
    "Share of members with": members,
    "Events held": namesOf("Events held"),
    "Meetings held": namesOf("Meetings held"),
    "Actions done": refs.map(({ ref }) => ref).filter((ref) => ref !== ""),
    "Typed figure": [],
  };
}

function columnThings({ readings, members }: Compact): readonly Thing[] {
  const declared: readonly Column[] = Object.values<Column>(TABLES.Members.columns);
  const things = declared
    .filter(isCountable)
    .flatMap((column) =>
      [column.title, ...column.aliases, column.commitment ?? ""].map((title) =>
        thingOfColumn(title, column.title, column.nature === "day", column.nature === "number"),
      ),
    );
  const others = declared.filter((column) => !isCountable(column) && !column.auto);
  const inWords = others.flatMap((column) =>
    spokenNames(column, declared).map((name) =>
      thingOfColumn(name, column.title, column.nature === "day", false),
    ),
  );
  const own = readings.Members.headers.filter(({ field, title }) => field === null && title !== "");
  return [
    ...things,
    ...inWords,
    ...own.map(({ title }) =>
      thingOfColumn(title, title, members.length > 0 && / on$|date/i.test(title), false),
    ),
  ].filter(({ name }) => name !== "");
}

/** What a member has done or has, and what it has a number of. */
function isCountable({ commitment, nature, auto }: Column): boolean {
  return commitment !== null || (nature === "number" && !auto);
}

function thingOfColumn(title: string, of: string, hasDays: boolean, isFigure: boolean): Thing {
  return { name: title.replace(ENDINGS, ""), measuredBy: "Members with", of, hasDays, isFigure };
}

function eventThings({ events }: Compact): readonly Thing[] {
  const options: readonly string[] = TABLES.Events.columns.type.options;
  const types = new Set([...options, ...events.map(({ type }) => tidyText(type))]);
  return Array.from(types)
    .filter((type) => type !== "" && !OTHER_TYPES.test(type))
    .map((of) => ({ name: of, measuredBy: "Events held", of, hasDays: true, isFigure: false }));
}

function groupThings(compact: Compact): readonly Thing[] {
  const known = Array.from(groupNames(compact).known.values(), ({ name }) => name);
  return Array.from(new Set([...known, "Steering Group"])).flatMap((of) => meetingsOfGroup(of));
}

/** The meetings of a group, by all that sentences call them. */
export function meetingsOfGroup(of: string, called = of): readonly Thing[] {
  return [
    `${called} meeting`,
    `meeting of the ${called}`,
    ...["to", "will", "shall", "should", "must"].map((will) => `${called} ${will} meet`),
    `${called} meet`,
    ...["to", "will", "shall", "should", "must"].map((will) => `${called} ${will} hold`),
  ].map(
    (name): Thing => ({ name, measuredBy: "Meetings held", of, hasDays: true, isFigure: false }),
  );
}

/** A thing where a sentence names it. */
export interface ThingNamed {
  readonly thing: Thing;
  readonly at: number;
  readonly words: string;
}

interface Token {
  readonly at: number;
  readonly text: string;
  readonly stem: string;
}

/** Every thing that the words name, in their order; of those that overlap the longest. */
export function thingsNamed(words: string, things: readonly Thing[]): readonly ThingNamed[] {
  const tokens = tokensOf(words);
  const stemmed = stemmedOf(things);
  const named: ThingNamed[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = longestAt(tokens, index, stemmed);
    if (found === null) continue;
    const first = tokens[index];
    const last = tokens[index + found.length - 1];
    if (first === undefined || last === undefined) continue;
    const ends = last.at + last.text.length;
    named.push({ thing: found.thing, at: first.at, words: words.slice(first.at, ends) });
    index += found.length - 1;
  }
  return named;
}

interface Stemmed {
  readonly thing: Thing;
  readonly stems: readonly string[];
}

/** A Statement has thousands of sentences at worst, and each is read against the same things. */
const stemmedOf = oncePer((things: readonly Thing[]): readonly Stemmed[] =>
  things.map((thing) => ({ thing, stems: tokensOf(thing.name).map(({ stem }) => stem) })),
);

function longestAt(
  tokens: readonly Token[],
  index: number,
  things: readonly Stemmed[],
): { readonly thing: Thing; readonly length: number } | null {
  let best: { readonly thing: Thing; readonly length: number } | null = null;
  for (const { thing, stems } of things) {
    if (stems.length <= (best?.length ?? 0)) continue;
    const fits = stems.every((stem, offset) => tokens[index + offset]?.stem === stem);
    if (fits && !isOfAnotherName(tokens, index, stems.length))
      best = { thing, length: stems.length };
  }
  return best;
}

/** "Healthy Workplace Charter" is no Members' Charter: one word alone may end another name. */
function isOfAnotherName(tokens: readonly Token[], index: number, length: number): boolean {
  const before = tokens[index - 1];
  if (length > 1 || before === undefined || index === 1) return false;
  return /^[A-Z]/.test(before.text) && !/^(?:members?|compacts?|the)$/.test(before.stem);
}

function tokensOf(words: string): readonly Token[] {
  return Array.from(words.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu), (match) => ({
    at: match.index,
    text: match[0],
    stem: stemOf(match[0]),
  }));
}

/** "Analyses", "Classes", "Pledges", "members'": all in the singular. */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, "");
  if (/analyses$/.test(plain)) return plain.replace(/es$/, "is");
  if (/[^aeiou]ies$/.test(plain)) return plain.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x)es$/.test(plain)) return plain.replace(/es$/, "");
  return /[^sui]s$/.test(plain) ? plain.replace(/s$/, "") : plain;
}
