import type { OpenedWorkbook } from "../openedWorkbook";
import { askPerson } from "./dialogs";
import type { WorkspaceClient } from "./workspaceClient";

/** Opens a file in place of what is open; null where it cannot be, which the person has been told. */
export async function openPickedFile(
  client: WorkspaceClient,
  file: File,
): Promise<OpenedWorkbook | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await client.request("openFile", { name: file.name, bytes });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await askPerson({ title: "This file cannot be opened", message, buttons: "OK" }, false);
    return null;
  }
}
