import type { Frame } from "playwright-core";
import { at } from "../../../support/at";
import { inPreview, sidebarFrame } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, goToCell, openTab } from "./openPreview";

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

  test("an alert waits for its answer, while the script stands still", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Schedule reports");
    const dialog = page.getByRole("alertdialog", { name: "Schedule reports" });
    await dialog.getByRole("button", { name: "No" }).click();
    await dialog.waitFor({ state: "detached" });
    await chooseFromMenu(page, "Compact", "Schedule reports");
    await dialog.getByRole("button", { name: "Yes" }).click();
    await dialog.getByText("Share the document itself with the recipients").waitFor();
    await dialog.getByRole("button", { name: "No" }).click();
    await page.getByText("A draft report will be made before each planned").waitFor();
  });

  test("a dialog shows a page of its own, whose link opens the document beside the grid", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Report template");
    const link = page
      .frameLocator("dialog iframe")
      .getByRole("link", { name: "Open the document" });
    await link.waitFor();
    await closeFromInside(page, () => link.dispatchEvent("click"));
    await page
      .getByRole("heading", { name: /report template/i })
      .first()
      .waitFor();
    await expect(page.locator("dialog").count()).resolves.toBe(0);
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
