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
            case .image(let index): filling(version.images[index], version.body.images[index])
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

    /// A link to a page that isn't there leads nowhere: an `<a>` without a destination is what HTML has for that.
    private func filling(_ target: LinkTarget) -> StoryBody.Filling {
        if case .external = target { return .asWritten }
        return context.link(to: target).map { .destination(Markup.text($0)) } ?? .tag(Array("<a>".utf8))
    }

    private func filling(_ file: StoryImageFile?, _ image: StoryImage) -> StoryBody.Filling {
        guard let file else { return .asWritten }
        let markup = PictureMarkup(
            picture: context.picture(file.path), description: image.description, caption: image.title,
            context: context)
        return .tag(markup.html)
    }
}
