import { useState } from "preact/hooks";
import { openOwn } from "../store.ts";
import { text } from "../text/text.ts";

const presets = [
  "isu-2026",
  "isu-2022",
  "isu-2018",
  "isu-worlds-2023",
  "isu-worldcup-2025",
  "isu-junior-10",
] as const;

/** A heat of the user's own: a file, or a start list as text. */
export function OwnHeat() {
  const t = text.value.choose;
  const [fault, setFault] = useState("");
  const [granted, setGranted] = useState<string[]>([]);
  const [isOver, setOver] = useState(false);
  const take = async (content: string, path: string, facts: Record<string, string> = {}) => {
    try {
      const { readHeat } = await import("../read-heat.ts");
      const { scenario, warnings } = await readHeat(content, path, facts);
      setFault("");
      setGranted(warnings);
      await openOwn(scenario);
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > 5_000_000) setFault(`${file.name}: ${t.tooLarge}`);
    else await take(await file.text(), file.name);
  };
  return (
    <section
      aria-label={t.ownHeat}
      class={isOver ? "own-heat is-over" : "own-heat"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <p>
        {t.drop}{" "}
        <label class="file">
          {t.openFile}
          <input
            type="file"
            accept=".json,.csv,.txt,application/json,text/csv,text/plain"
            onChange={({ currentTarget }) => {
              void takeFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </p>
      <PasteForm take={take} />
      {fault && (
        <p class="fault" role="alert">
          {text.value.fault(fault)}
        </p>
      )}
      {granted.length > 0 && (
        <div class="quiet">
          {t.taken}
          <ul>
            {granted.map((what) => (
              <li key={what}>{text.value.granted(what)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function PasteForm({
  take,
}: {
  take: (content: string, path: string, facts: Record<string, string>) => Promise<void>;
}) {
  const t = text.value.choose;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const facts = Object.fromEntries(
      ["gender", "date", "rules", "venue", "qualifiers"].flatMap((name) => {
        const value = String(form.get(name) ?? "").trim();
        if (name === "qualifiers") return [[name, value === "" ? "none" : value]];
        return value === "" ? [] : [[name, value]];
      }),
    );
    void take(String(form.get("list") ?? ""), t.pastedList, facts);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label>
        {t.paste}
        <textarea name="list" rows={8} spellcheck={false} aria-describedby="paste-help" required />
      </label>
      <p id="paste-help" class="quiet">
        {t.pasteHelp}
      </p>
      <div class="fields">
        <label>
          {t.pasteGender}
          <select name="gender">
            <option value="men">{t.men}</option>
            <option value="women">{t.women}</option>
          </select>
        </label>
        <label>
          {t.pasteDate}
          <input type="date" name="date" />
        </label>
        <label>
          {t.pasteRules}
          <select name="rules">
            {presets.map((name) => (
              <option key={name} value={name}>
                {t.presets[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.pasteQualifiers}
          <input name="qualifiers" inputMode="numeric" pattern="\d*" value="8" />
        </label>
        <label>
          {t.pasteVenue}
          <input name="venue" />
        </label>
      </div>
      <button type="submit" class="main">
        {t.pasteGo}
      </button>
    </form>
  );
}
