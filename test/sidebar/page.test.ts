import { readFileSync } from "node:fs";
import type { Browser, Frame, Locator } from "playwright-core";
import { answerCall, type CallName } from "../../src/app/calls";
import { updateProgress } from "../../src/app/updateProgress";
import type { SheetGrid } from "../../src/domain/sheetGrid";
import { SETTINGS } from "../../src/tables/settings";
import { aDay, aMeasure, aMember, gridsOf } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";
import { builtPage } from "./builtPage";
import { type MemoryWorkbook, memoryWorkbook } from "./memoryPorts";
import {
  type Answerer,
  HAS_CHROMIUM,
  type OpenSidebar,
  openChromium,
  openSidebar,
} from "./sidebarBrowser";

const TODAY = aDay("2009-10-07");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["progress", "problems", "member", "report"] as const;

if (!HAS_CHROMIUM) {
  test.skip("There is no Chromium here, so the sidebar is not tried in a browser.", () =>
    undefined);
}

const inBrowser = HAS_CHROMIUM ? describe : describe.skip;

inBrowser("the sidebar in a browser", () => {
  let browser: Browser;
  let html: string;
  let open: OpenSidebar | null = null;

  beforeAll(async () => {
    html = builtPage();
    browser = await openChromium();
  });

  afterEach(async () => {
    await open?.close();
    open = null;
  });

  afterAll(() => browser?.close());

  /** Opens the page on a workbook, answered by the real add-on. */
  async function sidebar(
    book: MemoryWorkbook,
    options: { width?: number; height?: number } = {},
    answerer: Answerer = answering(book),
  ): Promise<Frame> {
    open = await openSidebar(browser, html, answerer, options);
    await settled(open.frame);
    return open.frame;
  }

  function sample(grids: readonly SheetGrid[] = sampleGrids()): MemoryWorkbook {
    return memoryWorkbook(grids, TODAY);
  }

  function expectNoComplaints(): void {
    expect(open?.complaints).toEqual([]);
    expect(open?.requests).toEqual([]);
  }

  describe.each(VIEWS)("the view %s", (view) => {
    test("is free of what axe-core finds, in 300 px, and asks no other host", async () => {
      const book = sample();
      book.select("Members", 13);
      const frame = await sidebar(book);
      await show(frame, view);
      await openAll(frame);
      expect(await axe(frame)).toEqual([]);
      expectNoComplaints();
    });

    test.each([
      ["300 px", 300, 100],
      ["300 px with text twice as large", 300, 200],
      ["a page zoomed to 200 %", 150, 100],
    ])("needs no scrolling sideways at %s", async (_, width, percent) => {
      const book = sample();
      book.select("Members", 13);
      const frame = await sidebar(book, { width });
      await frame.addStyleTag({ content: `html{font-size:${percent}%}` });
      await show(frame, view);
      await openAll(frame);
      expect(await overflow(frame)).toEqual([]);
    });
  });

  describe("a state that is not the usual one has a sentence and a way on", () => {
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
      const frame = await sidebar(sample(), {}, answerer);
      expect(await read(frame.locator("[role=alert] h2"))).toBe(title);
      expect((await read(frame.locator("[role=alert] p").first())).length).toBeGreaterThan(5);
      expect(await frame.getByRole("button", { name: wayOn }).count()).toBe(1);
      expect(await axe(frame)).toEqual([]);
      expect(await overflow(frame)).toEqual([]);
    });

    test("loading", async () => {
      open = await openSidebar(browser, html, () => new Promise(() => undefined));
      const { frame } = open;
      await frame.waitForSelector("text=Counting the rows");
      expect(await read(frame.locator(".view"))).toContain("Counting the rows");
      expect(await frame.locator(".view").getAttribute("aria-busy")).toBe("true");
      expect(await axe(frame)).toEqual([]);
    });

    test("no success measures yet", async () => {
      const frame = await sidebar(memoryWorkbook(gridsOf({}), TODAY));
      expect(await read(frame.locator(".view"))).toContain("No success measures yet");
      expect(await axe(frame)).toEqual([]);
    });

    test("nothing wrong", async () => {
      const members = [aMember("Corby Borough Council", GOOD_CONTACT)];
      const titles = Object.values(SETTINGS).map(({ title }) => [title, ""]);
      const settings = { ...Object.fromEntries(titles), ...YEAR };
      const frame = await sidebar(memoryWorkbook(gridsOf({ members, settings }), TODAY));
      await show(frame, "problems");
      expect(await read(frame.locator(".view"))).toContain("Nothing is wrong");
      expect(await axe(frame)).toEqual([]);
    });

    test("no member selected", async () => {
      const frame = await sidebar(sample());
      await show(frame, "member");
      expect(await read(frame.locator("h2"))).toBe("No member is selected");
      await frame.getByRole("button", { name: "First with a problem" }).click();
      await settled(frame);
      expect(await read(frame.locator("h2"))).toBe("East Northamptonshire Council");
    });

    test("an empty spreadsheet becomes a workbook from here", async () => {
      const frame = await sidebar(memoryWorkbook([], TODAY));
      await frame.getByRole("button", { name: "Set up workbook" }).click();
      await settled(frame);
      expect(await read(frame.locator(".view"))).toContain("No success measures yet");
      expect(await read(frame.locator(".said"))).toContain("The workbook is set up.");
    });
  });

  test("Update progress shows that it works, what it came to, and the sheet's new state", async () => {
    const book = sample();
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const frame = await sidebar(book, {}, async (entryPoint, json) => {
      if (entryPoint === "callUpdateProgress") await held;
      return answering(book)(entryPoint, json);
    });
    await frame.getByRole("button", { name: "Update progress" }).click();
    await frame.waitForSelector("text=Counting and judging");
    expect(await axe(frame)).toEqual([]);
    finish();
    await settled(frame);
    expect(await read(frame.locator(".said"))).toContain(
      "As at 7 Oct 2009: 5 of 6 success measures are on course; 1 is at risk.",
    );
    expect(await read(frame.locator(".view"))).toContain("In the sheet since 7 Oct 2009.");
    expect(await axe(frame)).toEqual([]);
  });

  test("a card shows the bar's three things and names who was counted and who was not", async () => {
    const frame = await sidebar(sample());
    const card = frame.locator("article").nth(4);
    expect(await card.getByRole("img").getAttribute("aria-label")).toBe(
      "0 events so far, 2 more booked, 1 due by now, target 2",
    );
    const widths = await card.locator(".bar").evaluate((bar) => {
      const [fill, hatch, mark] = Array.from(bar.children, (part) => part.getBoundingClientRect());
      const whole = bar.getBoundingClientRect();
      return [fill?.width, hatch?.width, (mark?.left ?? 0) - whole.left].map((length) =>
        Math.round(((length ?? 0) / whole.width) * 10),
      );
    });
    expect(widths).toEqual([0, 10, 5]);
    await frame.locator("article").first().locator("summary").click();
    const names = frame.locator("article").first().locator("details");
    expect(await read(names)).toContain("Corby Borough Council\n14 May 2009");
    expect(await read(names)).toContain("Not counted, and why");
  });

  test("a problem is mended, undone, accepted and brought back", async () => {
    const book = sample();
    const frame = await sidebar(book);
    await show(frame, "problems");
    const before = await count(frame);
    await frame.getByRole("button", { name: /^Apply leo.lomas@kgh.example/ }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas@kgh.example",
    });
    expect(await count(frame)).toBe(before - 1);
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas @kgh.example,",
    });
    expect(await count(frame)).toBe(before);
    await frame.getByRole("button", { name: /^Accept: Kettering General Hospital/ }).click();
    expect(await axe(frame)).toEqual([]);
    await frame.getByLabel("Why is this all right?").fill("He likes it so");
    await frame.getByRole("button", { name: "Accept", exact: true }).click();
    await settled(frame);
    expect(await count(frame)).toBe(before - 1);
    await frame.locator("summary", { hasText: "Accepted (1)" }).click();
    expect(await read(frame.locator(".view"))).toContain("Accepted: He likes it so");
    await frame.getByRole("button", { name: /^Bring back/ }).click();
    await settled(frame);
    expect(await count(frame)).toBe(before);
  });

  test("the way to a cell goes to the cell", async () => {
    const book = sample();
    const frame = await sidebar(book);
    await show(frame, "problems");
    await frame.getByRole("button", { name: /go to K13 on Members/ }).click();
    await frame.waitForTimeout(100);
    expect(book.visited).toEqual(["Members!K13"]);
  });

  test("a problem opens its member, where it can be typed away", async () => {
    const book = sample();
    const frame = await sidebar(book);
    await show(frame, "problems");
    await frame.getByRole("button", { name: "Open member: Kettering General Hospital" }).click();
    await settled(frame);
    expect(await frame.getByLabel("Email", { exact: true }).inputValue()).toBe(
      "leo.lomas @kgh.example,",
    );
    await frame.getByLabel("Email", { exact: true }).fill("leo.lomas@kgh.example");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas@kgh.example",
    });
    expect(await read(frame.locator(".view"))).toContain("Nothing is wrong here.");
    expect(
      await frame.getByRole("link", { name: "Write to the main contact" }).getAttribute("href"),
    ).toMatch(/^mailto:leo\.lomas@kgh\.example\?subject=/);
  });

  test("the report is made, its link is shown, and it is listed afterwards", async () => {
    const frame = await sidebar(sample());
    await show(frame, "report");
    await frame.getByLabel("For the meeting on").selectOption("2009-12-10");
    await frame.getByRole("button", { name: "Make report" }).click();
    await settled(frame);
    const link = frame.locator(".said a");
    expect(await link.getAttribute("href")).toBe("https://docs.google.com/document/d/report");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await frame.locator(".reports li").count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
  });

  test("everything can be done by keyboard alone, and the keyboard is never lost", async () => {
    const book = sample();
    const frame = await sidebar(book);
    const { keyboard } = openPage();
    await frame.locator("#tab-progress").focus();
    await keyboard.press("ArrowRight");
    await settled(frame);
    expect(await focused(frame)).toBe("tab-problems");
    expect(await tabTo(frame, /^Apply leo/)).toBe(true);
    await keyboard.press("Enter");
    await settled(frame);
    expect(await focusedName(frame)).toBe("Undo");
    await keyboard.press("Enter");
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas @kgh.example,",
    });
    expect(await focusedName(frame)).not.toBe("");
    await frame.locator("#tab-problems").focus();
    expect(await tabTo(frame, /^Accept: Kettering/)).toBe(true);
    await keyboard.press("Space");
    await frame.waitForSelector("#reason");
    expect(await focused(frame)).toBe("reason");
    await keyboard.press("Escape");
    await frame.waitForSelector("#reason", { state: "detached" });
    await frame.locator("#tab-problems").focus();
    await keyboard.press("End");
    await settled(frame);
    expect(await focused(frame)).toBe("tab-report");
    expect(await tabTo(frame, /^Make report/)).toBe(true);
    await keyboard.press("Enter");
    await settled(frame);
    expect(await frame.locator(".reports li").count()).toBe(1);
    expectNoComplaints();
  });

  test("hostile cells are shown as text: nothing runs, nothing is requested, nothing turns round", async () => {
    const book = memoryWorkbook(hostileGrids(), TODAY);
    book.select("Members", 2);
    updateProgress(book.ports, { asAt: null });
    const frame = await sidebar(book);
    for (const view of VIEWS) {
      await show(frame, view);
      await openAll(frame);
      expect(await overflow(frame)).toEqual([]);
      const tags = await frame.evaluate(() =>
        Array.from(
          document.querySelectorAll(
            "#page img, #page script, #page iframe, #page b, #page [onerror]",
          ),
          (element) => element.outerHTML,
        ),
      );
      expect(tags).toEqual([]);
      const links = await frame.evaluate(() =>
        Array.from(document.querySelectorAll("a[href]"), (link) => link.getAttribute("href") ?? ""),
      );
      expect(links.filter((href) => !/^(https?:|mailto:)/.test(href))).toEqual([]);
    }
    await show(frame, "progress");
    expect(await read(frame.locator("article").first())).toContain(HOSTILE);
    expect(await frame.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    expectNoComplaints();
  });

  test("fifty thousand characters in a field stay whole", async () => {
    const long = "x".repeat(50_000);
    const book = memoryWorkbook(gridsOf({ members: [aMember("A", { Notes: long })] }), TODAY);
    book.select("Members", 2);
    const frame = await sidebar(book);
    await show(frame, "member");
    expect((await frame.getByLabel("Notes").inputValue()).length).toBe(50_000);
    await frame.getByLabel("Phone").fill("1");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    expect(book.cell("Members", "Notes", 2)).toEqual({ kind: "text", text: long });
  });

  test("the form follows the row that is selected in the sheet", async () => {
    const book = sample();
    book.select("Members", 4);
    const frame = await sidebar(book);
    await show(frame, "member");
    expect(await read(frame.locator("h2"))).toBe("Corby Borough Council");
    book.select("Members", 5);
    await focusSheet();
    await frame.waitForSelector("h2:has-text('Kettering Borough Council')", { timeout: 15_000 });
  });

  test("problems are counted again when the person comes back from the sheet", async () => {
    const book = sample();
    const frame = await sidebar(book);
    await show(frame, "problems");
    const before = await count(frame);
    await focusSheet();
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas@kgh.example" });
    await frame.locator("#tab-problems").focus();
    await frame.waitForSelector(`#tab-problems .count:text-is("${before - 1}")`);
  });

  test("Check again writes the Check column, as the menu does", async () => {
    const book = sample();
    const frame = await sidebar(book);
    await show(frame, "problems");
    await frame.getByRole("button", { name: "Check again" }).click();
    await settled(frame);
    expect(await read(frame.locator(".said"))).toMatch(/errors?/);
    expect(book.cell("Members", "Check", 13)).toMatchObject({ kind: "text" });
  });

  /** The person clicks into the sheet beside the sidebar. */
  async function focusSheet(): Promise<void> {
    await openPage().evaluate(() => {
      const field = document.body.appendChild(document.createElement("input"));
      field.focus();
    });
  }

  function openPage() {
    if (open === null) throw new Error("No page is open.");
    return open.page;
  }

  /** Presses Tab until something with that name has the keyboard. */
  async function tabTo(frame: Frame, name: RegExp): Promise<boolean> {
    for (let presses = 0; presses < 80; presses++) {
      await openPage().keyboard.press("Tab");
      if (name.test(await focusedName(frame))) return true;
    }
    return false;
  }
});

