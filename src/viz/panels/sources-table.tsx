import { clockTime } from "../../odds/clock-time.ts";
import type { Scenario, SoloTime } from "../../sim/scenario.ts";
import type { ValidationText } from "../text/en/validation.ts";
import { text } from "../text/text.ts";

/** Where every number of a heat comes from, skater by skater, on tap. */
export function SourcesTable({ scenario, words }: { scenario: Scenario; words: ValidationText }) {
  const t = text.value.trust;
  return (
    <div class="sources">
      {scenario.entries.map(({ name, country, times = [], bunchSkill, allies = [] }) => (
        <details key={name} class="fold">
          <summary>
            {name} {country && <span class="quiet">{country}</span>}{" "}
            <span class="quiet">{times.length > 0 ? t.times(times.length) : t.noTimes}</span>
          </summary>
          <ul>
            {times.map((time) => (
              <li key={`${time.distance} ${time.sec} ${time.date}`}>
                <b class="numeric">
                  {time.distance} m {words.clock(clockTime(time.sec))}
                </b>{" "}
                {whereAndWhen(time, words)} <Source text={time.source} />
              </li>
            ))}
            {bunchSkill && (
              <li>
                {t.skill(bunchSkill.mean, bunchSkill.sd)}{" "}
                <Source text={bunchSkill.source} said={words.skillFrom(bunchSkill.source)} />
              </li>
            )}
            {allies.map((ally) => (
              <li key={ally.name}>
                {t.allyOf(ally.name, ally.strength)} <Source text={ally.source} />
              </li>
            ))}
            {times.length === 0 && !bunchSkill && <li>{t.nothingKnown}</li>}
          </ul>
        </details>
      ))}
      <h3>{t.heatSources}</h3>
      <ul>
        {scenario.sources.map((source) => (
          <li key={source}>
            <Source text={source} />
          </li>
        ))}
        {(scenario.notes ?? []).map((note) => {
          const said = words.note(note);
          return (
            <li key={note} lang={said === note ? "en" : undefined}>
              {said}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const whereAndWhen = ({ kind, date, season, venue }: SoloTime, words: ValidationText): string =>
  [words.kindOfTime(kind), venue, words.day(date ?? season ?? "")].filter(Boolean).join(", ");

/** A source in its words; an address in it is told, and followed only where it is one of the web. */
export function Source({ text: found, said = found }: { text: string; said?: string }) {
  const parts = said.split(/(https?:\/\/[^\s;|)]+)/);
  return (
    <small class="source" lang={said === found ? "en" : undefined}>
      {parts.map((part, k) =>
        k % 2 === 1 ? (
          <a key={part} href={part} rel="noreferrer noopener" target="_blank">
            {hostOf(part)}
          </a>
        ) : (
          part
        ),
      )}
    </small>
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
