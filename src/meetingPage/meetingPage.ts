import { fitDialog } from "../dialogPage/fitDialog";
import { saveFile } from "../dialogPage/saveFile";
import type { Description } from "../sidebar/description";
import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { calendarActions } from "./calendarActions";
import { calendarView } from "./calendarView";
import { minutesActions } from "./minutesActions";
import { minutesView } from "./minutesView";
import { NOTHING_YET, type PageState } from "./pageState";
import { papersActions } from "./papersActions";
import { papersView } from "./papersView";
import { readChosenMinutes } from "./readChosenMinutes";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root, document.body.dataset.view ?? "papers");

function start(root: HTMLElement, shown: string): void {
  const store = drawnStore<PageState>(NOTHING_YET, redraw);
  const papers = papersActions(store, askServer);
  const minutes = minutesActions(store, askServer, readChosenMinutes);
  const calendar = calendarActions(store, askServer, saveFile);
  let shownTitle: string | null = null;

  function view(): readonly Description[] {
    const state = store.get();
    if (shown === "minutes") return minutesView(state, minutes, closeDialog);
    if (shown === "calendar") return calendarView(state, calendar, closeDialog);
    return papersView(state, papers, closeDialog);
  }

  function redraw(): void {
    draw(root, view());
    const title = root.querySelector<HTMLElement>("h2");
    if (title === null || title.textContent === shownTitle) return;
    // The keyboard, and whoever listens, go on from the heading of what is there now.
    shownTitle = title.textContent;
    title.focus();
    title.scrollIntoView({ block: "nearest" });
  }

  redraw();
  if (shown === "calendar") calendar.load();
  else if (shown !== "minutes") papers.load();
}
