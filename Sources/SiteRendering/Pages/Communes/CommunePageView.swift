import CampaignModel

/// What the template of a commune's page is given, in the order of the page.
struct CommunePageView: TemplateView {
    let kind: String
    let formerProvince: [UInt8]
    let area: String
    let code: String
    let period: String
    let sentences: [HundredSentence]
    let silent: [SilentFigureView]
    let help: CommuneHelpView
    let mainFigures: [MainFigureView]
    let lacksTargets: Bool
    let scores: [CompositeScoreView]
    let farthest: [UInt8]
    let groups: [GroupTableView]
    let trust: UnitTrustView
    let stories: [StoryCardView]
    let restOfStories: LinkView?
    let mainTitle: [UInt8]
    let storiesTitle: [UInt8]
    let duties: CommuneTasksView
    let history: CommuneHistoryView?
    let themes: [ThemeFiguresView]
    let ending: CommuneEndingView

    static let fields = Fields<CommunePageView>([
        .text("kind") { $0.kind },
        .html("former_province") { $0.formerProvince },
        .text("area") { $0.area },
        .text("code") { $0.code },
        .text("period") { $0.period },
        .list("sentences") { $0.sentences },
        .flag("has_sentences") { !$0.sentences.isEmpty },
        .list("silent") { $0.silent },
        .flag("has_silent") { !$0.silent.isEmpty },
        .record("help") { $0.help },
        .list("main_figures") { $0.mainFigures },
        .flag("has_main_figures") { !$0.mainFigures.isEmpty },
        .flag("lacks_targets") { $0.lacksTargets },
        .list("scores") { $0.scores },
        .html("farthest") { $0.farthest },
        .list("groups") { $0.groups },
        .flag("has_groups") { !$0.groups.isEmpty },
        .record("trust") { $0.trust },
        .list("stories") { $0.stories },
        .html("main_title") { $0.mainTitle },
        .html("stories_title") { $0.storiesTitle },
        .record("rest_of_stories", optional: { $0.restOfStories }),
        .flag("has_stories") { !$0.stories.isEmpty },
        .record("duties") { $0.duties },
        .record("history", optional: { $0.history }),
        .list("themes") { $0.themes },
        .flag("has_themes") { !$0.themes.isEmpty },
        .record("ending") { $0.ending },
    ])
}

/// A main figure that has no value to tell.
struct SilentFigureView: TemplateView {
    let name: [UInt8]
    let anchor: String
    let figure: FigureView

    static let fields = Fields<SilentFigureView>([
        .html("name") { $0.name },
        .text("anchor") { $0.anchor },
        .record("figure") { $0.figure },
    ])
}

/// The figures of one theme.
struct ThemeFiguresView: TemplateView {
    let id: String
    let name: [UInt8]
    /// How many of the theme's figures were given.
    let given: String
    let rows: [IndicatorRowView]

    static let fields = Fields<ThemeFiguresView>([
        .text("id") { $0.id },
        .html("name") { $0.name },
        .text("given") { $0.given },
        .list("rows") { $0.rows },
        .flag("has_targets") { view in view.rows.contains { $0.target != nil } },
    ])
}

/// What ends the page: where the commune lies, its files, how to cite it.
struct CommuneEndingView: TemplateView {
    let locator: [UInt8]
    let nearby: [LinkView]
    let compare: String
    let workbook: String
    let csv: String
    /// Where it is said how a CSV file is opened.
    let reading: String
    let json: String
    /// Where all periods are; empty where there is no such page.
    let periods: String
    let notice: String
    let feed: String
    /// The file of the calendar and its address for programs; nothing when no day is ahead.
    let calendar: String
    let webcal: String
    let citation: String
    /// Where the proof of all its released figures stands; the page on data says how it is checked. There is no room for
    /// more: the page must fit the first round trip.
    let proof: String

    static let fields = Fields<CommuneEndingView>([
        .text("proof_href") { $0.proof },
        .html("locator") { $0.locator },
        .list("nearby") { $0.nearby },
        .flag("has_nearby") { !$0.nearby.isEmpty },
        .text("compare_href") { $0.compare },
        .text("workbook_href") { $0.workbook },
        .text("csv_href") { $0.csv },
        .text("reading_href") { $0.reading },
        .text("json_href") { $0.json },
        .text("periods_href") { $0.periods },
        .text("notice_href") { $0.notice },
        .text("commune_feed_href") { $0.feed },
        .text("calendar_href") { $0.calendar },
        .text("webcal_href") { $0.webcal },
        .text("citation") { $0.citation },
    ])
}
