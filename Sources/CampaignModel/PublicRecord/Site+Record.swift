/// The address of a page that stands once in the site: lists, registers, stories.
public struct PageAddress: Hashable, Sendable {
    /// The address from the site's root, as in `tin-tuc/mua-he/`; `/` for the first page.
    public let path: String
    /// What the page is in the manifest.
    public let kind: String
    /// Where what it shows was read; nothing for pages that the program makes.
    public let place: SourcePlace?

    /// Gives a page its address.
    public init(path: String, kind: String, place: SourcePlace?) {
        self.path = path.isEmpty ? "/" : path
        self.kind = kind
        self.place = place
    }
}

extension Site {
    /// Everything that the site tells beside its figures, field by field: the settings that trust rests on, the campaign,
    /// stories, consents by their state alone, words of languages, and the addresses of pages.
    ///
    /// - Parameter pictures: The hashes of the pictures of stories, by their paths inside the content folder.
    public func recordedFields(addresses: [PageAddress], pictures: [String: String] = [:]) -> [RecordedField] {
        var fields: [RecordedField] = []
        fields.reserveCapacity(16_384)
        let (codes, tags) = (campaign.codes, settings.languages)
        SiteSettings.told.forEachField(of: [settings], codes, on: settings.asOf, tags) { fields.append($0) }
        campaign.forEachRecordedField(on: settings.asOf, tags) { fields.append($0) }
        Story.told.forEachField(of: stories, codes, on: settings.asOf, tags) { fields.append($0) }
        ToldAttachment.told.forEachField(
            of: ToldAttachment.all(of: stories, attachments), codes, on: settings.asOf, tags
        ) { fields.append($0) }
        Language.told.forEachField(of: languages, codes, on: settings.asOf, tags) { fields.append($0) }
        ConsentState.told.forEachField(of: consents, codes, on: settings.asOf, tags) { fields.append($0) }
        PageAddress.told.forEachField(of: addresses, codes, on: settings.asOf, tags) { fields.append($0) }
        if !campaign.shapes.isEmpty { fields.append(shapes) }
        for story in stories {
            if let told = story.told(pictures) { fields.append(told) }
        }
        return fields
    }

    private var shapes: RecordedField {
        let text = campaign.shapes.map { shape in
            let points = shape.rings.joined().map { "\($0.longitude) \($0.latitude)" }.joined(separator: ",")
            return "\(campaign.communes[shape.commune].id):\(points)"
        }.joined(separator: ";")
        return RecordedField(
            record: "site", key: "shapes", field: "outlines", value: text, recordClass: .told, place: nil, isWords: true
        )
    }
}

extension SiteSettings {
    /// What the public is told of the site as a whole.
    static let told = ToldRecord<SiteSettings>(
        "site",
        [
            .key("site") { _ in "settings" },
            .words("title", .told, vi: "Tên trang", en: "Title") { $0.title },
            .words("short_title", .told, vi: "Tên ngắn", en: "Short title") { $0.shortTitle },
            .words("tagline", .told, vi: "Giới thiệu", en: "Tagline") { $0.tagline },
            .words("publisher", .promised, vi: "Cơ quan công bố", en: "Publisher") { $0.publisher },
            .field("languages", .promised, vi: "Ngôn ngữ", en: "Languages") { settings, _ in
                DataCell(settings.languages.map(\.text))
            }.extending(),
            .field("current_period", .told, vi: "Kỳ đang xem", en: "Period shown first") { settings, codes in
                DataCell(settings.currentPeriod.map { codes.periods[$0].id })
            },
            .field("licence", .promised, vi: "Giấy phép", en: "Licence") { settings, _ in
                DataCell([settings.licence.id, settings.licence.url].filter { !$0.isEmpty })
            },
            .words("licence_name", .told, vi: "Tên giấy phép", en: "Licence, in words") { $0.licence.name },
            .field("province", .promised, vi: "Tỉnh", en: "Province") { settings, _ in
                DataCell([settings.provinceCode, settings.provinceName])
            },
            .field("demonstration", .promised, vi: "Bản trình diễn", en: "Demonstration") { settings, _ in
                settings.isDemonstration ? .flag(true) : .empty
            },
            .field("suppression_threshold", .promised, vi: "Ngưỡng công bố", en: "Threshold") { settings, _ in
                .integer(settings.suppressionThreshold)
            },
            .words("contact", .told, vi: "Nơi liên hệ", en: "Contact") { $0.contactUnit },
            .words("contact_note", .told, vi: "Ghi chú liên hệ", en: "About the contact") { $0.contactNote },
            .field("report_errors_to", .told, vi: "Nơi báo số liệu sai", en: "Where wrong figures are reported") {
                settings, _ in
                DataCell(settings.errorReportAddress)
            },
            .field("catalogue", .told, vi: "Mô tả cho cổng dữ liệu khác", en: "Description for other portals") {
                settings, _ in
                DataCell(settings.catalogue.written)
            },
            .field("map_names", .told, vi: "Tên trên bản đồ", en: "Names on the map") { settings, codes in
                DataCell(settings.mapNames.map { "\(codes.code(of: $0.commune)) \($0.name)" })
            },
            .field("release_key", .promised, vi: "Khóa ký", en: "Keys") { settings, _ in
                DataCell(settings.releaseKeys)
            }.extending(),
        ])
}

