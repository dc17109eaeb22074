import type { Reply } from "../../app/calls/call";
import type { Ports } from "../../app/ports";
import { toldFaults } from "../../app/toldFaults";
import { googlePorts } from "../../google/googlePorts";
import { showAlert } from "../../google/screen";
import { openWorkbook } from "../../sheets/openWorkbook";

/** Whatever stops the job is told in a sentence; the script's log has Google's own words. */
export function told<T>(title: string, job: (ports: Ports) => T): Reply<T> {
  return toldFaults(title, () => googlePorts(openWorkbook), console.error, job);
}

/** The same for an item of the menu: the sentence is shown. */
export function fromMenu(title: string, job: (ports: Ports) => void): void {
  const outcome = told(title, job);
  if (!outcome.ok) showAlert(title, outcome.message);
}
