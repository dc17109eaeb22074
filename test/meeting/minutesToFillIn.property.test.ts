import { calendarDate, describeDay } from "../../src/cells/calendarDate";
import type { DocumentPart } from "../../src/domain/documentPart";
import { agendaOf } from "../../src/meeting/agenda";
import { minutesToFillIn } from "../../src/meeting/minutesToFillIn";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { initialsOf } from "../../src/minutes/personName";
import { readMinutes } from "../../src/minutes/readMinutes";
import type { Block, Run } from "../../src/report/block";
import { aMeasure, aMember, anAction, type CompactParts } from "../support/builders";
import { fc } from "../support/fastCheck";
import { aMeetingRow, LEARNING, STEERING_GROUP, subjectOf } from "./aMeeting";

/** Names that commas, brackets and the words of minutes could be read out of. */
const ORGANISATIONS = [
  "Northampton College",
  "Action for Children",
  "Tresham Business Solutions, Corby",
  "Corby Borough Council (Leisure)",
  "Northamptonshire Fire & Rescue Service",
  "NHS Consortium – East",
  "Attendance Advisory Partnership",
  "Moulton College",
] as const;
/** No two have the same initials or first name. */
const PEOPLE = [
  "Len Closs",
  "Mary-Ann O'Brien",
  "Zoë Zafar",
  "Cllr Raj Patel",
  "Dianne de Vries",
  "Hugh Present",
  "Sue Fairbrother",
  "Karen Sanders",
] as const;
const GUESTS = ["Ottilie Quill", "Ugo Underhill"] as const;
const VENUES = ["", "County Hall", "Room 3, St. Mary's Hall", "Tresham Business Solutions, Corby"];
const HOSTILE = [
  "Distribute the Charter",
  "Action: LC to pay by 1 March 2010",
  "It was agreed to close [all] of it.\nActions:\nLC to go",
  '=HYPERLINK("x")',
  "Present: Jo Bell, Moulton College",
  "Next meeting: 1 June 2010 at Elsewhere",
];

const A_DAY = fc.integer({ min: 11, max: 28 }).map((day) => calendarDate(2009, 12, day));
const AN_ACTION = fc.record({
  who: fc.nat(PEOPLE.length - 1),
  what: fc.constantFrom(
    "write to the main contacts",
    "liaise with Business Link re the Skills Pledge",
    "arrange a further meeting of the E&D Working Group",
  ),
  due: fc.option(A_DAY, { nil: null }),
  under: fc.nat(20),
});
const WORDS = ["Present", "Deputy", "Apologies", "Absent"] as const;

const FILLED = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 8 }),
  isDeputyNamed: fc.boolean(),
  guest: fc.option(fc.nat(ORGANISATIONS.length - 1), { nil: null }),
  actions: fc.uniqueArray(AN_ACTION, {
    maxLength: 6,
    selector: ({ who, what }) => `${who} ${what}`,
  }),
  agreed: fc.option(fc.nat(20), { nil: null }),
  expected: fc.integer({ min: 0, max: 8 }),
  group: fc.constantFrom(STEERING_GROUP, LEARNING, "Equality & Diversity Working Group"),
  venue: fc.constantFrom(...VENUES),
  next: fc.option(
    fc.record({ venue: fc.constantFrom(...VENUES), time: fc.constantFrom("", "14:30", "9:15") }),
    { nil: null },
  ),
  open: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }),
  order: fc.constantFrom(
    "",
    "Apologies; Any *other* matter: now!; Actions; Date of next meeting",
    "Item 4: Funding [2010]; AOB",
  ),
  isSent: fc.boolean(),
  /** Of which organisation the main contact is not known. */
  unnamed: fc.nat(20),
});

type Filled = typeof FILLED extends fc.Arbitrary<infer F> ? F : never;

