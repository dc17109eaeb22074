import { checkCompact } from "../../src/checks/checkCompact";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { isDated } from "../../src/domain/meetings/datedMeeting";
import { agendaOf } from "../../src/meeting/agenda";
import { agendaDocument } from "../../src/meeting/agendaDocument";
import { coveringMail } from "../../src/meeting/coveringMail";
import { meetingSubject } from "../../src/meeting/meetingSubject";
import { minutesToFillIn } from "../../src/meeting/minutesToFillIn";
import { PAPERS } from "../../src/meeting/papers";
import { parseCompact } from "../../src/tables/compact";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

test("whatever a workbook holds, the papers of each of its meetings can be written", () => {
  let written = 0;
  fc.assert(
    fc.property(anyWorkbook, (grids) => {
      const compact = parseCompact(grids, aDay("2009-10-07"));
      const judgements = judgeMeasures(compact);
      for (const meeting of compact.meetings.filter(isDated)) {
        const subject = meetingSubject(compact, judgements, checkCompact(compact), meeting);
        const agenda = agendaOf(subject);
        expect(agenda.items.length).toBeGreaterThan(0);
        expect(new Set(agenda.papers.map(({ name }) => name)).size).toBe(agenda.papers.length);
        const documents = [
          agendaDocument(subject, agenda),
          minutesToFillIn(subject, agenda),
          ...agenda.papers.flatMap(({ kind }) => PAPERS[kind].print?.(subject) ?? []),
        ];
        for (const { sections } of documents) expect(sections.length).toBeGreaterThan(0);
        const { subject: line, body } = coveringMail(subject, agenda, []);
        expect(line).not.toMatch(/[\r\n]/);
        expect(body).toMatch(/^Dear colleague,\n\nThe /);
        written += 1;
      }
    }),
  );
  expect(written).toBeGreaterThan(20);
});
