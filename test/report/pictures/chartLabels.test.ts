import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { chartBlock } from "../../../src/report/pictures/chartBlock";
import type { Drawing, Shape } from "../../../src/report/pictures/drawing";
import { parseCompact } from "../../../src/tables/compact";
import { everyKind } from "../../sidebar/everyKind";
import { aDay } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

/** Early, in the midst, near the end and long past it. */
const DAYS = ["2009-06-01", "2009-08-31", "2009-10-07", "2009-12-20", "2010-03-01", "2026-11-28"];

interface Labelled {
  readonly name: string;
  readonly covered: readonly Shape[];
  readonly labels: number;
}

function labelled(day: string): readonly Labelled[] {
  return [sampleGrids(), everyKind()].flatMap((grids) => {
    const compact = parseCompact(grids, aDay(day), aDay(day));
    return judgeMeasures(compact).flatMap((judged) =>
      chartBlock(compact, judged)
        .filter(({ picture }) => picture.alt.startsWith("Chart"))
        .map(({ picture }) => ({ name: judged.ref, ...labelsIn(picture.drawing) })),
    );
  });
}

/** The paper behind each label, and the lines and markers that it would hide. */
function labelsIn({ shapes }: Drawing): Pick<Labelled, "covered" | "labels"> {
  const papers = shapes.filter(({ ink, height }) => ink === "paper" && Math.abs(height - 12) < 0.1);
  const [paper] = papers;
  const first = paper === undefined ? shapes.length : shapes.indexOf(paper);
  const lines = shapes
    .slice(0, first)
    .filter(({ ink, hatched }) => (ink === "mark" || ink === "filled") && !hatched);
  const covered = lines.filter((line) => papers.some((paper) => areOver(paper, line)));
  return { covered, labels: papers.length };
}

/** Half a unit is within the rounding of edges. */
function areOver(one: Shape, other: Shape): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0.5 && down > 0.5;
}

test.each(DAYS)(
  "on %s the names of lines stand beside them, never on a line or a marker",
  (day) => {
    const all = labelled(day);
    expect(all.length).toBeGreaterThan(11);
    expect(all.filter(({ covered }) => covered.length > 0)).toEqual([]);
    expect(all.filter(({ labels }) => labels === 0)).toEqual([]);
  },
);
