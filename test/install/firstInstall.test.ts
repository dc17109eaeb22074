import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/addOn";
import { type Checkout, checkout, checkoutFolder } from "./checkout";
import {
  COORDINATOR,
  GOOGLES_MANIFEST,
  type GoogleStandIn,
  googleStandIn,
  type ScriptFile,
} from "./googleStandIn";

// The commands of README and of docs/unproven.md, typed as they stand there, with clasp as it is installed.

const [IN_NEW_SPREADSHEET, IN_EXISTING] = createCommands("README.md");
const [IN_SCRATCH_SPREADSHEET] = createCommands("docs/unproven.md");

/** The arguments of each `npx clasp create-script` of a page. */
function createCommands(page: string): readonly [readonly string[], readonly string[]] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const [first = [], second = []] = Array.from(
    text.matchAll(/^ +npx clasp (create-script .*)$/gm),
    ([, typed = ""]) =>
      Array.from(typed.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? ""),
  );
  return [first, second];
}

/** README says ID for the spreadsheet that one has. */
function inMySheet(command: readonly string[]): readonly string[] {
  return command.map((word) => (word === "ID" ? "my-sheet" : word));
}

const OUR_FILES = [
  "appsscript",
  "balancePage",
  "compact",
  "importPage",
  "meetingPage",
  "membersPage",
  "menuPage",
  "newYearPage",
  "regionPage",
  "report",
  "sidebar",
  "statementPage",
];
const OUR_MANIFEST = readFileSync(join(ROOT, "appsscript.json"), "utf8");
const PROJECTS = "script.googleapis.com/v1/projects";

// clasp and npm take seconds to start, on a busy machine many.
jest.setTimeout(240_000);

const folder = checkoutFolder();
let google: GoogleStandIn;
let project: Checkout;

beforeEach(async () => {
  google = await googleStandIn();
  project = checkout(folder, google);
});

