import { isSameGroup } from "../../domain/meetings/groupMeetings";
import { listedAll } from "../../domain/words/listedAll";
import { attendanceNames } from "../../report/attendanceNames";
import { type KindOfItem, plainItem } from "../agendaItem";

export const welcome: KindOfItem = {
  called: /^(?:item \d+ )?(?:welcome|apologies|introductions?)\b/i,
  title: "Welcome and apologies",
  holds: "who chairs, and apologies that Attendance already has",
  when: "always",
  write: ({ compact, meeting, group, chair }) => {
    const sent = compact.attendance.filter(
      (record) =>
        record.meetingDate === meeting.date &&
        record.attended === "Apologies" &&
        isSameGroup(record.group, group),
    );
    const apologies = attendanceNames(sent, false);
    const about = [
      chair === "" ? "" : `Chair: ${chair}.`,
      apologies.length === 0 ? "" : `Apologies so far: ${listedAll(apologies)}.`,
    ];
    return [
      {
        ...plainItem(welcome.title, "Information"),
        about: about.filter((sentence) => sentence !== "").join(" "),
      },
    ];
  },
};
