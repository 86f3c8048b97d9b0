import { resolveRules } from "../../sim/rules.ts";
import { ChartView } from "../chart-view.tsx";
import { lapChances, lapChancesTable } from "../charts/lap-chances.ts";
import { base, question } from "../store.ts";
import { text } from "../text/text.ts";

type Moments = Parameters<typeof lapChancesTable>[0]["moments"];

/** Chances of our skater over the laps of the heat, with their table. @param name of the files, after the heat's */
export function LapCurve({
  name,
  label,
  moments,
}: {
  name: string;
  label: string;
  moments: Moments;
}) {
  const t = text.value;
  const { id, rules } = base.value!;
  const { skater, goal } = question.value!;
  const { laps, sprints } = resolveRules(rules);
  const words = {
    ...t.lapChances,
    label,
    chance: t.goal.words(goal),
    ofHundred: t.answer.ofHundred,
  };
  const data = { laps, sprints: sprints.map(({ lap }) => laps - lap), moments };
  return (
    <ChartView
      name={`${id}-${name}`}
      chart={lapChances}
      data={data}
      options={{ text: words, locale: t.locale }}
      table={lapChancesTable(data, words)}
      redraw={t.language + id + skater}
    />
  );
}
