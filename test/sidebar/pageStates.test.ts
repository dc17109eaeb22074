import { SETTINGS } from "../../src/tables/settings";
import { aMember, gridsOf } from "../support/builders";
import { inBrowser, workbook } from "./inBrowser";
import { axe, overflow, read, settled, show } from "./readPage";
import type { Answerer } from "./sidebarBrowser";

const GOOD_CONTACT = {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.gov.uk",
  "Contact confirmed on": "2009-09-15",
};

/** Every setting has its row, and the year is known. */
const ALL_SETTINGS = {
  ...Object.fromEntries(Object.values(SETTINGS).map(({ title }) => [title, ""])),
  "Year starts": "2009-04-01",
  "Year ends": "2010-03-31",
};

inBrowser("a state that is not the usual one has a sentence and a way on", (sidebar) => {
  const refusing =
    (code: string, message: string): Answerer =>
    async () => ({ answer: JSON.stringify({ ok: false, code, message }) });
  const throwing =
    (message: string): Answerer =>
    async () => ({ error: message });

  test.each<[string, Answerer, string, string]>([
    [
      "not set up",
      refusing("table-missing", 'This spreadsheet has no tab called "Success measures".'),
      "This spreadsheet is not set up yet",
      "Set up workbook",
    ],
    ["locked", refusing("locked", "Wait a minute."), "Someone else is at work here", "Try again"],
    [
      "no permission",
      throwing("You do not have permission to call SpreadsheetApp.getActiveSpreadsheet."),
      "A permission is missing",
      "Try again",
    ],
    [
      "several Google accounts",
      throwing(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      ),
      "More than one Google account is signed in",
      "Try again",
    ],
    ["a bug", throwing("Cannot read properties of null"), "That did not work", "Try again"],
    ["no answer", async () => ({ answer: "" }), "That did not work", "Try again"],
  ])("%s", async (_, answerer, title, wayOn) => {
    const frame = await sidebar.open(workbook(), { answerer });
    expect(await read(frame.locator("[role=alert] h2"))).toBe(title);
    expect((await read(frame.locator("[role=alert] p").first())).length).toBeGreaterThan(5);
    expect(await frame.getByRole("button", { name: wayOn }).count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
  });

  test("loading", async () => {
    const answerer: Answerer = () => new Promise(() => undefined);
    const frame = await sidebar.open(workbook(), { answerer, isSettled: false });
    await frame.waitForSelector("text=Counting the rows");
    expect(await read(frame.locator(".view"))).toContain("Counting the rows");
    expect(await frame.locator(".view").getAttribute("aria-busy")).toBe("true");
    // The place that screen readers listen to was there before these words were.
    expect(await frame.locator("[aria-live=polite]").textContent()).toContain("Counting the rows");
    expect(await axe(frame)).toEqual([]);
  });

  test.each([
    ["today", [], "This spreadsheet has no tabs of a Compact yet.", "Set up workbook"],
    ["problems", [], "This spreadsheet is not set up yet", "Set up workbook"],
    ["progress", gridsOf({}), "No success measures yet", "Read the Statement\u2026"],
    [
      "problems",
      gridsOf({ settings: ALL_SETTINGS }),
      "Nothing to check yet",
      "Paste or import\u2026",
    ],
    ["member", gridsOf({}), "No members yet", "Paste or import\u2026"],
    ["report", gridsOf({}), "Nothing to report yet", "Read the Statement\u2026"],
  ] as const)(
    "nothing in %s yet %#: what belongs there, and the button for it",
    async (view, grids, words, way) => {
      const frame = await sidebar.open(workbook(grids), { at: { view, at: "top" } });
      expect(await read(frame.locator(".view"))).toContain(words);
      const main = frame.locator(".view .button.main");
      expect(await main.allInnerTexts()).toEqual([way]);
      expect(await axe(frame)).toEqual([]);
    },
  );

  test("nothing wrong", async () => {
    const members = [aMember("Corby Borough Council", GOOD_CONTACT)];
    const frame = await sidebar.open(workbook(gridsOf({ members, settings: ALL_SETTINGS })));
    await show(frame, "problems");
    expect(await read(frame.locator(".view"))).toContain("Nothing is wrong");
    expect(await axe(frame)).toEqual([]);
  });

  test("no member selected", async () => {
    const frame = await sidebar.open(workbook());
    await show(frame, "member");
    expect(await read(frame.locator("h2"))).toBe("No member is selected");
    await frame.getByRole("button", { name: "First with a problem" }).click();
    await settled(frame);
    expect(await read(frame.locator("h2"))).toBe("East Northamptonshire Council");
  });

  test("no tab for members yet", async () => {
    const frame = await sidebar.open(workbook([]));
    await show(frame, "member");
    expect(await read(frame.locator("[role=alert]"))).toContain('no tab called "Members"');
    await frame.getByRole("button", { name: "Set up workbook" }).click();
    await settled(frame);
    expect(await read(frame.locator(".view"))).toContain("No members yet");
  });

  test("the tab that is open stands out without its colours, too", async () => {
    const frame = await sidebar.open(workbook(), { at: { view: "today", at: "top" } });
    await sidebar.page().emulateMedia({ forcedColors: "active" });
    const edges = await frame
      .locator("[role=tab]")
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(new Set(edges.slice(1)).size).toBe(1);
    expect(edges[0]).not.toBe(edges[1]);
  });

  test("an empty spreadsheet becomes a workbook from here, by the menu's question and no other way", async () => {
    const book = workbook([]);
    const frame = await sidebar.open(book);
    expect(await frame.locator(".tabs .count").count()).toBe(0);
    await frame.getByRole("button", { name: "Set up workbook" }).click();
    await settled(frame);
    expect(await read(frame.locator(".view"))).toContain("No success measures yet");
    expect(book.visited).toEqual(["setUpWorkbook"]);
  });
});
