import type { Workbook } from "../../workbook/workbook";
import { workbookFromJson } from "../../workbook/workbookJson";
import type { AnswerOf, AskOf, FromWorker, RequestName, ToWorker } from "../protocol";
import { canvasMeasure } from "./canvasMeasure";
import { KeptStates } from "./keptState";
import { messageOf, PreviewWorkspace } from "./previewWorkspace";

// TEMPORARY
let workspace: PreviewWorkspace | null = null;
let workbook: Workbook | null = null;
const tell = (message: FromWorker): void => postMessage(message);
const measure = canvasMeasure();
void KeptStates;
async function answer<N extends RequestName>(name: N, ask: AskOf<N>): Promise<unknown> {
  switch (name) {
    case "open": {
      const a = ask as AskOf<"open">;
      workbook = workbookFromJson(a.book.workbook);
      workspace = new PreviewWorkspace(workbook, {
        tell,
        measure,
        currentYear: () => new Date().getFullYear(),
        changed: () => tell({ kind: "kept" }),
      });
      return { ...workspace.opened(), wasKept: false };
    }
    case "edited":
      return workspace?.edited(ask as AskOf<"edited">);
    case "typed":
      return workspace?.typed(ask as AskOf<"typed">);
    case "table":
      return workspace?.table(ask as AskOf<"table">);
    case "functions":
      return [];
    default:
      return null;
  }
}
addEventListener("message", async (event: MessageEvent) => {
  const message = event.data as ToWorker;
  if (message.kind === "selected") return workspace?.select(message);
  if (message.kind !== "request") return;
  try {
    tell({
      kind: "answer",
      id: message.id,
      answer: ((await answer(message.name, message.ask)) as AnswerOf<RequestName>) ?? null,
    });
  } catch (error) {
    tell({ kind: "failure", id: message.id, name: "Error", message: messageOf(error) });
  }
});
