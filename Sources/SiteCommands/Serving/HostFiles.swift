import SiteRendering

/// `_headers`, which Netlify, Cloudflare Pages and their like read from the root of a site.
///
/// Where several rules fit, such hosts add their headers up, and browsers hold to the strictest policy. So no rule for
/// all pages may forbid frames: each folder says so itself, and those with pages for frames page by page.
struct HostFiles {
    let rules: DeliveryRules
    /// The paths of all pages.
    let pages: [String]

    /// The file.
    var file: OutputFile {
        OutputFile(path: "_headers", kind: .asset, language: nil, bytes: Array(text.utf8))
    }

    private var text: String {
        let open = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"
        var text = rule(
            "/*",
            rules.everywhere + [DeliveryRules.Header(name: "Content-Security-Policy", value: open)])
        for pattern in unframed {
            text += rule(
                "/" + pattern,
                [DeliveryRules.Header(name: "Content-Security-Policy", value: "frame-ancestors 'none'")])
        }
        // Style sheets, scripts and pictures of stories are named by fingerprints; the rest keeps the host’s own rule.
        for pattern in ["/assets/*.css", "/assets/*.js", "/media/*"] {
            text += rule(
                pattern,
                [DeliveryRules.Header(name: "Cache-Control", value: DeliveryRules.caching(for: .fingerprinted))])
        }
        for ending in DeliveryRules.dataEndings {
            text += rule("/*.\(ending)", DataSharing.always)
        }
        // The catalogue's own name has no ending; what leads on from there must say so too.
        if rules.hasCatalogue { text += rule("/\(CatalogueAddress.path)", DataSharing.always) }
        return text
    }

    private func rule(_ pattern: String, _ headers: [DeliveryRules.Header]) -> String {
        rules.basePath + pattern + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }

    /// The pages that stand in no frame: the first pages, whole folders, and in folders with pages for frames each kind
    /// of address.
    private var unframed: [String] {
        let frames = Set(rules.frames)
        let folders = pages.filter { $0.hasSuffix("index.html") }.map { String($0.dropLast("index.html".count)) }
        let framed = Set(rules.frames.map(section))
        var patterns: Set<String> = []
        for folder in folders where !frames.contains(folder) {
            let section = section(folder)
            if section.isEmpty || isLanguage(section[...]) {
                patterns.insert(folder)
            } else if framed.contains(section) {
                patterns.insert(section + (folder == section ? "" : ":page/"))
            } else {
                patterns.insert(section + "*")
            }
        }
        return patterns.sorted()
    }

    private func isLanguage(_ section: Substring) -> Bool { rules.notFound.contains("\(section)404.html") }

    /// The first folder of a path, with the language before it: `chi-so/`, `en/indicators/`.
    private func section(_ folder: String) -> String {
        let parts = folder.split(separator: "/")
        guard let first = parts.first else { return "" }
        return (isLanguage(first + "/") && parts.count > 1 ? "\(first)/\(parts[1])" : String(first)) + "/"
    }
}