test("minutes made and filled in are read as they were filled in, whatever the workbook holds", () => {
  fc.assert(
    fc.property(FILLED, (filled) => {
      const subject = subjectOf(workbookOf(filled), "2009-12-10");
      const agenda = agendaOf(subject);
      const blocks = minutesToFillIn(subject, agenda).sections.flatMap((section) => section.blocks);
      const { typed, attendance, actions, decisions } = typedInto(blocks, filled);
      const parts = typed.flatMap(partsOf);
      const read = readMinutes(parts, subject.compact);
      expect(readMinutes(pasted(parts), subject.compact)).toEqual(read);
      expect(readMinutes(savedAsText(parts), subject.compact)).toEqual(read);
      expect(read.meeting).toEqual({
        date: "2009-12-10",
        group: filled.group,
        venue: filled.venue === "" ? null : filled.venue,
      });
      expect(
        read.attendance.map(({ name, organisation, attended }) => [name, organisation, attended]),
      ).toEqual(attendance);
      expect(read.actions.map(({ owner, action, due }) => [owner, action, due])).toEqual(actions);
      expect(read.decisions).toEqual(decisions);
      expect(read.nextMeeting).toEqual(
        filled.next === null || !agenda.items.some(({ title }) => /next/.test(title))
          ? null
          : {
              date: "2010-03-04",
              time: filled.next.time === "" ? null : filled.next.time.padStart(5, "0"),
              venue: filled.next.venue === "" ? null : filled.next.venue,
            },
      );
      expect(read.notUnderstood).toEqual([]);
    }),
  );
});

function workbookOf({
  expected,
  group,
  venue,
  next,
  open,
  order,
  isSent,
  unnamed,
}: Filled): CompactParts {
  const people = ORGANISATIONS.map((organisation, index) => {
    const name = index < expected ? (PEOPLE[index] ?? "") : "";
    const isSteering = group === STEERING_GROUP;
    return aMember(organisation, {
      "Main contact": index === unnamed ? "" : (PEOPLE[index] ?? ""),
      ...(isSteering ? { "Steering Group member": name } : { "Theme groups": name && group }),
    });
  });
  const sent = {
    "Meeting date": "2009-12-10",
    Group: group,
    Organisation: ORGANISATIONS[0],
    Name: PEOPLE[0],
    Attended: "Apologies",
  };
  return {
    members: people,
    settings: { "Agenda items": order, "Compact name": "Northamptonshire Public Sector Compact" },
    meetings: [
      aMeetingRow("2009-10-07", { Group: group, Status: "Held" }),
      aMeetingRow("2009-12-10", { Group: group, Venue: venue, Time: "2.30 pm" }),
      ...(next === null
        ? []
        : [aMeetingRow("2010-03-04", { Group: group, Venue: next.venue, Time: next.time })]),
    ],
    attendance: isSent && expected > 0 ? [sent] : [],
    measures: [aMeasure({ Due: "2009-10-06", "Set on": "2009-07-08" })],
    actions: open.map((action, index) =>
      anAction(`A${index}`, { Action: action, Group: group, Status: "In progress" }),
    ),
    groupUpdates: [{ Date: "2009-10-01", Group: LEARNING, Update: open.join("\n") || "None" }],
  };
}

