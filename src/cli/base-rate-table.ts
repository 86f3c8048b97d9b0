import type { FoundRace, RealShare } from "../history/base-rate.ts";
import type { ConditionalOdds, ConditionalShares } from "../odds/conditional-odds.ts";
import { describeSkaterCondition } from "../odds/describe-skater-condition.ts";
import { grouped } from "../odds/grouped.ts";
import { ofHundred } from "../odds/of-hundred.ts";
import type { Share } from "../odds/share.ts";
import type { SkaterCondition } from "../odds/skater-condition.ts";
import type { BaseRateAnswer } from "./base-rate-json.ts";
import { foundList, type Listing } from "./base-rate-list.ts";
import { joinNames } from "./join-names.ts";
import { type Column, formatTable } from "./table.ts";

/** The answer for people: shares, real beside simulated, how to read them, and what was found. */
export function baseRateTable(answer: BaseRateAnswer, listing?: Listing): string {
  return [heading(answer), sharesTable(answer), notes(answer), ...foundList(answer, listing)].join(
    "\n\n",
  );
}

function heading({ question, sheets, real }: BaseRateAnswer): string {
  const { races, starters } = real;
  const of = races === sheets ? "" : ` of ${sheets} sheets`;
  return [
    `Skaters who: ${describeSkaterCondition(question.condition)}`,
    `Real races: ${races}${of}, ${grouped(starters)} starters`,
  ].join("\n");
}

function sharesTable({ question, real, simulated }: BaseRateAnswer): string {
  const labels = question.outcomes.map((outcome) => `  ${describeSkaterCondition(outcome)}`);
  const met = ["of all starters", ...realCells(real.met), ...simulatedCells(({ met }) => met)];
  const rows = labels.flatMap((label, o) => {
    const share = real.outcomes[o]!;
    const cells = simulatedCells(({ outcomes }) => outcomes[o]!);
    // Nobody goes through anywhere here.
    if (share === null && cells.every((cell) => cell === "")) return [];
    return [[label, ...realCells(share), ...cells]];
  });

  function simulatedCells(read: (shares: ConditionalShares) => Share | null): string[] {
    if (simulated === null) return [];
    const { odds, skater } = simulated;
    return [odds.all, ...(skater ? [skater] : [])].map((shares) => shareText(read(shares)));
  }
  const columns: Column[] = [
    { title: "" },
    { title: "real", align: "right" },
    { title: "in 100", align: "right" },
    { title: "races", align: "right" },
    { title: "not told", align: "right" },
    { title: "full sheets", align: "right" },
  ];
  if (simulated) columns.push({ title: "simulated, all", align: "right" });
  if (simulated?.skater) columns.push({ title: simulated.skater.name, align: "right" });
  return formatTable(columns, [met, ["of those"], ...rows]);
}

function realCells(share: RealShare | null): string[] {
  if (share === null) return ["", "", "", "", ""];
  const { of, count, races, untold, complete } = share;
  return [
    `${count} of ${of}`,
    shareText(share),
    String(races),
    String(untold),
    `${complete.count} of ${complete.of}`,
  ];
}

const shareText = (share: Share | null): string =>
  share === null ? "" : share.chance === null ? "-" : ofHundred(share.chance);

/** How to read a statement, where one is made of its kind. */
const readings: readonly [SkaterCondition[number]["about"][], string][] = [
  [
    ["points", "sprints scored", "sprints won", "sprint won"],
    "Points are those won on the ice, struck later or not.",
  ],
  [["line"], "Who did not finish is outside the first over the line."],
  [["behind"], "Who did not finish is neither within nor beyond a time behind the winner."],
];

function notes(answer: BaseRateAnswer): string {
  const { question, real, simulated, isChosen } = answer;
  const said = [question.condition, ...question.outcomes].flat().map(({ about }) => about);
  const lines = [
    ...readings
      .filter(([abouts]) => abouts.some((about) => said.includes(about)))
      .map(([, text]) => text),
    "Not told: starters of whom the sheets do not tell, left out of the shares. Sheets with gaps tell most of those who",
    "did well; full sheets are those that tell it of every starter. The 95 % intervals take skaters as independent,",
    "which those of one race are not.",
    ...kindsOfSprints(real.found),
  ];
  if (simulated === null) return lines.join("\n");
  if (!isChosen)
    lines.push(
      "The real races are of every kind; --field, --gender and --rules take those like this heat.",
    );
  return [...lines, "", simulatedNotes(simulated.odds)].join("\n");
}

function simulatedNotes(odds: ConditionalOdds): string {
  const { title, rules, races, seed, modelVersion, digest, stopped } = odds;
  const through =
    rules.qualifiers === null ? "nobody is eliminated" : `${rules.qualifiers} go through`;
  return [
    `Simulated: ${title}`,
    `Rules ${rules.preset}: sprints ${joinNames(sprintKinds(rules.sprints))}, finish ${rules.finishPoints.join("-")}, ${through}`,
    `${grouped(races)} races${stopped ? " (stopped early)" : ""}, seed ${seed}, model ${modelVersion}, digest ${digest}`,
    "Intervals of simulated shares are sampling error only: what more races would narrow. They leave out how well the",
    "model knows the skaters, the ice and the habits of the field, which matters more.",
  ].join("\n");
}

type Sprints = readonly { points: readonly number[] }[];

/** What the sprints of a race pay, each kind once. */
const sprintKinds = (sprints: Sprints): string[] => [
  ...new Set(sprints.map(({ points }) => points.join("-"))),
];

/** Points are not the same everywhere: said where races of several kinds were found. */
function kindsOfSprints(found: readonly FoundRace[]): string[] {
  const races = new Map<string, number>();
  for (const { sheet } of found)
    for (const kind of sprintKinds(sheet.sprints)) races.set(kind, (races.get(kind) ?? 0) + 1);
  if (races.size < 2) return [];
  const kinds = [...races].map(([kind, count]) => `${kind} in ${count}`);
  return [
    `Sprints paid ${joinNames(kinds)} of the races found; --rules ${[...races.keys()][0]} takes one kind.`,
  ];
}
