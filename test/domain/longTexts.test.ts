import { textCell } from "../../src/cells/cellValue";
import { checkCompact } from "../../src/checks/checkCompact";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { forgetIn } from "../../src/domain/people/forgetIn";
import { importSheets, NO_CHOICES } from "../../src/import/importSheets";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { partsOfText } from "../../src/statement/partsOfText";
import { readStatement } from "../../src/statement/readStatement";
import { parseCompact } from "../../src/tables/compact";
import { aDay } from "../support/builders";
import { sampleCompact, sampleGrids } from "../support/sampleCompact";

/** `npm run faults` tries every shape at its whole length; a push, as much as shows the same growth. */
const IS_WHOLE = process.env.LONG_TEXTS === "whole";
/** As much as a cell of Sheets takes. */
const MOST = 50_000;
const LONG = IS_WHOLE ? MOST : MOST / 2.5;
const SHORT = LONG / 4;
/** Four times the text may take four times as long, and the machine is not alone; sixteen is a fault. */
const MOST_GROWTH = 9;
/**
 * In milliseconds of the processor, for some cells or a whole document: what is as quick is no matter. Where
 * the text is shorter, by as much as a fault would be quicker, which grows with the square.
 */
const QUICK = 400 * (LONG / MOST) ** 2;

const UNITS = ["1", " ", "a ", "1,", "[(", "@", "a.", "a\n", "A", "31/12/2009: 6; "];
const SHAPES: readonly { readonly shape: string; readonly of: (length: number) => string }[] = [
  ...UNITS.map((unit) => ({
    shape: JSON.stringify(unit),
    of: (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  })),
  { shape: "spaces within words", of: (length) => `x${" ".repeat(length - 2)}x` },
  { shape: "an address that ends in two signs", of: (length) => `a@${"a.".repeat(length / 2)}!!` },
];

/** Those that a reader of a whole workbook is tried with at each push: each kind of sign once. */
const SHAPES_OF_SLOW = IS_WHOLE ? SHAPES : SHAPES.filter((_, at) => at % 3 === 0);

const compact = sampleCompact();
const forget = forgetIn({
  names: ["Asha Abbott"],
  addresses: ["a.abbott@corby.example"],
  phones: ["01604 123456"],
});

const WHOLE_WORKBOOK = "the cells of a row of every tab";

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  [WHOLE_WORKBOOK]: (text) => {
    const grids = sampleGrids().map(({ name, cells }) => ({
      name,
      cells: cells.map((row, at) => (at === 1 ? row.map(() => textCell(text)) : row)),
    }));
    const read = parseCompact(grids, aDay("2009-10-07"), null);
    return [checkCompact(read), judgeMeasures(read)];
  },
  "a Statement": (text) => readStatement(partsOfText(text), compact, null),
  "a row of a Statement": (text) =>
    readStatement(
      [
        ["Aim", "Target"],
        [text, text],
      ].map((cells) => ({ kind: "row", cells })),
      compact,
      null,
    ),
  minutes: (text) =>
    readMinutes(
      partsOfMinutes(
        `Minutes of the Steering Group, 7 October 2009\nPresent: ${text}\n1. Work\n${text}`,
      ),
      compact,
    ),
  "a row of minutes": (text) =>
    readMinutes(
      [
        ["Action", "Owner", "Due"],
        [text, text, text],
      ].map((cells) => ({ kind: "row", cells })),
      compact,
    ),
  "an old spreadsheet": (text) => {
    const headers = [
      "Organisation",
      "Main contact",
      "Email",
      "Phone",
      "Skills Pledge",
      "Apprentices",
    ];
    const rows = [headers, headers.map((_, at) => (at === 0 ? "Corby Borough Council" : text))];
    const cells = rows.map((row) => row.map(textCell));
    return importSheets([{ name: "Old", cells, merges: [] }], compact, NO_CHOICES);
  },
  "what is forgotten of a person": (text) => forget(text),
};

function millisecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The quicker of two: the first may have compiled an expression. */
function quickest(work: () => unknown): number {
  return Math.min(millisecondsOf(work), millisecondsOf(work));
}

describe.each(Object.entries(READERS))(`a text of ${LONG} characters: %s`, (reader, read) => {
  test.each(reader === WHOLE_WORKBOOK ? SHAPES_OF_SLOW : SHAPES)(
    "takes no more than in proportion: $shape",
    ({ of }) => {
      const long = of(LONG);
      const took = millisecondsOf(() => read(long));
      if (took <= QUICK) return;
      const short = of(SHORT);
      const before = Math.max(
        QUICK / 4,
        quickest(() => read(short)),
      );
      expect(quickest(() => read(long)) / before).toBeLessThan(MOST_GROWTH);
    },
  );
});
