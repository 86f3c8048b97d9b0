import { render } from "preact";
import { App } from "./app.tsx";
import { keepOffline } from "./offline/keep-offline.ts";
import { restore, watchAddress } from "./store.ts";
import { language, speak } from "./text/text.ts";
import { applyTheme } from "./theme.ts";

applyTheme();
speak(language.value);
watchAddress();
const page = document.getElementById("page")!;
void restore().finally(() => render(<App />, page));
render(<App />, page);
keepOffline();
