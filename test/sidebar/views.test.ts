import { answerCall } from "../../src/app/calls/calls";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import type { Actions } from "../../src/sidebar/actions";
import { type Description, findAll, textOf } from "../../src/sidebar/description";
import { page } from "../../src/sidebar/page";
import { firstState, type PageState, VIEWS, type View } from "../../src/sidebar/pageState";
import { aDay } from "../support/builders";
import { sampleCompact, sampleGrids } from "../support/sampleCompact";
import { memoryWorkbook } from "./memoryPorts";

/** Notes what was pressed. */
function noting(): { readonly actions: Actions; readonly pressed: string[] } {
  const pressed: string[] = [];
  const actions = new Proxy({} as Actions, {
    get: (_, name) => () => {
      pressed.push(String(name));
    },
  });
  return { actions, pressed };
}

/** The page as it stands once the sample was read. */
function shown(view: View, change: (state: PageState) => Partial<PageState> = () => ({})) {
  const book = memoryWorkbook(sampleGrids(), aDay("2009-10-07"));
  const ask = (name: Parameters<typeof answerCall>[1], asked: unknown = {}) => ({
    value: JSON.parse(answerCall(book.ports, name, JSON.stringify(asked))).value,
    loading: false,
    failure: null,
  });
  const row = { at: "row", row: 13, organisation: "Kettering General Hospital" };
  const state: PageState = {
    ...firstState(view),
    today: ask("readToday"),
    progress: ask("readProgress"),
    problems: ask("readProblems"),
    member: ask("readMember", { which: row }),
    report: ask("readReport"),
  };
  const { actions, pressed } = noting();
  return { pieces: page({ ...state, ...change(state) }, actions), pressed };
}

function all(pieces: readonly Description[], holds: (piece: Description) => boolean) {
  return pieces.flatMap((piece) => findAll(piece, holds));
}

function words(pieces: readonly Description[]): string {
  return pieces.map(textOf).join(" ");
}

function press(pieces: readonly Description[], text: string): void {
  const [button] = all(pieces, (piece) => piece.tag === "button" && textOf(piece) === text);
  if (button === undefined) throw new Error(`No button ${text}`);
  button.on.click?.(new Event("click"));
}

test("every card says its status in word and shape", () => {
  const { pieces } = shown("progress");
  const badges = all(pieces, ({ tag }) => tag === "article").map((card) => {
    const [badge] = findAll(card, ({ attributes }) => attributes.class === "badge");
    return badge === undefined ? "" : textOf(badge);
  });
  const judged = judgeMeasures(sampleCompact());
  expect(new Set(judged.map(({ status }) => status))).toEqual(new Set(["On course", "At risk"]));
  const shapes: Record<string, string> = { "On course": "\u25cf", "At risk": "\u25b2" };
  const said = judged.map(({ status }) => `${shapes[status]} ${status}`);
  expect(badges).toEqual([...said].sort((a, b) => said.indexOf(b) - said.indexOf(a)));
});

test("of a year that is under way only the step that is left is listed, before everything else", () => {
  const { pieces, pressed } = shown("today");
  const titles = all(pieces, ({ tag }) => tag === "h3").map(textOf);
  expect(titles[0]).toBe("To the first report: 6 of 7 done");
  const [steps] = all(pieces, ({ attributes }) => attributes.class === "steps");
  expect(steps?.children).toHaveLength(1);
  press(pieces, "To the report");
  expect(pressed).toEqual(["doClick"]);
});

test("exactly one tab is selected, and only it is in the order of the Tab key", () => {
  const { pieces } = shown("member");
  const tabs = all(pieces, ({ attributes }) => attributes.role === "tab");
  expect(tabs.map(({ attributes }) => [attributes["aria-selected"], attributes.tabindex])).toEqual([
    ["false", "-1"],
    ["false", "-1"],
    ["false", "-1"],
    ["true", "0"],
    ["false", "-1"],
  ]);
});

