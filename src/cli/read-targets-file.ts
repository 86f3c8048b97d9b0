import { measurableTargets } from "../history/validation/measured-lines.ts";
import { physicsChecks, STEP_SIZE } from "../history/validation/physics/physics-checks.ts";
import { readTargets, type Targets } from "../history/validation/targets.ts";
import { readTextFile } from "./read-text-file.ts";
import { shippedData } from "./shipped-data.ts";

/**
 * A list of targets, by default the one that comes with the program.
 * @throws Error in one line for the first fault
 */
export function readTargetsFile(path: string = shippedData("targets.json")): Targets {
  return readTargets(readTextFile(path, "a list of targets"), path, {
    targets: measurableTargets(),
    physics: [...Object.keys(physicsChecks), STEP_SIZE],
  });
}
