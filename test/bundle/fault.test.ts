import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Project } from "../../local/appsScript/project/project";
import { ScriptError } from "../../local/appsScript/realm/scriptError";
import { FAULTS_ARE_REPORTED_AT, faultOf } from "../../src/domain/fault";
import { failureOf } from "../../src/sidebar/failure";
import { addOnOnSample, ROOT } from "../support/addOn";

const TOLD =
  /^Compact was stopped in judgeMeasures, by a fault of its own \(Cannot read .*\)\. Try again; if it stops again, report this sentence at https:\/\/\S+\.$/;

/** The add-on on the sample, with a bug planted where measures are judged. */
function addOnWithBug(): Project {
  const { files, workbook, state, host } = addOnOnSample();
  const plant = (source: string): string =>
    source.replace(/function judgeMeasures\(.*\{/, (start) => `${start} null.members;`);
  const scripts = files.scripts.map(({ name, source }) => ({ name, source: plant(source) }));
  expect(scripts).not.toEqual(files.scripts);
  return new Project({ ...files, scripts }, workbook, state, host);
}

function thrownBy(work: () => unknown): ScriptError {
  try {
    work();
  } catch (error) {
    if (error instanceof ScriptError) return error;
  }
  throw new Error("Nothing was thrown.");
}

test.each(["updateProgress", "callUpdateProgress"])(
  "a fault in %s is one sentence: the function, and what to do",
  (entryPoint) => {
    const project = addOnWithBug();
    const fault = thrownBy(() => project.run(entryPoint, ['{"asAt":null}']));
    expect(fault.message).toMatch(TOLD);
    expect(fault.scriptStack).toMatch(
      /^TypeError: Cannot read .*\n +at judgeMeasures \(compact\.js:/,
    );
  },
);

test("the sidebar shows that sentence as it is", () => {
  const project = addOnWithBug();
  const { message } = thrownBy(() => project.run("callUpdateProgress", ['{"asAt":null}']));
  for (const passedOn of [message, `Fault: ${message}`]) {
    const failure = failureOf({ code: "google", message: passedOn });
    expect(failure).toMatchObject({ code: "fault", sentence: message, wayOn: "try again" });
  }
});

test("faults are reported where package.json says", () => {
  expect(JSON.parse(sourceOf("package.json")).bugs.url).toBe(FAULTS_ARE_REPORTED_AT);
});

test("the page knows what the server says of a fault", () => {
  const { message } = faultOf(new TypeError("planted"), "updateProgress") as Error;
  expect(failureOf({ code: "google", message }).code).toBe("fault");
});

function sourceOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