test("every field of the form has a label of its own", () => {
  const { pieces } = shown("member");
  const fields = all(pieces, ({ tag }) => ["input", "select", "textarea"].includes(tag));
  const labelled = all(pieces, ({ tag }) => tag === "label").map(
    ({ attributes }) => attributes.for,
  );
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.map(({ attributes }) => attributes.id)).toEqual(labelled);
});

test("a field with an error is marked as such and points to what is wrong", () => {
  const { pieces } = shown("member");
  const [email, ...others] = all(pieces, ({ attributes }) => attributes["aria-invalid"] === "true");
  expect(others).toEqual([]);
  expect(email?.value).toBe("leo.lomas @kgh.example,");
  const ids = (email?.attributes["aria-describedby"] ?? "").split(" ");
  const described = all(pieces, ({ attributes }) => ids.includes(attributes.id ?? ""));
  expect(words(described)).toContain("It has a space and a comma");
});

test("what was typed and not saved is marked in words, and can be saved or discarded", () => {
  const { pieces, pressed } = shown("member", () => ({ drafts: { District: "Corby" } }));
  expect(words(pieces)).toContain("District not saved");
  expect(words(pieces)).toContain("Save 1 change");
  press(pieces, "Discard");
  expect(pressed).toEqual(["forgetDrafts"]);
});

test("while a job runs, what would change the workbook is off, and the page says what runs", () => {
  const { pieces, pressed } = shown("problems", () => ({ working: "Applying\u2026" }));
  const [status] = all(pieces, ({ attributes }) => attributes.role === "status");
  expect(status && textOf(status)).toBe("Applying\u2026");
  press(pieces, "Apply");
  press(pieces, "Check again");
  expect(pressed).toEqual([]);
});

test("a failure beside figures that are still shown leaves the figures there", () => {
  const failure = { code: "locked", title: "Busy", sentence: "Wait.", wayOn: "try again" } as const;
  const { pieces } = shown("progress", (state) => ({ progress: { ...state.progress, failure } }));
  expect(words(pieces)).toContain("Busy Wait. Try again");
  expect(all(pieces, ({ tag }) => tag === "article")).toHaveLength(sampleCompact().measures.length);
});

test("a link that is none is shown as its words", () => {
  const { pieces } = shown("report", (state) => ({
    report: {
      ...state.report,
      value: state.report.value && {
        ...state.report.value,
        earlier: [
          {
            title: "Odd report",
            created: "",
            asAtLabel: "",
            link: "javascript:alert(1)",
            outcome: "Made",
          },
        ],
      },
    },
  }));
  expect(words(pieces)).toContain("Odd report");
  expect(all(pieces, ({ tag }) => tag === "a")).toEqual([]);
});

test("blockers do not stop the report, and are said to be told inside", () => {
  const { pieces } = shown("report", (state) => ({
    report: {
      ...state.report,
      value: state.report.value && { ...state.report.value, blockers: ["SM2 has no due day."] },
    },
  }));
  expect(words(pieces)).toContain("The report can be made, and says inside");
  expect(words(pieces)).toContain("To mend: SM2 has no due day.");
  const [make] = all(
    pieces,
    ({ tag, attributes }) => tag === "button" && attributes.type === "submit",
  );
  expect(make?.attributes["aria-disabled"]).toBeUndefined();
});

test("large counts are written as people read them", () => {
  const { pieces } = shown("problems", (state) => ({
    problems: {
      ...state.problems,
      value: state.problems.value && {
        ...state.problems.value,
        groups: state.problems.value.groups.map((group) => ({ ...group, total: 1250 })),
      },
    },
  }));
  expect(words(pieces)).toMatch(/[2-9],[05][05]0 problems/);
  expect(words(pieces)).not.toMatch(/\d{4} problems/);
});

test("nothing that a view describes can hold markup or script", () => {
  for (const view of VIEWS) {
    for (const { tag, attributes } of all(shown(view).pieces, () => true)) {
      expect(["script", "style", "iframe", "img", "object"]).not.toContain(tag);
      expect(Object.keys(attributes).filter((name) => /^(on|style$|src)/.test(name))).toEqual([]);
    }
  }
});
