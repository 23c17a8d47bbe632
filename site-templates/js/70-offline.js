// Keeps what was read for times without a network; without the worker the site is the same, only not kept. It waits until
// the reader has been still for a while: nothing may compete with what was asked for.
if (byId("_offline") && navigator.serviceWorker) {
  const { serviceWorker, connection } = navigator;
  const steps = ["load", "input", "keydown", "pointerdown", "scroll"];
  let pause;
  const keep = async () => {
    for (const step of steps) removeEventListener(step, wait);
    await serviceWorker.register(byId("_offline").dataset.worker);
    // Who saves data gets nothing that wasn't asked for.
    (await serviceWorker.ready).active.postMessage(!connection?.saveData);
  };
  const wait = () => {
    clearTimeout(pause);
    pause = setTimeout(() => keep().catch(() => {}), 3000);
  };
  for (const step of steps) on(window, step, wait);
}
