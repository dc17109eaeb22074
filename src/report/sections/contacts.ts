import { activeMembers } from "../../domain/members/membership";
import { heading, paragraph, tableBlock, tableColumn, words } from "../blocks";
import type { Section } from "../section";

/** Names and addresses, only where they were asked for. */
export const contacts: Section = {
  holds: "Main contacts; only where they were asked for",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact, options }) => {
    if (!options.withContacts) return [];
    return [
      heading(1, "Main contacts"),
      tableBlock(
        "The main contact of each member with the e-mail address.",
        [
          tableColumn("Organisation", 38),
          tableColumn("Main contact", 26),
          tableColumn("E-mail", 36),
        ],
        activeMembers(compact).map(({ organisation, mainContact, email }) => [
          words(organisation),
          words(mainContact),
          words(email),
        ]),
      ),
      paragraph("Personal data: for the members of the Compact only.", "small"),
    ];
  },
};