const GOOD_CONTACT = {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.gov.uk",
  "Contact confirmed on": "2009-09-15",
};

const YEAR = { "Year starts": "2009-04-01", "Year ends": "2010-03-31" };

const HOSTILE = '<img src=x onerror="hit=1"></script><script>hit=1</script>';

function hostileGrids(): readonly SheetGrid[] {
  const turned = "\u202eEvil\u2066 \u05e9\u05dc\u05d5\u05dd";
  const unbroken = "W".repeat(3000);
  return gridsOf({
    settings: { "Compact name": `${HOSTILE}${turned}` },
    priorities: [{ Ref: "P1", Priority: `${unbroken} ${HOSTILE}` }],
    members: [
      aMember(`${HOSTILE} ${turned}`, {
        Email: "javascript:alert(1)",
        "Main contact": "a@b.gov.uk",
        Phone: `${unbroken}`,
        Notes: `x${"y".repeat(49_999)}`,
        "Skills Pledge on": "2009-05-01",
      }),
      aMember(unbroken, { Email: HOSTILE, "Skills Pledge on": HOSTILE }),
      aMember("=HYPERLINK(1)", { Email: "a@b.gov.uk, c@d.gov.uk", Buddy: turned }),
    ],
    measures: [
      aMeasure({ "Success measure": `${HOSTILE} ${turned} ${unbroken}`, Unit: HOSTILE }),
      aMeasure({ Ref: unbroken, Target: "\u0000\u0007", Due: HOSTILE }),
    ],
    events: [{ Ref: HOSTILE, Event: turned, Type: HOSTILE, Date: HOSTILE, Status: unbroken }],
    meetings: [{ Date: "2009-12-10", Group: "Steering Group", Minutes: "javascript:hit=1" }],
  }).map((grid) => (grid.name === "Reports" ? hostileReports(grid) : grid));
}

