import { updateProgressJob } from "../../src/app/jobs/updateProgress";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { aMeasure, aMember, gridsOf } from "../support/builders";
import { inBrowser, workbook } from "./inBrowser";
import { openAll, overflow, read, settled, show, VIEWS } from "./readPage";

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

inBrowser("hostile cells", (sidebar) => {
  test("hostile cells are shown as text: nothing runs, nothing is requested, nothing turns round", async () => {
    const book = workbook(hostileGrids());
    book.select("Members", 2);
    updateProgressJob(book.ports, { asAt: null });
    const frame = await sidebar.open(book);
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
    expect(sidebar.complaints()).toEqual([]);
  });

  test("fifty thousand characters in a field stay whole", async () => {
    const long = "x".repeat(50_000);
    const book = workbook(gridsOf({ members: [aMember("A", { Notes: long })] }));
    book.select("Members", 2);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    expect((await frame.getByLabel("Notes").inputValue()).length).toBe(50_000);
    await frame.getByLabel("Phone").fill("1");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    expect(book.cell("Members", "Notes", 2)).toEqual({ kind: "text", text: long });
  });
});
