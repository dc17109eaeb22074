import { faultOf, ProgramFault } from "../../src/domain/fault";
import {
  becauseOf,
  describeGoogleFault,
  isOfGoogle,
  isOfTypedColumn,
} from "../../src/domain/googleFault";

function thrown(message: string, name = "Exception"): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

test.each([
  ["PERMISSION_DENIED: asked by one", /^more than one Google account/, /private window/],
  [
    "The data you entered in cell B7 violates the data validation rules set on this cell.",
    /^the rule on cell B7 \(Data > Data validation\) does not take/,
    /^Take the rule off/,
  ],
  [
    "This action would increase the number of cells above the limit of 10000000 cells.",
    /10 million cells/,
    /delete the rows/,
  ],
  ["above the limit of 10,000,000 cells", /10 million cells/, /delete the rows/],
  ["This operation is not allowed on cells in typed columns.", /Google table/, /^Choose Revert/],
  ["You are trying to edit a protected cell or object.", /^a protection/, /Protect sheets/],
  ["You have exceeded the property storage quota.", /no more room/, /^Empty the list/],
  ["Argument too large: value", /no more room/, /^Empty the list/],
  ["The user's Drive storage quota has been exceeded.", /Drive is full/, /^Delete what/],
  ["Your storage limit is reached", /Drive is full/, /^Delete what/],
  ["Service invoked too many times for one day: email.", /allowance for today/, /tomorrow$/],
  ["Limit Exceeded: Email", /allowance for today/, /tomorrow$/],
  ["User Rate Limit", /allowance for today/, /tomorrow$/],
  ["Quota spent", /allowance for today/, /tomorrow$/],
  ["Access denied: DriveApp", /lacks a permission/, /^Choose it in the menu/],
  ["Authorisation is required", /lacks a permission/, /^Choose it in the menu/],
  ["Authorization is required", /lacks a permission/, /^Choose it in the menu/],
  ["You do not have permission", /lacks a permission/, /^Choose it in the menu/],
  ["Scopes are not sufficient", /lacks a permission/, /^Choose it in the menu/],
  ["403 Forbidden", /lacks a permission/, /^Choose it in the menu/],
  ["File not found: abc", /no longer in Google Drive/, /share it with you$/],
  ["Service Spreadsheets timed out", /did not answer in time/, /in a minute$/],
  ["timeout", /did not answer in time/, /in a minute$/],
  ["Exceeded maximum execution time", /did not answer in time/, /in a minute$/],
  ["Network error", /did not answer in time/, /in a minute$/],
  ["Lost connection", /did not answer in time/, /in a minute$/],
  ["You are offline", /did not answer in time/, /in a minute$/],
  ["Service unavailable: Docs", /did not answer in time/, /in a minute$/],
  ["Please try again later", /did not answer in time/, /in a minute$/],
  [
    "We're sorry, a server error occurred.",
    /^one of Google's services failed$/,
    /pass by themselves/,
  ],
])("%j is told in words of ours", (message, because, advice) => {
  const said = becauseOf(thrown(message));
  expect(said).toMatch(because);
  const sentence = describeGoogleFault(thrown(message), "Update progress", "nothing was changed");
  const beginning = `Update progress was stopped: ${said}. Nothing was changed. `;
  expect(sentence.slice(0, beginning.length)).toBe(beginning);
  const rest = sentence.slice(beginning.length);
  expect(rest.endsWith(".")).toBe(true);
  expect(rest.slice(0, -1)).toMatch(advice);
});

test("what may have been done is said", () => {
  expect(describeGoogleFault(thrown("x"), "Import", "part may have been done")).toContain(
    ". Part of it may have been done, the rest was not; done again, it goes on from there. ",
  );
});

test("Google's errors have names of their own; what others threw keeps its words", () => {
  expect([isOfGoogle(thrown("x")), isOfGoogle(thrown("x", "GoogleJsonResponseException"))]).toEqual(
    [true, true],
  );
  expect([
    isOfGoogle(thrown("x", "TypeError")),
    isOfGoogle("Exception"),
    isOfGoogle(thrown("x", "ExceptionX")),
  ]).toEqual([false, false, false]);
  expect([becauseOf(thrown("gone", "Error")), becauseOf("gone")]).toEqual(["gone", "gone"]);
  expect([
    isOfTypedColumn(thrown("a typed column")),
    isOfTypedColumn(thrown("Typed Columns")),
    isOfTypedColumn(thrown("columns")),
  ]).toEqual([true, true, false]);
});

test("a fault of the program names where it was, and where to report it", () => {
  const error = thrown("x is undefined", "TypeError");
  error.stack =
    "TypeError: x is undefined\n    at ab (Code:1:2)\n    at Object.judgeMeasure (Code:3:4)\n    at updateProgress (Code:9:1)";
  const fault = faultOf(error, "updateProgress");
  expect(fault).toBeInstanceOf(ProgramFault);
  expect(fault).toMatchObject({ name: "Fault", stack: error.stack });
  expect(String((fault as Error).message)).toMatch(
    /^Compact was stopped in judgeMeasure, .+ \(x is undefined\)\. Try again; if it stops again, report this sentence at https:\/\/github\.com\/.+\/issues\.$/,
  );
});

test.each([
  ["    at new SheetsPort (Code:1:2)", "SheetsPort"],
  ["    at Rows.write [as apply] (Code:1:2)", "write"],
  ["at write (Code:1:2)", "updateProgress"],
  ["    at write (Code)", "updateProgress"],
  ["    at Code:1:2", "updateProgress"],
])("by the stack %j it was in %s", (frame, named) => {
  const error = thrown("x", "Error");
  error.stack = `Error: x\n${frame}`;
  expect((faultOf(error, "updateProgress") as Error).message).toContain(`stopped in ${named}, `);
});

test("what Google threw is a sentence with its words in the stack; what is none of these stays", () => {
  const google = faultOf(thrown("Limit Exceeded: Email"), "updateProgress") as Error;
  expect(google.message).toMatch(
    /^Compact was stopped: Google's allowance for today is used up\. Part of it may/,
  );
  expect([google.name, google.stack?.startsWith("Limit Exceeded: Email\n")]).toEqual([
    "Exception",
    true,
  ]);
  const refusal = thrown("No.", "Refusal");
  expect([faultOf(refusal, "x"), faultOf("text", "x")]).toEqual([refusal, "text"]);
  for (const name of ["RangeError", "ReferenceError", "SyntaxError"]) {
    expect(faultOf(thrown("x", name), "x")).toBeInstanceOf(ProgramFault);
  }
});
