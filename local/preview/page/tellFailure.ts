import { askPerson } from "./dialogs";

/** Says in a dialog what went wrong; is done when the person has read it. */
export function tellFailure(title: string, error: unknown): Promise<unknown> {
  const message = error instanceof Error ? error.message : String(error);
  return askPerson({ title, message, buttons: "OK" }, false);
}
