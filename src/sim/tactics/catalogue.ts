import { attack } from "./attack.ts";
import { chase } from "./chase.ts";
import { contest } from "./contest.ts";
import { defend } from "./defend.ts";
import { join } from "./join.ts";
import { lead } from "./lead.ts";
import { leadOut } from "./lead-out.ts";
import { letGo } from "./let-go.ts";
import { mark } from "./mark.ts";
import { moveUp } from "./move-up.ts";
import { place } from "./place.ts";
import { refuse } from "./refuse.ts";
import { shot } from "./shot.ts";
import { sitIn } from "./sit-in.ts";
import { sitUp } from "./sit-up.ts";
import { skip } from "./skip.ts";
import { slow } from "./slow.ts";
import { sprint } from "./sprint.ts";
import { steal } from "./steal.ts";
import type { Tactic } from "./tactic.ts";
import { trade } from "./trade.ts";
import { wheel } from "./wheel.ts";

/** Every tactic a plan can name. A new one is a file and a line here; the race knows none by name. */
export const catalogue: readonly Tactic[] = [
  sitIn,
  moveUp,
  lead,
  shot,
  attack,
  join,
  letGo,
  contest,
  steal,
  skip,
  trade,
  chase,
  refuse,
  slow,
  mark,
  wheel,
  place,
  leadOut,
  sprint,
  defend,
  sitUp,
];
