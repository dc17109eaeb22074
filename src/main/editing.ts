import { checkEditedRows } from "../app/jobs/checkEditedRows";
import { recallHowRead } from "../app/memory/daysInDoubt";
import { rememberedSettings } from "../app/memory/liveSettings";
import { documentMemory } from "../google/documentMemory";
import { editedMembers } from "../sheets/editedMembers";

/** Checks the edited rows of Members again, while a person types. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edit = editedMembers(event.range);
  if (edit === null || edit.today === null) return;
  const memory = documentMemory();
  const settings = rememberedSettings({ memory });
  const grids = settings === null ? edit.readGrids() : [...edit.readGrids(), settings];
  const block = checkEditedRows(
    grids,
    edit.today,
    edit.rows,
    recallHowRead({ memory }, edit.localeAndZone),
  );
  if (block !== null) edit.write(block);
}
