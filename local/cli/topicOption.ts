import { isTopicName, TOPIC_NAMES, type TopicName } from "../../src/chase/topics";
import { CliError } from "./cliError";

/** Reads `--topic`, which may come several times. Throws a CliError for one that does not exist. */
export function readTopic(
  typed: string,
  earlier: readonly TopicName[] | undefined,
): readonly TopicName[] {
  if (isTopicName(typed)) return [...(earlier ?? []), typed];
  throw new CliError(
    2,
    `"${typed}" is no topic. Give --topic one of these: ${TOPIC_NAMES.join(", ")}.`,
  );
}
