import type { Topic } from "../topic";
import { dayGap } from "./dayGap";

export const jobsPledgeTopic: Topic = {
  title: "Jobs Pledge",
  gap: (chased, facts) =>
    dayGap(chased, facts, "jobsPledgeOn", {
      ask: `Our records do not show that ${chased.organisation} has signed the Jobs Pledge. If it has, on which day was that? If it has not, would you like to hear more about it?`,
      askDay: (typed) =>
        `For the day on which ${chased.organisation} signed the Jobs Pledge our records say only ${typed}. Which day was it?`,
    }),
};
