// Short names for what every script here does: all of them together stay below 10 KB.
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (target, event, action, options) => target.addEventListener(event, action, options);
const add = (parent, name, properties) =>
  parent.appendChild(Object.assign(document.createElement(name), properties));

// What is done to the page is done to parts that come into it later, too.
const works = [];
const whenShown = (work) => {
  works.push(work);
  work(document);
};

const asked = (name) => new URLSearchParams(location.search).get(name) ?? "";
// Comes last wherever it is used: some browsers refuse it for files.
const setAsked = (name, value) =>
  history.replaceState(null, "", value ? `?${name}=${encodeURIComponent(value)}` : location.pathname);

const files = {};
// A file that doesn't come, or is something else, is asked for again next time.
const load = (path) => files[path] ??= fetch(path + ".json", { cache: "no-cache" })
  .then((answer) => answer.json())
  .catch((error) => {
    delete files[path];
    throw error;
  });
