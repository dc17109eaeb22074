import { stepsDrawer } from "../dialogPage/drawSteps";
import { fitDialog } from "../dialogPage/fitDialog";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { buddiesActions } from "./buddies/buddiesActions";
import { type BuddiesPageState, NOTHING_PROPOSED } from "./buddies/buddiesPageState";
import { buddiesView } from "./buddies/buddiesView";
import { charterActions } from "./charter/charterActions";
import { type CharterPageState, NOTHING_MADE } from "./charter/charterPageState";
import { charterView } from "./charter/charterView";
import { chaseActions } from "./chase/chaseActions";
import { type ChasePageState, NOTHING_CHOSEN } from "./chase/chasePageState";
import { chaseView } from "./chase/chaseView";
import { copyField } from "./copyField";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root, document.body.dataset.view ?? "");

function start(root: HTMLElement, view: string): void {
  if (view === "charter") startCharter(root);
  else if (view === "buddies") startBuddies(root);
  else startChase(root);
}

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

function startCharter(root: HTMLElement): void {
  const store = drawnStore<CharterPageState>(NOTHING_MADE, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = charterActions(store, askServer);

  function redraw(): void {
    const state = store.get();
    drawSteps(state.step, charterView(state, actions, closeDialog));
  }

  redraw();
  void actions.load();
}

function startBuddies(root: HTMLElement): void {
  const store = drawnStore<BuddiesPageState>(NOTHING_PROPOSED, redraw);
  const drawSteps = stepsDrawer(root);
  const actions = buddiesActions(store, askServer);

  function redraw(): void {
    drawSteps("buddies", buddiesView(store.get(), actions, closeDialog));
  }

  redraw();
  void actions.load();
}
