/** What a service worker finds around it, as far as it is used here. */
interface ServiceWorkerScope {
  addEventListener(
    type: "install" | "activate" | "fetch",
    listen: (event: WorkerEvent) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { scope: string };
}

interface WorkerEvent {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;

/** Every file of the page, and what distinguishes this build; the build puts both here. */
const FILES = "__FILES__" as unknown as string[];
const STORE = "massstart __VERSION__";

scope.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(FILES))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener("activate", (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith("massstart ") && name !== STORE));
  event.waitUntil(
    old
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => scope.clients.claim()),
  );
});

// The page itself from the network while there is one, so that a new build is seen; all else by its name.
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope.registration.scope)) return;
  const stored = () => caches.match(request, { ignoreSearch: true });
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(
          async () => (await stored()) ?? (await caches.match("./")) ?? Response.error(),
        )
      : stored().then((kept) => kept ?? fetch(request)),
  );
});
