import type { Topic } from "./topic";
import { attendanceTopic } from "./topics/attendanceTopic";
import { charterTopic } from "./topics/charterTopic";
import { contactTopic } from "./topics/contactTopic";
import { jobsPledgeTopic } from "./topics/jobsPledgeTopic";
import { skillsPledgeTopic } from "./topics/skillsPledgeTopic";
import { surveyTopic } from "./topics/surveyTopic";
import { tnaTopic } from "./topics/tnaTopic";

/** Every topic by its name, in the order in which a letter asks (design, section 10). */
export const TOPICS = {
  charter: charterTopic,
  "skills-pledge": skillsPledgeTopic,
  "jobs-pledge": jobsPledgeTopic,
  survey: surveyTopic,
  contact: contactTopic,
  tna: tnaTopic,
  attendance: attendanceTopic,
} as const satisfies { readonly [name: string]: Topic };

export type TopicName = keyof typeof TOPICS;

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly TopicName[];

export function isTopicName(name: string): name is TopicName {
  return (TOPIC_NAMES as readonly string[]).includes(name);
}
