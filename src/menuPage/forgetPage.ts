import type { AnswerOf } from "../app/calls/calls";
import { type Child, el } from "../sidebar/description";
import { button, sentence } from "../sidebar/pieces";
import { shown, shownNumber } from "../sidebar/shown";
import { type TaskState, taskOn } from "./pageTask";
import { type Around, type SmallPage, smallPage } from "./smallPage";

type Found = AnswerOf<"forgetPerson">;

interface State extends TaskState {
  readonly person: string;
  /** Where the person stands; null where nobody was looked for. */
  readonly found: Found | null;
}

const TITLE = "Forget a person";
const MOST_LISTED = 100;

/** Shows where a person stands and, once that is confirmed, takes the person out. */
export function forgetPage({ ask, close, first }: Around): SmallPage<State> {
  return {
    first: { ...first, person: "", found: null },
    open: () => undefined,
    view: (state, store) => {
      const work = taskOn(store, ask);
      const { person, found, working } = state;
      const off = working !== null;
      const isThere = found !== null && found.places.length + found.changes + found.kept.length > 0;
      const look = () =>
        work("Looking in every tab\u2026", "forgetPerson", { person, write: false }, (answer) => ({
          found: answer,
        }));
      const forget = () =>
        work("Forgetting\u2026", "forgetPerson", { person, write: true }, (answer) => ({
          found: null,
          person: "",
          notice: answer.sentence,
        }));
      return smallPage(
        TITLE,
        state,
        [
          el("h2", { key: "heading", tabindex: "-1" }, "Whom is this spreadsheet to forget?"),
          el(
            "form",
            {
              key: "who",
              autocomplete: "off",
              on: {
                submit: (event) => {
                  event.preventDefault();
                  if (person.trim() !== "") look();
                },
              },
            },
            el("label", { for: "person" }, "The first and last name, or the e-mail address"),
            el("input", {
              id: "person",
              type: "text",
              dir: "auto",
              maxlength: 200,
              value: person,
              on: {
                input: (event) =>
                  store.set({ person: (event.target as HTMLInputElement).value, found: null }),
              },
            }),
          ),
          found === null ? null : placesOf(found),
          isThere
            ? el(
                "p",
                { key: "ask" },
                "Names become \u201ca former contact\u201d, addresses and numbers blank. This cannot be undone.",
              )
            : null,
        ],
        [
          isThere
            ? button("Forget this person now", forget, { look: "main", off, key: "forget" })
            : button("Look where they stand", () => (person.trim() === "" ? undefined : look()), {
                look: "main",
                off: off || person.trim() === "",
                key: "look",
              }),
          button("Close", close, { key: "close" }),
        ],
      );
    },
  };
}

function placesOf({ sentence: said, places }: Found): Child {
  return [
    el("p", { key: "said", role: "status" }, shown(said)),
    places.length === 0
      ? null
      : el(
          "ul",
          { key: "places", "aria-label": "Where the person stands" },
          places.slice(0, MOST_LISTED).map(({ tab, cell, kind, seen }, index) => {
            const what = kind === "cell" ? "" : ` (${kind})`;
            const where = cell === "" ? tab : `${tab} ${cell}`;
            return el("li", { key: String(index) }, shown(`${where}${what}: ${seen}`));
          }),
        ),
    places.length > MOST_LISTED
      ? sentence(`And ${shownNumber(places.length - MOST_LISTED)} more places.`)
      : null,
  ];
}
