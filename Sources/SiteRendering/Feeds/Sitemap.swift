import CampaignModel

/// The list of pages for search engines, with the languages of each.
struct Sitemap {
    let contexts: [PageContext]
    let destinations: [Destination]

    /// One file holds this many addresses at most (sitemaps.org allows 50,000).
    static let limit = 40_000

    var files: [OutputFile] {
        let days = PageDays(contexts[0])
        let entries = destinations.flatMap { self.entries(of: $0, changed: days.day(of: $0)) }
        let parts = stride(from: 0, to: max(entries.count, 1), by: Sitemap.limit).map { start in
            Array(entries[start..<min(start + Sitemap.limit, entries.count)])
        }
        guard parts.count > 1 else { return [Sitemap.file("sitemap.xml", Sitemap.urls(parts[0]))] }
        let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
        return [Sitemap.file("sitemap.xml", index(names))]
            + zip(names, parts).map { Sitemap.file($0, Sitemap.urls($1)) }
    }

    private func entries(of destination: Destination, changed day: CalendarDate?) -> [[UInt8]] {
        let own = contexts.filter { isTranslated(destination, $0) }
        let links = own.map { (tag: $0.tag.text, href: $0.address(destination, in: $0.tag)) }
        let alternates = links.count > 1 ? links + links.prefix(1).map { (tag: "x-default", href: $0.href) } : []
        return links.map { link in
            var xml = Array("<url><loc>".utf8)
            Markup.append(link.href, to: &xml)
            xml += "</loc>".utf8
            if let day { xml += "<lastmod>\(day)</lastmod>".utf8 }
            for alternate in alternates {
                xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.tag)\" href=\"".utf8
                Markup.append(alternate.href, to: &xml)
                xml += "\"/>".utf8
            }
            xml += "</url>\n".utf8
            return xml
        }
    }

    private func isTranslated(_ destination: Destination, _ context: PageContext) -> Bool {
        destination.kind.isTranslated(destination.number, into: context.tag, in: context.site)
    }

    private func index(_ names: [String]) -> [UInt8] {
        var xml = Array("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
        for name in names {
            xml += "<sitemap><loc>".utf8
            Markup.append("\(contexts[0].settings.baseURL)/\(name)", to: &xml)
            xml += "</loc></sitemap>\n".utf8
        }
        return xml + "</sitemapindex>\n".utf8
    }

    private static func urls(_ entries: [[UInt8]]) -> [UInt8] {
        var xml = Array("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"".utf8)
        xml += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
        entries.forEach { xml += $0 }
        return xml + "</urlset>\n".utf8
    }

    private static func file(_ path: String, _ body: [UInt8]) -> OutputFile {
        OutputFile(
            path: path, kind: .asset, language: nil,
            bytes: Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + body)
    }
}
