import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const attendanceTable = declareTable("Attendance", {
  purpose: "Who came to which meeting.",
  key: ["meetingDate", "group", "organisation", "name"],
  expected: ["name"],
  columns: {
    meetingDate: day("Meeting date", "The day of the meeting.", {
      mayLieAhead: true,
      required: true,
      aliases: ["Date", "Meeting"],
    }),
    group: text("Group", "The group that met.", { required: true, refersTo: "groups", width: 260 }),
    organisation: text("Organisation", "The member, as it is called in Members.", {
      required: true,
      refersTo: "Members",
      width: 260,
      aliases: ["Organization", "Member"],
    }),
    name: text("Name", "Who came.", { names: "person" }),
    attended: choice(
      "Attended",
      ["Present", "Deputy", "Apologies", "Absent"],
      "Present and Deputy count as attended.",
      { required: true, aliases: ["Attendance"] },
    ),
  },
});
