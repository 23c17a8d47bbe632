// Keeps what was read for times without a network; without the worker the site is the same, only not kept.
if (byId("offline")) navigator.serviceWorker?.register(byId("offline").dataset.worker).catch(() => {});
