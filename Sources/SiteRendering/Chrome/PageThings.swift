import CampaignModel

/// What a page shows, in the words of schema.org, for search engines: its data set, what it is about, and the way to it.
///
/// Pages hold it in a script element of the type `application/ld+json`, a data block that browsers don't run and a
/// Content-Security-Policy doesn't concern.
struct PageThings {
    let data: OpenData
    let content: PageContent
    let context: PageContext

    /// The descriptions as JSON-LD; nothing for pages that machines shouldn't list.
    func jsonLD(at destination: Destination) -> [UInt8] {
        guard !content.isHidden else { return [] }
        var things: [[(String, JSONTree)]] = []
        if let dataset = DatasetDescription(data: data, context: context).members(at: destination) {
            things.append(dataset)
        }
        if destination == .single(.home) { things.append(site) }
        if let thing = destination.kind.thing(of: destination.number, in: context) { things.append(thing) }
        if !content.trail.isEmpty { things.append(way(to: destination)) }
        guard let first = things.first else { return [] }
        let head: [(String, JSONTree)] = [("@context", .text("https://schema.org/"))]
        var bytes: [UInt8] = []
        let whole = things.count == 1 ? head + first : head + [("@graph", .list(things.map { .object($0) }))]
        JSONTree.object(whole).append(to: &bytes)
        return bytes
    }

    /// The site and its search.
    private var site: [(String, JSONTree)] {
        let target = context.address(.single(.search), in: context.tag) + "?q={search_term_string}"
        return [
            ("@type", .text("WebSite")), ("name", .text(context.plain(context.settings.title))),
            ("url", .text(context.address(.single(.home), in: context.tag))), ("inLanguage", .text(context.tag.text)),
            (
                "potentialAction",
                .object([
                    ("@type", .text("SearchAction")), ("target", .text(target)),
                    ("query-input", .text("required name=search_term_string")),
                ])
            ),
        ]
    }

    /// The pages above this one, as its head shows them.
    private func way(to destination: Destination) -> [(String, JSONTree)] {
        let home = (context.phrases[.navHome], context.address(.single(.home), in: context.tag))
        let above = content.trail.map { (PageThings.words(of: $0.html), address(of: $0.href)) }
        let own = (content.title, context.address(content.canonical ?? destination, in: context.tag))
        let steps = ([home] + above + [own]).enumerated().map { position, step in
            JSONTree.object([
                ("@type", .text("ListItem")), ("position", .integer(position + 1)), ("name", .text(step.0)),
                ("item", .text(step.1)),
            ])
        }
        return [("@type", .text("BreadcrumbList")), ("itemListElement", .list(steps))]
    }

    /// A link of this page as a full address.
    private func address(of href: String) -> String {
        let path = href == "./" ? "" : String(href.dropFirst(href.hasPrefix(context.prefix) ? context.prefix.count : 0))
        return "\(context.settings.baseURL)/\(path)"
    }

    /// The words of a link without their marks.
    private static func words(of html: [UInt8]) -> String {
        var isTag = false
        var bytes: [UInt8] = []
        for byte in html {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { bytes.append(byte) }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}

extension StoryPageKind {
    /// News as an article.
    func thing(of number: Int, in context: PageContext) -> [(String, JSONTree)]? {
        let story = context.site.stories[number]
        guard case .news(let facts) = story.subject, !story.isWithdrawn, let version = context.version(of: story)
        else { return nil }
        let publisher = JSONTree.object([
            ("@type", .text("Organization")), ("name", .text(context.plain(context.settings.publisher))),
        ])
        let address = context.address(.story(number), in: context.tag)
        return [
            ("@type", .text("NewsArticle")), ("headline", .text(version.title)),
            ("description", .text(version.summary)), ("datePublished", .text(facts.date.description)),
            ("inLanguage", .text(version.language.text)), ("url", .text(address)), ("mainEntityOfPage", .text(address)),
            ("author", publisher), ("publisher", publisher),
        ]
    }
}

extension CommuneKind {
    /// A commune as a place of the province.
    func thing(of number: Int, in context: PageContext) -> [(String, JSONTree)]? {
        let commune = context.campaign.communes.items[number]
        let point = commune.point.map { point -> [(String, JSONTree)] in
            let place: [(String, JSONTree)] = [
                ("@type", .text("GeoCoordinates")), ("latitude", .decimal(point.latitude)),
                ("longitude", .decimal(point.longitude)),
            ]
            return [("geo", .object(place))]
        }
        let province = context.settings.provinceName
        let whole: [(String, JSONTree)] = [("@type", .text("AdministrativeArea")), ("name", .text(province))]
        return [
            ("@type", .text("AdministrativeArea")), ("name", .text(commune.name)), ("identifier", .text(commune.id)),
            ("url", .text(context.address(.commune(RegisterIndex(number)), in: context.tag))),
        ] + (point ?? []) + (province.isEmpty ? [] : [("containedInPlace", .object(whole))])
    }
}
