import type { SimulatedClock } from "../services/clock";
import { TriggerRunner } from "../services/script/triggerRunner";
import type { Project } from "./project";

/** Fires the project's time triggers as the clock, which is the project's, moves on. */
export function timeTriggers(project: Project, clock: SimulatedClock): TriggerRunner {
  return new TriggerRunner(project.state.triggers, clock, (handler, event) => {
    // Nobody sits in front of the spreadsheet when a time trigger runs.
    project.run(handler, [event], { withUi: false });
  });
}
