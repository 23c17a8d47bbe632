import CampaignModel

/// The text of a story as a page shows it, with a notice when it is in another language than the page.
struct StoryTextView: TemplateView {
    /// The language of the text, when it isn't the page's.
    let language: String
    let notice: [UInt8]
    let summary: String
    let body: [UInt8]
    /// What readers may want to read next.
    let related: [StoryCardView]
    /// Files that go with it.
    let attachments: [AttachmentView]

    static let fields = Fields<StoryTextView>([
        .text("text_lang") { $0.language },
        .html("fallback") { $0.notice },
        .text("summary") { $0.summary },
        .html("body") { $0.body },
        .list("related") { $0.related },
        .flag("has_related") { !$0.related.isEmpty },
        .list("attachments") { $0.attachments },
        .flag("has_attachments") { !$0.attachments.isEmpty },
    ])
}

/// A story in the version that a page's readers get.
struct StoryText {
    private let position: Int
    let story: Story
    let version: StoryVersion
    let context: PageContext

    /// Nothing but a mistake of ours leads a withdrawn story here.
    init(_ position: Int, in context: PageContext) {
        self.position = position
        story = context.site.stories[position]
        guard let version = context.version(of: story) else {
            preconditionFailure("The story \(story.slug) has no text: StoryPageKind took it for one that is shown.")
        }
        self.version = version
        self.context = context
    }

    var view: StoryTextView {
        var body: [UInt8] = []
        StoryBodyWriter(version: version, context: context).write(to: &body)
        if story.kind == .page, story.slug == Glossary.slug { body = Glossary.anchored(body) }
        return StoryTextView(
            language: foreignLanguage?.text ?? "", notice: notice, summary: version.summary, body: body,
            related: context.facts.related[position].compactMap(context.card),
            attachments: story.attachments.compactMap { AttachmentView($0, in: context) })
    }

    /// The language of the text, when it isn't the page's.
    var foreignLanguage: LanguageTag? {
        version.language == context.tag ? nil : version.language
    }

    /// What the page says, with a trail that ends in the list of such stories.
    func content(listing: ListKind?, showsDemonstration: Bool, view: some TemplateView) -> PageContent {
        PageContent(
            title: version.title, description: version.summary, titleLanguage: foreignLanguage,
            trail: listing.map { [context.trailLink($0)] } ?? [],
            languages: context.settings.languages.filter { story.versions[$0] != nil },
            showsDemonstration: showsDemonstration || story.isDemonstration, record: view.record)
    }

    private var notice: [UInt8] {
        guard let foreignLanguage else { return staleNotice }
        let name = Markup.span(context.name(of: foreignLanguage), language: foreignLanguage)
        return context.html(.fallbackNotice, filling: "language", with: name)
    }

    /// Says of a translation that its source changed since, and leads there.
    private var staleNotice: [UInt8] {
        guard version.isStale, let first = context.settings.languages.first else { return [] }
        let name = Markup.text(context.name(of: first))
        let href = Markup.text(context.href(.story(position), in: first))
        let link = Array("<a href=\"".utf8) + href + Array("\" lang=\"\(first.text)\" hreflang=\"\(first.text)\">".utf8)
        return context.html(.staleTranslation, filling: "language", with: link + name + Array("</a>".utf8))
    }
}

extension PageContext {
    /// A phrase with one placeholder, filled in with markup.
    func html(_ key: PhraseKey, filling placeholder: String, with markup: [UInt8]) -> [UInt8] {
        let parts = phrases(key, [:]).split(separator: "{\(placeholder)}", omittingEmptySubsequences: false)
        return Array(parts.map { Markup.text(String($0)) }.joined(separator: markup))
    }

    /// What a language calls itself.
    func name(of tag: LanguageTag) -> String {
        site.languages.first { $0.tag == tag }?.name ?? tag.text
    }
}
