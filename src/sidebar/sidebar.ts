import { actionsFor } from "./actions";
import { draw } from "./draw";
import { drawnStore } from "./drawnStore";
import { keepInSight } from "./keepInSight";
import { page } from "./page";
import { firstState, VIEWS } from "./pageState";
import { askServer, focusSheet, openItem } from "./server";
import { whileVisible } from "./whileVisible";

const FOLLOW_MS = 3000;
/** Reading the whole workbook takes longer than asking for the selection: it is done at every so many looks. */
const LOOKS_A_READING = 2;
/** A page left open overnight stops asking after this many looks without anything new. */
const MOST_LOOKS = 400;

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
start(root);

function start(root: HTMLElement): void {
  const view = VIEWS.find((one) => one === document.body.dataset.view) ?? "today";
  const store = drawnStore(firstState(view, document.body.dataset.at === "changes"), redraw);
  const actions = actionsFor(store, askServer, focusSheet, openItem);

  let drawn = view;

  function redraw(): void {
    const focused = document.activeElement;
    const state = store.get();
    draw(root, page(state, actions));
    // Another view begins at its top, however far down the one before was read.
    if (state.view !== drawn) window.scrollTo(0, 0);
    drawn = state.view;
    const toFocus = root.querySelector<HTMLElement>("[data-focus]");
    if (toFocus !== null && !toFocus.dataset.focused) {
      toFocus.dataset.focused = "true";
      // What is to have the keyboard may lie in a card that nobody has opened.
      toFocus.closest("details")?.setAttribute("open", "");
      toFocus.focus();
    } else if (focused !== null && focused !== document.body && !focused.isConnected) {
      // The thing that had the keyboard is gone: it goes on from what was said about it.
      const next =
        root.querySelector<HTMLElement>(".notice-ways button") ?? root.querySelector("h2");
      next?.focus({ preventScroll: true });
    }
  }

  redraw();
  actions.show(view).then(() => {
    const { problems, openProblems } = store.get();
    if (problems.value === null && openProblems === null) actions.countProblems();
  });
  whileVisible(actions.countProblems);
  keepInSight(root);
  follow(root, actions);
}

/**
 * Keeps up with the sheet. Google tells a sidebar nothing: while the person is in the sheet and
 * looks at a member, the selected row is asked for; when they come back, the view is read again.
 */
function follow(root: HTMLElement, actions: ReturnType<typeof actionsFor>): void {
  let looks = 0;
  let isPressed = false;
  // A sidebar may open while the person is, and goes on, in the sheet.
  let hasLeft = !document.hasFocus();
  root.addEventListener("pointerdown", () => {
    isPressed = true;
  });
  window.addEventListener("pointerup", () => {
    isPressed = false;
  });
  window.addEventListener("blur", () => {
    hasLeft = true;
    looks = 0;
  });
  function comeBack(): void {
    if (!hasLeft) return;
    hasLeft = false;
    // Drawing between press and release would take the button away from under the pointer.
    setTimeout(() => {
      if (!isPressed) actions.lookAgain();
    }, 600);
  }
  window.addEventListener("focus", comeBack);
  // A dialog that closes gives the keyboard to the sheet: the pointer comes back first.
  document.documentElement.addEventListener("pointerenter", () => {
    comeBack();
    hasLeft = !document.hasFocus();
  });
  setInterval(() => {
    if (document.hidden || document.hasFocus() || looks >= MOST_LOOKS) return;
    looks += 1;
    actions.followSelection();
    if (looks % LOOKS_A_READING === 0) actions.followSteps();
  }, FOLLOW_MS);
}
