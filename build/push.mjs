// `npm run push`, once dist is built: into the script that .clasp.json names.
import { fileURLToPath } from "node:url";
import { pushFrom } from "./pushFrom.mjs";

const mayReplace = process.argv.includes("--replace");
await pushFrom(fileURLToPath(new URL("../", import.meta.url)), { mayReplace });
