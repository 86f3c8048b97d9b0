import { type CompiledEvent, compileEvent, type EventOptions } from "../../sim/compile-event.ts";
import type { Event } from "../../sim/event.ts";
import { digestText, OutcomeDigest } from "../digest.ts";
import type { EventJob, Executor } from "../executor.ts";
import { inRaceOrder } from "../in-race-order.ts";
import { cutRaces } from "../race-ranges.ts";
import { type EventOutcomes, finalPlaces } from "./event-outcomes.ts";

/** A third of a second of work. */
const EVENTS_PER_RANGE = 100;

/** Races of an event under one set of orders, always the first ones; they can be skated on from where they are. */
export class EventRaces {
  readonly compiled: CompiledEvent;
  /** Races skated so far. */
  races = 0;
  private readonly job: EventJob;
  /** Place in the final by race and entrant, from 1; 0 for those who have not come through. */
  private readonly places: Uint8Array;
  private readonly digests: OutcomeDigest[];

  /**
   * @param most races there can be
   * @throws ScenarioError on orders that cannot be understood
   */
  constructor(
    event: Event,
    options: EventOptions & Pick<EventJob, "seed" | "racesPerVersion">,
    most: number,
  ) {
    this.compiled = compileEvent(event, options);
    this.job = { event, ...options };
    this.places = new Uint8Array(most * this.compiled.final.skaters);
    this.digests = [...this.compiled.semifinals, this.compiled.final].map(
      () => new OutcomeDigest(),
    );
  }

  /** Races in a row that share one version of what is known imperfectly. */
  get racesPerVersion(): number {
    return this.job.racesPerVersion ?? 1;
  }

  /** Skates on to a race number, or to where the signal stops it. @param onBlock told after each block */
  async skateTo(
    executor: Executor<EventJob, EventOutcomes>,
    to: number,
    signal: AbortSignal | undefined,
    onBlock: () => void,
  ): Promise<void> {
    const entrants = this.compiled.final.skaters;
    const take = inRaceOrder((block: EventOutcomes) => {
      [...block.semifinals, block.final].forEach((heat, k) => {
        this.digests[k]!.add(heat);
      });
      this.places.set(finalPlaces(block, entrants), block.from * entrants);
      this.races += block.races;
      onBlock();
    }, this.races);
    await executor.run(this.job, cutRaces(this.races, to, EVENTS_PER_RANGE), take, signal);
  }

  /** Whether an entrant came through in a race, and then among the first `last` of the final. */
  isAmong(race: number, entrant: number, last: number): boolean {
    const place = this.places[race * this.compiled.final.skaters + entrant]!;
    return place > 0 && place <= last;
  }

  /** Digest over the digests of the outcomes of every heat. */
  digest(): string {
    return digestText(this.digests.map((digest) => digest.text()).join(" "));
  }
}
