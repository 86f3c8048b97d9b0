/**
 * Races in a row that share one version of what is known imperfectly. More of them tell version from luck sooner,
 * fewer leave the average narrower: with the spreads found for plans (0.05 to 0.1 between versions, 0.55
 * between races) eight cost a tenth of the races. One byte a version.
 */
export const RACES_PER_VERSION = 8;

/** Fewest versions that tell anything. */
export const FEWEST_VERSIONS = 2;

/** Ones among the bits of a byte. */
export const ONES = Uint8Array.from({ length: 256 }, (_, byte) =>
  [...byte.toString(2)].reduce((ones, bit) => ones + Number(bit), 0),
);

/** In which races something was so, a bit a race: all that is kept of them. */
export class RaceBits {
  /** Races seen, always the first ones. */
  races = 0;
  private bytes = new Uint8Array(64);

  /** Takes in so many more races. @param isSo by row from 0 */
  take(races: number, isSo: (row: number) => boolean): void {
    const wanted = Math.ceil((this.races + races) / RACES_PER_VERSION);
    if (wanted > this.bytes.length) {
      const grown = new Uint8Array(Math.max(wanted, 2 * this.bytes.length));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    for (let row = 0; row < races; row++) {
      const race = this.races + row;
      if (isSo(row)) this.bytes[race >> 3]! |= 1 << (race & (RACES_PER_VERSION - 1));
    }
    this.races += races;
  }

  /** Versions of which all races have been skated. */
  get versions(): number {
    return Math.floor(this.races / RACES_PER_VERSION);
  }

  /** Whether it was so in a race. */
  wasSo(race: number): boolean {
    return ((this.bytes[race >> 3]! >> (race & (RACES_PER_VERSION - 1))) & 1) === 1;
  }

  /** The races of one version, a bit each. */
  version(index: number): number {
    return this.bytes[index]!;
  }

  /** In how many races of a version it was so. */
  count(index: number): number {
    return ONES[this.bytes[index]!]!;
  }
}
