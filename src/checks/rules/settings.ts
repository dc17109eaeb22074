import { describeDay, partsOfDay } from "../../cells/calendarDate";
import { readNumber, valueIn } from "../../cells/cellReading";
import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { listed, quoted } from "../../domain/words/quoted";
import { isAddress } from "../email/addressSyntax";
import { type CellView, cellRule, type Fault, onlyInSetting } from "../rule";

/** Whether the values of the settings make sense, alone and together. */
export const SETTING_RULES = [
  cellRule({
    id: "year-missing",
    severity: "warning",
    looksAt: "Settings: Year starts",
    wrong: "The programme year has no first day, so the start of measures has to be guessed.",
    mend: "Type the first day of the year.",
    looksIn: onlyInSetting("yearStarts"),
    find: ({ cell }) => {
      if (!isUnused(cell)) return null;
      return { says: "is blank. Type the first day of the programme year, such as 01/04/2009." };
    },
  }),
  cellRule({
    id: "year-ends-before-start",
    severity: "error",
    looksAt: "Settings: Year starts, Year ends",
    wrong: "The programme year ends before it starts.",
    mend: "Put one of the two days right.",
    looksIn: onlyInSetting("yearEnds"),
    find: (_, { compact }) => {
      const { yearStarts, yearEnds } = compact.settings;
      if (yearStarts === null || yearEnds === null || yearEnds >= yearStarts) return null;
      return {
        says: `is ${describeDay(yearEnds)}, before Year starts (${describeDay(yearStarts)}). Put one of the two right.`,
      };
    },
  }),
  cellRule({
    id: "programme-year-differs",
    severity: "warning",
    looksAt: "Settings: Programme year, Year starts",
    wrong: "The programme year's name and its first day are of different years.",
    mend: "Put one of the two right.",
    looksIn: onlyInSetting("programmeYear"),
    find: ({ cell }, { compact }) => {
      const { yearStarts } = compact.settings;
      const typed = tidyText(describeCell(cell));
      const named = /^((?:19|20)\d{2})\b/.exec(typed)?.[1];
      if (yearStarts === null || named === undefined) return null;
      if (Number(named) === partsOfDay(yearStarts).year) return null;
      return {
        says: `is ${quoted(typed)}, but Year starts is ${describeDay(yearStarts)}. Put one of the two right.`,
      };
    },
  }),
  cellRule({
    id: "as-at-before-year",
    severity: "warning",
    looksAt: "Settings: As at, Year starts",
    wrong:
      "The figures are for a day before the programme year, in which nothing can have happened.",
    mend: "Put As at right, or clear it to take today.",
    looksIn: onlyInSetting("asAt"),
    find: (_, { compact }) => {
      const { typedAsAt, yearStarts } = compact.settings;
      if (typedAsAt === null || yearStarts === null || typedAsAt >= yearStarts) return null;
      return {
        says: `is ${describeDay(typedAsAt)}, before Year starts (${describeDay(yearStarts)}). Put it right, or clear it to take today.`,
      };
    },
  }),
  cellRule({
    id: "setting-out-of-range",
    severity: "warning",
    looksAt: "Settings: At risk below",
    wrong: "A share is not between 0 and 1, so statuses come out wrong.",
    mend: "Type a share such as 0.75, or 75%.",
    looksIn: onlyInSetting("atRiskBelow"),
    find: ({ cell }) => {
      const share = valueIn(readNumber(cell));
      if (share === null || share <= 1) return null;
      const asPercent = share <= 100 ? String(share / 100) : null;
      const mend = asPercent === null ? "type a share such as 0.75" : `did you mean ${asPercent}?`;
      return {
        says: `is ${share}. It is a share between 0 and 1; ${mend}${asPercent === null ? "." : ""}`,
        suggestion: asPercent,
      };
    },
  }),
  cellRule({
    id: "recipients-unreadable",
    severity: "error",
    looksAt: "Settings: Report recipients",
    wrong: "An address among the report's recipients cannot work.",
    mend: "Type addresses with commas between them.",
    looksIn: onlyInSetting("reportRecipients"),
    find: recipients,
  }),
];

function recipients({ cell }: CellView): Fault | null {
  const typed = describeCell(cell);
  if (isUnused(cell) || cell.kind === "error") return null;
  if (typed.length > 20_000)
    return { says: "is far too long. Type addresses with commas between." };
  const parts = typed
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const wrong = parts.filter((part) => !isAddress(part));
  if (wrong.length === 0) return null;
  return {
    says: `has ${listed(wrong.map(quoted))}, which cannot work. Type addresses with commas between them.`,
  };
}
