import { useState } from "preact/hooks";
import { ledgerBoard } from "../../odds/ledger-board.ts";
import { shortNames } from "../../odds/short-names.ts";
import { PODIUM } from "../../sim/heat-outline.ts";
import type { LedgerRow } from "../../sim/ledger.ts";
import { resolveRules } from "../../sim/rules.ts";
import type { Entry } from "../../sim/scenario.ts";
import { clearTaps, goneOf, openNotes, scorersOf, tap, taps, untap } from "../rink-notes.ts";
import { question, scenario } from "../store.ts";
import { text } from "../text/text.ts";
import { Explained } from "./explained.tsx";
import { OddsFromHere } from "./odds-from-here.tsx";
import { ScrollBox } from "./scroll-box.tsx";

/** The ledger at the rail: tap helmets as they cross the line, and read who is safe. No model, the rules alone. */
export function RinkPanel() {
  const [isGone, setGone] = useState(false);
  const t = text.value.rink;
  const heat = scenario.value!;
  openNotes(heat.id);
  const rules = resolveRules(heat.rules);
  const paid = rules.sprints.map(({ points }) => points.length);
  const scorers = scorersOf(taps.value, paid);
  const gone = goneOf(taps.value);
  const sprint = scorers.findIndex((names, k) => names.length < paid[k]!);
  const now = sprint >= 0 ? sprint : scorers.length;
  const isOver = now >= paid.length;
  const inSprint = scorers[now] ?? [];
  const qualifiers = rules.qualifiers ?? PODIUM;
  const short = shortNames(heat.entries);
  const press = (name: string) => {
    if (isGone) tap({ gone: name });
    else tap({ helmet: name });
    setGone(false);
  };
  return (
    <>
      <h1>{t.head}</h1>
      <p class="quiet">
        <Explained said={t.explain(qualifiers, rules.qualifiers === null)} />
      </p>
      <p class={isOver ? "big" : "big prompt"} aria-live="polite">
        {isOver
          ? t.allSprints
          : t.next(
              now + 1,
              rules.laps - rules.sprints[now]!.lap,
              inSprint.length + 1,
              rules.sprints[now]!.points[inSprint.length]!,
            )}
      </p>
      <fieldset class="keypad" hidden={isOver && !isGone}>
        <legend class="unseen">{t.keypad}</legend>
        {heat.entries.map((entry) => (
          <button
            key={entry.name}
            type="button"
            class={entry.name === question.value!.skater ? "is-ours" : ""}
            disabled={
              gone.includes(entry.name) || (!isGone && (isOver || inSprint.includes(entry.name)))
            }
            aria-label={`${entry.helmet ?? ""} ${entry.name}`}
            onClick={() => press(entry.name)}
          >
            <b>{entry.helmet ?? "–"}</b>
            <span>{short.get(entry.name)}</span>
          </button>
        ))}
        <button type="button" disabled={isOver || isGone} onClick={() => tap({ helmet: null })}>
          <b>?</b>
          <span>{t.unknown}</span>
        </button>
      </fieldset>
      <p class="keypad-tools">
        <button type="button" disabled={taps.value.length === 0} onClick={untap}>
          {text.value.choose.undo}
        </button>
        <button type="button" aria-pressed={isGone} onClick={() => setGone(!isGone)}>
          {t.outOfRace}
        </button>
        <button type="button" disabled={taps.value.length === 0} onClick={clearTaps}>
          {t.clear}
        </button>
      </p>
      <Board
        rows={ledgerBoard(
          rules,
          heat.entries.map(({ name }) => name),
          { scorers, gone },
          qualifiers,
        )}
        entries={heat.entries}
        scorers={scorers}
        isFinal={rules.qualifiers === null}
      />
      <OddsFromHere />
    </>
  );
}

function Board({
  rows,
  entries,
  scorers,
  isFinal,
}: {
  rows: LedgerRow[];
  entries: readonly Entry[];
  scorers: (string | null)[][];
  isFinal: boolean;
}) {
  const t = text.value.rink;
  const { skater } = question.value!;
  const short = shortNames(entries);
  const helmetOf = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return String(entry?.helmet ?? name);
  };
  const inOrder = [
    ...rows.filter(({ name }) => name === skater),
    ...rows.filter(({ name }) => name !== skater),
  ];
  return (
    <ScrollBox label={t.board}>
      <table class="board">
        <caption class="unseen">{t.board}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              <span class="is-spare">{text.value.choose.helmet}</span>
            </th>
            <th scope="col">{text.value.choose.skater}</th>
            <th scope="col" class="number">
              {t.points}
            </th>
            <th scope="col">
              <Explained said={t.sure(isFinal)} />
            </th>
            <th scope="col">{t.possible}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((row) => (
            <tr key={row.name} class={`${row.name === skater ? "is-ours" : ""} is-${row.verdict}`}>
              <td class="number">{helmetOf(row.name)}</td>
              <th scope="row">
                <Name name={row.name} short={short.get(row.name)!} />
              </th>
              <td class="number" title={sprintsOf(row.name, scorers)}>
                {row.points}
              </td>
              <td>
                {surely(row, helmetOf).map((way) => (
                  <b key={way}>{way}</b>
                ))}
              </td>
              <td>{possibly(row, entries.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The whole name, of which a narrow page shows what is called out. */
function Name({ name, short }: { name: string; short: string }) {
  const at = name.indexOf(short);
  if (at < 0) return name;
  return (
    <>
      <span class="is-spare">{name.slice(0, at)}</span>
      {short}
      <span class="is-spare">{name.slice(at + short.length)}</span>
    </>
  );
}

const sprintsOf = (name: string, scorers: (string | null)[][]): string =>
  scorers
    .flatMap((names, k) => (names.includes(name) ? [text.value.whatIf.sprint(k + 1)] : []))
    .join(", ");

/** Rivals named at most; more fit no glance. */
const FEW = 4;

/** The ways to be sure of it, each enough by itself. */
function surely(row: LedgerRow, helmetOf: (name: string) => string): string[] {
  const t = text.value.rink;
  if (row.verdict === "safe") return [t.safe];
  if (row.verdict === "out") return [t.out];
  const { guaranteedPlace, mustBeat, pointsThatSuffice } = row;
  const ways = [
    ...(guaranteedPlace === null ? [] : [t.top(guaranteedPlace)]),
    ...(mustBeat.length === 0 || mustBeat.length > FEW ? [] : [t.beat(mustBeat.map(helmetOf))]),
    ...(pointsThatSuffice === null ? [] : [t.needs(pointsThatSuffice)]),
  ];
  return ways.length > 0 ? ways : [t.nothingSure];
}

function possibly({ verdict, possiblePlace }: LedgerRow, starters: number): string {
  const t = text.value.rink;
  if (verdict !== "open" || possiblePlace === null) return "";
  return possiblePlace === starters ? t.anyPlace : t.fromPlace(possiblePlace);
}
