import { failureOf } from "../../src/sidebar/failure";

function google(message: string) {
  return failureOf({ code: "google", message });
}

test("several Google accounts are recognised by what Google says then", () => {
  const message =
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  expect(google(message)).toMatchObject({
    code: "several-accounts",
    title: "More than one Google account is signed in",
    wayOn: "try again",
  });
});

test.each([
  "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
  "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.",
  "Authorization is required to perform that action.",
])("a missing permission is recognised: %s", (message) => {
  expect(google(message)).toMatchObject({
    code: "no-permission",
    title: "A permission is missing",
    wayOn: "try again",
  });
});

test.each([
  "Exceeded maximum execution time. Operation timed out",
  "NetworkError: Connection failure due to HTTP 0",
  "No answer came.",
])("an answer that never came is recognised: %s", (message) => {
  expect(google(message)).toMatchObject({ code: "no-answer", wayOn: "try again" });
});

test("a used-up allowance is recognised", () => {
  expect(google("Service invoked too many times for one day: email.").code).toBe("quota");
});

test("anything else is told in words of ours: what happened, what may be done, what to do", () => {
  const failure = google("Bad value");
  expect(failure).toMatchObject({ title: "That did not work", wayOn: "try again" });
  expect(failure.sentence).toMatch(/may have been done.*try again/);
  expect(failure.sentence).not.toContain("Bad value");
});

test.each(["table-missing", "header-missing"] as const)(
  "%s is mended by Set up workbook",
  (code) => {
    expect(failureOf({ code, message: "There is no tab." })).toEqual({
      code,
      title: "This spreadsheet is not set up yet",
      sentence: "There is no tab.",
      wayOn: "set up",
    });
  },
);

test("a workbook that someone else works in can be tried again", () => {
  expect(failureOf({ code: "locked", message: "Wait." })).toMatchObject({
    title: "Someone else is at work here",
    sentence: "Wait.",
    wayOn: "try again",
  });
});

test("a page that is older than the add-on is to be opened again", () => {
  expect(failureOf({ code: "ask-unreadable", message: "Open it again." }).wayOn).toBe("open again");
});
