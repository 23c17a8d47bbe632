import CampaignModel

/// Writes the body of a story into a page: links lead on, and everybody can use its tables, lists and notes.
struct StoryBodyWriter {
    let version: StoryVersion
    let context: PageContext

    func write(to output: inout [UInt8]) {
        var html: [UInt8] = []
        version.body.write(to: &html) { purpose in
            switch purpose {
            case .heading: .asWritten
            case .link(let index): filling(version.links[index])
            case .image(let index): filling(version.images[index])
            }
        }
        var markup = StoryMarkup(html, words: words)
        markup.append(to: &output)
    }

    private var words: StoryMarkupWords {
        StoryMarkupWords(
            table: context.phrases[.proseTable], done: context.phrases[.proseDone],
            open: context.phrases[.proseOpen], notes: context.phrases[.proseNotes],
            backToText: context.phrases[.proseBackToText])
    }

    private func filling(_ target: LinkTarget) -> StoryBody.Filling {
        switch target {
        case .external: .asWritten
        case .anchor(let id): .destination(Markup.text("#\(id)"))
        case .commune(let index): .destination(Markup.text(context.href(.commune(index))))
        case .indicator(let index): .destination(Markup.text(context.href(.indicator(index))))
        case .task(let index): .destination(Markup.text(context.href(.task(index))))
        case .agency(let index): .destination(Markup.text(context.href(.agency(index))))
        case .listing(let name): listing(name)
        case .story(let kind, let slug, let anchor): story(kind, slug, anchor)
        case .asset(let path): .destination(Markup.text(context.href(path: MediaAddresses.path(of: path))))
        }
    }

    /// A list that has no page yet leads nowhere: an `<a>` without a destination is what HTML has for that.
    private func listing(_ name: String) -> StoryBody.Filling {
        guard let kind = FileKind(rawValue: name), PageCatalogue.singles.contains(kind) else {
            return .tag(Array("<a>".utf8))
        }
        return .destination(Markup.text(context.href(.single(kind))))
    }

    /// The anchor is kept only where the version that readers get has such a heading.
    private func story(_ kind: StoryKind, _ slug: String, _ anchor: String?) -> StoryBody.Filling {
        guard let position = context.routes.storyPosition(kind, slug: slug) else { return .tag(Array("<a>".utf8)) }
        let headings = context.version(of: context.site.stories[position])?.body.headings ?? []
        let known = anchor.flatMap { anchor in headings.first { $0.id == anchor } }
        let fragment = known.map { "#\($0.id)" } ?? ""
        return .destination(Markup.text(context.href(.story(position)) + fragment))
    }

    private func filling(_ image: StoryImageFile?) -> StoryBody.Filling {
        guard let image else { return .asWritten }
        return .destination(Markup.text(context.href(path: MediaAddresses.path(of: image.path))))
    }
}
