import { signal } from "@preact/signals";
import type { BreakEven } from "../../odds/tree/break-even.ts";
import { compared } from "../answers.ts";
import { attemptInView } from "../plan-in-view.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { useAnswer } from "../use-answer.ts";
import { Explained } from "./explained.tsx";

/** How often the user expects an attempt to win its sprint; null until he has said so. */
export const belief = signal<number | null>(null);

/** From what chance on an attempt pays, and whether it does at the user's own expectation. */
export function BreakEvenPanel() {
  const { result, isOld, state } = useAnswer(compared);
  const t = text.value.answer;
  const { plans } = question.value!;
  const plan = attemptInView(plans);
  const names = scenario.value!.entries.map(({ name }) => name);
  if (plan === null) return <p class="break-even quiet">{t.noSprint}</p>;
  const attempt = result?.rows.find((row) => row.plan === plan)?.attempt;
  const isOver = state === "stopped" || state === "done";
  if (state === "failed" || (isOver && !result)) return null;
  if (isOver && !attempt) return <p class="break-even quiet">{t.breakEvenNone}</p>;
  if (!attempt || isOld)
    return (
      <p class="break-even quiet">
        <Explained said={t.breakEvenSoon} />
      </p>
    );
  const { breakEven, wins: winsWhenTrying } = attempt;
  const model = winsWhenTrying?.p ?? 0;
  const now = belief.value ?? Math.round(10 * model) / 10;
  const doing = phrasePlan(plan, names, text.value).order;
  return (
    <div class="break-even">
      <p>
        <b>{doing}:</b> <Explained said={sentence(breakEven)} />{" "}
        {winsWhenTrying && <span class="quiet">{t.modelSays(inTen(model))}</span>}
      </p>
      {breakEven && (
        <p class="belief">
          <span id="belief" class="belief-said">
            {t.yourBelief}
          </span>
          <button
            type="button"
            aria-label={t.less}
            disabled={now <= 0.001}
            onClick={() => step(now, -0.1)}
          >
            −
          </button>
          <output class="numeric" aria-labelledby="belief">
            {t.inTen(inTen(now))}
          </output>
          <button
            type="button"
            aria-label={t.moreOften}
            disabled={now >= 0.999}
            onClick={() => step(now, 0.1)}
          >
            +
          </button>
          <b>{t.paysAt(judge(now, breakEven))}</b>
        </p>
      )}
    </div>
  );
}

function sentence(breakEven: BreakEven | null): string {
  const t = text.value.answer;
  if (!breakEven) return t.breakEvenNone;
  const times = inTen(breakEven.chance.p);
  return {
    always: t.breakEvenAlways,
    never: t.breakEvenNever,
    from: t.breakEvenFrom(times),
    "up to": t.breakEvenUpTo(times),
  }[breakEven.pays];
}

/** Whether it pays at an expectation, as far as the interval of the break-even lets one say. */
function judge(now: number, { pays, chance }: BreakEven): "yes" | "no" | "open" {
  const isAbove = now > chance.high;
  const isBelow = now < chance.low;
  if (pays === "always") return now >= chance.high ? "yes" : "open";
  if (pays === "never") return now <= chance.low ? "no" : "open";
  if (!isAbove && !isBelow) return "open";
  return isAbove === (pays === "from") ? "yes" : "no";
}

function step(from: number, by: number): void {
  belief.value = Math.min(1, Math.max(0, Math.round(10 * (from + by)) / 10));
}

/** A share as times in ten, to a half. */
function inTen(share: number): string {
  const times = Math.round(20 * share) / 2;
  return times.toLocaleString(text.value.locale);
}
