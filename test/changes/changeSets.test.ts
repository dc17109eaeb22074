import { BLANK, numberCell, textCell } from "../../src/cells/cellValue";
import { changesToAdd, changesToMakeRoom } from "../../src/changes/changesToAdd";
import { changesToCheckMembers } from "../../src/changes/changesToCheckMembers";
import { changesToKeepDueDays } from "../../src/changes/changesToKeepDueDays";
import { changesToRecordReport } from "../../src/changes/changesToRecordReport";
import { changesToSettings } from "../../src/changes/changesToSettings";
import { changesToUpdateProgress } from "../../src/changes/changesToUpdateProgress";
import { refGiver } from "../../src/changes/newRef";
import { newSettingRows } from "../../src/changes/newSettingRows";
import { rowsAdded } from "../../src/changes/rowsAdded";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { SETTING_NAMES, SETTINGS } from "../../src/tables/settings";
import {
  aCell,
  aCompact,
  aDay,
  aFigure,
  aMember,
  anAction,
  anEvent,
  aTypedMeasure,
} from "../support/builders";

describe("what is missing is added first", () => {
  test("a tab that is not there is added whole", () => {
    const { readings } = aCompact({ without: ["Reports"] });
    expect(changesToAdd(readings.Reports)).toEqual([{ kind: "add table", table: "Reports" }]);
    expect(changesToMakeRoom(readings.Reports)).toEqual([{ kind: "add table", table: "Reports" }]);
  });

  test("of columns the add-on's own, or all for a row that is to come", () => {
    const without = ["Members: Check", "Members: Sector"];
    const { readings } = aCompact({ members: [aMember("Tresham")], without });
    expect(changesToAdd(readings.Members)).toEqual([
      { kind: "add columns", table: "Members", fields: ["check"] },
    ]);
    const [room, ...others] = changesToMakeRoom(readings.Members);
    expect(others).toEqual([]);
    expect(room).toMatchObject({ kind: "add columns", table: "Members" });
    expect(room?.kind === "add columns" && [...room.fields].sort()).toEqual(["check", "sector"]);
  });

  test("and nothing where all is there", () => {
    const { readings } = aCompact({ members: [aMember("Tresham")] });
    expect([changesToAdd(readings.Members), changesToMakeRoom(readings.Members)]).toEqual([[], []]);
  });

  test("rows come with the columns that they name, and bring their tab along", () => {
    const rows = [{ ref: textCell("E1"), host: textCell("Tresham") }];
    const lacking = aCompact({ events: [anEvent("E0")], without: ["Events: Host"] }).readings;
    expect(rowsAdded(lacking.Events, rows)).toEqual([
      { kind: "add columns", table: "Events", fields: ["host"] },
      { kind: "append rows", table: "Events", rows },
    ]);
    expect(rowsAdded(lacking.Events, [{ ref: textCell("E1") }])).toEqual([
      { kind: "append rows", table: "Events", rows: [{ ref: textCell("E1") }] },
    ]);
    expect(rowsAdded(lacking.Events, [])).toEqual([]);
    expect(rowsAdded(aCompact({ without: ["Events"] }).readings.Events, rows)).toEqual([
      { kind: "add table", table: "Events" },
      { kind: "append rows", table: "Events", rows },
    ]);
  });
});

describe("the Check of each member", () => {
  test("stands in the row of its member, and is blank where there is nothing to say", () => {
    const compact = aCompact({ members: [aMember("Tresham"), aMember("Connexions")] });
    const [change, ...others] = changesToCheckMembers(compact, ["Email is blank."]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "rewrite columns",
      table: "Members",
      fields: ["check"],
      rows: [
        { row: { key: "Tresham" }, values: { check: textCell("Email is blank.") } },
        { row: { key: "Connexions" }, values: { check: BLANK } },
      ],
    });
  });

  test("brings its column, and is nothing without the tab", () => {
    const lacking = aCompact({ members: [aMember("Tresham")], without: ["Members: Check"] });
    expect(changesToCheckMembers(lacking, []).map(({ kind }) => kind)).toEqual([
      "add columns",
      "rewrite columns",
    ]);
    expect(changesToCheckMembers(aCompact({ without: ["Members"] }), [])).toEqual([]);
  });
});