afterEach(() => google.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inScript(id: string): { [name: string]: string } {
  const files = google.scripts.get(id)?.files ?? [];
  return Object.fromEntries(files.map(({ name, source }) => [name, source]));
}

function inDist(name: string): string {
  return readFileSync(join(project.folder, "dist", name), "utf8");
}

/** A script that somebody has already, named in .clasp.json. */
function existingScript(files: readonly ScriptFile[]): void {
  google.scripts.set("theirs", { parentId: "sheet", files });
  const settings = JSON.stringify({ scriptId: "theirs", rootDir: "dist" });
  writeFileSync(join(project.folder, ".clasp.json"), settings);
}

const MY_CODE: ScriptFile = { name: "Code", type: "SERVER_JS", source: "function stock() {}" };

test("a new spreadsheet: one sheet, one script in it, and our files with our manifest", async () => {
  const loggedIn = await project.logIn();
  expect(loggedIn).toMatchObject({ code: 0 });
  expect(loggedIn.output).toContain(`You are logged in as ${COORDINATOR}.`);
  const made = await project.npxClasp(IN_NEW_SPREADSHEET);
  expect(made).toMatchObject({ code: 0 });
  expect(google.madeFiles).toEqual(["application/vnd.google-apps.spreadsheet"]);
  expect(google.scripts.get("script-1")?.parentId).toBe("sheet-1");
  // This is what a bare push would send back: clasp has put Google's manifest where ours was.
  expect(inDist("appsscript.json")).toBe(GOOGLES_MANIFEST.source);
  google.requests.length = 0;

  expect(await project.npmRun("push")).toMatchObject({ code: 0 });
  expect(google.requests).toEqual([
    `GET ${PROJECTS}/script-1/content`,
    `GET ${PROJECTS}/script-1/content`,
    `PUT ${PROJECTS}/script-1/content`,
  ]);
  expect(inScript("script-1")).toEqual({
    appsscript: OUR_MANIFEST,
    balancePage: inDist("balancePage.html"),
    compact: inDist("compact.js"),
    importPage: inDist("importPage.html"),
    meetingPage: inDist("meetingPage.html"),
    membersPage: inDist("membersPage.html"),
    menuPage: inDist("menuPage.html"),
    newYearPage: inDist("newYearPage.html"),
    regionPage: inDist("regionPage.html"),
    report: inDist("report.js"),
    sidebar: inDist("sidebar.html"),
    statementPage: inDist("statementPage.html"),
  });
});

test("a spreadsheet that one has: no other is made, and the script is in that one", async () => {
  const made = await project.clasp(inMySheet(IN_EXISTING));
  expect(made).toMatchObject({ code: 0 });
  expect(google.madeFiles).toEqual([]);
  expect(google.scripts.get("script-1")?.parentId).toBe("my-sheet");
  expect(await project.npmRun("push")).toMatchObject({ code: 0 });
  expect(Object.keys(inScript("script-1"))).toEqual(OUR_FILES);
  expect(inScript("script-1").appsscript).toBe(OUR_MANIFEST);
});

test("with --type sheets as well, clasp would leave that spreadsheet alone and make another", async () => {
  await project.clasp([...inMySheet(IN_EXISTING), "--type", "sheets"]);
  expect(google.madeFiles).toHaveLength(1);
  expect(google.scripts.get("script-1")?.parentId).toBe("sheet-1");
});

test("a new version replaces the old one, whatever is in the old one's files", async () => {
  existingScript([
    GOOGLES_MANIFEST,
    { name: "compact", type: "SERVER_JS", source: "function old() {}" },
    { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n\n}\n" },
  ]);
  expect(await project.push()).toMatchObject({ code: 0 });
  expect(inScript("theirs").compact).toBe(inDist("compact.js"));
  expect(inScript("theirs")).not.toHaveProperty("Code");
});

test("somebody's own code is left alone, and the sentence says what to do", async () => {
  existingScript([GOOGLES_MANIFEST, MY_CODE]);
  const { code, output } = await project.push();
  expect(code).toBe(1);
  expect(output).toContain(
    "Nothing was pushed: the script has code that is not Compact's (Code.js), and a push would replace all of it.",
  );
  expect(google.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
  expect(await project.push("--replace")).toMatchObject({ code: 0 });
  expect(inScript("theirs")).not.toHaveProperty("Code");
});

test("somebody's own code is left alone also where it is called as a file of ours", async () => {
  existingScript([GOOGLES_MANIFEST, { ...MY_CODE, name: "report" }]);
  const { code, output } = await project.push();
  expect(code).toBe(1);
  expect(output).toContain("code that is not Compact's (report.js)");
  expect(inScript("theirs").report).toBe(MY_CODE.source);
});

test("somebody's own code beside Compact's is left alone, also in a folder of the script", async () => {
  const compact: ScriptFile = { name: "compact", type: "SERVER_JS", source: inDist("compact.js") };
  const inFolder: ScriptFile = { ...MY_CODE, name: "stock/compact" };
  existingScript([GOOGLES_MANIFEST, compact, MY_CODE, inFolder]);
  const { code, output } = await project.push();
  expect(code).toBe(1);
  expect(output).toContain("code that is not Compact's (Code.js, stock/compact.js)");
  expect(output).toContain("npm run push -- --replace");
  expect(google.scripts.get("theirs")?.files).toContainEqual(inFolder);
});

test("without a script there is a sentence, and Google is asked nothing", async () => {
  const { code, output } = await project.push();
  expect(code).toBe(2);
  expect(output).toContain("There is no script to push to yet: README.md says how to make one");
  expect(google.requests).toEqual([]);
});

test("clasp alone pushes Google's manifest after it made the script, and then skips ours", async () => {
  await project.clasp(inMySheet(IN_EXISTING));
  await project.clasp(["push"]);
  expect(inScript("script-1").appsscript).toBe(GOOGLES_MANIFEST.source);
  writeFileSync(join(project.folder, "dist/appsscript.json"), OUR_MANIFEST);
  const { output } = await project.clasp(["push"]);
  expect(output).toContain("Skipping push.");
  expect(inScript("script-1").appsscript).toBe(GOOGLES_MANIFEST.source);
});

test("the self-test goes into a script of its own, with the add-on and our manifest", async () => {
  expect(await project.npmRun("selftest")).toMatchObject({ code: 0 });
  const made = await project.clasp(IN_SCRATCH_SPREADSHEET, ".build/selftest");
  expect(made).toMatchObject({ code: 0 });
  const settings = readFileSync(join(project.folder, ".clasp.json"), "utf8");
  expect(settings).not.toContain("script-1");
  expect(await project.pushSelfTest()).toMatchObject({ code: 0 });
  expect(Object.keys(inScript("script-1"))).toEqual([...OUR_FILES, "selfTest"].sort());
  expect(inScript("script-1").appsscript).toBe(OUR_MANIFEST);
});
