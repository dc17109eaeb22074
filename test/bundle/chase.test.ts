import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { moveColumns } from "../../local/sheets/workbook/rowsAndColumns";
import type { AnswerOf } from "../../src/app/calls/calls";
import { callsToEndAt, killBefore } from "../faults/killed";
import { NOW, type World, worldOf } from "../faults/world";
import {
  addOnOnSample,
  answerOf,
  columnOf,
  columnValues,
  put,
  replyTo,
  sheetOf,
} from "../support/addOn";

jest.setTimeout(120_000);

type Message = AnswerOf<"previewLetters">["messages"][number];

const DAY_MS = 86_400_000;
const SURVEY = { topics: ["survey"], again: [] } as const;

/** The sample with no As at: today is the clock's. */
const world: World = worldOf(withoutAsAt());

function withoutAsAt(): Project {
  const project = addOnOnSample();
  const settings = sheetOf(project, "Settings");
  for (let row = 2; row <= settings.lastRow(); row++) {
    if (settings.cell(row, 1)?.value === "As at") settings.setCell(row, 2, undefined);
  }
  return project;
}

function open(): { readonly project: Project; readonly clock: SimulatedClock } {
  const clock = new SimulatedClock(NOW);
  return { project: world.open({ clock }), clock };
}

function dueIn(project: Project): readonly Message[] {
  return answerOf(project, "previewLetters", SURVEY).messages;
}

function send(project: Project, message: Message, options: RunOptions = {}) {
  const { parts, to, subject, body } = message;
  const letter = { parts, to, subject, body, again: false };
  return replyTo(project, "sendLetter", letter, options);
}

function how(project: Project): unknown {
  return columnValues(sheetOf(project, "Correspondence"), "How");
}

function rowOf(project: Project, organisation: string): number {
  const members = sheetOf(project, "Members");
  for (let row = 2; row <= members.lastRow(); row++) {
    if (members.cell(row, columnOf(members, "Organisation"))?.value === organisation) return row;
  }
  throw new Error(`No row of ${organisation}`);
}

test("the six are chased, three answer, three are reminded, and for one the deputy is asked", () => {
  const { project, clock } = open();
  const six = dueIn(project);
  expect(six.map(({ step }) => step)).toEqual(Array(6).fill("first"));
  for (const message of six) expect(send(project, message).ok).toBe(true);
  expect(project.state.mails.map(({ to }) => to)).toEqual(six.map(({ to }) => [to]));
  expect(project.state.mails[0]?.replyTo).toBe("facilitator@northants-compact.example");
  expect(how(project)).toEqual(Array(6).fill("Sent by the add-on"));
  expect(dueIn(project)).toEqual([]);

  const members = sheetOf(project, "Members");
  const names = six.map(({ organisation }) => organisation);
  for (const name of names.slice(0, 3)) {
    put(members, rowOf(project, name), "Apprenticeship scheme", "No");
  }
  clock.moveTo(NOW.getTime() + 14 * DAY_MS);
  const answered = answerOf(project, "readChase", {});
  expect(
    answered.members.flatMap(({ organisation, answers }) =>
      answers.length > 0 ? [organisation] : [],
    ),
  ).toEqual(names.slice(0, 3));
  expect(
    columnValues(sheetOf(project, "Correspondence"), "Answered on").filter(Boolean),
  ).toHaveLength(3);

  const three = dueIn(project);
  expect(three.map(({ organisation, step }) => [organisation, step])).toEqual(
    names.slice(3).map((name) => [name, "reminder"]),
  );
  for (const message of three) expect(send(project, message).ok).toBe(true);

  for (const name of names.slice(3, 5)) {
    put(members, rowOf(project, name), "Apprenticeship scheme", "Yes");
  }
  const last = names[5] ?? "";
  put(members, rowOf(project, last), "Deputy", "Di Deputy");
  put(members, rowOf(project, last), "Deputy email", "di.deputy@council.example");
  clock.moveTo(NOW.getTime() + 28 * DAY_MS);
  answerOf(project, "checkWorkbook", {});
  const [one, ...others] = dueIn(project);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    organisation: last,
    step: "escalation",
    to: "di.deputy@council.example",
  });
  if (one === undefined) throw new Error("Nobody is asked.");
  expect(send(project, one).ok).toBe(true);
  put(members, rowOf(project, last), "Apprenticeship scheme", "Yes");
  answerOf(project, "updateProgress", { asAt: null });
  const correspondence = sheetOf(project, "Correspondence");
  expect(columnValues(correspondence, "Answered on").every(Boolean)).toBe(true);
  expect(columnValues(correspondence, "Step")).toEqual([
    ...Array(6).fill("first"),
    ...Array(3).fill("reminder"),
    "escalation",
  ]);
});

