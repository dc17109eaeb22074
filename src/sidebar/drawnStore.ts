/** What a page shows; each change of it is drawn. */
export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
}

/** A store that has the page drawn anew after each change: once for several in a row. */
export function drawnStore<State>(first: State, redraw: () => void): Store<State> {
  let state = first;
  let isWaiting = false;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      if (isWaiting) return;
      isWaiting = true;
      Promise.resolve().then(() => {
        isWaiting = false;
        redraw();
      });
    },
  };
}
