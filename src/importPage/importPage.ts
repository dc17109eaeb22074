import { draw } from "../sidebar/draw";
import { askServer, closeDialog } from "../sidebar/server";
import { importActions } from "./importActions";
import { type ImportState, NOTHING_CHOSEN } from "./importState";
import { importView } from "./importView";
import { readChosenFile } from "./readChosenFile";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
start(root);

function start(root: HTMLElement): void {
  let state: ImportState = { ...NOTHING_CHOSEN, start: null };
  let isDrawing = false;
  let shownStep = state.step;

  const store = {
    get: () => state,
    set: (change: Partial<ImportState>): void => {
      state = { ...state, ...change };
      if (isDrawing) return;
      isDrawing = true;
      // Several changes in a row are drawn once.
      Promise.resolve().then(() => {
        isDrawing = false;
        redraw();
      });
    },
  };
  const actions = importActions(store, {
    ask: askServer,
    readFile: readChosenFile,
    newId: () => Math.random().toString(36).slice(2, 10).padEnd(4, "0"),
    drawn: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  });

  function redraw(): void {
    const focused = document.activeElement;
    draw(root, importView(state, actions, closeDialog));
    const isLost = focused !== null && focused !== document.body && !focused.isConnected;
    if (state.step !== shownStep || isLost) {
      // The keyboard, and whoever listens, go on from the heading of what is there now.
      shownStep = state.step;
      root.querySelector<HTMLElement>("h2")?.focus();
      root.querySelector("h2")?.scrollIntoView({ block: "nearest" });
    }
  }

  redraw();
  actions.load();
  window.addEventListener("pagehide", actions.leave);
}
