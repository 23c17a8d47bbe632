import Testing

@testable import CampaignModel

/// What is written in YAML is told by lists of fields. These hold each list against the properties of its type, so that a
/// new property is told, or somebody says why not. (Registers need no such test: their declarations make them.)
struct ToldFieldsTests {
    /// What becomes of a property.
    private struct Fate {
        let fields: [String]

        /// These fields tell of it.
        static func told(_ fields: String...) -> Fate { Fate(fields: fields) }

        /// It isn't told, and why.
        static func untold(_ reason: String) -> Fate { Fate(fields: []) }
    }

    private func check<Row>(_ row: Row, _ told: ToldRecord<Row>, _ fates: [String: Fate]) {
        let properties = Set(Mirror(reflecting: row).children.compactMap(\.label))
        #expect(!properties.isEmpty)
        #expect(properties.subtracting(fates.keys).sorted() == [], "\(told.record): neither told nor said why not")
        #expect(Set(fates.keys).subtracting(properties).sorted() == [], "\(told.record): no such property")
        #expect(
            Set(fates.values.flatMap(\.fields)) == Set(told.columns.map(\.field.name)), "\(told.record): its fields")
    }

    private let place = Fate.untold("where the row stands")
    private let campaign = LedgerSample.campaign()

    @Test func tellsEverythingOfIndicators() throws {
        let indicator = try #require(campaign.indicators.items.first)
        check(
            indicator, Indicator.told,
            [
                "id": .told("id"), "name": .told("name"), "theme": .told("theme"), "measure": .told("unit"),
                "numerator": .told("numerator"), "denominator": .told("denominator"), "direction": .told("direction"),
                "levels": .told("levels"), "groupKinds": .told("groups"), "frequency": .told("frequency"),
                "isCumulative": .told("cumulative"), "sentence": .told("sentence"), "paragraphs": .told("paragraph"),
                "officialCode": .told("official_code"), "suppressionThreshold": .told("suppression_threshold"),
                "targets": .untold("rows of their own"), "baseline": .told("baseline"), "note": .told("note"),
                "computed": .told("computed"), "place": place,
            ])
        let target = Target(period: "2026-Q4", value: 80, source: "Kế hoạch")
        #expect(
            Set(Mirror(reflecting: target).children.compactMap(\.label)) == ["period", "value", "source", "levels"])
        check(
            IndicatorTarget(indicator: indicator, target: target), IndicatorTarget.told,
            ["indicator": .told("indicator"), "target": .told("period", "value", "source", "levels")])
    }

    @Test func tellsEverythingOfAttachments() {
        let story = Story(
            slug: "a", subject: .news(NewsFacts(date: LedgerSample.day, kind: .news, communes: [])), versions: [:],
            isWithdrawn: false, isDemonstration: false)
        let attachment = StoryAttachment(
            path: "news/a/mau-don.pdf", title: LocalizedText([:]), sha256: nil, place: LedgerSample.place)
        #expect(
            Set(Mirror(reflecting: attachment).children.compactMap(\.label)) == ["path", "title", "sha256", "place"])
        check(
            ToldAttachment(
                story: story, attachment: attachment,
                published: PublishedAttachment(path: "t/x.pdf", size: 1, sha256: "aa")),
            ToldAttachment.told,
            [
                "story": .told("story"), "attachment": .told("file", "title"), "published": .told("address", "sha256"),
            ])
    }

    @Test func tellsNothingOfAttachmentsOfPersons() {
        func told(_ showsPersons: Bool) -> Int {
            let attachment = StoryAttachment(
                path: "models/a/x.pdf", title: LocalizedText([:]), sha256: nil, place: LedgerSample.place)
            let story = Story(
                slug: "a", subject: .news(NewsFacts(date: LedgerSample.day, kind: .news, communes: [])), versions: [:],
                isWithdrawn: false, isDemonstration: false, showsPersons: showsPersons, attachments: [attachment])
            return ToldAttachment.all(
                of: [story], ["models/a/x.pdf": PublishedAttachment(path: "t/x.pdf", size: 1, sha256: "aa")]
            ).count
        }
        #expect(told(false) == 1 && told(true) == 0)
    }

    @Test func tellsEverythingOfTasks() {
        let change = TaskChange(on: LedgerSample.day, by: "A01", change: LocalizedText([:]))
        let task = CampaignTask(
            id: "T01", title: LocalizedText([:]), leads: [], partners: [], deadline: .ongoing,
            objective: LocalizedText([:]), output: LocalizedText([:]), indicators: [], paragraph: "I.1",
            history: [change], place: LedgerSample.place)
        check(
            task, CampaignTask.told,
            [
                "id": .told("id"), "title": .told("title"), "leads": .told("lead"), "partners": .told("partners"),
                "deadline": .told("deadline"), "objective": .told("objective"), "output": .told("output"),
                "indicators": .told("indicators"), "paragraph": .told("paragraph"),
                "history": .untold("rows of their own"), "place": place,
            ])
        #expect(Set(Mirror(reflecting: change).children.compactMap(\.label)) == ["on", "by", "change"])
        check(
            NumberedTaskChange(task: task, change: change), NumberedTaskChange.told,
            ["task": .told("task"), "change": .told("on", "by", "change")])
    }

    @Test func tellsEverythingOfGroupsThemesAndPeriods() throws {
        check(
            try #require(campaign.groups.items.first), PopulationGroup.told,
            [
                "id": .told("id"), "kind": .told("kind"), "name": .told("name"), "paragraphs": .told("paragraph"),
            ])
        check(
            Theme(id: "learning", name: LocalizedText([:])), Theme.told, ["id": .told("id"), "name": .told("name")])
        check(
            try #require(campaign.periods.items.first), Period.told,
            [
                "id": .told("id"), "kind": .told("kind"), "start": .told("from"), "end": .told("to"),
                "reportsDue": .told("due"),
            ])
    }

    @Test func tellsEverythingOfScores() {
        check(
            Composite(
                id: "all", name: LocalizedText([:]), parts: [], normalisation: .range, minimumCoverage: 70,
                source: LocalizedText([:]), place: LedgerSample.place), Composite.told,
            [
                "id": .told("id"), "name": .told("name"), "parts": .told("indicators"),
                "normalisation": .told("normalisation"), "minimumCoverage": .told("minimum_coverage"),
                "source": .told("source"), "place": place,
            ])
    }

    @Test func tellsEverythingOfTheSite() {
        let licence = Licence(id: "CC-BY-4.0", url: "", name: LocalizedText([:]))
        #expect(Set(Mirror(reflecting: licence).children.compactMap(\.label)) == ["id", "url", "name"])
        check(
            SiteSettings(
                title: LocalizedText([:]), tagline: LocalizedText([:]), publisher: LocalizedText([:]), baseURL: "",
                languages: [], asOf: LedgerSample.day, currentPeriod: nil, licence: licence, provinceCode: "68",
                provinceName: "Lâm Đồng", isDemonstration: true, suppressionThreshold: 5,
                contactUnit: LocalizedText([:]), contactNote: LocalizedText([:]), officeContacts: []),
            SiteSettings.told,
            [
                "title": .told("site", "title"), "shortTitle": .told("short_title"), "tagline": .told("tagline"),
                "campaignName": .untold("phrases hold it; they are told with it"),
                "publisher": .told("publisher"), "baseURL": .untold("each build may have another: previews"),
                "languages": .told("languages"), "asOf": .untold("the release says its day"),
                "currentPeriod": .told("current_period"), "licence": .told("licence", "licence_name"),
                "provinceCode": .told("province"), "provinceName": .told("province"),
                "isDemonstration": .told("demonstration"), "suppressionThreshold": .told("suppression_threshold"),
                "contactUnit": .told("contact"), "contactNote": .told("contact_note"),
                "officeContacts": .untold("which numbers may stand in texts; the texts are told"),
                "errorReportAddress": .told("report_errors_to"), "releaseKeys": .told("release_key"),
                "catalogue": .told("catalogue"),
                "communesSource": .untold("where a register was taken from; its rows are told"),
                "mapNames": .told("map_names"),
            ])
    }

    @Test func tellsEverythingOfLanguages() {
        let style = WritingStyle(decimalMark: ",", groupMark: ".", shortDate: "{d}", longDate: "{d}", percent: "{n}%")
        #expect(
            Set(Mirror(reflecting: style).children.compactMap(\.label)) == [
                "decimalMark", "groupMark", "shortDate", "longDate", "percent", "months", "shortPattern", "longPattern",
                "percentPattern",
            ], "all of it is in phrases; patterns are made of it")
        check(
            Language(
                tag: LanguageTag("vi"), name: "Tiếng Việt", isRightToLeft: false, style: style, paths: [:], phrases: [:]
            ),
            Language.told,
            [
                "tag": .told("tag"), "name": .told("name"), "locale": .told("phrases"),
                "isRightToLeft": .told("phrases"), "style": .told("phrases"), "paths": .told("phrases"),
                "phrases": .told("phrases"), "spokenForms": .told("phrases"), "isPartial": .told("phrases"),
                "untranslated": .untold("the phrases themselves are told"), "font": .told("phrases"),
                "stalePhrases": .untold("a remark on phrases that are told themselves"),
                "places": .untold("where its words stand"),
            ])
    }

    @Test func tellsEverythingOfStories() {
        let story = Story(
            slug: "a", subject: .page(PageFacts(section: .about, order: 1)), versions: [:], isWithdrawn: false,
            isDemonstration: false)
        check(
            story, Story.told,
            [
                "slug": .told("path"), "subject": .told("facts"), "versions": .told("text"),
                "isWithdrawn": .told("state"), "keptSlugs": .untold("addresses are told"),
                "aliases": .untold("addresses are told"), "isDemonstration": .told("demonstration"),
                "attachments": .untold("rows of their own"),
                "showsPersons": .untold("it decides what of the story is told"),
            ])
    }
}
