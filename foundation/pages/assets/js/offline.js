// The worker keeps letters for reading offline. It is told who reads and in which language, and drops what is another's.
if ("serviceWorker" in navigator && location.protocol !== "file:") {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register("/sw.js");
      const { active } = await navigator.serviceWorker.ready;
      const { reader = "" } = document.documentElement.dataset;
      active.postMessage({ reader, lang: document.documentElement.lang });
    } catch {
      // A browser that refuses the worker simply has no offline pages.
    }
  });
}
