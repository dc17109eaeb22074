import type { Project } from "../../local/appsScript/project/project";
import {
  addOnOnSample,
  answerOf,
  columnOf,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";

function cellOf(project: Project, organisation: string, title: string): unknown {
  const members = sheetOf(project, "Members");
  for (let row = 2; row <= members.lastRow(); row++) {
    if (members.cell(row, columnOf(members, "Organisation"))?.value !== organisation) continue;
    return members.cell(row, columnOf(members, title))?.value;
  }
  throw new Error(`No row of ${organisation}`);
}

describe("the Charter pack", () => {
  const project = addOnOnSample();
  const [first, second] = answerOf(project, "readCharter", {}).unsigned.map(
    ({ organisation }) => organisation,
  ) as [string, string];

  test("sixteen of the twenty-seven have signed; a form is one document", () => {
    const { signed, members } = answerOf(project, "readCharter", {});
    expect([signed, members]).toEqual([16, 27]);
    const before = project.state.drive.all.length;
    const { title } = answerOf(project, "makeCharter", { organisations: [first, second] });
    expect(title).toBe("Members' Charter: 2 forms");
    // With the folder.
    expect(project.state.drive.all.length - before).toBe(2);
  });

  test("a name that is very long or hostile keeps no document from being made", () => {
    const strange = addOnOnSample();
    const names = [`Zoë <b>&"${"W".repeat(40_000)}`, "=1+1]]> \u202e{{summary}}"];
    for (const [index, name] of names.entries()) {
      put(sheetOf(strange, "Members"), index + 2, "Organisation", name);
    }
    expect(replyTo(strange, "makeCharter", { organisations: names }).ok).toBe(true);
  });

  test("a day that cannot be read, or is still to come, writes nothing of any form", () => {
    const good = { organisation: first, on: "1/9/2009", signatory: "A B", position: "Chair" };
    for (const on of ["", "soon", "1/9/2999", "1/4/1066", "31/12/1989"]) {
      const bad = { organisation: second, on, signatory: "", position: "" };
      expect(replyTo(project, "recordCharters", { signed: [good, bad] }).ok).toBe(false);
    }
    expect(cellOf(project, first, "Charter signed on")).toBeUndefined();
  });

  test("only who counts as having signed is counted", () => {
    const other = addOnOnSample();
    const on = { signatory: "", position: "" };
    const signed = [
      { organisation: first, on: "1/9/2009", ...on },
      { organisation: second, on: "8/10/2009", ...on },
    ];
    const { sentence, state } = answerOf(other, "recordCharters", { signed });
    expect(sentence).toBe(
      `1 signature is in Members. Not signed by the As at day: ${second}. It can be undone in the Problems view.`,
    );
    expect(state.signed).toBe(17);
  });

  test("what came back stands in Members, closes its letter, and is taken back by one undo", () => {
    const letter = {
      parts: [{ organisation: first, topics: ["charter"], step: "first" }],
      to: "a@b.example",
    };
    answerOf(project, "recordLetter", letter as never);
    const signed = [{ organisation: first, on: "1/9/2009", signatory: "A B", position: "Chair" }];
    const { sentence, state } = answerOf(project, "recordCharters", { signed });
    expect(sentence).toBe("1 signature is in Members. It can be undone in the Problems view.");
    expect(state.signed).toBe(17);
    expect(cellOf(project, first, "Charter signed on")).toBe(40_057);
    expect(cellOf(project, first, "Signatory position")).toBe("Chair");
    const correspondence = sheetOf(project, "Correspondence");
    expect(correspondence.cell(2, columnOf(correspondence, "Answered on"))?.value).toBe(40_093);
    const [change] = answerOf(project, "readProblems", {}).changes;
    answerOf(project, "undoChange", { id: change?.id ?? 0 });
    expect(cellOf(project, first, "Charter signed on")).toBeUndefined();
  });
});

describe("buddies", () => {
  test("only what is accepted is written; what no longer holds is refused whole", () => {
    const project = addOnOnSample();
    const { proposals } = answerOf(project, "readBuddies", {});
    const pairs = proposals.flatMap(({ organisation, buddy }) =>
      buddy === null ? [] : [{ organisation, buddy }],
    );
    expect(pairs.length).toBeGreaterThan(2);
    const [one, ...others] = pairs;
    if (one === undefined) throw new Error("Nobody lacks a buddy.");
    const three = pairs.slice(0, 3).map(({ organisation }) => ({ organisation, buddy: one.buddy }));
    expect(replyTo(project, "recordBuddies", { pairs: three })).toMatchObject({
      ok: false,
      message: expect.stringContaining("would support more than two"),
    });
    expect(cellOf(project, one.organisation, "Buddy")).toBeUndefined();
    const { sentence, state } = answerOf(project, "recordBuddies", { pairs: [one] });
    expect(sentence).toBe("1 buddy is in Members. It can be undone in the Problems view.");
    expect(cellOf(project, one.organisation, "Buddy")).toBe(one.buddy);
    expect(state.proposals).toHaveLength(others.length);
    expect(replyTo(project, "recordBuddies", { pairs: [one] })).toMatchObject({
      ok: false,
      code: "changed-since",
    });
  });

  test("without the column nothing is written, and it says what to do", () => {
    const project = addOnOnSample();
    const members = sheetOf(project, "Members");
    members.setCell(1, columnOf(members, "Buddy"), { value: "Friend" });
    const [one] = answerOf(project, "readBuddies", {}).proposals;
    const pairs = [{ organisation: one?.organisation ?? "", buddy: one?.buddy ?? "" }];
    expect(replyTo(project, "recordBuddies", { pairs })).toMatchObject({ code: "header-unknown" });
    expect(workbookOf(project).sheetByName("Undo")).toBeUndefined();
  });
});
