// Letters announced on this device: the button appears where the browser can do that, and says how it went.
for (const box of document.querySelectorAll("[data-push]")) {
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) continue;
  const [on, off, says, without] = ["on", "off", "says", "without"].map((part) => box.querySelector(`[data-push-${part}]`));
  const tell = (text) => (says.textContent = text);
  const show = (subscription) => {
    on.hidden = Boolean(subscription);
    off.hidden = !subscription;
    without.hidden = true;
  };
  const send = async (wish) => {
    const answer = await fetch(box.dataset.pushTo, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ "form-token": box.dataset.pushToken, ...wish }),
    });
    if (!answer.ok) throw new Error("not kept");
  };
  const key = () => Uint8Array.from(atob(box.dataset.push.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const worker = navigator.serviceWorker.ready;

  worker.then((registration) => registration.pushManager.getSubscription()).then(show, () => {});
  on.addEventListener("click", async () => {
    if ((await Notification.requestPermission()) !== "granted") return tell(box.dataset.pushDenied);
    let subscription = null;
    try {
      subscription = await (await worker).pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key() });
      await send({ wish: "subscribe", subscription: subscription.toJSON() });
      show(subscription);
      tell(box.dataset.pushDone);
      off.focus();
    } catch {
      // What the server does not know of must not stay in the browser either.
      await subscription?.unsubscribe();
      tell(box.dataset.pushFailed);
    }
  });
  off.addEventListener("click", async () => {
    try {
      const subscription = await (await worker).pushManager.getSubscription();
      if (subscription) {
        await send({ wish: "unsubscribe", endpoint: subscription.endpoint });
        await subscription.unsubscribe();
      }
      show(null);
      tell(box.dataset.pushEnded);
      on.focus();
    } catch {
      tell(box.dataset.pushFailed);
    }
  });
}
