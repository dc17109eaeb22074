import { inBrowser, workbook } from "./inBrowser";
import { axe, focused, overflow, read, settled, show } from "./readPage";

inBrowser("the Member view in a browser", (sidebar) => {
  test("what was done last leaves the way on in sight", async () => {
    const book = workbook();
    book.select("Members", 13);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    await frame.getByLabel("Phone").fill("01604 000000");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    await frame.getByText("1 change is saved").waitFor();
    await frame.getByRole("button", { name: "Next with a problem" }).click();
    await settled(frame);
    expect(await read(frame.locator("h2"))).not.toBe("Kettering General Hospital");
  });

  test("a member is found by its contact, and its sections, dates and ways on are used", async () => {
    const book = workbook();
    book.select("Members", 13);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    await frame.getByLabel("Find a member").fill("chandra");
    await frame.getByRole("button", { name: "Corby Borough Council" }).waitFor();
    expect(await axe(frame)).toEqual([]);
    await frame.getByLabel("Find a member").press("Enter");
    await frame.waitForSelector("h2:has-text('Corby Borough Council')");
    await frame.getByRole("button", { name: "Next member" }).click();
    await frame.waitForSelector("h2:has-text('Kettering Borough Council')");
    expect(book.visited).toEqual(["Members!A5"]);
    await frame.getByText("Commitments").click();
    await frame.getByRole("button", { name: "Previous member" }).click();
    await frame.waitForSelector("h2:has-text('Corby Borough Council')");
    // What was folded for one member is folded for the next.
    const pledge = frame.getByLabel("Jobs Pledge on");
    expect(await pledge.isVisible()).toBe(false);
    await frame.locator("summary", { hasText: "Commitments" }).press("Enter");
    await pledge.fill("2009-09-30");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    const day = { kind: "day", day: "2009-09-30", time: "" };
    expect(book.cell("Members", "Jobs Pledge on", 4)).toEqual(day);
    // Half a date is no answer: nothing is saved for it, and it stays to be finished.
    await frame.getByLabel("Phone").fill("01536 464000");
    await pledge.focus();
    await sidebar.page().keyboard.press("Backspace");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    expect(await focused(frame)).toBe(await pledge.getAttribute("id"));
    expect(book.cell("Members", "Jobs Pledge on", 4)).toEqual(day);
    expect(await overflow(frame)).toEqual([]);
  });

  test("no field of the form is narrower than what it holds", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    const cut: string[] = [];
    for (const row of [2, 13, 20, 28]) {
      book.select("Members", row);
      await frame.locator("#tab-report").click();
      await show(frame, "member");
      await frame.getByRole("button", { name: "Previous member" }).click();
      await settled(frame);
      cut.push(
        ...(await frame.evaluate(() =>
          Array.from(
            document.querySelectorAll<HTMLInputElement>("form.member input, form.member textarea"),
          )
            .filter(
              (field) =>
                field.scrollWidth > field.clientWidth ||
                field.scrollHeight > field.clientHeight + 1,
            )
            .map((field) => field.value),
        )),
      );
    }
    expect(cut).toEqual([]);
  });

  test("a problem opens its member, where it can be typed away", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
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

  test("the form follows the row that is selected in the sheet", async () => {
    const book = workbook();
    book.select("Members", 4);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    expect(await read(frame.locator("h2"))).toBe("Corby Borough Council");
    book.select("Members", 5);
    await sidebar.focusSheet();
    await frame.waitForSelector("h2:has-text('Kettering Borough Council')");
  });
});
