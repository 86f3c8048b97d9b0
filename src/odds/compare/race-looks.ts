/** The first look: 64 versions. */
const FIRST_LOOK = 512;

/** Where all looks are taken: 512, 576, 640 … 1024, 1152, 1280 … races a plan, whatever comes out. */
export function* raceLooks(most: number): Generator<number> {
  for (let octave = FIRST_LOOK; ; octave *= 2)
    for (let eighth = 8; eighth < 16; eighth++) {
      const races = (octave * eighth) / 8;
      if (races >= most) {
        yield most;
        return;
      }
      yield races;
    }
}
