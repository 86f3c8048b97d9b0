import type { Executor, PlansJob, RaceRange } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import type { Outcomes } from "../outcomes.ts";
import type { PlanOutcomes } from "../plan-outcomes.ts";
import { MOST_RACES_FOR_PRECISION } from "../race-ranges.ts";
import type { Runner } from "./compare-pairs.ts";
import { cutEvenly, dropWorse, isPrecise, type PlanField } from "./plan-race.ts";
import { FEWEST_VERSIONS, RACES_PER_VERSION } from "./race-bits.ts";
import { raceLooks } from "./race-looks.ts";

/** Races before all others, of the reference and then of the rest. */
const FIRST_RACES = FEWEST_VERSIONS * RACES_PER_VERSION;

/** What is skated and where. */
export interface SkatePlans {
  /** The reference first. */
  runners: readonly Runner[];
  /** With their orders, in their order. */
  job: PlansJob;
  executor: Executor<PlansJob, PlanOutcomes>;
  /** A half-width for every difference; or races for each plan, of which none is dropped. */
  look: { halfWidth: number } | { races: number };
  signal?: AbortSignal | undefined;
  /** Told after each block: races of all plans together, and about how many it will take. */
  onBlock: (field: PlanField, done: number, wanted: number) => void;
}

/** Races of some of the plans. */
type Piece = Required<RaceRange>;

/**
 * Skates plans from look to look, dropping those that are clearly worse, until the question is answered; gives the field as it is
 * then. A piece is begun whenever a worker is free, without waiting for the look before it: a block in flight brings the plans that
 * are still in, and what the others did there is left out.
 */
export async function skatePlans(ask: SkatePlans): Promise<PlanField> {
  const { runners, executor, look, signal } = ask;
  const looks = "races" in look ? [look.races] : [...raceLooks(MOST_RACES_FOR_PRECISION)];
  let coming = 0;
  let isAnswered = false;
  let field: PlanField = {
    bits: runners.map(({ bits }) => bits),
    reference: 0,
    live: [...runners.keys()],
    leftAfter: [],
    look,
  };

  const take = ({ plans }: PlanOutcomes, orders: readonly number[]): void => {
    if (isAnswered) return;
    for (const [k, plan] of orders.entries())
      if (field.live.includes(plan)) addRaces(runners[plan]!, plans[k]!);
    const done = runners.reduce((sum, { bits }) => sum + bits.races, 0);
    const left = field.live.reduce(
      (sum, plan) => sum + looks[coming]! - runners[plan]!.bits.races,
      0,
    );
    if (left === 0) {
      if ("halfWidth" in look) field = dropWorse(field);
      isAnswered =
        ++coming === looks.length || ("halfWidth" in look && isPrecise(field, look.halfWidth));
    }
    ask.onBlock(field, done, done + left);
  };

  function* firstPieces(orders: readonly number[]): Generator<Piece> {
    for (const range of cutEvenly(0, FIRST_RACES, executor.workers, orders.length))
      yield { ...range, orders };
  }
  function* furtherPieces(): Generator<Piece> {
    let from = FIRST_RACES;
    for (const to of looks) {
      for (const range of cutEvenly(from, to, executor.workers, field.live.length)) {
        if (isAnswered) return;
        yield { ...range, orders: field.live };
      }
      from = to;
    }
  }
  // The reference first and alone, so that there is something to show at once.
  if (!signal?.aborted) await skatePieces(ask, 0, firstPieces([0]), take);
  if (!signal?.aborted) await skatePieces(ask, 0, firstPieces(field.live.slice(1)), take);
  if (!signal?.aborted) await skatePieces(ask, FIRST_RACES, furtherPieces(), take);
  return field;
}

/** Skates pieces that follow one another and hands on their blocks in race order, each with the plans it is of. */
async function skatePieces(
  { executor, job, signal }: SkatePlans,
  from: number,
  pieces: Iterable<Piece>,
  take: (block: PlanOutcomes, orders: readonly number[]) => void,
): Promise<void> {
  const begun: Piece[] = [];
  function* noted(): Generator<Piece> {
    for (const piece of pieces) {
      begun.push(piece);
      yield piece;
    }
  }
  const inOrder = inRaceOrder<PlanOutcomes>((block) => {
    // An executor may cut pieces smaller.
    while (begun[0]!.to <= block.from) begun.shift();
    take(block, begun[0]!.orders);
  }, from);
  await executor.run(job, noted(), inOrder, signal);
}

function addRaces({ bits, digest, attempts }: Runner, outcomes: Outcomes): void {
  bits.add(outcomes);
  digest.add(outcomes);
  attempts?.add(outcomes);
}
