import { askedLink } from "./asked-link.ts";
import { FIRST_HEAT, listHeats, loadHeat } from "./heats.ts";
import "./open-pool.ts";
import { firstLanguage } from "./text/first-language.ts";

// A script of its own, small and first on the page: workers start and the heat is on its way while the rest is still read.
const [, heat = FIRST_HEAT] = /^#[a-z-]+\/([a-z0-9-]+)/.exec(askedLink()) ?? [];
// Who needs them asks again, and hears what is wrong.
if (heat !== "own") loadHeat(heat).catch(() => {});
listHeats().catch(() => {});
// The words of another language than that of the page's script are a file of their own.
if (firstLanguage() === "nl") import("./text/nl.ts").catch(() => {});
