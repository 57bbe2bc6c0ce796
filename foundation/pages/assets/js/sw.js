// Service worker of 都 Miyako: the shell, the page for no connection, and pages that the server allows to be kept
// (header `x-offline: keep`: the mailbox and its letters). The network comes first; what is kept stands in for it.
"use strict";
const SHELL = "shell-__VERSION__";
const PAGES = "pages";
const STATE = "state";
const FILES = "__SHELL__";
const MOST_PAGES = 60;

const keepOfflinePage = async () => {
  const answer = await fetch("/offline", { cache: "reload" });
  if (answer.ok) await (await caches.open(SHELL)).put("/offline", answer);
};

addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      await (await caches.open(SHELL)).addAll(FILES);
      await keepOfflinePage().catch(() => {});
      await skipWaiting();
    })(),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith("shell-") && name !== SHELL) await caches.delete(name);
      await clients.claim();
    })(),
  );
});

addEventListener("message", (event) => {
  const { reader = "", lang = "", keep = [] } = event.data ?? {};
  event.waitUntil(
    (async () => {
      const state = await caches.open(STATE);
      const before = await (await state.match("/state"))?.json();
      if (before && before.reader !== reader) await caches.delete(PAGES);
      if (before?.lang !== lang) await keepOfflinePage().catch(() => {});
      await state.put("/state", new Response(JSON.stringify({ reader, lang })));
      await keepCopies(keep).catch(() => {});
    })(),
  );
});

// A copy to keep, of letters that were not opened on this device: the server does not count it as reading.
const keepCopies = async (addresses) => {
  const pages = await caches.open(PAGES);
  for (const address of addresses.slice(0, MOST_PAGES / 2)) {
    if (await pages.match(address)) continue;
    const answer = await fetch(address, { headers: { "x-offline": "copy" } });
    if (answer.ok && !answer.redirected && answer.headers.get("x-offline") === "keep") await pages.put(address, answer);
  }
};

const fromNetwork = async (request) => {
  const answer = await fetch(request);
  if (answer.ok && answer.headers.get("x-offline") === "keep") {
    const pages = await caches.open(PAGES);
    await pages.put(request, answer.clone());
    const kept = await pages.keys();
    for (const old of kept.slice(0, Math.max(0, kept.length - MOST_PAGES))) await pages.delete(old);
  }
  return answer;
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(
      fromNetwork(request).catch(async () => (await caches.match(request)) ?? (await caches.match("/offline")) ?? Response.error()),
    );
  }
});

addEventListener("push", (event) => {
  // The message carries no personal data: a title, and the page to open.
  const { title = "都 Miyako", body = "", url = "/" } = event.data?.json() ?? {};
  event.waitUntil(registration.showNotification(title, { body, data: { url }, lang: "ja", icon: FILES.at(-1), badge: FILES.at(-1) }));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(clients.openWindow(event.notification.data.url));
});
