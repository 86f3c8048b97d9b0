import { render } from "preact";
import { App } from "./app.tsx";
import { restore, watchAddress } from "./store.ts";
import { language, speak } from "./text/text.ts";
import { applyTheme } from "./theme.ts";

applyTheme();
speak(language.value);
watchAddress();
const page = document.getElementById("page")!;
void restore().finally(() => render(<App />, page));
render(<App />, page);

// A file: page or an old browser has none; then there is a page, only not without network.
if ("serviceWorker" in navigator && location.protocol.startsWith("http"))
  addEventListener("load", () => {
    navigator.serviceWorker.register("service-worker.js").catch(() => {});
  });
