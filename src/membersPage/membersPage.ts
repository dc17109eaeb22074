import { stepsDrawer } from "../dialogPage/drawSteps";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { chaseActions } from "./chase/chaseActions";
import { type ChasePageState, NOTHING_CHOSEN } from "./chase/chasePageState";
import { chaseView } from "./chase/chaseView";
import { copyField } from "./copyField";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
startChase(root);

function startChase(root: HTMLElement): void {
  const store = drawnStore<ChasePageState>(NOTHING_CHOSEN, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = chaseActions(store, {
    ask: askServer,
    copy: () => copyField("message"),
    close: closeDialog,
  });

  function redraw(): void {
    const state = store.get();
    // At another letter the keyboard goes on from its heading, as at another step.
    const place = state.draft !== null ? "words" : `${state.step} ${state.at}`;
    drawSteps(place, chaseView(state, actions, closeDialog));
  }

  redraw();
  void actions.load();
}
