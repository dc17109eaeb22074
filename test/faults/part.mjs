// A part of what run.mjs tries, in a thread of its own.
import { parentPort, workerData } from "node:worker_threads";

const { tryAll } = await import(workerData.report);
await tryAll(
  workerData.asked,
  (failure) => parentPort.postMessage({ failure }),
  (figure) => parentPort.postMessage({ figure }),
);
