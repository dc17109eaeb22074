import { execFileSync } from "node:child_process";
import { join } from "node:path";

const BUILD = join(__dirname, "../../build/htmlPage.mjs");

/** A page as it ships. Built in a process of its own, because the build is made of modules. */
export function builtPage(
  name:
    | "sidebar.html"
    | "importPage.html"
    | "statementPage.html"
    | "meetingPage.html"
    | "balancePage.html"
    | "membersPage.html"
    | "newYearPage.html"
    | "regionPage.html"
    | "menuPage.html" = "sidebar.html",
): string {
  return runInBuild(`process.stdout.write(await page.htmlPage(${JSON.stringify(name)}))`);
}

/** What the build says of a piece of script, style or page: "" where it would survive Google. */
export function refusalOf(check: "checkScript" | "checkStyle" | "checkPage", text: string): string {
  return runInBuild(
    `try { page.${check}(${JSON.stringify(text)}) } catch (error) { process.stdout.write(error.message) }`,
  );
}

/** The script as the build rewrites it. */
export function rewritten(script: string): string {
  return runInBuild(`process.stdout.write(page.withoutCommentMarks(${JSON.stringify(script)}))`);
}

function runInBuild(code: string): string {
  const script = `import * as page from ${JSON.stringify(BUILD)};\n${code}`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
}
