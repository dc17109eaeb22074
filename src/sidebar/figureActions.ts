import type { FigureTyped } from "../app/calls/typeFigure";
import type { Store } from "./drawnStore";
import type { Jobs } from "./jobs";
import type { PageState } from "./pageState";
import { afterChange } from "./problemActions";

/** Typing a figure on the card of its measure. */
export function figureActions(store: Store<PageState>, jobs: Jobs) {
  return {
    /** Most figures are of the day that the view is of: it can be typed over. */
    startFigure(ref: string): void {
      const day = store.get().progress.value?.figureDayLabel ?? "";
      store.set({ typing: { ref, day, figure: "", source: "", note: "" }, notice: null });
    },

    writeFigure(part: Partial<FigureTyped>): void {
      const { typing } = store.get();
      if (typing !== null) store.set({ typing: { ...typing, ...part } });
    },

    stopFigure(): void {
      store.set({ typing: null });
    },

    /** What was typed stays in the form where it is refused. */
    async addFigure(): Promise<void> {
      const { typing } = store.get();
      if (typing === null) return;
      const isDone = await jobs.work("Adding the figure\u2026", "typeFigure", typing, (answer) => ({
        ...afterChange(jobs, answer),
        typing: null,
      }));
      if (isDone) await jobs.loadProgress();
    },
  };
}