extension Story {
    /// What names it in the public record.
    var recordKey: String { "\(kind.rawValue)/\(slug)" }

    /// The state of a story whose text is there.
    static let shown = "shown"

    /// What the public is told of a story. Of one that shows persons only that it is there: words about them, and even
    /// their hash, would outlive their consent.
    static let told = ToldRecord<Story>(
        "story", place: { $0.versions.values.map(\.place).min() },
        [
            .key("path") { $0.recordKey },
            .field("state", .told, vi: "Tình trạng", en: "State") { story, _ in
                .text(story.isWithdrawn ? "withdrawn" : shown)
            },
            .field("demonstration", .promised, vi: "Minh họa", en: "Demonstration") { story, _ in
                // The mark of a story that is shown no more goes with it.
                story.isDemonstration ? .flag(true) : story.isWithdrawn ? .empty : .flag(false)
            },
            .field("facts", .told, vi: "Thông tin chung", en: "Facts") { story, codes in
                story.showsPersons ? .empty : DataCell(story.factsText(codes))
            },
            .words("text", .told, vi: "Nội dung", en: "Text") { story in
                guard !story.showsPersons else { return LocalizedText([:]) }
                return LocalizedText(story.versions.mapValues(\.wholeText))
            },
        ])

    private func factsText(_ codes: RegisterCodes) -> String {
        switch subject {
        case .page(let facts): "\(facts.section.rawValue) \(facts.order)" + (facts.isFirstHelp ? " first_help" : "")
        case .model(let facts):
            modelText(facts, codes)
        case .ambassador: ""
        case .news(let facts):
            "\(facts.kind.rawValue) \(facts.date) \(facts.communes.map { "\($0.position)" }.joined(separator: ";"))"
        }
    }

    // Word by word: one list of all takes the compiler twelve seconds.
    private func modelText(_ facts: ModelFacts, _ codes: RegisterCodes) -> String {
        var words: [String] = ["\(facts.commune.position)"]
        words.append(facts.agency.map { codes.agencies[$0].id } ?? "-")
        words.append(facts.started.description)
        words.append(facts.audience.written)
        words.append(facts.groups.map { codes.groups[$0].id }.joined(separator: ";"))
        words.append(facts.replicatedIn.map { "\($0.position)" }.joined(separator: ";"))
        words.append(facts.figures.map { codes.name(of: $0) }.joined(separator: ";"))
        words.append(facts.indicators.map { codes.indicators[$0].id }.joined(separator: ";"))
        words.append(facts.tasks.map { codes.tasks[$0].id }.joined(separator: ";"))
        return words.joined(separator: " ")
    }
}

extension LocalizedText {
    /// The wordings in the order of their languages, for what is compared and not read.
    fileprivate var written: String {
        wordings.sorted { $0.key < $1.key }.map { "\($0.key.text)=\($0.value)" }.joined(separator: " ")
    }
}

extension StoryVersion {
    /// Title, summary and text as one.
    fileprivate var wholeText: String {
        "\(title)\n\(summary)\n" + String(decoding: body.plainHTML, as: UTF8.self)
    }
}

extension Language {
    /// What the public is told of a language: that it is there, and all its phrases as one.
    static let told = ToldRecord<Language>(
        "language",
        [
            .key("tag") { $0.tag.text },
            .field("name", .told, vi: "Tên", en: "Name") { language, _ in DataCell(language.name) },
            .field("phrases", .told, vi: "Câu chữ của trang", en: "Phrases") { language, _ in
                DataCell(language.allWords)
            },
        ])

    private var allWords: String {
        let phrases = phrases.map { "\($0.key)=\($0.value.one ?? "")|\($0.value.other)" }
        let paths = paths.map { "\($0.key)=\($0.value)" }
        let spoken = spokenForms.map { "\($0.key)=\($0.value)" }
        let writing =
            [style.decimalMark, style.groupMark, style.shortDate, style.longDate, style.percent] + style.months
        let facts = writing + ["\(isRightToLeft)", "\(isPartial)", font ?? "-", locale]
        return (facts + phrases.sorted() + paths.sorted() + spoken.sorted()).joined(separator: "\n")
    }
}

extension ConsentState {
    static let told = ToldRecord<ConsentState>(
        "consent", place: \.place,
        [
            .key("id") { $0.id },
            .field("state", .told, vi: "Tình trạng", en: "State") { state, _ in .text(state.written) },
        ])
}

extension PageAddress {
    static let told = ToldRecord<PageAddress>(
        "page", place: \.place,
        [
            .key("address") { $0.path },
            .field("kind", .told, vi: "Loại trang", en: "Kind of page") { page, _ in .text(page.kind) },
        ])
}
