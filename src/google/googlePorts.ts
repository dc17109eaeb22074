import type { MemoryPort, Ports, WorkbookPort } from "../app/ports";
import { documentLock } from "./documentLock";
import { documentMemory, personMemory } from "./documentMemory";
import { driveFiles } from "./driveFiles";
import { lazyDocuments } from "./lazyDocuments";
import { mail } from "./mail";
import { schedule } from "./schedule";

/** Everything that a job can reach on Google. Made anew for each call; making it calls no service. */
export function googlePorts(openWorkbook: (memory: MemoryPort) => WorkbookPort): Ports {
  const memory = documentMemory();
  return {
    workbook: openWorkbook(memory),
    lock: documentLock(memory.readAgain),
    memory,
    files: driveFiles(personMemory()),
    documents: lazyDocuments(),
    mail: mail(),
    schedule: schedule(),
  };
}
