import { checkAndClose } from "../dialogPage/checkAndClose";
import { stepsDrawer } from "../dialogPage/drawSteps";
import { fitDialog } from "../dialogPage/fitDialog";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { readChosenDocument, readPastedText } from "./readChosenDocument";
import { statementActions } from "./statementActions";
import { NOTHING_READ, type StatementPageState } from "./statementState";
import { statementView } from "./statementView";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<StatementPageState>(NOTHING_READ, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = statementActions(store, {
    ask: askServer,
    readFile: readChosenDocument,
    check: checkAndClose,
    readText: readPastedText,
    drawn: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  });

  function redraw(): void {
    const state = store.get();
    drawSteps(state.step, statementView(state, actions, closeDialog));
  }

  redraw();
}
