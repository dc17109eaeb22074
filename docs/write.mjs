// Writes the documents that come from declarations: `npm run docs`. Tests say when they are old.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { withLayers } from "../layers/picture.mjs";
import { googleMembersFile } from "./googleMembers.mjs";
import { withMadePart } from "./madePart.mjs";
import { servicesHere } from "./servicesHere.mjs";

const HERE = new URL(".", import.meta.url);
const OUT = fileURLToPath(new URL("../.build/docs/documents.mjs", HERE));

await mkdir(new URL("../.build/docs/", HERE), { recursive: true });
await build({
  stdin: {
    contents: `
      export { dataDictionary } from "./src/tables/dataDictionary";
      export { ruleList } from "./src/checks/ruleList";
      export { returnSchemaFile } from "./src/region/returnSchema";
      export { bigQuerySchemaFile } from "./src/region/bigQuerySchema";
      export { unprovenPage } from "./src/selfTest/unprovenPage";
      export { agendaItemList } from "./src/meeting/agendaItemList";
      export { minutesPlaceholderList } from "./src/meeting/minutesPlaceholderList";
      export { yearRuleList } from "./src/domain/calendar/yearRuleList";
      export { CORE } from "./local/appsScript/services/core/surface";
      export { EMULATOR } from "./local/appsScript/services/emulator/surface";
      export {
        MISSING_ADVANCED_SERVICES,
        MISSING_SERVICES,
      } from "./local/appsScript/services/missing";
      export { placeholderList } from "./src/report/template/placeholderList";
    `,
    resolveDir: fileURLToPath(new URL("..", HERE)),
  },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: OUT,
  logLevel: "warning",
});
const {
  agendaItemList,
  bigQuerySchemaFile,
  CORE,
  dataDictionary,
  EMULATOR,
  MISSING_ADVANCED_SERVICES,
  MISSING_SERVICES,
  minutesPlaceholderList,
  placeholderList,
  returnSchemaFile,
  ruleList,
  unprovenPage,
  yearRuleList,
} = await import(pathToFileURL(OUT).href);
await writeFile(new URL("tables.md", HERE), dataDictionary());
await writeFile(new URL("rules.md", HERE), ruleList());
await writeFile(new URL("compact-return-1.schema.json", HERE), returnSchemaFile());
await writeFile(new URL("compact-return-1.bigquery.json", HERE), bigQuerySchemaFile());

const ARCHITECTURE = new URL("architecture.md", HERE);
await writeFile(ARCHITECTURE, withLayers(await readFile(ARCHITECTURE, "utf8")));

const REPORT = new URL("report.md", HERE);
const report = await readFile(REPORT, "utf8");
const withSections = withMadePart(report, "src/report/sections.ts", placeholderList());
await writeFile(
  REPORT,
  withMadePart(withSections, "src/domain/calendar/yearFindings.ts", yearRuleList()),
);

const MEETINGS = new URL("meetings.md", HERE);
const meetings = withMadePart(
  await readFile(MEETINGS, "utf8"),
  "src/meeting/items/items.ts",
  agendaItemList(),
);
await writeFile(
  MEETINGS,
  withMadePart(meetings, "src/meeting/minutesTemplate.ts", minutesPlaceholderList()),
);

const UNPROVEN = new URL("unproven.md", HERE);
const unproven = await readFile(UNPROVEN, "utf8");
await writeFile(UNPROVEN, withMadePart(unproven, "src/selfTest/unproven.ts", unprovenPage()));

const APPS_SCRIPT = new URL("../local/appsScript/", HERE);
await writeFile(
  new URL("declare/googleMembers.json", APPS_SCRIPT),
  googleMembersFile([...EMULATOR.keys()].map(({ name }) => name).sort()),
);

const SERVICES = new URL("README.md", APPS_SCRIPT);
const here = servicesHere(EMULATOR, CORE, [...MISSING_SERVICES, ...MISSING_ADVANCED_SERVICES]);
await writeFile(
  SERVICES,
  withMadePart(await readFile(SERVICES, "utf8"), "docs/servicesHere.mjs", here),
);