describe("the due days of actions", () => {
  test("are noted with the day on which they were seen, and the first stays first", () => {
    const actions = [
      anAction("A1", { Status: "In progress", Due: "2009-12-10" }),
      anAction("A2", {
        Status: "In progress",
        Due: "2010-01-14",
        "Due days so far": "10 Dec 2009 (from 8 Jul 2009)",
      }),
      anAction("A3", { Status: "In progress" }),
    ];
    const [change] = changesToKeepDueDays(aCompact({ actions }));
    expect(change).toMatchObject({
      kind: "rewrite columns",
      table: "Action plan",
      fields: ["dueDays"],
      rows: [
        {
          row: { key: expect.stringContaining("A1") },
          values: { dueDays: textCell("10 Dec 2009 (from 7 Oct 2009)") },
        },
        {
          values: {
            dueDays: textCell("10 Dec 2009 (from 8 Jul 2009); 14 Jan 2010 (from 7 Oct 2009)"),
          },
        },
        { values: { dueDays: BLANK } },
      ],
    });
  });

  test("are not noted again where they stand, nor where no action has a day", () => {
    const stands = anAction("A1", {
      Status: "In progress",
      Due: "2009-12-10",
      "Due days so far": "10 Dec 2009 (from 7 Oct 2009)",
    });
    expect(changesToKeepDueDays(aCompact({ actions: [stands] }))).toEqual([]);
    const dayless = anAction("A1", { Status: "In progress" });
    expect(changesToKeepDueDays(aCompact({ actions: [dayless] }))).toEqual([]);
    expect(changesToKeepDueDays(aCompact({ without: ["Action plan"] }))).toEqual([]);
  });

  test("an action whose day was taken away keeps the day that it had", () => {
    const action = anAction("A1", {
      Status: "In progress",
      "Due days so far": "10 Dec 2009 (from 8 Jul 2009)",
    });
    const [change] = changesToKeepDueDays(aCompact({ actions: [action] }));
    expect(change).toMatchObject({
      rows: [
        {
          values: {
            dueDays: textCell("10 Dec 2009 (from 8 Jul 2009); no day (from 7 Oct 2009)"),
          },
        },
      ],
    });
  });
});

test("a report has one row, told by when it was made", () => {
  const actions = [anAction("A1", { Status: "In progress", Due: "2009-12-10" })];
  const compact = aCompact({ asAt: "2009-09-30", actions, without: ["Reports: Outcome"] });
  const changes = changesToRecordReport(
    compact,
    { title: "Progress report", forMeeting: aDay("2009-10-14") },
    { created: "7 Oct 2009, 14:30", link: "https://example.org/1", outcome: "Made." },
  );
  expect(changes).toMatchObject([
    { kind: "add columns", table: "Reports", fields: ["outcome"] },
    {
      kind: "replace rows",
      table: "Reports",
      field: "created",
      equals: textCell("7 Oct 2009, 14:30"),
      matchOn: "title",
      ignoring: [],
      rows: [
        {
          created: textCell("7 Oct 2009, 14:30"),
          asAt: aCell("2009-09-30"),
          forMeeting: aCell("2009-10-14"),
          title: textCell("Progress report"),
          link: textCell("https://example.org/1"),
          outcome: textCell("Made."),
          actionsDue: { kind: "text" },
        },
      ],
    },
  ]);
});

describe("settings", () => {
  const settings = { "Compact name": "Progress" };

  test("are written where they differ, against what was seen", () => {
    const { readings } = aCompact({ settings });
    const changes = changesToSettings(readings.Settings, [
      { name: "compactName", value: textCell("Report of progress") },
    ]);
    expect(changes).toMatchObject([
      {
        kind: "set cells",
        table: "Settings",
        cells: [
          {
            row: { key: "Compact name" },
            title: "Value",
            from: textCell("Progress"),
            to: textCell("Report of progress"),
          },
        ],
      },
    ]);
  });

  test("are left alone where they hold it, and a blank one needs no row", () => {
    const { readings } = aCompact({ settings });
    expect(
      changesToSettings(readings.Settings, [
        { name: "compactName", value: textCell("Progress") },
        { name: "asAt", value: BLANK },
      ]),
    ).toEqual([]);
  });

  test("get a row with their help where they have none", () => {
    const { readings } = aCompact({});
    const changes = changesToSettings(readings.Settings, [
      { name: "compactName", value: textCell("Progress") },
    ]);
    expect(changes).toEqual([
      {
        kind: "append rows",
        table: "Settings",
        rows: [
          {
            setting: textCell("Compact name"),
            value: textCell("Progress"),
            whatItDoes: textCell(SETTINGS.compactName.help),
          },
        ],
      },
    ]);
  });

  test("those that are not there come with their usual value, spare ones where they are asked for", () => {
    const { readings } = aCompact({});
    const all = newSettingRows(readings.Settings, { withSpare: true });
    const expected = newSettingRows(readings.Settings, { withSpare: false });
    expect(all.length).toBe(SETTING_NAMES.length - 2);
    expect(expected.length).toBeLessThan(all.length);
    expect(
      expected.every((row) =>
        all.some(
          ({ setting }) =>
            "text" in setting && "text" in row.setting && setting.text === row.setting.text,
        ),
      ),
    ).toBe(true);
    for (const row of all) {
      const setting = Object.values<{ title: string; help: string; usual?: number }>(SETTINGS).find(
        ({ title }) => "text" in row.setting && title === row.setting.text,
      );
      expect(row).toEqual({
        setting: textCell(setting?.title ?? "?"),
        value: numberCell(setting?.usual ?? null),
        whatItDoes: textCell(setting?.help ?? "?"),
      });
    }
  });
});

