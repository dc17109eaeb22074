import type { Compact } from "../../src/tables/compact";
import {
  aCompact,
  aMeasure,
  anAction,
  anEvent,
  anEventMeasure,
  type Row,
} from "../support/builders";

/** What people and programs have put into cells. */
export const HOSTILE = [
  '<b>&"',
  "]]> &amp; &#x0; <w:p/>",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "Emoji 😀 👩‍👩‍👧 organisation",
  "Control \u0001\u0008\u001f\u0085\u009f characters",
  "Half a \ud800 pair and a \udc00 half",
  "Noncharacters \ufffe \uffff",
  "شركة الاختبار العامة",
  "עברית (Limited) 2009",
  "\u202eturned round\u202c and \u2066isolated\u2069",
  "{{summary}} and {{unknown}} Ltd",
  '=HYPERLINK("http://example.org","click")',
  "Line one\nline two\r\nline three",
  "W".repeat(400),
] as const;

/** A Compact with all of it in every place that a report prints. */
export function hostileCompact(): Compact {
  const named = (index: number): string => HOSTILE[index % HOSTILE.length] ?? "";
  const rows = (make: (text: string, index: number) => Row): readonly Row[] =>
    HOSTILE.map((_, index) => make(named(index), index));
  return aCompact({
    settings: { "Compact name": HOSTILE.join(" "), Coordinator: '<b>&"' },
    priorities: [
      { Ref: "P1", Priority: HOSTILE.join(" "), Purpose: named(0), Aims: `1 ${named(1)}` },
    ],
    aims: [{ Ref: "1", Aim: named(0) }, ...rows((text) => ({ Ref: text, Aim: text }))],
    members: rows((text, index) => ({
      Organisation: text,
      "Main contact": text,
      Email: text,
      "Skills Pledge on": index % 2 === 0 ? "2009-05-01" : "",
      Buddy: text,
    })),
    measures: [
      ...rows((text, index) =>
        aMeasure({ Ref: `SM${index}`, "Success measure": text, Unit: text }),
      ),
      anEventMeasure({ Ref: "SM99", Comment: HOSTILE.join(" ") }),
    ],
    events: rows((text) => anEvent(text, { Date: "2009-05-01", Host: text, Venue: text })),
    actions: rows((text, index) =>
      anAction(`A${index}`, {
        Action: text,
        Owner: text,
        Group: text,
        Status: "In progress",
        Due: "2009-09-01",
        "Progress note": text,
      }),
    ),
    meetings: rows((text) => ({ Date: "2009-09-01", Group: text, Venue: text, Status: "Held" })),
    groupUpdates: rows((text) => ({
      Date: "2009-09-01",
      Group: text,
      Chair: text,
      Update: `${text} `.repeat(Math.ceil(5_000 / (text.length + 1))).slice(0, 5_000),
    })),
    accepted: rows((text) => ({ Rule: "email-invalid", Where: text, Reason: text })),
  });
}
