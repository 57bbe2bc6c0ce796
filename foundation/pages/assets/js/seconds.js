// A page of questions says once, as it is left, for how long it was in sight: the service, the page, seconds, and whether the
// screen is narrow. No cookie goes along (credentials: "omit"), nothing is numbered, nothing is kept in the browser.
// How that is counted: docs/adr/0012-time-on-pages-without-following-anybody.md.
const timed = document.querySelector("[data-timed]");
if (timed) {
  let since = performance.now();
  let open = 0;
  let said = false;
  const pause = () => {
    if (document.visibilityState === "visible") since = performance.now();
    else open += performance.now() - since;
  };
  document.addEventListener("visibilitychange", pause);
  addEventListener("pagehide", () => {
    if (said) return;
    said = true;
    if (document.visibilityState === "visible") open += performance.now() - since;
    const [service, page] = timed.dataset.timed.split("#");
    const narrow = matchMedia("(max-width: 48rem)").matches;
    const body = JSON.stringify({ service, page, seconds: Math.round(open / 1000), narrow });
    fetch("/quality/seconds", { method: "POST", body, keepalive: true, credentials: "omit" }).catch(() => {});
  });
}
