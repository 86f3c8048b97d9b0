import { onIce } from "../on-ice.ts";
import { keepPlace } from "../shelter.ts";
import { skatersAhead } from "../situation.ts";
import { sizeParameter } from "./parameters.ts";
import type { Tactic } from "./tactic.ts";

const { state } = onIce;

/** Neither joins nor chases those who are away. */
export const letGo: Tactic = {
  name: "let-go",
  sentence: "Leave those who are away alone, by how many they are and who is among them.",
  parameters: [
    sizeParameter("Largest group to leave alone.", 29),
    {
      name: "skaters",
      sentence: "Only if all away are among these.",
      kind: "skaters",
      fallback: null,
    },
  ],
  speaks: (skater, values) => {
    const ahead = skatersAhead(skater);
    if (ahead === 0 || ahead > values[0]!) return false;
    const named = values[1]!;
    if (Number.isNaN(named)) return true;
    for (let r = 0; r < ahead; r++) if (((named >>> state.order[r]!) & 1) === 0) return false;
    return true;
  },
  rides: (skater) => {
    if (skatersAhead(skater) === 0) return false;
    return keepPlace(skater);
  },
};
