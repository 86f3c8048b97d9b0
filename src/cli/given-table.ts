import type { RealGiven } from "../history/real-given.ts";
import type { GivenOdds } from "../odds/given/given-odds.ts";
import { FEW } from "../odds/given/given-odds.ts";
import { grouped } from "../odds/grouped.ts";
import type { Chance } from "../odds/intervals.ts";
import type { Odds, SkaterOdds } from "../odds/odds.ts";
import { ofHundred } from "../odds/of-hundred.ts";
import type { Share } from "../odds/share.ts";
import { type Column, formatTable } from "./table.ts";

/** `odds --given` for people: how often it happened, everybody's chances if it does and if not, and what real races say. */
export function givenTable(given: GivenOdds, real: RealGiven | null): string {
  return [
    heading(given),
    formatTable(columns(given.all), rows(given)),
    ...(given.anybody || real ? [beside(given, real)] : []),
    closing(given),
  ].join("\n\n");
}

function heading({ condition, happened, few, raceNumbers, all }: GivenOdds): string {
  const { title, races, seed, modelVersion, digest, stopped, plans } = all;
  const orders = Object.entries(plans).map(([name, plan]) => `Orders: ${name} = ${plan}`);
  const enough = Math.ceil((races * FEW) / happened.count / 1000) * 1000;
  const warning = `Few: chances from ${happened.count === 1 ? "one race" : `${happened.count} races`} are rough; about ${FEW} would come with --races ${enough}.`;
  return [
    title,
    `${grouped(races)} races${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    ...orders,
    "",
    `If it happens: ${condition}`,
    `It happened in ${grouped(happened.count)} of ${grouped(races)} races, ${ofHundred(happened.chance!)} in 100. The first: ${raceNumbers.map((race) => `--race ${race}`).join(", ")} of massstart replay.`,
    ...(few ? [warning] : []),
  ].join("\n");
}

const isSemifinal = ({ qualifiers }: Odds): boolean => qualifiers !== null;

/** What the race is about, and next to that. */
const aims = (odds: Odds): [string, (skater: SkaterOdds) => Chance][] =>
  isSemifinal(odds)
    ? [
        ["through", ({ qualify }) => qualify!],
        ["win", ({ win }) => win],
      ]
    : [
        ["podium", ({ podium }) => podium],
        ["win", ({ win }) => win],
      ];

function columns(odds: Odds): Column[] {
  const titles = aims(odds).flatMap(([aim]) => [`${aim} if it does`, "if not", "all"]);
  return [
    { title: "" },
    { title: "" },
    ...titles.map((title) => ({ title, align: "right" as const })),
  ];
}

/** Skaters in order of their chance where it happened. */
function rows({ then, otherwise, all }: GivenOdds): string[][] {
  const chances = aims(all);
  const [, main] = chances[0]!;
  const order = [...then.skaters.keys()].sort(
    (a, b) =>
      main(then.skaters[b]!).p - main(then.skaters[a]!).p ||
      then.skaters[a]!.expectedPlace - then.skaters[b]!.expectedPlace,
  );
  return order.map((i) => [
    all.skaters[i]!.name,
    all.skaters[i]!.country ?? "",
    ...chances.flatMap(([, read]) =>
      [then, otherwise, all].map((odds) => (odds ? ofHundred(read(odds.skaters[i]!)) : "-")),
    ),
  ]);
}

/** The same of anybody in the place of the one named, simulated and real. */
function beside({ anybody }: GivenOdds, real: RealGiven | null): string {
  if (anybody === null) {
    const { like, happened } = real!;
    const { count, of, untold } = happened!;
    const silent = untold > 0 ? `; ${untold} do not tell` : "";
    return `Real ${like}: it happened in ${count} of ${of}, ${ofHundred(happened!.chance!)} in 100${silent}.`;
  }
  const base = real?.anybody ?? null;
  const labels = ["of all starters", ...anybody.outcomes.map(({ outcome }) => `  then ${outcome}`)];
  const simulated = [anybody.met, ...anybody.outcomes.map(({ share }) => share)];
  const found = base ? [base.met, ...base.outcomes] : [];
  const table = formatTable(
    [
      { title: `anybody who ${anybody.condition}` },
      { title: "simulated", align: "right" },
      ...(base ? [{ title: "real", align: "right" as const }, { title: "" }] : []),
    ],
    labels.map((label, k) => [
      label,
      shareText(simulated[k]!),
      ...(base ? realCells(found[k] ?? null) : []),
    ]),
  );
  if (base === null) return `${table}\nNo real race like this one tells.`;
  return `${table}\nReal: ${base.races} ${real!.like}.`;
}

const realCells = (share: Share | null): string[] =>
  share === null ? ["", ""] : [shareText(share), `(${share.count} of ${share.of})`];

const shareText = ({ chance }: Share): string => (chance ? ofHundred(chance) : "-");

function closing({ anybody, all }: GivenOdds): string {
  const lines =
    anybody === null
      ? ["These are races as they came out; nobody was told anything because of it."]
      : [
          "If it happens is not if we try it: a skater does well where he is strong that day, so these odds flatter an attempt.",
          'What telling him to try is worth: massstart tree, or odds --plan "Name=plan".',
        ];
  if (Object.keys(all.plans).length > 0)
    lines.push("The orders above held in all races, whether it happened or not.");
  return [...lines, "Races in 100 with 95 % intervals, sampling error only."].join("\n");
}
