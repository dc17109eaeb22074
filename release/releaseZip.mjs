import { readdirSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";

/** As the report's zips: the same files give the same bytes. */
const STILL = new Date("1980-01-01T00:00:00");

/** What is built in `dist`, with a page that says how it is pasted into a script, as a zip. */
export function releaseZip(dist) {
  const page = new URL("howToPaste.html", import.meta.url);
  const files = [
    ["how to paste.html", readFileSync(page)],
    ...readdirSync(dist).map((name) => [`paste/${name}`, readFileSync(new URL(name, dist))]),
  ];
  return zipSync(Object.fromEntries(files), { level: 9, mtime: STILL });
}
