// The worker keeps letters for reading offline. It is told who reads, in which language, and which letters
// the page lists; it drops what is another's, and fetches what it does not have yet.
if ("serviceWorker" in navigator && location.protocol !== "file:") {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register("/sw.js");
      const { active } = await navigator.serviceWorker.ready;
      const { reader = "" } = document.documentElement.dataset;
      const keep = [...document.querySelectorAll("[data-keep-offline]")].map((part) => part.dataset.keepOffline);
      active.postMessage({ reader, lang: document.documentElement.lang, keep });
    } catch {
      // A browser that refuses the worker simply has no offline pages.
    }
  });
}
