import { answering, inBrowser, workbook } from "./inBrowser";
import { axe, openAll, read, settled, show } from "./readPage";

inBrowser("the Progress view in a browser", (sidebar) => {
  test("Update progress shows that it works, what it came to, and the sheet's new state", async () => {
    const book = workbook();
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const frame = await sidebar.open(book, {
      answerer: async (entryPoint, json) => {
        if (entryPoint === "callUpdateProgress") await waiting;
        return answering(book)(entryPoint, json);
      },
    });
    const button = frame.locator(".main-row .button");
    const place = await button.boundingBox();
    await button.click();
    await frame.waitForSelector("text=Counting and judging");
    // The button says so, too, and nothing moves because of it.
    expect(await read(button)).toBe("Updating\u2026");
    expect(await button.getAttribute("data-at-it")).toBe("");
    expect(await button.boundingBox()).toEqual(place);
    expect(await axe(frame)).toEqual([]);
    finish();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toContain(
      "As at 7 Oct 2009: 8 of 10 success measures are on course and 2 are at risk.",
    );
    expect(await read(frame.locator(".view"))).toContain("In the sheet since 7 Oct 2009.");
    expect(await read(button)).toBe("Update progress");
    expect(await button.getAttribute("data-at-it")).toBeNull();
    expect(await axe(frame)).toEqual([]);
  });

  test("a card shows the bar's three things and names who was counted and who was not", async () => {
    const frame = await sidebar.open(workbook());
    const card = frame.locator("article").filter({ hasText: "SM5" });
    expect(await read(card)).not.toContain("due by now");
    await card.locator("summary").first().click();
    expect(await card.getByRole("img").getAttribute("aria-label")).toBe(
      "0 of 2 events, 2 more booked, 1 due by now",
    );
    const widths = await card.locator(".bar").evaluate((bar) => {
      const [fill, hatch, mark] = Array.from(bar.children, (part) => part.getBoundingClientRect());
      const whole = bar.getBoundingClientRect();
      return [fill?.width, hatch?.width, (mark?.left ?? 0) - whole.left].map((length) =>
        Math.round(((length ?? 0) / whole.width) * 10),
      );
    });
    expect(widths).toEqual([0, 10, 5]);
    const pledge = frame.locator("article").filter({ hasText: "All 27 organisations" });
    await openAll(frame);
    const names = await read(pledge);
    expect(names).toContain("Corby Borough Council\n14 May 2009");
    expect(names).toContain("Not counted, and why");
    expect(names).toMatch(/Health 4 of 6\s+Has not: East Midlands Ambulance Service/);
  });

  test("a card is three lines until it is opened; the worst are first, and a pill has the others out of the way", async () => {
    const frame = await sidebar.open(workbook());
    const cards = frame.locator("article");
    const lines = (await read(cards.first())).split("\n");
    expect(lines).toEqual([
      "\u25b2",
      "At risk",
      "SM6",
      "1 of 4",
      "4 organisations to hold a recognised equality mark by the end of March 2010",
      "1 short of the line; at this pace 1 of 4",
    ]);
    const heights = await cards.evaluateAll((all) => all.map((card) => card.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(100);
    const pill = (name: string) => frame.getByRole("button", { name, exact: true });
    expect(await pill("All 10").getAttribute("aria-pressed")).toBe("true");
    await pill("At risk 2").click();
    expect(await pill("At risk 2").getAttribute("aria-pressed")).toBe("true");
    expect(await cards.count()).toBe(2);
    expect(await axe(frame)).toEqual([]);
    await pill("At risk 2").click();
    expect(await cards.count()).toBe(10);
  });

  test("another day holds for this view and the next report; a second click keeps it in Settings", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    const asAt = () => frame.getByLabel("As at").inputValue();
    expect(await asAt()).toBe("2009-10-07");
    await frame.getByLabel("As at").fill("2009-07-08");
    await frame.getByText("For this view and the next report only").waitFor();
    expect(
      await read(frame.locator("article").filter({ hasText: "All 27 organisations" })),
    ).toContain("19 of 27");
    expect(await axe(frame)).toEqual([]);
    await show(frame, "report");
    expect(await read(frame.locator(".view"))).toContain("As at 8 Jul 2009");
    await frame.getByRole("button", { name: "Make report" }).click();
    await settled(frame);
    expect(book.cell("Reports", "As at", 2)).toMatchObject({ day: "2009-07-08" });
    expect(await read(frame.locator(".view"))).toContain("As at 7 Oct 2009");
    await show(frame, "progress");
    expect(await asAt()).toBe("2009-10-07");
    await frame.getByRole("button", { name: "Year end" }).click();
    await frame.getByRole("button", { name: "Back to 7 Oct 2009" }).click();
    await frame.getByText("These figures are not in the sheet yet").waitFor();
    await frame.getByRole("button", { name: "Year end" }).click();
    await frame.getByRole("button", { name: "Keep it in Settings" }).click();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toContain("As at in Settings is 31 Mar 2010.");
    expect(await asAt()).toBe("2010-03-31");
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await frame.waitForSelector("text=Undone.");
    await settled(frame);
    expect(await asAt()).toBe("2009-10-07");
  });
});
