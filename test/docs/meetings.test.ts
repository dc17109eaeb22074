import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agendaItemList } from "../../src/meeting/agendaItemList";
import { minutesPlaceholderList } from "../../src/meeting/minutesPlaceholderList";

const page = readFileSync(join(__dirname, "../../docs/meetings.md"), "utf8");

test.each([
  ["the items of an agenda", agendaItemList],
  ["every placeholder of minutes", minutesPlaceholderList],
])("the page on meetings lists %s as declared (npm run docs writes it)", (_, list) => {
  expect(page).toContain(`npm run docs -->\n\n${list()}\n\n<!-- end`);
});
