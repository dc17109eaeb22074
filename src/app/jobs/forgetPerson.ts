import { tidyText } from "../../cells/cellValue";
import { forgetIn } from "../../domain/people/forgetIn";
import { personNamed } from "../../domain/people/person";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import { forgetDaysChanged } from "../memory/daysChangedAbout";
import { countChanges, forgetChanges } from "../memory/forgetChanges";
import { holdsPerson } from "../memory/forgottenChanges";
import { rememberSettings } from "../memory/liveSettings";
import { nameOfUndoTab } from "../memory/undoTab";
import type { Ports, TextPlace } from "../ports";
import { checkAfterChange } from "./checkAfterChange";
import { compactRead } from "./compactRead";

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
    const forget = forgetIn(person);
    // What is kept of a change is forgotten whole, before its words are looked for: cut out of it,
    // they would leave something that cannot be undone.
    const changes = write
      ? forgetChanges(ports, holdsPerson(forget))
      : countChanges(ports, holdsPerson(forget));
    const undoTab = nameOfUndoTab(ports);
    const places = ports.workbook
      .forgetText(forget, write)
      .filter(({ tab, kind }) => write || kind === "note" || tab !== undoTab);
    let notChecked: readonly string[] = [];
    if (write) {
      // The settings as they were last read may name the person: the next check reads them.
      rememberSettings(ports, []);
      forgetDaysChanged(ports, forget);
      notChecked = checkAfterChange(ports).refused;
    }
    const { names, addresses, phones, shared } = person;
    const sentence = [
      outcome([...names, ...addresses, ...phones], places, changes, write),
      ...formulasLeft(places),
      ...(shared.length === 0
        ? []
        : [`${listedAll(shared)} stays: somebody else in Members has it, too.`]),
      ...notChecked,
      beyond(compact.reports.length),
    ].join(" ");
    return { names, addresses, phones, places, changes, sentence };
  };
  return write ? ports.lock.whileLocked(work) : work();
}

function outcome(
  sought: readonly string[],
  places: readonly TextPlace[],
  changes: number,
  isDone: boolean,
): string {
  const found = places.filter(({ kind }) => kind !== "formula").length;
  const kept = changes === 0 ? "" : ` and ${countOf(changes, "changes")} that could be undone`;
  const where = `${countOf(found, "places")}${kept}`;
  const who = listedAll(sought);
  if (found + changes === 0) return `Nothing of ${who} was found.`;
  return isDone ? `${who}: taken out of ${where}.` : `${who}: found in ${where}.`;
}

function formulasLeft(places: readonly TextPlace[]): readonly string[] {
  const formulas = places.filter(({ kind }) => kind === "formula");
  if (formulas.length === 0) return [];
  const names = formulas.map(({ tab, cell }) => `${tab} ${cell}`);
  return [`Formulas show what stands elsewhere and were left: ${listedAll(names)}.`];
}

/** What no script of this spreadsheet can change. */
function beyond(documents: number): string {
  const made = documents === 0 ? "documents made" : `the ${countOf(documents, "documents")} made`;
  return `This cannot reach ${made} from it, Google's version history and comments, mail that was sent, files that were downloaded, and the preview's copies in a browser.`;
}
