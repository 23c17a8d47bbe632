import CampaignModel

/// A data set in the words of schema.org, for search engines that list open data.
///
/// Pages hold it in a script element of the type `application/ld+json`. That is a data block: browsers don't run it,
/// and a Content-Security-Policy doesn't concern it.
struct DatasetDescription {
    let data: OpenData
    let context: PageContext

    /// The description of a page's data; nothing for pages that show no data set, and for pages of communes, which must
    /// stay small: their files are part of the indicators' data sets and of the whole.
    func members(at destination: Destination) -> [(String, JSONTree)]? {
        destination.kind.dataset(of: destination.number).map { members($0, at: destination) }
    }

    private func members(_ step: OpenData.Step, at destination: Destination) -> [(String, JSONTree)] {
        let settings = context.settings
        let set = data.figureSet(step)
        let isWhole = step == .figures
        let siteTitle = own(data.terms.siteTitle)
        let days = days(of: step)
        let citation = data.terms.citation(of: set.title, at: isWhole ? data.terms.page : set.path(.csv))
        let opening: [(String, JSONTree)] = [
            ("@type", .text("Dataset")),
            ("name", .text(isWhole ? siteTitle : "\(own(set.title)) – \(siteTitle)")),
            ("description", .text(about(step, set) + demonstration)),
            ("url", .text(context.address(destination, in: context.tag))), ("inLanguage", .text(context.tag.text)),
            ("license", .text(settings.licence.url)), ("isAccessibleForFree", .flag(true)),
            ("identifier", .text("\(settings.baseURL)/\(isWhole ? DataPackage.path : set.path(.csv))")),
            ("version", .text(data.version)), ("datePublished", .text(days.published.description)),
            ("dateModified", .text(days.changed.description)), ("creator", publisher), ("publisher", publisher),
            ("keywords", .list(keywords.map { .text($0) })), ("includedInDataCatalog", catalogue),
            ("measurementTechnique", .text(own(DatasetDescription.technique))), ("spatialCoverage", place),
        ]
        let credit: [(String, JSONTree)] = isWhole ? [("creditText", .text(own(citation)))] : []
        let files: [(String, JSONTree)] = [("distribution", .list(downloads(of: step, set)))]
        return opening + credit + time(of: step) + measured(step) + parent(isWhole) + files
    }

    private var publisher: JSONTree {
        .object([("@type", .text("Organization")), ("name", .text(own(data.terms.publisher)))])
    }

    private var keywords: [String] {
        [own(data.terms.campaign), own(Bilingual(vi: "dữ liệu mở", en: "open data"))]
            + (context.settings.provinceName.isEmpty ? [] : [context.settings.provinceName])
    }

    private var catalogue: JSONTree {
        .object([
            ("@type", .text("DataCatalog")), ("name", .text(own(data.terms.siteTitle))),
            ("url", .text("\(context.settings.baseURL)/\(DataCatalogue.jsonPath)")),
        ])
    }

    private func days(of step: OpenData.Step) -> (published: CalendarDate, changed: CalendarDate) {
        guard case .indicator(let indicator) = step else { return (data.days.published, data.days.changed) }
        return data.days.days(of: indicator)
    }

    /// What the set holds; of an indicator also how it is counted, so that no two data sets are described alike.
    private func about(_ step: OpenData.Step, _ set: FigureSet) -> String {
        guard case .indicator(let index) = step else { return own(set.about) }
        let indicator = context.campaign.indicators[index]
        let parts = [indicator.numerator] + [indicator.denominator].compactMap { $0 }
        return ([own(set.title)] + parts.map { context.plain($0) }).joined(separator: " – ") + ". " + own(set.about)
    }

    private static let technique = Bilingual(
        vi: "Số liệu do đơn vị báo cáo kèm minh chứng; số nhỏ có thể nhận ra một người không được công bố.",
        en: "Figures reported by the units with their evidence; small counts that could tell of a person are kept back."
    )

    private var demonstration: String {
        guard data.terms.isDemonstration else { return "" }
        return own(Bilingual(vi: " Dữ liệu minh họa, không có thật.", en: " Demonstration data, not real."))
    }

    private func time(of step: OpenData.Step) -> [(String, JSONTree)] {
        data.span(of: step).map { [("temporalCoverage", .text("\($0.start)/\($0.end)"))] } ?? []
    }

    private var place: JSONTree {
        .object([("@type", .text("Place")), ("name", .text(context.settings.provinceName))])
    }

    private func measured(_ step: OpenData.Step) -> [(String, JSONTree)] {
        guard case .indicator(let index) = step else { return [] }
        let indicator = context.campaign.indicators[index]
        let value: [(String, JSONTree)] = [
            ("@type", .text("PropertyValue")), ("propertyID", .text(indicator.id)),
            ("name", .text(context.plain(indicator.name))), ("unitText", .text(indicator.measure.rawValue)),
        ]
        return [("variableMeasured", .object(value))]
    }

    private func parent(_ isWhole: Bool) -> [(String, JSONTree)] {
        guard !isWhole else { return [] }
        let whole: [(String, JSONTree)] = [
            ("@type", .text("Dataset")), ("name", .text(own(data.terms.siteTitle))),
            ("url", .text(context.address(.single(.data), in: context.tag))),
        ]
        return [("isPartOf", .object(whole))]
    }

    private func downloads(of step: OpenData.Step, _ set: FigureSet) -> [JSONTree] {
        let listed = step == .figures ? wholePaths : [set.path(.csv), set.path(.json)] + others(of: step, set)
        return listed.map { path in
            .object([
                ("@type", .text("DataDownload")), ("contentUrl", .text("\(context.settings.baseURL)/\(path)")),
                ("encodingFormat", .text(DatasetDescription.mediaType(of: path))),
            ])
        }
    }

    /// The workbook of an indicator and the table of its newest period.
    private func others(of step: OpenData.Step, _ set: FigureSet) -> [String] {
        guard case .indicator(let indicator) = step else { return [] }
        let workbook = FigureWorkbook.exist(in: context.campaign) ? [set.stem + ".xlsx"] : []
        return workbook + [FigureAddresses.path(ofNewest: context.campaign.indicators[indicator].id)]
    }

    private var wholePaths: [String] {
        DataListing(data).entries.filter { !$0.isRegister }.flatMap { $0.files.map(\.path) }
    }

    static func mediaType(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "csv": "text/csv"
        case "xml": "application/xml"
        case "parquet": "application/vnd.apache.parquet"
        case "sqlite": "application/vnd.sqlite3"
        case "zip": "application/zip"
        case "geojson": "application/geo+json"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        default: "application/json"
        }
    }

    /// The wording for the page's language; the program's own words are Vietnamese and English only.
    private func own(_ text: Bilingual) -> String {
        context.tag == .vietnamese ? text.vietnamese : text.english
    }
}
