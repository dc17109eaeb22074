import type { TemplateState } from "../app/calls/states/menuState";
import { el } from "../sidebar/description";
import { button, link } from "../sidebar/pieces";
import { type TaskState, taskOn } from "./pageTask";
import { type Around, type SmallPage, smallPage } from "./smallPage";

interface State extends TaskState {
  readonly template: TemplateState | null;
}

const WORDS = {
  report: { title: "Report template", papers: "Reports", builtIn: "the built-in report" },
  minutes: {
    title: "Minutes template",
    papers: "Minutes to fill in",
    builtIn: "the built-in minutes",
  },
} as const;

/** Asks before it makes a document; where there is one, links to it and leads back. */
export function templatePage(
  { ask, close, first }: Around,
  kind: keyof typeof WORDS,
): SmallPage<State> {
  const { title, papers, builtIn } = WORDS[kind];
  const came = (template: TemplateState): Partial<State> => ({ template, notice: template.done });
  return {
    first: { ...first, template: null },
    open: (store) =>
      taskOn(store, ask)("Looking for the template\u2026", "readTemplate", { kind }, came),
    view: (state, store) => {
      const work = taskOn(store, ask);
      const { template, working } = state;
      const off = working !== null;
      const closing = button("Close", close, { key: "close" });
      if (template === null) return smallPage(title, state, null, closing);
      if (template.link === null) {
        return smallPage(
          title,
          state,
          [
            el(
              "h2",
              { key: "ask", tabindex: "-1" },
              `${papers} are made as ${builtIn}. Make a template of your own?`,
            ),
            el(
              "p",
              { key: "what" },
              `This makes a Google Doc in your Drive, laid out as ${builtIn}. Edit it freely: words, order, logo. ${papers} are made from it then; you can go back here at any time. Nothing in the spreadsheet changes.`,
            ),
          ],
          [
            button(
              "Make the template",
              () => work("Making the template\u2026", "makeOwnTemplate", { kind }, came),
              { look: "main", off, key: "make" },
            ),
            closing,
          ],
        );
      }
      return smallPage(
        title,
        state,
        [
          el(
            "h2",
            { key: "own", tabindex: "-1" },
            `${papers} are made from a template of your own`,
          ),
          el(
            "p",
            { key: "what" },
            "Edit it freely. Going back leaves it in your Drive and makes no other change.",
          ),
          el("p", { key: "link" }, link("Open the document", template.link)),
        ],
        [
          button(
            `Go back to ${builtIn}`,
            () => work("Going back\u2026", "dropTemplate", { kind }, came),
            { off, key: "back" },
          ),
          closing,
        ],
      );
    },
  };
}
