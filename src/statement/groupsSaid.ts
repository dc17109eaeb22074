import { normalisedTitle } from "../cells/normalisedTitle";
import { groupShortFor } from "../domain/meetings/groupNames";
import { meetingsOfGroup, type Thing } from "./things";

/** "Learning and Development Theme Group", "E&D Working Group": a group by its own name. */
const A_GROUP =
  /(?:[A-Z][\w&\u2019'-]*,? (?:(?:and|of|for|&) )?){1,6}(?:Theme|Task|Working|Project|Delivery|Executive|Sub)[ -]?Group\b/g;

/** What a sentence begins with before the name of a group: "Hold Learning and Development Theme Group meetings". */
const NOT_OF_ITS_NAME =
  /^(?:(?:The|Our|Its|Each|Every|All|Both|Any|By|At|In|Of|For|And|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hold|Organise|Run|Convene|Arrange|Deliver|Support|Establish|Have|Ensure|Increase|Reduce|Keep|Maintain|Regular|Monthly|Quarterly) )+/;

/**
 * The meetings of groups that a sentence names and the workbook has not: a Statement may be read before
 * any meeting is in it. A group that the workbook has by a longer or a shorter name goes by that.
 */
export function groupsSaid(sentence: string, things: readonly Thing[]): readonly Thing[] {
  const known = new Map(
    things.flatMap(({ measuredBy, of }) =>
      measuredBy === "Meetings held" ? [[normalisedTitle(of), { name: of, uses: 1 }] as const] : [],
    ),
  );
  const said = Array.from(sentence.matchAll(A_GROUP), ([words]) =>
    words.replace(NOT_OF_ITS_NAME, ""),
  );
  return said.flatMap((name) =>
    known.has(normalisedTitle(name)) || /^(?:Theme|Task|Working) Group$/.test(name)
      ? []
      : meetingsOfGroup(groupShortFor({ known }, name) ?? name, name),
  );
}
