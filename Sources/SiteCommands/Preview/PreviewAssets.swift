/// The preview's own style sheet, script and worker, under addresses that no site has: they begin with a dot.
enum PreviewAssets {
    /// The asset at an address.
    static func bytes(_ path: String) -> [UInt8]? {
        switch path {
        case ".preview/preview.css": Array(style.utf8)
        case ".preview/preview.js": Array(script.utf8)
        case "sw.js": Array(worker.utf8)
        default: nil
        }
    }

    /// Takes the place of the site's worker, which would keep old pages.
    private static let worker = """
        self.addEventListener("install", () => self.skipWaiting());
        self.addEventListener("activate", (event) => event.waitUntil(
          caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))
            .then(() => self.registration.unregister())));

        """

    private static let script = """
        (() => {
          const own = document.currentScript.dataset;
          const [count, why, fix, hide, stays] = own.words.split("|");
          const list = document.getElementById("preview-messages");
          const open = document.getElementById("preview-open");
          let told = "";
          const element = (name, text, parent) => {
            const made = document.createElement(name);
            made.textContent = text;
            parent.append(made);
            return made;
          };
          const message = (one) => {
            const item = element("article", "", list);
            item.className = one.severity;
            const place = element("a", one.place, element("p", "", item));
            place.href = one.edit;
            element("h2", one.summary, item);
            if (one.excerpt) element("pre", one.excerpt, item);
            if (one.why) element("p", `${why}: ${one.why}`, item);
            if (one.fix) element("p", `${fix}: ${one.fix}`, item);
          };
          const show = (messages) => {
            const text = JSON.stringify(messages);
            if (text === told) return;
            told = text;
            const errors = messages.filter((one) => one.severity === "error").length;
            open.textContent = count.replace("{n}", errors).replace("{m}", messages.length - errors);
            open.hidden = messages.length === 0;
            list.replaceChildren();
            const close = element("button", hide, list);
            close.type = "button";
            close.addEventListener("click", () => { list.hidden = true; });
            if (errors) element("p", stays, list);
            messages.forEach(message);
            list.hidden = errors === 0;
          };
          open.addEventListener("click", () => { list.hidden = !list.hidden; });
          const events = new EventSource("/.preview/events");
          events.onmessage = (event) => {
            const now = JSON.parse(event.data);
            if (String(now.site) === own.site) show(now.messages); else { events.close(); location.reload(); }
          };
        })();

        """

    private static let style = """
        .preview-bar { position: fixed; inset: auto 0 0 auto; z-index: 90; display: flex; gap: .75rem; align-items: center;
          flex-wrap: wrap; max-width: 100%; padding: .4rem .75rem; font: 14px/1.4 system-ui, sans-serif; color: #fff;
          background: #1f2937; border-top-left-radius: 6px }
        .preview-bar a { color: #bfdbfe; overflow-wrap: anywhere }
        .preview-bar button, .preview-messages button { font: inherit; padding: .25rem .6rem; color: #111;
          background: #fde68a; border: 0; border-radius: 4px; cursor: pointer }
        .preview-messages { position: fixed; inset: auto 0 0 0; z-index: 89; max-height: 70vh; overflow: auto;
          padding: 1rem 1rem 3.5rem; font: 16px/1.5 system-ui, sans-serif; color: #111; background: #fff;
          border-top: 4px solid #b91c1c; box-shadow: 0 -4px 24px #0005 }
        .preview-messages article { margin: .75rem 0; padding: .25rem .9rem; border-left: 4px solid #b91c1c }
        .preview-messages article.warning { border-color: #b45309 }
        .preview-messages h2 { margin: .2rem 0; font-size: 1.1rem; color: #111 }
        .preview-messages p { margin: .2rem 0; max-width: 60rem }
        .preview-messages a { color: #1d4ed8 }
        .preview-messages pre { margin: .4rem 0; padding: .5rem .75rem; overflow: auto; color: #111; background: #f3f4f6 }
        @media (max-width: 40rem) { .preview-messages { max-height: 85vh; padding-bottom: 9rem } }
        .preview-empty { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 18px/1.5 system-ui, sans-serif }
        @media print { .preview-bar, .preview-messages { display: none } }

        """
}
