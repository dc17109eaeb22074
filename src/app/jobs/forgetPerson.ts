import { tidyText } from "../../cells/cellValue";
import { forgetIn } from "../../domain/people/forgetIn";
import { type Person, personNamed } from "../../domain/people/person";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import { forgetDaysChanged } from "../memory/daysChangedAbout";
import { countChanges, forgetChanges } from "../memory/forgetChanges";
import { holdsPerson } from "../memory/forgottenChanges";
import { rememberSettings } from "../memory/liveSettings";
import { nameOfUndoTab } from "../memory/undoTab";
import type { PlaceKind, Ports, TextPlace } from "../ports";
import { checkAfterChange } from "./checkAfterChange";
import { compactRead } from "./compactRead";
import { forgetKept } from "./forgetKept";

export interface ForgetAsk {
  /** A name or an e-mail address. */
  readonly person: string;
  /** Without it nothing is changed: the answer shows where the person stands. */
  readonly write: boolean;
}

export interface ForgetAnswer {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  /** Where the person stands, or stood. */
  readonly places: readonly TextPlace[];
  /** How many changes that could be undone hold something of the person. */
  readonly changes: number;
  /** What else is kept that names, or named, the person. */
  readonly kept: readonly string[];
  /** What was found or done, and what this cannot reach, in sentences. */
  readonly sentence: string;
}

/** Shorter than this, it would be found inside of too much. */
const SHORTEST = 4;

/**
 * Finds a person everywhere in the spreadsheet and, if asked, takes the person out: this cannot be
 * undone. Throws Refusal "person-unclear", "locked".
 */
export function forgetPerson(ports: Ports, { person: asked, write }: ForgetAsk): ForgetAnswer {
  const work = (): ForgetAnswer => {
    const compact = compactRead(ports, ports.workbook.read());
    const name = tidyText(asked);
    if (name.length < SHORTEST || (!name.includes("@") && !name.includes(" "))) {
      throw new Refusal(
        "person-unclear",
        `${quoted(asked)} is not enough to know one person by. Give the first and last name as Members has them, or the e-mail address.`,
      );
    }
    const person = personNamed(compact.readings.Members, name);
    const forget = forgetIn(person, person.otherNames);
    // What is kept of a change is forgotten whole, before its words are looked for: cut out of it,
    // they would leave something that cannot be undone.
    const changes = write
      ? forgetChanges(ports, holdsPerson(forget))
      : countChanges(ports, holdsPerson(forget));
    const undoTab = nameOfUndoTab(ports);
    const places = ports.workbook
      .forgetText(forget, write)
      .filter(({ tab, kind }) => write || kind === "note" || tab !== undoTab);
    const kept = forgetKept(ports, forget, write);
    let notChecked: readonly string[] = [];
    if (write) {
      // The settings as they were last read may name the person: the next check reads them.
      rememberSettings(ports, []);
      forgetDaysChanged(ports, forget);
      notChecked = checkAfterChange(ports).refused;
    }
    const { names, addresses, phones } = person;
    const sentence = [
      outcome([...names, ...addresses, ...phones], { places, changes, kept }, write),
      ...whoElse(person, write),
      ...leftToPeople(places),
      ...notChecked,
      beyond(compact.reports.length),
    ].join(" ");
    return { names, addresses, phones, places, changes, kept, sentence };
  };
  return write ? ports.lock.whileLocked(work) : work();
}

const TAKEN_OUT: ReadonlySet<PlaceKind> = new Set(["cell", "note", "link"]);

function outcome(
  sought: readonly string[],
  { places, changes, kept }: Pick<ForgetAnswer, "places" | "changes" | "kept">,
  isDone: boolean,
): string {
  const who = listedAll(sought);
  if (places.length + changes + kept.length === 0) return `Nothing of ${who} was found.`;
  const found = places.filter(({ kind }) => TAKEN_OUT.has(kind)).length;
  const where = [
    ...(found === 0 ? [] : [countOf(found, "places")]),
    ...(changes === 0 ? [] : [`${countOf(changes, "changes")} that could be undone`]),
    ...kept,
  ];
  if (where.length === 0) return `${who}: found only where it is left to you.`;
  return isDone
    ? `${who}: taken out of ${listedAll(where)}.`
    : `${who}: found in ${listedAll(where)}.`;
}

/** What is said of the places that people have to change themselves. */
const LEFT: readonly (readonly [PlaceKind, string])[] = [
  ["formula", "Formulas show what stands elsewhere and were left"],
  ["formula text", "Formulas that hold the person in their own words are left for you to change"],
  [
    "drop-down",
    "Drop-down lists that hold the person are left for you to change, in the column of",
  ],
  ["tab name", "Tabs named after the person are left for you to rename"],
];

function leftToPeople(places: readonly TextPlace[]): readonly string[] {
  return LEFT.flatMap(([left, said]) => {
    const names = places
      .filter(({ kind }) => kind === left)
      .map(({ tab, cell }) => (cell === "" ? tab : `${tab} ${cell}`));
    return names.length === 0 ? [] : [`${said}: ${listedAll(names)}.`];
  });
}

/** Said before anything goes: who else the same words mean, and what stays for somebody else's sake. */
function whoElse({ mayBe, shared }: Person, isDone: boolean): readonly string[] {
  const people = mayBe.map(({ name, rows, organisations, addresses }) => {
    const more = [...organisations, ...addresses].filter((text) => text !== "");
    return `${name} in ${inRows(rows)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
  });
  const several = `In Members this may be ${countOf(people.length, "people")}: ${listedAll(people)}.`;
  const consequence = isDone
    ? "All of them were taken out."
    : "All of them would be taken out: where they are not one person, look by what only one of them has, the e-mail address or the name.";
  const staying = shared.map(({ text, isName, own, others }) => {
    const byHand = isName ? ` Where it is this person's, clear it by hand: ${inRows(own)}.` : "";
    return `${text} stays: somebody else in Members has it, too, in ${inRows(others)}.${byHand}`;
  });
  return [...(people.length === 0 ? [] : [several, consequence]), ...staying];
}

function inRows(rows: readonly number[]): string {
  return `${rows.length === 1 ? "row" : "rows"} ${listedAll(rows.map(String))}`;
}

/** What no script of this spreadsheet can change. */
function beyond(documents: number): string {
  const made = documents === 0 ? "documents made" : `the ${countOf(documents, "documents")} made`;
  return `This cannot reach ${made} from it, Google's version history and comments, links laid on words or figures without a formula, mail that was sent, files that were downloaded, what Google keeps for another person who uses Compact, and the preview's copies in a browser.`;
}
