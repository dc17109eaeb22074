import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const compactsTable = declareTable("Compacts", {
  purpose:
    "The Compacts of a region that are to return, in the workbook of whoever keeps its portfolio.",
  key: ["compact"],
  need: "spare",
  comesFilled: true,
  columns: {
    compact: text("Compact", "Its name, as it stands in its returns.", {
      required: true,
      width: 320,
    }),
    sharesMembersWith: text(
      "Shares members with",
      "Other Compacts that some of its members belong to, with ; or a comma between them. Members counted by both are not added up.",
      { long: true },
    ),
  },
});
