import CampaignModel

extension ListKind {
    /// The languages.
    static let languages = ListKind("languages", .languages, readsStoryTexts: true, page: { _ in LanguagesPage() })
}

/// The languages of the site, and how much of it each one has.
struct LanguagesPage: SitePage {
    struct View: TemplateView {
        let kinds: [String]
        let languages: [LanguageView]

        static let fields = Fields<View>([
            .texts("kinds") { $0.kinds },
            .list("languages") { $0.languages },
        ])
    }

    /// A language.
    struct LanguageView: TemplateView {
        let tag: String
        let direction: String
        let name: String
        let href: String
        let isCurrent: Bool
        let coverage: [String]

        static let fields = Fields<LanguageView>([
            .text("tag") { $0.tag },
            .text("direction") { $0.direction },
            .text("name") { $0.name },
            .text("href") { $0.href },
            .flag("is_current") { $0.isCurrent },
            .texts("coverage") { $0.coverage },
        ])
    }

    static let template = "languages"

    func content(in context: PageContext) -> PageContent {
        let coverage = LanguageCoverage(context.site.stories)
        let kinds = coverage.kinds
        let campaign = context.campaign
        let names =
            campaign.indicators.items.map(\.name) + campaign.tasks.items.map(\.title)
            + campaign.agencies.items.map(\.name)
        let view = View(
            kinds: kinds.map { context.phrases.word("story_kind", $0.rawValue) },
            languages: context.site.languages.map { language in
                LanguageView(
                    tag: language.tag.text, direction: language.isRightToLeft ? "rtl" : "ltr", name: language.name,
                    href: context.href(.single(.home), in: language.tag), isCurrent: language.tag == context.tag,
                    coverage: [
                        share(language.translatedPhrases, language.phrases.count, context),
                        share(names.count { $0.wordings[language.tag] != nil }, names.count, context),
                    ]
                        + kinds.map {
                            share(coverage.translated($0, into: language.tag), coverage.total($0), context)
                        }
                        + [context.style.number(language.stalePhrases.count + coverage.stale(in: language.tag))])
            })
        return PageContent(
            title: context.name(ofListing: .languages), description: context.description(of: .languages),
            record: view.record)
    }

    private func share(_ part: Int, _ whole: Int, _ context: PageContext) -> String {
        context.phrases(.givenOf, ["n": context.style.number(part), "of": context.style.number(whole)])
    }
}

/// How many stories of each kind are in which language; withdrawn ones are no longer there to be translated.
struct LanguageCoverage {
    private let stories: [StoryKind: [Story]]

    init(_ stories: [Story]) {
        self.stories = Dictionary(grouping: stories.filter { !$0.isWithdrawn }, by: \.kind)
    }

    /// The kinds of stories that there are.
    var kinds: [StoryKind] {
        StoryKind.allCases.filter { stories[$0] != nil }
    }

    /// How many stories of a kind there are.
    func total(_ kind: StoryKind) -> Int {
        stories[kind]?.count ?? 0
    }

    /// How many stories of a language were translated before their source changed.
    func stale(in language: LanguageTag) -> Int {
        stories.values.joined().count { $0.versions[language]?.isStale == true }
    }

    /// How many stories of a kind a language has.
    func translated(_ kind: StoryKind, into language: LanguageTag) -> Int {
        stories[kind]?.count { $0.versions[language] != nil } ?? 0
    }
}
