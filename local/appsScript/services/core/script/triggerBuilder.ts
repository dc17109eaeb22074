import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { newClockTrigger } from "./clockTriggerBuilder";
import { TRIGGER_BUILDER } from "./trigger";

const builder = methods(TRIGGER_BUILDER, {
  timeBased: [[], ({ handler, host }) => newClockTrigger(handler, host)],
});

export const TRIGGER_BUILDER_TABLE = table(TRIGGER_BUILDER, [builder]);
