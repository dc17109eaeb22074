import type { Topic } from "../topic";
import { dayGap } from "./dayGap";

export const skillsPledgeTopic: Topic = {
  title: "Skills Pledge",
  gap: (chased, facts) =>
    dayGap(chased, facts, "skillsPledgeOn", {
      ask: `Our records do not show that ${chased.organisation} has made the Skills Pledge. If it has, on which day was that? If it has not, is there something that would help you to commit?`,
      askDay: (typed) =>
        `For the day on which ${chased.organisation} made the Skills Pledge our records say only ${typed}. Which day was it?`,
    }),
};
