/** The first look: 64 versions. */
const FIRST_LOOK = 512;

/** Where all looks are taken: 512, 544, 576 … 1024, 1088, 1152 … races a plan, whatever comes out. */
export function* raceLooks(most: number): Generator<number> {
  for (let octave = FIRST_LOOK; ; octave *= 2)
    for (let sixteenth = 16; sixteenth < 32; sixteenth++) {
      const races = (octave * sixteenth) / 16;
      if (races >= most) {
        yield most;
        return;
      }
      yield races;
    }
}