test("that it is being sent stands in the spreadsheet before it goes", () => {
  const { project } = open();
  const [message] = dueIn(project);
  if (message === undefined) throw new Error("No letter is due.");
  const calls: string[] = [];
  send(project, message, {
    beforeCall: ({ service, method }) => {
      const name = `${service}.${method}`;
      if (/^(SpreadsheetApp.flush|MailApp.sendEmail)$|Range.setValues|appendRow/.test(name)) {
        calls.push(name.replace(/^(?:Range|Sheet)\..*/, "write"));
      }
    },
  });
  const inTurn = calls.filter((name, at) => name !== calls[at - 1]);
  expect(inTurn).toEqual([
    "write",
    "SpreadsheetApp.flush",
    "MailApp.sendEmail",
    "write",
    "SpreadsheetApp.flush",
  ]);
});

test("one person's letter goes though two rows write the address in other letters", () => {
  const { project } = open();
  const [one, two] = dueIn(project);
  if (one === undefined || two === undefined) throw new Error("No letter is due.");
  const members = sheetOf(project, "Members");
  put(members, rowOf(project, two.organisation), "Email", one.to.toUpperCase());
  const shared = dueIn(project).find(({ parts }) => parts.length === 2);
  if (shared === undefined) throw new Error("They do not share a letter.");
  expect(send(project, shared).ok).toBe(true);
  expect(project.state.mails).toHaveLength(1);
});

test("a letter with no subject or no message does not go", () => {
  const { project } = open();
  const [message] = dueIn(project);
  if (message === undefined) throw new Error("No letter is due.");
  for (const empty of [{ subject: " " }, { body: "\n" }]) {
    expect(send(project, { ...message, ...empty })).toMatchObject({ ok: false, code: "not-sent" });
  }
  expect(project.state.mails).toEqual([]);
});

test("the same letter, sent again unasked, is refused; asked for, it goes", () => {
  const { project } = open();
  const [message] = dueIn(project);
  if (message === undefined) throw new Error("No letter is due.");
  expect(send(project, message).ok).toBe(true);
  expect(send(project, message)).toMatchObject({ ok: false, code: "asked-already" });
  expect(project.state.mails).toHaveLength(1);
  const { parts, to, subject, body } = message;
  expect(replyTo(project, "sendLetter", { parts, to, subject, body, again: true }).ok).toBe(true);
  expect(project.state.mails).toHaveLength(2);
});

test("a letter sent by hand is not said to be recorded where columns kept moving under the record", () => {
  const { project } = open();
  const [one, other] = dueIn(project);
  if (one === undefined || other === undefined) throw new Error("No two letters are due.");
  expect(replyTo(project, "recordLetter", { parts: one.parts, to: one.to }).ok).toBe(true);
  const correspondence = sheetOf(project, "Correspondence");
  const reply = replyTo(
    project,
    "recordLetter",
    { parts: other.parts, to: other.to },
    {
      beforeCall: ({ method }) => {
        if (method !== "appendRow") return;
        moveColumns(correspondence, 1, 1, correspondence.lastColumn() + 1);
      },
    },
  );
  expect(reply).toMatchObject({
    ok: false,
    code: "not-recorded",
    message: expect.stringMatching(
      `^The letter to ${other.to} went, but may not have been recorded: .+ Look into the tab Correspondence: if it is not there, record it again\\.$`,
    ),
  });
  expect(how(project)).toEqual(["Sent from a mail program"]);
});

test("where the day's quota runs out half way, the tab says who got it; the rest go the next day, nobody twice", () => {
  const { project, clock } = open();
  const six = dueIn(project);
  fillQuota(project, clock, 97);
  const outcomes = six.map((message) => send(project, message));
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, false, false, false]);
  expect(outcomes[3]).toMatchObject({
    code: "no-mail-left",
    message: expect.stringContaining("no more mail from you today"),
  });
  expect(how(project)).toEqual(Array(3).fill("Sent by the add-on"));
  clock.moveTo(NOW.getTime() + DAY_MS);
  const rest = dueIn(project);
  expect(rest.map(({ to }) => to)).toEqual(six.slice(3).map(({ to }) => to));
  for (const message of rest) expect(send(project, message).ok).toBe(true);
  const got = project.state.mails.slice(97).map(({ to }) => to[0]);
  expect(got).toEqual(six.map(({ to }) => to));
});

