import { resolveRules } from "../../sim/rules.ts";
import type { Entry } from "../../sim/scenario.ts";
import { phrasePlan } from "../plan-phrase.ts";
import { type Form, forms } from "../question.ts";
import { base, change, question } from "../store.ts";
import { text } from "../text/text.ts";
import { ScrollBox } from "./scroll-box.tsx";

/** Who starts, where, in what form and with what orders. */
export function StartersEditor() {
  const t = text.value.choose;
  const { entries } = base.value!;
  return (
    <>
      <p class="quiet">{t.startersHelp}</p>
      <ScrollBox label={t.starters}>
        <table class="starters">
          <thead>
            <tr>
              <th scope="col">{t.strike}</th>
              <th scope="col">{t.helmet}</th>
              <th scope="col">{t.skater}</th>
              <th scope="col">{t.grid}</th>
              <th scope="col">{t.form}</th>
              <th scope="col">{t.orders}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <StarterRow key={entry.name} entry={entry} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function StarterRow({ entry }: { entry: Entry }) {
  const t = text.value.choose;
  const asked = question.value!;
  const { name, country, helmet } = entry;
  const isOurs = name === asked.skater;
  const isScratched = asked.scratched.includes(name);
  const strike = () =>
    change({
      scratched: isScratched
        ? asked.scratched.filter((other) => other !== name)
        : [...asked.scratched, name],
    });
  return (
    <tr class={isOurs ? "is-ours" : isScratched ? "is-scratched" : ""}>
      <td>
        <input
          type="checkbox"
          checked={!isScratched}
          disabled={isOurs || (!isScratched && startersLeft() <= 3)}
          aria-label={`${t.strike}: ${name}`}
          onChange={strike}
        />
      </td>
      <td class="number">{helmet ?? "–"}</td>
      <th scope="row">
        {name} <span class="quiet">{country ?? ""}</span>
        {friends(entry).map((said) => (
          <small key={said}>{said}</small>
        ))}
      </th>
      <td>
        <GridPlace entry={entry} />
      </td>
      <td>
        <select
          aria-label={`${t.form}: ${name}`}
          value={asked.form[name] ?? "usual"}
          onChange={({ currentTarget }) =>
            change({ form: without(asked.form, name, currentTarget.value as Form, "usual") })
          }
        >
          {(Object.keys(forms) as Form[]).map((form) => (
            <option key={form} value={form}>
              {t.forms[form]}
            </option>
          ))}
        </select>
      </td>
      <td>{isOurs ? <span class="quiet">{t.ourOrders}</span> : <Orders entry={entry} />}</td>
    </tr>
  );
}

/** A place on the grid; who is put where another stands changes places with him. */
function GridPlace({ entry }: { entry: Entry }) {
  const t = text.value.choose;
  const asked = question.value!;
  const { entries } = base.value!;
  const placeOf = ({ name, grid }: Entry) => asked.grid[name] ?? grid ?? null;
  const here = placeOf(entry);
  const put = (place: number) => {
    const other = entries.find((each) => each !== entry && placeOf(each) === place);
    const left =
      here ??
      entries.map((_, k) => k + 1).find((k) => !entries.some((each) => placeOf(each) === k));
    change({
      grid: {
        ...asked.grid,
        [entry.name]: place,
        ...(other && left ? { [other.name]: left } : {}),
      },
    });
  };
  return (
    <select
      aria-label={`${t.grid}: ${entry.name}`}
      value={here === null ? "" : String(here)}
      onChange={({ currentTarget }) => put(Number(currentTarget.value))}
    >
      {here === null && <option value="">{t.drawn}</option>}
      {entries.map((_, k) => (
        <option key={k} value={String(k + 1)}>
          {k + 1}
        </option>
      ))}
    </select>
  );
}

/** Orders of somebody else: what a rival, an ally or a team-mate is taken to do. */
function Orders({ entry }: { entry: Entry }) {
  const t = text.value;
  const asked = question.value!;
  const names = base.value!.entries.map(({ name }) => name);
  const { laps, neutralLaps } = resolveRules(base.value!.rules);
  const now = asked.orders[entry.name] ?? entry.plan ?? "";
  const offered = [
    "",
    "sit-in",
    ...sprintPlans(),
    `attack:togo=${Math.min(9, laps - neutralLaps - 1)}`,
    "chase",
    "refuse",
    `mark:skater="${asked.skater}"`,
  ];
  return (
    <select
      aria-label={`${t.choose.orders}: ${entry.name}`}
      value={now}
      onChange={({ currentTarget }) =>
        change({ orders: without(asked.orders, entry.name, currentTarget.value, entry.plan ?? "") })
      }
    >
      {[...new Set([...offered, now])].map((plan) => (
        <option key={plan} value={plan}>
          {plan === "" ? t.choose.noPlan : phrasePlan(plan, names, t).order}
        </option>
      ))}
    </select>
  );
}

const sprintPlans = () =>
  resolveRules(base.value!.rules).sprints.map((_, k) => `contest:sprint=${k + 1}`);

const startersLeft = () => base.value!.entries.length - question.value!.scratched.length;

/** Team-mates of our skater, and who helps him. */
function friends({ name, country, allies = [] }: Entry): string[] {
  const t = text.value.choose;
  const { skater } = question.value!;
  const ours = base.value!.entries.find((entry) => entry.name === skater);
  const isTeam = name !== skater && country !== null && ours?.country === country;
  return [
    ...(isTeam ? [t.team] : []),
    ...allies.filter((ally) => ally.name === skater).map(() => t.helps),
  ];
}

/** A record with one value set, or left out where it says nothing. */
function without<Value>(record: Record<string, Value>, key: string, value: Value, nothing: Value) {
  const { [key]: _, ...others } = record;
  return value === nothing ? others : { ...others, [key]: value };
}
