import { render } from "preact";
import { App } from "./app.tsx";
import { layOutForPaper } from "./lay-out-for-paper.ts";
import { keepOffline } from "./offline/keep-offline.ts";
import { restore, watchAddress } from "./store.ts";
import { firstLanguage } from "./text/first-language.ts";
import { speak } from "./text/text.ts";
import { applyTheme } from "./theme.ts";

applyTheme();
layOutForPaper();
const spoken = speak(firstLanguage());
watchAddress();
const page = document.getElementById("page")!;
// Nothing is shown in one language that is to be read in another.
void Promise.all([restore(), spoken]).finally(() => render(<App />, page));
void spoken.then(() => render(<App />, page));
keepOffline();