function hostileReports(grid: SheetGrid): SheetGrid {
  const text = (value: string) => ({ kind: "text", text: value }) as const;
  const row = (grid.cells[0] ?? []).map((header) => {
    const title = header.kind === "text" ? header.text : "";
    if (title === "Link") return text("javascript:hit=1");
    return text(title === "Title" ? HOSTILE : "x");
  });
  return { ...grid, cells: [...grid.cells, row] };
}

function answering(book: MemoryWorkbook): Answerer {
  return async (entryPoint, json) => {
    const name = entryPoint.charAt(4).toLowerCase() + entryPoint.slice(5);
    return { answer: answerCall(book.ports, name as CallName, json) };
  };
}

/** The text as it is laid out: what is hidden is not read, and lines are lines. */
function read(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
  return locator.innerText();
}

async function show(frame: Frame, view: (typeof VIEWS)[number]): Promise<void> {
  await frame.locator(`#tab-${view}`).click();
  await settled(frame);
}

/** Until nothing is being read or done any more. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForSelector(".view:not([aria-busy])", { state: "attached" });
  await frame.waitForTimeout(50);
}

async function openAll(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of Array.from(document.querySelectorAll("details"))) details.open = true;
  });
}

async function axe(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}

/** Elements that stick out of the page sideways. */
async function overflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    return Array.from(document.querySelectorAll("#page *"))
      .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

async function count(frame: Frame): Promise<number> {
  return Number(await read(frame.locator("#tab-problems .count")));
}

async function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.activeElement?.id ?? "");
}

async function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
}
