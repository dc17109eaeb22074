import type { MinutesRead } from "../../src/minutes/minutesRead";

/** What minutes ought to be read as, written by hand (corpus/README.md). */
export interface ExpectedMinutes {
  readonly meeting: MinutesRead["meeting"];
  readonly attendance: readonly ExpectedAttendee[];
  readonly actions: readonly ExpectedAction[];
  readonly decisions: readonly string[];
  readonly nextMeeting: MinutesRead["nextMeeting"];
  readonly alternatives?: readonly Alternative[];
}

/** Values as right as the one given, or rows of a list that may be there and need not. */
interface Alternative {
  readonly where: string;
  readonly accept?: readonly (string | null)[];
  readonly optional?: readonly unknown[];
}

interface ExpectedAttendee {
  readonly organisation: string | null;
  readonly name: string;
  readonly attended: string;
}

type ExpectedAction = MinutesRead["actions"][number];

export const SCORED = [
  "attendance",
  "actions",
  "owners",
  "dues",
  "items",
  "decisions",
  "meeting date",
  "meeting group",
  "meeting venue",
  "next date",
  "next time",
  "next venue",
] as const;
type Scored = (typeof SCORED)[number];

/** How much of what was expected was read, by kind, and rows that nobody expected. */
export interface Score {
  readonly counts: Readonly<Record<Scored, { right: number; wrong: number; tooMany: number }>>;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** How right the reading of minutes is, field by field. */
export function scoreMinutes(expected: ExpectedMinutes, read: MinutesRead): Score {
  const counts = Object.fromEntries(
    SCORED.map((kind) => [kind, { right: 0, wrong: 0, tooMany: 0 }]),
  ) as Score["counts"];
  const faults: string[] = [];
  const judge = (kind: Scored, isRight: boolean, fault: string): void => {
    counts[kind][isRight ? "right" : "wrong"] += 1;
    if (!isRight) faults.push(`${kind}: ${fault}`);
  };
  const tooMany = (kind: Scored, fault: string): void => {
    counts[kind].tooMany += 1;
    faults.push(`${kind}, too many: ${fault}`);
  };
  const accepted = (where: string, value: string | null): readonly (string | null)[] => [
    value,
    ...(expected.alternatives ?? [])
      .filter((one) => one.where === where)
      .flatMap(({ accept = [] }) => accept),
  ];
  const optional = (where: string): readonly unknown[] =>
    (expected.alternatives ?? [])
      .filter((one) => one.where === where)
      .flatMap((one) => one.optional ?? []);
  const isOneOf = (values: readonly (string | null)[], value: string | null): boolean =>
    values.some((one) => plain(one) === plain(value));
  const field = (kind: Scored, where: string, value: string | null, given: string | null): void =>
    judge(kind, isOneOf(accepted(where, value), given), `${given} for ${value}`);

  for (const part of ["date", "group", "venue"] as const) {
    field(`meeting ${part}`, `meeting.${part}`, expected.meeting[part], read.meeting[part]);
  }
  for (const part of ["date", "time", "venue"] as const) {
    const value = expected.nextMeeting?.[part] ?? null;
    field(`next ${part}`, `nextMeeting.${part}`, value, read.nextMeeting?.[part] ?? null);
  }

  const rows = [...read.attendance];
  for (const [index, { name, organisation, attended }] of expected.attendance.entries()) {
    const names = accepted(`attendance[${index}].name`, name);
    const organisations = accepted(`attendance[${index}].organisation`, organisation);
    const fitting = rows.filter((row) => isOneOf(names.map(withoutStyle), withoutStyle(row.name)));
    const isRight = (row: (typeof rows)[number]): boolean =>
      row.attended === attended && isOneOf(organisations, row.organisation);
    const found = fitting.find(isRight) ?? fitting[0];
    if (found !== undefined) rows.splice(rows.indexOf(found), 1);
    judge(
      "attendance",
      found !== undefined && isRight(found),
      `${told(found)} for ${told({ name, organisation, attended })}`,
    );
  }
  const others = optional("attendance") as readonly ExpectedAttendee[];
  for (const row of rows) {
    if (!others.some(({ name }) => plain(name) === plain(row.name))) {
      tooMany("attendance", told(row));
    }
  }

  const actions = joined(read.actions);
  for (const [index, one] of expected.actions.entries()) {
    const texts = accepted(`actions[${index}].action`, one.action);
    const like = (given: ExpectedAction): number =>
      Math.max(
        ...texts.map((text) =>
          likeness(
            wordsOf(text ?? "", one.owner, given.owner),
            wordsOf(given.action, one.owner, given.owner),
          ),
        ),
      );
    const best = [...actions].sort((a, b) => like(b) - like(a))[0];
    const found = best !== undefined && like(best) >= ALIKE ? best : undefined;
    judge("actions", found !== undefined, `nothing for ${one.owner}: ${one.action}`);
    const owners = accepted(`actions[${index}].owner`, one.owner).map(namesIn);
    const about = (given: string | null, value: string | null): string =>
      found === undefined
        ? `none for ${one.action}`
        : `${given} for ${value} (${one.action.slice(0, 50)})`;
    judge(
      "owners",
      found !== undefined && owners.includes(namesIn(found.owner)),
      about(found?.owner ?? null, one.owner),
    );
    judge(
      "dues",
      found !== undefined && isOneOf(accepted(`actions[${index}].due`, one.due), found.due),
      about(found?.due ?? null, one.due),
    );
    judge(
      "items",
      found !== undefined &&
        isOneOf(accepted(`actions[${index}].item`, one.item), withoutNumber(found.item)),
      about(found?.item ?? null, one.item),
    );
    if (found !== undefined) actions.splice(actions.indexOf(found), 1);
  }
  const more = optional("actions") as readonly ExpectedAction[];
  for (const action of actions) {
    const isOptional = more.some(
      (one) => likeness(wordsOf(one.action), wordsOf(action.action)) >= ALIKE,
    );
    if (!isOptional) tooMany("actions", `${action.owner}: ${action.action}`);
  }

  const decisions = [...read.decisions];
  const takeOut = (text: string): boolean => {
    const found = decisions.findIndex((one) => likeness(wordsOf(text), wordsOf(one)) >= ALIKE);
    if (found >= 0) decisions.splice(found, 1);
    return found >= 0;
  };
  for (const decision of expected.decisions) {
    judge("decisions", takeOut(decision), `nothing for ${decision}`);
  }
  for (const decision of optional("decisions") as readonly string[]) takeOut(decision);
  for (const decision of decisions) tooMany("decisions", decision);
  return { counts, faults };
}

/** Of the words of both, the share that is in both: two readings of one sentence are above it. */
const ALIKE = 0.75;

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = Array.from(one).filter((word) => other.has(word)).length;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * both) / all;
}

