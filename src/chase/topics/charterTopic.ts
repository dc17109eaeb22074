import type { Topic } from "../topic";
import { dayGap } from "./dayGap";

export const charterTopic: Topic = {
  title: "Members' Charter",
  gap: (chased, facts) =>
    dayGap(chased, facts, "charterSignedOn", {
      ask: `Our records do not show that ${chased.organisation} has signed the Members' Charter. If it has, on which day was that, and who signed it? If it has not, could you take it to your executive team and let me know when they will consider it?`,
      askDay: (typed) =>
        `For the day on which ${chased.organisation} signed the Members' Charter our records say only ${typed}. Which day was it, and who signed?`,
    }),
};
