import type { SimulatedClock } from "../services/clock";
import { TriggerRunner } from "../services/core/script/triggerRunner";
import type { Project } from "./project";

/** Fires the project's time triggers as the project's clock moves on. */
export function timeTriggers(project: Project, clock: SimulatedClock): TriggerRunner {
  return new TriggerRunner(project.state.triggers, clock, (handler, event) => {
    // No person is present when a time trigger runs.
    project.run(handler, [event], { withUi: false });
  });
}
