import { chaseList } from "../../../chase/chaseList";
import { TOPIC_NAMES, TOPICS } from "../../../chase/topics";
import { countOf } from "../../../domain/words/figure";
import { listed } from "../../../domain/words/quoted";
import type { KindOfThing } from "../thing";

/** Members that lack something and can be asked for it now: not asked yet, or long enough ago. */
export const membersToChase: KindOfThing = {
  kind: "members to chase",
  find: ({ compact, problems }) => {
    const { members } = chaseList(compact, problems);
    const due = members.flatMap(({ why, gaps }) => {
      const topics = gaps.filter(({ step }) => step !== null).map(({ topic }) => topic);
      return why === "" && topics.length > 0 ? [topics] : [];
    });
    if (due.length === 0) return [];
    const counts = TOPIC_NAMES.map((topic) => {
      return { topic, count: due.filter((topics) => topics.includes(topic)).length };
    });
    const most = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    const about = listed(
      most.map(({ topic, count }) => `${TOPICS[topic].title} (${count})`),
      3,
    );
    return [
      {
        key: "all",
        sentence: `${countOf(due.length, "members")} can be asked for what ${due.length === 1 ? "its row lacks" : "their rows lack"}: ${about}.`,
        words: `Chase ${due.length === 1 ? "it" : `the ${due.length}`}\u2026`,
        click: { does: "open", item: "openChase" },
        cells: [],
      },
    ];
  },
};
