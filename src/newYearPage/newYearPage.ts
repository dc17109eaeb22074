import { stepsDrawer } from "../dialogPage/drawSteps";
import { fitDialog } from "../dialogPage/fitDialog";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { newYearActions } from "./newYearActions";
import { type NewYearState, NOTHING_OFFERED } from "./newYearState";
import { newYearView } from "./newYearView";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<NewYearState>(NOTHING_OFFERED, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = newYearActions(store, askServer);

  function redraw(): void {
    const state = store.get();
    drawSteps(state.step, newYearView(state, actions, closeDialog));
  }

  redraw();
  actions.load();
}