test("whenever a run dies, nobody gets a letter twice, and nobody in doubt goes unnamed", () => {
  const [first] = dueIn(open().project);
  if (first === undefined) throw new Error("No letter is due.");
  const sendFirst = (project: Project, options: RunOptions) => send(project, first, options);
  for (const call of callsToEndAt(open().project, sendFirst)) {
    const { project } = open();
    killBefore(project, sendFirst, call);
    const went = project.state.mails.length;
    const { perhapsSent } = answerOf(project, "readChase", {});
    const again = dueIn(project).filter(({ to }) => to === first.to);
    for (const message of again) send(project, message);
    expect({ call, mails: project.state.mails.length }).toEqual({
      call,
      mails: went + again.length,
    });
    expect({ call, twice: project.state.mails.length > 1 }).toEqual({ call, twice: false });
    // Whoever is not asked again either got it for certain, or is named as in doubt.
    if (again.length === 0 && went === 0) expect(perhapsSent).toHaveLength(1);
  }
});

test("the coordinator says of a letter in doubt whether it went, and only then does it go again", () => {
  const { project } = open();
  const [message] = dueIn(project);
  if (message === undefined) throw new Error("No letter is due.");
  expect(send(project, message).ok).toBe(true);
  put(sheetOf(project, "Correspondence"), 2, "How", "Being sent");
  const [inDoubt] = answerOf(project, "readChase", {}).perhapsSent;
  if (inDoubt === undefined) throw new Error("No letter is in doubt.");
  expect(dueIn(project).map(({ to }) => to)).not.toContain(message.to);
  expect(answerOf(project, "settleLetter", { letter: inDoubt, went: false }).perhapsSent).toEqual(
    [],
  );
  expect(how(project)).toEqual(["Not sent"]);
  expect(dueIn(project).map(({ to }) => to)).toContain(message.to);
});

test("no letter goes to an address that Members no longer has", () => {
  const { project } = open();
  const [message] = dueIn(project);
  if (message === undefined) throw new Error("No letter is due.");
  put(
    sheetOf(project, "Members"),
    rowOf(project, message.organisation),
    "Email",
    "new@one.example",
  );
  expect(send(project, message)).toMatchObject({ ok: false, code: "not-sent" });
  expect(project.state.mails).toEqual([]);
});

test("words and days are kept in their tabs, used from then on, and taken back by one undo", () => {
  const { project } = open();
  const ask = {
    parts: [{ part: "Closing", words: "With thanks, {organisations}." }],
    remindAfter: 7,
    escalateAfter: 14,
  };
  const { sentence } = answerOf(project, "saveLetterWords", ask);
  expect(sentence).toBe(
    "The words are kept in the tab Letters. Nothing is filled in for {organisations}: it would stand in the letters as it is.",
  );
  expect(dueIn(project)[0]?.body).toContain("With thanks, {organisations}.");
  expect(answerOf(project, "readChase", {}).words.remindAfter).toBe(7);
  const [change] = answerOf(project, "readProblems", {}).changes;
  answerOf(project, "undoChange", { id: change?.id ?? 0 });
  expect(dueIn(project)[0]?.body).toContain("Thank you for your support");
  expect(answerOf(project, "readChase", {}).words.remindAfter).toBe(14);
});

test("the calls that a letter costs do not grow with the letters before it", () => {
  const { project } = open();
  const costs = dueIn(project).map((message) => {
    let calls = 0;
    send(project, message, { beforeCall: () => calls++ });
    return calls;
  });
  expect(costs[5]).toBe(costs[1]);
});

/** So many mails have gone today already. */
function fillQuota(project: Project, clock: SimulatedClock, count: number): void {
  for (let sent = 0; sent < count; sent++) {
    project.state.mails.push({
      sentAt: clock.now(),
      to: ["earlier@compact.example"],
      cc: [],
      bcc: [],
      replyTo: "",
      name: "",
      subject: "",
      body: "",
      htmlBody: "",
      attachments: [],
    });
  }
}
