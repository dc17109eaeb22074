import { chaseActions } from "../../src/membersPage/chase/chaseActions";
import {
  type ChasePageState,
  NOTHING_CHOSEN,
  unseen,
} from "../../src/membersPage/chase/chasePageState";
import { chaseView } from "../../src/membersPage/chase/chaseView";
import type { Ask, CallFailure } from "../../src/sidebar/server";

const FROM = { name: "Chris Donkin", email: "chris@compact.example" };

function messageTo(to: string) {
  return {
    organisation: to,
    parts: [{ organisation: to, topics: ["survey"], step: "first" }],
    to,
    name: "",
    subject: "Subject",
    topics: ["survey"],
    step: "first",
    body: "Body",
    note: "",
  };
}

/** The page without its drawing, what it asks of the add-on, and what that answers to each letter. */
function aPage(refusals: { readonly [to: string]: CallFailure["code"] } = {}) {
  let state: ChasePageState = NOTHING_CHOSEN;
  const sent: string[] = [];
  let whenSent = (_to: string): void => undefined;
  const ask = (async (name: string, ask: { to: string }) => {
    if (name === "previewLetters") {
      const messages = ["a@a.uk", "b@b.uk", "c@c.uk"].map(messageTo);
      return { ok: true, value: { messages, waiting: [], left: 3, from: FROM } };
    }
    if (name !== "sendLetter") return { ok: true, value: { refused: [] } };
    sent.push(ask.to);
    whenSent(ask.to);
    const code = refusals[ask.to];
    if (code !== undefined) return { ok: false, code, message: `Refused: ${code}` };
    return { ok: true, value: { to: ask.to, left: 3 - sent.length, refused: [] } };
  }) as unknown as Ask;
  const actions = chaseActions(
    { get: () => state, set: (change) => (state = { ...state, ...change }) },
    { ask, copy: () => true, close: () => undefined },
  );
  return {
    actions,
    sent,
    state: () => state,
    outcomes: () => state.letters.map(({ outcome }) => outcome?.kind ?? null),
    whenSent: (react: (to: string) => void) => {
      whenSent = react;
    },
  };
}

async function withLetters(refusals: Parameters<typeof aPage>[0] = {}) {
  const page = aPage(refusals);
  page.actions.tickTopic("survey");
  await page.actions.write();
  page.actions.look(1);
  page.actions.look(2);
  page.actions.confirm();
  return page;
}

test("without a topic nothing is written", async () => {
  const page = aPage();
  await page.actions.write();
  expect(page.state()).toMatchObject({ step: "list", failure: "Tick what you ask for first." });
});

test("a letter counts as seen once it was on the screen, and no letter is sent before all were", async () => {
  const page = aPage();
  page.actions.tickTopic("survey");
  await page.actions.write();
  expect(unseen(page.state())).toBe(2);
  page.actions.look(1);
  page.actions.tick(2);
  expect(unseen(page.state())).toBe(0);
  page.actions.tick(2);
  expect(unseen(page.state())).toBe(1);
});

test("all go one after the other", async () => {
  const page = await withLetters();
  await page.actions.send();
  expect(page.sent).toEqual(["a@a.uk", "b@b.uk", "c@c.uk"]);
  expect(page.state()).toMatchObject({ step: "done", working: null, left: 0 });
});

test.each<[CallFailure["code"], string]>([
  ["asked-already", "asked already"],
  ["not-sent", "not sent"],
])("one that is refused with %s is passed over and stops no other", async (code, kind) => {
  const page = await withLetters({ "b@b.uk": code });
  await page.actions.send();
  expect(page.outcomes()).toEqual(["sent", kind, "sent"]);
});

test.each(["subject", "message"])("a letter with no %s is shown, not sent", async (what) => {
  const page = await withLetters();
  page.actions.back();
  if (what === "subject") page.actions.typeSubject(1, " ");
  else page.actions.typeBody(1, "\n");
  page.actions.confirm();
  expect(page.state()).toMatchObject({
    step: "letters",
    at: 1,
    failure: `This letter has no ${what}. Write one, or untick the letter.`,
  });
  page.actions.tick(1);
  page.actions.confirm();
  expect(page.state().step).toBe("send");
});

function wordsOf(page: Awaited<ReturnType<typeof withLetters>>): string {
  return JSON.stringify(chaseView(page.state(), page.actions, () => undefined));
}

test("with nothing of the day's mail left nothing can be sent, and it says so", async () => {
  const page = await withLetters({ "a@a.uk": "no-mail-left" });
  expect(wordsOf(page)).toContain("Send these 3 letters now");
  await page.actions.send();
  expect(page.sent).toEqual(["a@a.uk"]);
  expect(wordsOf(page)).not.toContain("Send the rest");
  page.actions.confirm();
  expect(wordsOf(page)).toContain("Google takes no more mail from you today");
  expect(wordsOf(page)).not.toContain("letters now");
});

test("while letters go the heading keeps their number", async () => {
  const page = await withLetters();
  const headings: (string | undefined)[] = [];
  page.whenSent(() => headings.push(/Sending 3 letters/.exec(wordsOf(page))?.[0]));
  await page.actions.send();
  expect(headings).toEqual(Array(3).fill("Sending 3 letters"));
});

test.each<[CallFailure["code"], string]>([
  ["no-mail-left", "not sent"],
  ["locked", "not sent"],
  ["perhaps-sent", "perhaps sent"],
  ["google-stopped", "perhaps sent"],
  ["no-answer", "perhaps sent"],
])("what is refused with %s is %s, and ends it", async (code, kind) => {
  const page = await withLetters({ "b@b.uk": code });
  await page.actions.send();
  expect(page.outcomes()).toEqual(["sent", kind, null]);
  expect(page.sent).toEqual(["a@a.uk", "b@b.uk"]);
});

test("going on sends the rest, and to nobody twice; whoever is in doubt is not among them", async () => {
  const page = await withLetters({ "b@b.uk": "no-answer" });
  await page.actions.send();
  await page.actions.send();
  expect(page.sent).toEqual(["a@a.uk", "b@b.uk", "c@c.uk"]);
});

test("a stop lets the letter that is going go, and no other", async () => {
  const page = await withLetters();
  page.whenSent(() => page.actions.stop());
  await page.actions.send();
  expect(page.sent).toEqual(["a@a.uk"]);
  expect(page.outcomes()).toEqual(["sent", null, null]);
});

test("a letter that the person has sent is recorded and not sent again", async () => {
  const page = await withLetters();
  await page.actions.record(0);
  await page.actions.send();
  expect(page.sent).toEqual(["b@b.uk", "c@c.uk"]);
});
