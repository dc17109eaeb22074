import type { Frame } from "playwright-core";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview, sidebarFrame } from "./inPreview";
import {
  chooseFromMenu,
  closeFromInside,
  expectCell,
  goToCell,
  openTab,
  untilTold,
} from "./openPreview";

declare const google: {
  readonly script: { readonly run: { readonly [name: string]: unknown } };
};

inPreview("scripts and their pages in the preview", (preview) => {
  /** The frame of the add-on's page, once the page is in it. */
  async function pageFrame(): Promise<Frame> {
    await preview.open().sidebar.getByRole("tab", { name: "Progress" }).waitFor();
    return sidebarFrame(preview.open());
  }

  test("a page of the add-on has no origin, and nothing of the preview in reach", async () => {
    const seen = await (await pageFrame()).evaluate(() => {
      try {
        return `origin ${self.origin}, ${String(parent.document.title)}`;
      } catch (error) {
        return `origin ${self.origin}, ${(error as Error).name}`;
      }
    });
    expect(seen).toBe("origin null, SecurityError");
  });

  test("google.script.run has the functions of the top level, and no others", async () => {
    const kinds = await (await pageFrame()).evaluate(() =>
      ["callReadProgress", "updateProgress", "CompactAddOn", "nowhere", "private_"].map(
        (name) => typeof google.script.run[name],
      ),
    );
    expect(kinds).toEqual(["function", "function", "undefined", "undefined", "undefined"]);
  });

  test("google.script.run refuses what Google would refuse", async () => {
    const refusals = await (await pageFrame()).evaluate(() => {
      const run = google.script.run as unknown as { callReadProgress(value: unknown): void };
      return [new Date(), undefined, () => 1, { on: new Date() }, new Map(), document.body].map(
        (value) => {
          try {
            run.callReadProgress(value);
            return "let through";
          } catch (error) {
            return (error as Error).message;
          }
        },
      );
    });
    expect(refusals).toEqual([
      "Failed due to illegal value in property: 0",
      "Failed due to illegal value in property: 0",
      "Failed due to illegal value in property: 0",
      "Failed due to illegal value in property: on",
      "Failed due to illegal value in property: 0",
      "Failed due to illegal value in property: 0",
    ]);
  });

  test("a call that fails reaches its failure handler as a ScriptError", async () => {
    const failure = await (await pageFrame()).evaluate(
      () =>
        new Promise<string>((resolve) => {
          const run = google.script.run as unknown as {
            withFailureHandler(handler: (error: Error, user: unknown) => void): typeof run;
            withUserObject(user: unknown): typeof run;
            onEdit(event: null): void;
          };
          run
            .withFailureHandler((error, user) => resolve(`${error.name} for ${String(user)}`))
            .withUserObject("the caller")
            .onEdit(null);
        }),
    );
    expect(failure).toBe("ScriptError for the caller");
  });

  test("the schedule says what will happen, is turned on, and is stopped", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Schedule reports");
    const dialog = page.frameLocator("dialog iframe");
    await dialog.getByText("to nobody yet: add addresses.").waitFor();
    await dialog.getByText("No Steering Group meeting lies ahead").waitFor();
    await looksRight(page);
    await dialog.getByLabel("Share each draft").check();
    await dialog.getByRole("button", { name: "Start making drafts" }).click();
    await dialog.getByText("A draft report will be made before each planned").waitFor();
    await dialog.getByRole("button", { name: "Stop making drafts" }).click();
    await dialog.getByText("No more draft reports will be made by themselves.").waitFor();
    await looksRight(page);
    await closeFromInside(page, () =>
      dialog.getByRole("button", { name: /^Report recipients \(.*\): go there/ }).click(),
    );
    await untilTold(page, "^Settings B[0-9]+");
  });

  test("a template is made once that was asked, and its link opens it beside the grid", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Report template");
    const dialog = page.frameLocator("dialog iframe");
    const make = dialog.getByRole("button", { name: "Make the template" });
    await make.waitFor();
    await looksRight(page);
    // A second click while it is made makes nothing twice.
    await make.dblclick();
    const link = dialog.getByRole("link", { name: "Open the document" });
    await link.waitFor();
    await looksRight(page);
    await closeFromInside(page, () => link.dispatchEvent("click"));
    await page
      .getByRole("heading", { name: /report template/i })
      .first()
      .waitFor();
    await expect(page.locator("dialog").count()).resolves.toBe(0);
  });

  test("help answers what is asked: safety, status, columns, ways, version and guide", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Help");
    const dialog = page.frameLocator("dialog iframe");
    await dialog.locator("summary", { hasText: "Is my data safe?" }).press("Enter");
    await dialog.getByText("How is status judged?").click();
    await dialog.getByText("What do the columns mean?").click();
    await dialog.getByText("Members", { exact: true }).click();
    await dialog.getByText("The last day someone made sure").waitFor();
    await dialog.getByText("How do I").click();
    await dialog.getByText(/^Compact \d+\.\d+\.\d+, rules \d+\./).waitFor();
    const guide = dialog.getByRole("link", { name: "the guide" });
    await expect(guide.getAttribute("href")).resolves.toMatch(/^https:.*docs\/guide\.md$/);
    await looksRight(page);
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
  });

  test("the Statement and forgetting a person ask in laid out pages", async () => {
    const { page } = preview.open();
    await page.getByRole("menuitem", { name: "Compact", exact: true }).click();
    const item = { name: "Statement of Annual Priorities…", exact: true };
    await page.getByRole("menuitem", item).click();
    const dialog = page.frameLocator("dialog iframe");
    await dialog.getByRole("heading", { name: "Write the Statement as a document?" }).waitFor();
    await looksRight(page);
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
    await chooseFromMenu(page, "Compact", "Forget a person");
    await dialog.getByLabel("The first and last name").fill("Carys Chandra");
    await dialog.getByRole("button", { name: "Look where they stand" }).click();
    await dialog
      .getByText(/^Members [A-Z]+4: /)
      .first()
      .waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Forget this person now" }).click();
    await dialog.getByText(/taken out of \d+ places/).waitFor();
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
  });

  test("a cell of the add-on's own warns before it is edited or cleared", async () => {
    const { page } = preview.open();
    const dialog = page.getByRole("dialog", { name: "Heads up!" });
    await openTab(page, "Success measures");
    await goToCell(page, at("Success measures", "Actual", 2));
    // However fast the keys come, they are asked about once.
    await Promise.all([page.keyboard.press("Delete"), page.keyboard.press("Delete")]);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.type("7");
    await dialog.getByRole("button", { name: "OK" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    // Nothing of what was typed is lost on the way.
    await expectCell(page, at("Success measures", "Actual", 2), "78");
  });
});
