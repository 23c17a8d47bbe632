import SiteRendering

/// `_headers`, which Netlify, Cloudflare Pages and their like read from the root of a site.
///
/// Where several rules fit, such hosts add their headers up: browsers then hold to the strictest policy, so that no rule for
/// all pages may forbid frames, and refuse data whose sharing is said twice, so that each of those rules has an ending of
/// its own. Cloudflare Pages reads a hundred rules, each with one `*`, and leaves out the rest in silence: what data need
/// stands first, and pages are named by their depth wherever that is enough.
struct HostFiles {
    let rules: DeliveryRules
    /// The paths of all files but this one.
    let paths: [String]

    /// The file.
    var file: OutputFile {
        OutputFile(path: "_headers", kind: .asset, language: nil, bytes: Array(text.utf8))
    }

    private var text: String {
        let open = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"
        var text = rule(
            "/*",
            rules.everywhere + [DeliveryRules.Header(name: "Content-Security-Policy", value: open)])
        for pattern in shared { text += rule(pattern, DataSharing.always) }
        // Style sheets, scripts and pictures of stories are named by fingerprints; the rest keeps the host’s own rule.
        for pattern in ["/assets/*.css", "/assets/*.js", "/media/*"] {
            text += rule(
                pattern,
                [DeliveryRules.Header(name: "Cache-Control", value: DeliveryRules.caching(for: .fingerprinted))])
        }
        for pattern in UnframedPages(rules: rules, paths: paths).patterns {
            text += rule(
                "/" + pattern,
                [DeliveryRules.Header(name: "Content-Security-Policy", value: "frame-ancestors 'none'")])
        }
        return text
    }

    private func rule(_ pattern: String, _ headers: [DeliveryRules.Header]) -> String {
        rules.basePath + pattern + "\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }

    /// The addresses of what programs of others may read: files by the ends of their names as they are written, in the
    /// folder of data those too that are pages' own elsewhere; and the catalogue, whose name has no end. What leads on
    /// from there must say so too.
    private var shared: [String] {
        var patterns: Set<String> = []
        for path in paths where rules.care(for: path) == .data {
            guard let ending = path.split(separator: ".").last else { continue }
            let isAnywhere = DeliveryRules.dataEndings.contains(String(ending))
            let isCopy = DeliveryRules.compressedEndings.contains(String(ending))
            if !isCopy { patterns.insert((isAnywhere ? "/*." : "/\(DeliveryRules.dataFolder)*.") + ending) }
        }
        return patterns.sorted() + (rules.hasCatalogue ? ["/\(CatalogueAddress.path)"] : [])
    }
}
