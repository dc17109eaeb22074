import { once } from "../../src/domain/once";
import { interleavings, lossesOf } from "./betweenCalls";
import { cutsOf, wrongAfterCut } from "./cutShort";
import { entryPoints } from "./entryPoints";
import { faultsIn, undisturbed, wrongIn } from "./faults";
import { wrongWith } from "./generated";
import { GUARDS } from "./guards";
import { isMissed } from "./isMissed";
import { oddFiles, workplace } from "./oddFile";
import { ODD_SIZES } from "./oddSizes";
import { lostInRace, racesOf } from "./races";
import { sampleOf } from "./sample";
import { layingOut, leftDisturbed, stopsOf } from "./stopped";
import { sampleWorld } from "./world";

/** What was tried of one kind: how many of how many, and how many failed. */
export interface Figure {
  readonly title: string;
  readonly tried: number;
  readonly of: number;
  readonly failed: number;
  /** For all of them, one after the other. */
  readonly seconds: number;
}

/** What can be tried of one kind, and what is wrong with one of it. */
interface Kind {
  readonly title: string;
  /** So many are tried in a sample: together they take some minutes. */
  readonly inSample: number;
  readonly all: () => readonly unknown[];
  readonly wrong: (one: never) => readonly string[] | Promise<readonly string[]>;
  /** Tidies up. */
  readonly end: () => void;
}

/** What of it all is asked for. */
export interface Asked {
  readonly seed: number;
  /** Not a sample. */
  readonly isAll: boolean;
  /** In the titles of the kinds that are asked for. */
  readonly words: string;
  /** So many of a kind at most, in a sample. */
  readonly most: number;
  /** What all that is tried has, such as the whole of one that failed before. */
  readonly like: Readonly<Record<string, unknown>>;
  /** Of what is chosen, each so-many-th, beginning with one: others try the rest meanwhile. */
  readonly part: { readonly at: number; readonly of: number };
}

const GENERATED = 5_000;

function kinds(like: Asked["like"]): readonly Kind[] {
  const entries = entriesLike(entryPoints(sampleWorld()), like);
  const runs = once(() => undisturbed(entries));
  const jobs = layingOut();
  const finishedJobs = new Map();
  const place = once(workplace);
  const kind = <T>(
    title: string,
    inSample: number,
    all: () => readonly T[],
    wrong: (one: T) => readonly string[] | Promise<readonly string[]>,
    end = (): void => undefined,
  ): Kind => ({ title, inSample, all, wrong, end });
  return [
    kind(
      "another person's edit before a call of a way in",
      900,
      () => interleavings(entries),
      (one) => lossesOf(entries, one),
    ),
    kind(
      "a fault at a call of a way in",
      1200,
      () => faultsIn(runs()),
      (one) => wrongIn(entries, [one], runs()),
    ),
    kind(
      "a way in ended before a call",
      400,
      () => cutsOf(entries),
      (one) => wrongAfterCut(entries, one),
    ),
    kind(
      "a way in used before a call of another",
      200,
      () => racesOf(entries),
      (one) => lostInRace(entries, one),
    ),
    kind(
      "a run stopped at a call, and run again",
      120,
      () => stopsOf(jobs),
      (one) => leftDisturbed([one], finishedJobs),
    ),
    kind(
      "a workbook that was generated",
      400,
      () => Array.from({ length: GENERATED }, (_, at) => at),
      wrongWith,
    ),
    kind(
      "a file of odd size or shape",
      30,
      () => oddFiles(ODD_SIZES),
      (one) => place().wrongWith(one),
      () => place().remove(),
    ),
  ];
}

/**
 * Tries a sample of the seed, or all, of the kinds whose title has the words; `tell` hears of each
 * failure, and `done` of each kind when it is done.
 */
export async function tryAll(
  { seed, isAll, words, most, like, part }: Asked,
  tell: (failure: string) => void,
  done: (figure: Figure) => void,
): Promise<void> {
  for (const { title, inSample, all, wrong, end } of kinds(like)) {
    if (!title.includes(words)) continue;
    const started = performance.now();
    const every = all();
    const meant = every.filter((one) => isLike(one, like));
    const chosen = (isAll ? meant : sampleOf(meant, Math.min(inSample, most), seed)).filter(
      (_, index) => index % part.of === part.at,
    );
    let failed = 0;
    for (const one of chosen) {
      const [failure] = await wrong(one as never);
      if (failure === undefined) continue;
      failed += 1;
      tell(`${title}: ${JSON.stringify(one).slice(0, 200)}: ${failure.slice(0, 400)}`);
    }
    end();
    const seconds = (performance.now() - started) / 1000;
    done({ title, tried: chosen.length, of: every.length, failed, seconds });
  }
}

/** Takes each guard out whose name has the words; `tell` hears of each whether that was missed. */
export function tryGuards(words: string, tell: (guard: string, missed: boolean) => void): void {
  const entries = entryPoints(sampleWorld());
  for (const [name, guard] of Object.entries(GUARDS)) {
    if (name.includes(words)) tell(name, isMissed(guard, entries));
  }
}

function isLike(one: unknown, like: Asked["like"]): boolean {
  const parts = new Map(Object.entries(Object(one)));
  return Object.entries(like).every(([name, value]) => parts.get(name) === value);
}

/** Those that are named; each takes a while to be tried out. */
function entriesLike(entries: ReturnType<typeof entryPoints>, { entry, other }: Asked["like"]) {
  if (entry === undefined) return entries;
  return Object.fromEntries(
    Object.entries(entries).filter(([name]) => name === entry || name === (other ?? entry)),
  );
}
