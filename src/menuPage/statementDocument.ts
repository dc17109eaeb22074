import { el } from "../sidebar/description";
import { button, link } from "../sidebar/pieces";
import { type TaskState, taskOn } from "./pageTask";
import { type Around, type SmallPage, smallPage } from "./smallPage";

interface State extends TaskState {
  /** The document that was made; null where none is yet. */
  readonly link: string | null;
}

const TITLE = "Statement of Annual Priorities";

/** Asks before it writes the Statement as a document; then links to it. */
export function statementPage({ ask, close, first }: Around): SmallPage<State> {
  return {
    first: { ...first, link: null },
    open: () => undefined,
    view: (state, store) => {
      const off = state.working !== null;
      const make = () =>
        taskOn(store, ask)("Writing the Statement\u2026", "makeStatement", {}, (made) => ({
          link: made.link,
          notice: `${made.sentence} It is for the Steering Group to ratify.`,
        }));
      return smallPage(
        TITLE,
        state,
        [
          el(
            "h2",
            { key: "heading", tabindex: "-1" },
            state.link === null ? "Write the Statement as a document?" : "The Statement is written",
          ),
          el(
            "p",
            { key: "what" },
            "It is made from Settings, Priorities and Success measures as they stand, as a Google Doc in your Drive, for the Steering Group to ratify. Nothing in the spreadsheet changes.",
          ),
          state.link === null
            ? null
            : el("p", { key: "link" }, link("Open the document", state.link)),
        ],
        [
          state.link === null
            ? button("Write the Statement", make, { look: "main", off, key: "make" })
            : null,
          button("Close", close, { key: "close" }),
        ],
      );
    },
  };
}
