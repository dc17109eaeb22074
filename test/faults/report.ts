import { interleavings, lossesOf } from "./betweenCalls";
import { entryPoints } from "./entryPoints";
import { faultsIn, undisturbed, wrongIn } from "./faults";
import { oddFiles, workplace } from "./oddFile";
import { ODD_SIZES } from "./oddSizes";
import { sampleOf } from "./sample";
import { layingOut, leftDisturbed, stopsOf } from "./stopped";
import { sampleWorld } from "./world";

/** What was tried of one kind: how many of how many, and how many failed. */
export interface Figure {
  readonly title: string;
  readonly tried: number;
  readonly of: number;
  readonly failed: number;
}

/** So many of each kind are tried in a sample: together they take some minutes. */
const SAMPLE = { edits: 400, faults: 300, stops: 90, files: 15 };

/** Tries a sample of the seed, or all; `tell` hears of each failure, and of each kind when it is done. */
export function tryAll(
  seed: number,
  isAll: boolean,
  tell: (failure: string) => void,
  done: (figure: Figure) => void,
): void {
  const world = sampleWorld();
  const tried = <T>(
    title: string,
    all: readonly T[],
    count: number,
    failuresOf: (one: T) => readonly string[],
  ): void => {
    const chosen = isAll ? all : sampleOf(all, count, seed);
    let failed = 0;
    for (const one of chosen) {
      const [failure] = failuresOf(one);
      if (failure === undefined) continue;
      failed += 1;
      tell(failure);
    }
    done({ title, tried: chosen.length, of: all.length, failed });
  };
  tried("another person's edit between two calls", interleavings(world), SAMPLE.edits, (one) =>
    lossesOf(world, one).map((loss) => `${one.job}, ${one.edit} before call ${one.call}: ${loss}`),
  );
  const entries = entryPoints(world);
  const runs = undisturbed(entries);
  tried("a fault at a call of a way in", faultsIn(runs), SAMPLE.faults, (one) =>
    wrongIn(entries, [one], runs),
  );
  const jobs = layingOut();
  const finishedJobs = new Map();
  tried("a run stopped at a call, and run again", stopsOf(jobs), SAMPLE.stops, (one) =>
    leftDisturbed([one], finishedJobs),
  );
  const place = workplace();
  tried("a file of odd size or shape", oddFiles(ODD_SIZES), SAMPLE.files, place.wrongWith);
  place.remove();
}
