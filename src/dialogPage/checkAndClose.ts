import { failureOf } from "../sidebar/failure";
import { closeDialog, openItem } from "../sidebar/server";

/**
 * The step after rows have come in: checks the workbook as the menu does, which shows in the sidebar what it found,
 * and closes the dialog. Returns in a sentence why it could not; null where it did.
 */
export async function checkAndClose(): Promise<string | null> {
  const failure = await openItem("checkWorkbook");
  if (failure !== null) return failureOf(failure).sentence;
  closeDialog();
  return null;
}