const SAYS_LITTLE = new Set(
  "a an the to of and or in on at by for with be is are was were will that this it its agreed resolved action".split(
    " ",
  ),
);

/** The words that tell an action or a decision from others, without those that name its owner. */
function wordsOf(text: string, ...owners: readonly (string | null)[]): ReadonlySet<string> {
  const names = owners.flatMap((owner) => (plain(owner) ?? "").split(" "));
  const ofOwners = new Set(
    [
      ...names,
      ...names.map((name) => name.charAt(0)),
      ...owners.flatMap((owner) =>
        (owner ?? "")
          .split(/,|\band\b|\//)
          .map((name) => (name.match(/\b\p{Lu}/gu) ?? []).join("")),
      ),
    ].map((word) => word.toLowerCase()),
  );
  const words = (plain(text) ?? "").split(" ");
  return new Set(
    words.filter((word) => word !== "" && !SAYS_LITTLE.has(word) && !ofOwners.has(word)),
  );
}

/** Two rows that ask the same of two people are one with two owners. */
function joined(actions: readonly ExpectedAction[]): ExpectedAction[] {
  const byText = new Map<string | null, ExpectedAction>();
  for (const action of actions) {
    const known = byText.get(plain(action.action));
    const owner = known === undefined ? action.owner : `${known.owner} and ${action.owner}`;
    byText.set(plain(action.action), { ...action, owner });
  }
  return Array.from(byText.values());
}

function namesIn(owners: string | null): string {
  return (owners ?? "")
    .split(/,|;|\/|&|\band\b/)
    .map((name) => plain(withoutStyle(name)))
    .sort()
    .join("; ");
}

function withoutStyle(name: string | null): string | null {
  return name?.replace(/^\s*(?:mr|mrs|ms|miss|dr|prof|cllr|supt|ch supt|rev)\.? /i, "") ?? null;
}

function withoutNumber(item: string | null): string | null {
  return item?.replace(/^(?:item\s*|[A-Z]+\/)?\d+(?:[./]\d+)*[.):]?\s*[-–—:]?\s*/i, "") ?? null;
}

/** Null where nothing is said: capitals, marks and "&" do not matter. */
function plain(text: string | null): string | null {
  const words = (text ?? "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}£:]+/gu, " ")
    .trim();
  return words === "" ? null : words;
}

function told(row: ExpectedAttendee | undefined): string {
  return row === undefined
    ? "nothing"
    : `${row.attended} ${row.name} (${row.organisation ?? "no organisation"})`;
}
