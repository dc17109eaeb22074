import { clockFrom, systemClock } from "../../appsScript/services/clock";
import type { FromWorker, RequestAnswer, RequestAsk, RequestName, ToWorker } from "../protocol";
import { OpenBook } from "./openBook";
import { messageOf } from "./previewWorkspace";

type Answers = { readonly [N in RequestName]: (ask: RequestAsk<N>) => unknown };

const tell = (message: FromWorker): void => postMessage(message);

function morningOf(day: string): number {
  return Date.parse(`${day}T09:00:00Z`);
}

let openBook: OpenBook | null = null;

function book(): OpenBook {
  if (openBook === null) throw new Error("No workbook is open yet.");
  return openBook;
}

const answers: Answers = {
  open: async (ask): Promise<RequestAnswer<"open">> => {
    openBook?.end();
    const clock = ask.today === null ? systemClock() : clockFrom(morningOf(ask.today));
    openBook = await OpenBook.open(ask, { answers: ask.answers, tell, clock });
    if (openBook === null) return null;
    const { workspace, wasKept, isSample } = openBook;
    return { ...workspace.opened(), wasKept, isSample };
  },
  // The code that reads and writes files is large, so it is loaded only when needed.
  openFile: async ({ name, bytes }) => {
    const { readWorkbookFile } = await import("../../sheets/file/readWorkbookFile");
    return book().replace(await readWorkbookFile(bytes, name));
  },
  notDownloaded: () => book().notDownloaded(),
  changeSettings: (settings) => book().workspace.changeSettings(settings),
  saveFile: () => book().saved(),
  useAddOn: (addOn) => book().use(addOn),
  edited: (ask) => book().workspace.edited(ask),
  fold: (ask) => book().workspace.fold(ask),
  typed: (ask) => book().workspace.typed(ask),
  run: ({ functionName }) => book().workspace.run(functionName),
  call: (ask) => book().workspace.call(ask),
  functions: () => book().workspace.functionNames(),
  table: (ask) => book().workspace.table(ask),
  file: ({ id }) => book().workspace.file(id),
  putFile: (ask) => book().workspace.putFile(ask),
};

async function answer<N extends RequestName>(
  id: number,
  name: N,
  ask: RequestAsk<N>,
): Promise<void> {
  try {
    const made = answers[name](ask);
    tell({ kind: "answer", id, answer: (made instanceof Promise ? await made : made) ?? null });
  } catch (error) {
    const name = error instanceof Error ? error.name : "Error";
    tell({ kind: "failure", id, name, message: messageOf(error) });
  }
}

addEventListener("message", (event: MessageEvent) => {
  const message = event.data as ToWorker;
  switch (message.kind) {
    case "request":
      void answer(message.id, message.name, message.ask as never);
      break;
    case "selected":
      openBook?.workspace.select(message);
      break;
    case "leaving":
      openBook?.flush();
      break;
    default:
      message satisfies never;
  }
});
