import type { PackAnswer } from "../app/jobs/makePack";
import { dialogView } from "../dialogPage/dialogView";
import { type Child, type Description, el } from "../sidebar/description";
import { mailtoLink } from "../sidebar/links";
import { button, link, sentence } from "../sidebar/pieces";
import { name, shown } from "../sidebar/shown";
import type { PageState } from "./pageState";
import type { PapersActions } from "./papersActions";

/** The page of a meeting's papers: first which meeting, then what was made for it. */
export function papersView(
  state: PageState,
  actions: PapersActions,
  close: () => void,
): readonly Description[] {
  const { working, failure, pack } = state;
  return dialogView({
    title: "Agenda and papers",
    above: null,
    viewKey: pack === null ? "choose" : "made",
    view: pack === null ? chooseMeeting(state, actions) : madePapers(pack),
    working,
    failure,
    notice: "",
    progress: null,
    ways: [
      pack !== null && button("Another meeting", actions.another),
      working === null && button("Close", close, { look: pack === null ? "plain" : "main" }),
    ],
  });
}

function chooseMeeting({ start, working }: PageState, actions: PapersActions): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "For which meeting?"),
    el(
      "p",
      { key: "what" },
      "The agenda, its papers, minutes to fill in, and an e-mail for you to read, change and send. Nothing is sent by this.",
    ),
    start === null &&
      el("p", { key: "wait", class: "quiet" }, "Looking for planned meetings\u2026"),
    start !== null && start.sentence !== "" && el("p", { key: "none" }, shown(start.sentence)),
    el(
      "ul",
      { key: "meetings" },
      (start?.meetings ?? []).map((meeting, index) =>
        el(
          "li",
          { key: `meeting ${index}`, class: "row" },
          name(meeting.name),
          button("Make the papers", () => actions.make(meeting), {
            label: `Make the papers for ${meeting.name}`,
            off: working !== null,
          }),
        ),
      ),
    ),
  ];
}

function madePapers({ documents, items, mail, sentence: made }: PackAnswer): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "The papers are ready"),
    el("p", { key: "made" }, shown(made)),
    el(
      "section",
      { key: "documents" },
      el("h3", {}, "Documents"),
      el(
        "ul",
        {},
        documents.map((one) => el("li", { key: one.kind }, link(one.title, one.link))),
      ),
    ),
    el(
      "section",
      { key: "items" },
      el("h3", {}, "On the agenda"),
      el(
        "ol",
        {},
        items.map((title, index) => el("li", { key: `item ${index}` }, name(title))),
      ),
    ),
    mailSection(mail),
  ];
}

/** The e-mail as it would go, for a mail program to take: the add-on itself sends nothing. */
function mailSection(mail: PackAnswer["mail"]): Description {
  const { to, subject, body, noAddress } = mail;
  const whole = mailtoLink({ to, subject, body }, "whole");
  const href = whole ?? mailtoLink({ to, subject, body: "" }, "whole");
  return el(
    "section",
    { key: "mail" },
    el("h3", {}, "The e-mail"),
    sentence(mail.sentence),
    el("p", {}, "Let those whom it goes to see the documents first: Share, in each of them."),
    el(
      "ul",
      {},
      noAddress.map(({ organisation, why }, index) =>
        el("li", { key: `none ${index}` }, name(organisation), shown(`: ${why}`)),
      ),
    ),
    el("label", { for: "to" }, "To"),
    el("input", { id: "to", readonly: true, value: to.join(", ") }),
    el("label", { for: "subject" }, "Subject"),
    el("input", { id: "subject", readonly: true, value: subject }),
    el("label", { for: "message" }, "Message"),
    el("textarea", { id: "message", readonly: true, rows: 12, value: body }),
    href !== null &&
      el(
        "p",
        {},
        el(
          "a",
          { href, target: "_blank", rel: "noopener noreferrer" },
          "Open it in your mail program",
        ),
        whole === null && " and copy the message into it, which is too long for a link.",
      ),
  );
}
