/**
 * One fresh global scope with nothing in it but ECMAScript's own names. In Node it is a `vm`
 * context, in a browser a worker's own scope, emptied; everything above this door is the same.
 */
export interface BareContext {
  /** True where host and script share one set of built-in objects: a worker can make no other. */
  readonly sharesBuiltIns?: boolean;
  /**
   * Runs `source` as a script: its functions and variables become names of this scope. What was
   * thrown comes out as it was thrown. Pending promise callbacks have run when it returns, where the
   * host can do that (Node can, a browser runs them after the current task).
   */
  evaluate(source: string, fileName: string): unknown;
}

/** Google evaluates the whole project again for every call, so each call gets a new scope. */
export type BareContextFactory = () => BareContext;