describe("a Ref for a row that comes in", () => {
  const giver = () =>
    refGiver(aCompact({ events: [anEvent("E2"), anEvent("e10"), anEvent("X99")] }).readings.Events);

  test("is its own where nothing else has it, else the next after the highest", () => {
    const give = giver();
    expect([give?.("E3"), give?.("E2"), give?.("E10"), give?.(""), give?.("E3")]).toEqual([
      "E3",
      "E11",
      "E12",
      "E13",
      "E14",
    ]);
  });

  test("passes over those that were given", () => {
    const give = giver();
    expect([give?.("E11"), give?.(""), give?.("")]).toEqual(["E11", "E12", "E13"]);
  });

  test("is the first where there is none, and nothing for a tab whose rows have none", () => {
    expect(refGiver(aCompact({}).readings.Events)?.("")).toBe("E1");
    expect(refGiver(aCompact({}).readings.Figures)).toBeNull();
  });
});

describe("what Update progress writes", () => {
  const compact = aCompact({
    measures: [
      aTypedMeasure({ Direction: "Increase", Unit: "%", Target: 12 }),
      aTypedMeasure({ Ref: "SM2", Direction: "Increase", Unit: "days", Target: 20 }),
    ],
    figures: [aFigure("2009-09-30", 9)],
  });

  test("is the add-on's own columns of each measure, shown in its unit, and the log of the day", () => {
    const judgements = judgeMeasures(compact);
    const changes = changesToUpdateProgress(compact, judgements);
    expect(changes.map(({ kind, ...rest }) => [kind, "table" in rest ? rest.table : ""])).toEqual([
      ["rewrite columns", "Success measures"],
      ["replace rows", "Progress log"],
    ]);
    const [rewrite, log] = changes;
    const [first] = judgements;
    expect(rewrite).toMatchObject({
      inUnit: ["actual", "dueByNow", "forecast"],
      rows: [
        {
          row: { key: "SM1" },
          values: {
            actual: numberCell(first?.actual ?? null),
            dueByNow: numberCell(first?.dueByNow ?? null),
            booked: numberCell(first?.booked ?? null),
            progress: numberCell(first?.progress ?? null),
            status: textCell(first?.status ?? ""),
            why: textCell(first?.why ?? ""),
            forecast: numberCell(first?.forecast ?? null),
            sinceLast: { kind: expect.any(String) },
            updated: aCell("2009-10-07"),
          },
          formats: { actual: "0%" },
        },
        { row: { key: "SM2" }, formats: {} },
      ],
    });
    expect(
      rewrite?.kind === "rewrite columns" && Object.keys(rewrite.rows[0]?.values ?? {}).sort(),
    ).toEqual(rewrite?.kind === "rewrite columns" && [...rewrite.fields].sort());
    expect(log).toMatchObject({
      field: "asAt",
      equals: aCell("2009-10-07"),
      matchOn: "measure",
      ignoring: ["recorded"],
    });
    expect(log?.kind === "replace rows" && log.rows).toMatchObject([
      {
        recorded: aCell("2009-10-07"),
        asAt: aCell("2009-10-07"),
        measure: textCell("SM1"),
        target: numberCell(0.12),
        due: aCell("2010-03-31"),
        actual: numberCell(0.09),
        status: textCell(first?.status ?? ""),
        rules: { kind: expect.any(String) },
        counted: { kind: expect.any(String) },
        booked: { kind: expect.any(String) },
      },
      { measure: textCell("SM2"), actual: BLANK },
    ]);
  });

  test("a measure that was not judged is left as it is, and what is missing is added first", () => {
    const lacking = aCompact({
      measures: [aTypedMeasure(), aTypedMeasure({ Ref: "SM2" })],
      without: ["Success measures: Why", "Progress log"],
    });
    const [first] = judgeMeasures(lacking);
    const partial = changesToUpdateProgress(lacking, first === undefined ? [] : [first]);
    expect(partial.map(({ kind }) => kind)).toEqual([
      "add columns",
      "rewrite columns",
      "add table",
      "replace rows",
    ]);
    expect(
      partial[1]?.kind === "rewrite columns" && partial[1].rows.map(({ row }) => row.key),
    ).toEqual(["SM1"]);
  });
});
