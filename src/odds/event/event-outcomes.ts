import { type Outcomes, readOutcomes } from "../outcomes.ts";

/** What came out of the heats of events `from` … `from + races - 1`. */
export interface EventOutcomes {
  from: number;
  races: number;
  semifinals: Outcomes[];
  /** Skaters are the finalists of each race, in the order of entrants. */
  final: Outcomes;
  /** Entrant of every skater of the final, race after race. */
  finalists: Uint8Array<ArrayBuffer>;
}

/** The buffers of a block: one for each heat, the final last, then who was in it. */
export const eventBuffers = ({ semifinals, final, finalists }: EventOutcomes): ArrayBuffer[] => [
  ...semifinals.map(({ buffer }) => buffer),
  final.buffer,
  finalists.buffer,
];

/** A block over its buffers, which are shared, not copied. @throws on foreign buffers */
export function readEventOutcomes(buffers: readonly ArrayBuffer[]): EventOutcomes {
  const heats = buffers.slice(0, -1).map(readOutcomes);
  const final = heats.pop();
  const finalists = new Uint8Array(buffers.at(-1) ?? new ArrayBuffer(0));
  if (!final || finalists.length !== final.races * final.skaters)
    throw new Error(
      `outcomes: expected heats and who was in the final, got ${buffers.length} buffers`,
    );
  return { from: final.from, races: final.races, semifinals: heats, final, finalists };
}

/** Place of every entrant in the final, from 1, race after race; 0 for those who have not come through. */
export function finalPlaces({ final, finalists, races }: EventOutcomes, entrants: number) {
  const places = new Uint8Array(races * entrants);
  for (let row = 0; row < races; row++)
    for (let slot = 0; slot < final.skaters; slot++) {
      const k = row * final.skaters + slot;
      places[row * entrants + finalists[k]!] = final.place[k]!;
    }
  return places;
}
