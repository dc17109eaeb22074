import { checkAndClose } from "../dialogPage/checkAndClose";
import { stepsDrawer } from "../dialogPage/drawSteps";
import { fitDialog } from "../dialogPage/fitDialog";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { importActions } from "./importActions";
import { type ImportState, NOTHING_CHOSEN } from "./importState";
import { importView } from "./importView";
import { readChosenFile } from "./readChosenFile";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<ImportState>({ ...NOTHING_CHOSEN, start: null, pasted: "" }, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = importActions(store, {
    ask: askServer,
    readFile: readChosenFile,
    check: checkAndClose,
    newId: () => Math.random().toString(36).slice(2, 10).padEnd(4, "0"),
    drawn: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  });

  function redraw(): void {
    const state = store.get();
    drawSteps(state.step, importView(state, actions, closeDialog));
  }

  redraw();
  actions.load();
  window.addEventListener("pagehide", actions.leave);
}
