import type { RaceCondition, RaceCount } from "../../../odds/given/race-condition.ts";
import {
  NO_END,
  type Range,
  type SkaterCondition,
  type Statement,
} from "../../../odds/skater-condition.ts";
import { komma, punten } from "./words.ts";

/** Wat een rijder deed, zoals het na zijn naam staat, en hoe het heet als het juist niet zo was. */
type Said = [is: string, isNot: string];

/** Een voorwaarde in gewone woorden. @example "Sven Kramer wint tussensprint 2 en (Bart Swings valt of hoogstens 9 rijders finishen)" */
export function voorwaarde(condition: RaceCondition): string {
  switch (condition.is) {
    case "and":
    case "or":
      return condition.of
        .map((part, k) => (isOver(part, condition.of[k - 1]) ? gezegd(part.said) : deel(part)))
        .join(condition.is === "and" ? " en " : " of ");
    case "not":
      return ontkend(condition.of);
    case "skater":
      return `${condition.skater ?? "iemand"} ${gezegd(condition.said)}`;
    case "count":
      return geteld(condition.count, condition.range);
  }
}

type OverRijder = Extract<RaceCondition, { is: "skater" }>;

/** Of het over dezelfde rijder gaat als wat ervoor staat; dan hoeft zijn naam er niet nog eens bij. */
const isOver = (part: RaceCondition, before: RaceCondition | undefined): part is OverRijder =>
  part.is === "skater" &&
  part.skater !== null &&
  before?.is === "skater" &&
  before.skater === part.skater;

/** Wat samengesteld is, staat tussen haakjes. */
const deel = (condition: RaceCondition): string =>
  condition.is === "and" || condition.is === "or"
    ? `(${voorwaarde(condition)})`
    : voorwaarde(condition);

function ontkend(condition: RaceCondition): string {
  if (condition.is === "count" && condition.count === "break" && condition.range.least === 1)
    return geteld("break", { least: 0, most: 0 });
  if (condition.is !== "skater") return `niet: ${deel(condition)}`;
  const { skater, said } = condition;
  if (skater === null && said.every(({ denied }) => denied))
    return `iedereen ${gezegd(said.map((each) => ({ ...each, denied: false })))}`;
  if (skater === null) return `niemand ${gezegd(said)}`;
  if (said.length > 1) return `niet: ${voorwaarde(condition)}`;
  return `${skater} ${gezegd(said.map((each) => ({ ...each, denied: !each.denied })))}`;
}

const gezegd = (said: SkaterCondition): string =>
  said.map((statement) => zin(statement)[statement.denied ? 1 : 0]).join(", ");

function zin(statement: Statement): Said {
  switch (statement.about) {
    case "start":
      return ["start", "start niet"];
    case "points": {
      const { sprint, range } = statement;
      const waar = sprint === "all" ? "in de tussensprints" : `in ${welke(sprint)}`;
      if (range.most === 0) return [`haalt geen punten ${waar}`, `haalt punten ${waar}`];
      if (range.least === 1 && range.most === NO_END)
        return [`haalt punten ${waar}`, `haalt geen punten ${waar}`];
      const hoeveel = aantal(range, punten);
      return [`haalt ${hoeveel} ${waar}`, `haalt niet ${hoeveel} ${waar}`];
    }
    case "sprints scored":
      return werk("haalt punten", `in ${aantal(statement.range, tussensprints)}`);
    case "sprints won":
      return werk("wint", aantal(statement.range, tussensprints));
    case "sprint won":
      return werk("wint", welke(statement.sprint));
    case "sprint tried":
      return werk("gaat", `voor ${welke(statement.sprint)}`);
    case "line":
      return werk("komt", `${plaats(statement.range)} over de streep`);
    case "place":
      return statement.range.most === 1
        ? ["wint de race", "wint de race niet"]
        : werk("eindigt", plaats(statement.range));
    case "behind":
      return werk("komt", `${achter(statement.range)} over de streep`);
    case "through":
      return ["gaat door", "gaat niet door"];
    case "finished":
      return ["haalt de finish", "haalt de finish niet"];
    case "lapped":
      return ["wordt gedubbeld", "wordt niet gedubbeld"];
    case "fell":
      return ["valt", "valt niet"];
    case "led at the bell":
      return ["ligt op kop bij de bel", "ligt niet op kop bij de bel"];
  }
}

const werk = (verb: string, rest: string): Said => [`${verb} ${rest}`, `${verb} niet ${rest}`];

const welke = (sprint: number | "last"): string =>
  sprint === "last" ? "de laatste tussensprint" : `tussensprint ${sprint}`;
const tussensprints = (count: number): string =>
  `${count} ${count === 1 ? "tussensprint" : "tussensprints"}`;
const rijders = (count: number): string => `${count} ${count === 1 ? "rijder" : "rijders"}`;

function aantal({ least, most }: Range, things: (count: number) => string): string {
  if (most === NO_END) return `minstens ${things(least)}`;
  if (least === most) return `precies ${things(least)}`;
  return least === 0 ? `hoogstens ${things(most)}` : `${least} tot ${things(most)}`;
}

function plaats({ least, most }: Range): string {
  if (least === most) return `als ${least}e`;
  if (least === 1 && most < NO_END) return `bij de eerste ${most}`;
  return most === NO_END ? `als ${least}e of later` : `als ${least}e tot ${most}e`;
}

/** Tijden zijn hele milliseconden. */
function achter({ least, most }: Range): string {
  const s = (ms: number) => komma(ms / 1000);
  if (most === NO_END) return `${s(least)} s of meer na de winnaar`;
  if (least === 0) return `binnen ${s(most)} s van de winnaar`;
  return `${s(least)} tot ${s(most)} s na de winnaar`;
}

function geteld(count: RaceCount, range: Range): string {
  switch (count) {
    case "break":
      if (range.most === 0) return "geen ontsnapping blijft vooruit";
      return range.least === 1 && range.most === NO_END
        ? "een ontsnapping blijft vooruit"
        : `een ontsnapping van ${aantal(range, rijders)} blijft vooruit`;
    case "cut":
      return `de laatste die doorgaat heeft ${aantal(range, punten)}`;
    case "finishers":
      return `${aantal(range, rijders)} ${meervoud(range, "haalt", "halen")} de finish`;
    case "scorers":
      return `${aantal(range, rijders)} ${meervoud(range, "haalt", "halen")} punten in de tussensprints`;
    case "fallen":
      return `${aantal(range, rijders)} ${meervoud(range, "valt", "vallen")}`;
  }
}

const meervoud = ({ least, most }: Range, one: string, many: string): string =>
  (most === NO_END ? least : most) === 1 ? one : many;
