import type { Clause } from "../../../sim/plan.ts";

type Values = Clause["values"];

const tussensprint = ({ sprint }: Values): string =>
  sprint === undefined ? "elke tussensprint" : `tussensprint ${sprint}`;

/** Wat een coach zegt voor elke tactiek, zonder het moment. */
export const dutchOrders: Record<string, (values: Values) => string> = {
  "sit-in": () => "Blijf in het peloton en sprint",
  contest: (values) => `Ga voor ${tussensprint(values)}`,
  steal: (values) => `Pak ${tussensprint(values)} van ver`,
  skip: (values) => `Laat ${tussensprint(values)} lopen`,
  attack: () => "Val aan",
  shot: () => "Val aan bij het schot",
  lead: () => "Doe kop",
  join: () => "Ga mee met aanvallen",
  "let-go": () => "Laat aanvallen gaan",
  chase: () => "Rijd het gat dicht",
  refuse: () => "Doe geen kopwerk in de achtervolging",
  mark: ({ skater }) => `Houd ${skater} in de gaten`,
  wheel: ({ skater }) => `Neem het wiel van ${skater}`,
  defend: () => "Verdedig de punten",
  "sit-up": () => "Laat lopen",
  slow: () => "Haal de vaart uit de achtervolging",
  trade: ({ skater }) => `Verdeel de kopbeurten met ${skater}`,
  "move-up": () => "Schuif op tijd op",
  "lead-out": ({ skater }) => `Trek de sprint aan voor ${skater ?? "een ploeggenoot"}`,
  place: ({ place }) => `Rijd als ${place ?? 2}e`,
  sprint: ({ distance }) =>
    `Ga vol voor de streep${distance === undefined ? "" : ` vanaf ${distance} m`}`,
};
