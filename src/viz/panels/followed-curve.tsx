import { useState } from "preact/hooks";
import { resolveRules } from "../../sim/rules.ts";
import { lapNumber } from "../charts/lap-number.ts";
import { chanceAt, followed } from "../followed.ts";
import { base, question } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { BranchPanel } from "./branch-panel.tsx";
import { Explained } from "./explained.tsx";
import { LapCurve } from "./lap-curve.tsx";
import { RunLine } from "./run-line.tsx";

/** The odds through the race, worked out when somebody asks. @param beforeToGo nothing of these laps and later is shown */
export function FollowedCurve({ beforeToGo }: { beforeToGo: number | null }) {
  const [isWanted, setWanted] = useState(followed.progress.value.result !== null);
  const t = text.value.heat;
  return (
    <section>
      <h2>{t.follow}</h2>
      <p>
        <Explained said={t.followHelp(question.value!.skater)} />
      </p>
      {isWanted ? (
        <Curve beforeToGo={beforeToGo} />
      ) : (
        <p>
          <button type="button" class="main" onClick={() => setWanted(true)}>
            {t.followAsk}
          </button>
        </p>
      )}
    </section>
  );
}

function Curve({ beforeToGo }: { beforeToGo: number | null }) {
  const progress = useAnswer(followed);
  const t = text.value;
  const { rules } = base.value!;
  const { skater, goal } = question.value!;
  const { laps, sprints } = resolveRules(rules);
  const when = (toGo: number): string => {
    const sprint = sprints.findIndex(({ lap }) => laps - lap === toGo);
    if (toGo >= laps) return t.heat.beforeStart;
    if (toGo === 0) return t.heat.finish;
    return sprint < 0 ? t.heat.toGo(lapNumber(toGo)) : t.heat.afterSprint(sprint + 1);
  };
  const moments = (progress.result ?? [])
    .filter(({ toGo }) => beforeToGo === null || toGo > beforeToGo)
    .flatMap((moment) => {
      const chance = chanceAt(moment, skater, goal);
      const { toGo, effectiveSampleSize, isResult } = moment;
      const races = Math.round(effectiveSampleSize).toLocaleString(t.locale);
      const called = when(toGo);
      // The laps to go stand before it anyhow.
      const isNamed = called !== t.heat.toGo(lapNumber(toGo));
      const agree = t.heat.agree(races);
      const story = isResult ? called : isNamed ? `${called}, ${agree}` : agree;
      return chance ? [{ toGo, chance, story, isResult, called }] : [];
    });
  // From the result on there is nothing left to branch.
  const branches = moments
    .filter(({ toGo }) => toGo > 0)
    .map(({ toGo, called }) => ({ toGo: Math.min(toGo, laps), called }));
  return (
    <>
      <RunLine progress={progress} answer={followed} said={t.heat.moments} />
      {progress.state === "done" && moments.length === 0 && <p>{t.heat.notFollowed}</p>}
      {moments.length > 0 && !progress.isOld && (
        <LapCurve name="followed" label={t.heat.followLabel(skater)} moments={moments} />
      )}
      {progress.state === "done" && <BranchPanel moments={branches} />}
    </>
  );
}
