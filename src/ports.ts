import type { Ports } from "./app/ports";
import { documentLock } from "./google/documentLock";
import { documentMemory } from "./google/documentMemory";
import { driveFiles } from "./google/driveFiles";
import { mail } from "./google/mail";
import { schedule } from "./google/schedule";
import { lazyDocuments } from "./lazyDocuments";
import { openWorkbook } from "./sheets/openWorkbook";

/** Everything that a job can reach, on Google. Made anew at every call; nothing is asked yet. */
export function googlePorts(): Ports {
  const memory = documentMemory();
  return {
    workbook: openWorkbook(),
    lock: documentLock(),
    memory,
    files: driveFiles(memory),
    documents: lazyDocuments(),
    mail: mail(),
    schedule: schedule(),
  };
}