/** What the one who takes the minutes types: into cells of the tables, below items and Actions. */
function typedInto(blocks: readonly Block[], filled: Filled) {
  const attendance: (readonly string[])[] = [];
  const actionsAt = blocks.flatMap((block, at) => (textOf(block) === "Actions:" ? [at] : []));
  const below = new Map<number, string[]>();
  const type = (at: number | undefined, line: string): boolean => {
    if (at === undefined) return false;
    below.set(at, [...(below.get(at) ?? []), line]);
    return true;
  };
  const actions = filled.actions.flatMap(({ who, what, due, under }) => {
    const name = who < filled.expected ? PEOPLE[who] : undefined;
    if (name === undefined) return [];
    const day = due === null ? "" : ` by ${describeDay(due)}`;
    const action = `${initialsOf(name)} to ${what}${day}`;
    const at = actionsAt[under % Math.max(1, actionsAt.length)];
    return type(at, `${action}.`) ? [{ at: at ?? 0, read: [name, action, due] as const }] : [];
  });
  const agreedAt =
    filled.agreed === null ? undefined : actionsAt[filled.agreed % Math.max(1, actionsAt.length)];
  const agreed = "It was agreed that the survey be sent again.";
  let line = 0;
  const typed = blocks.flatMap((block, at): readonly Block[] => {
    if (block.kind === "table") {
      const isPresent = attendance.length === 0 && block.description.startsWith("Present");
      const rows = block.rows.map((cells, row) => {
        const [name = "", organisation = "", word = ""] = cells.map(textOfCell);
        if (organisation === "Compact coordinator") return cells;
        if (organisation === "") {
          const guest = filled.guest === null ? undefined : ORGANISATIONS[filled.guest];
          if (!isPresent || guest === undefined || row !== block.rows.length - 1) return cells;
          attendance.push([GUESTS[0], guest, "Present"]);
          return [GUESTS[0], guest, "Present"].map(cell);
        }
        const said = word === "Apologies" ? word : (filled.words[line++] ?? "Present");
        const came = said === "Deputy" && filled.isDeputyNamed ? `${GUESTS[1]}` : name;
        // The reading leaves out a style of address.
        attendance.push([came.replace(/^Cllr /, ""), organisation, said]);
        return [came, organisation, said].map(cell);
      });
      return [{ ...block, rows }];
    }
    const lines = (below.get(at) ?? []).map(paragraphOf);
    return agreedAt === at ? [paragraphOf(agreed), block, ...lines] : [block, ...lines];
  });
  // Initials of nobody in the list stay what they are.
  const isListed = (name: string): boolean => attendance.some(([listed]) => listed === name);
  const inOrder = [...actions]
    .sort((a, b) => a.at - b.at)
    .map(({ read: [name, ...rest] }) => [isListed(name) ? name : initialsOf(name), ...rest]);
  return { typed, attendance, actions: inOrder, decisions: agreedAt === undefined ? [] : [agreed] };
}

function paragraphOf(text: string): Block {
  return { kind: "paragraph", look: "body", runs: [{ kind: "text", text, bold: false }] };
}

function cell(text: string) {
  return { kind: "words", runs: [{ kind: "text", text, bold: false }] } as const;
}

function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "status" ? run.status : run.text)).join("");
}

function textOfCell(content: { readonly kind: string; readonly runs?: readonly Run[] }): string {
  return textOfRuns(content.runs ?? []);
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? textOfRuns(block.runs) : "";
}

/** As the same document is read where its text was copied: tabs part the cells of a row. */
function pasted(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const lines = parts.map((part) => (part.kind === "row" ? part.cells.join("\t") : part.text));
  return partsOfMinutes(lines.join("\n"));
}

/** As it is read where it was saved as plain text: each cell of a table on a line of its own. */
function savedAsText(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const lines = parts.flatMap((part, at) => {
    if (part.kind === "line") return [part.text];
    const isLast = parts[at + 1]?.kind !== "row";
    return isLast ? [...part.cells, ""] : part.cells;
  });
  return partsOfMinutes(lines.join("\n"));
}

/** As a Word document of these blocks is read: a paragraph is a line, a row of a table its cells. */
function partsOf(block: Block): readonly DocumentPart[] {
  switch (block.kind) {
    case "title":
      return [block.above, block.title, ...block.below].map((text) => ({ kind: "line", text }));
    case "heading":
      return [{ kind: "line", text: block.text }];
    case "paragraph":
      return [{ kind: "line", text: textOfRuns(block.runs) }];
    case "table":
      return [
        block.columns.map(({ header }) => header),
        ...block.rows.map((row) => row.map(textOfCell)),
      ].map((cells) => ({ kind: "row", cells }));
    default:
      throw new Error(`Minutes to fill in have no ${block.kind}.`);
  }
}
