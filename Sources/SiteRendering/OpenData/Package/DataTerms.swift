import CampaignModel

/// What every file of the open data says of itself: from when it is, under which terms, how to cite it, and whether
/// it is made up.
struct DataTerms: Sendable {
    let asOf: CalendarDate
    let isDemonstration: Bool
    let licence: Licence
    let baseURL: String
    let publisher: Bilingual
    let siteTitle: Bilingual
    let province: String

    init(_ settings: SiteSettings) {
        asOf = settings.asOf
        isDemonstration = settings.isDemonstration
        licence = settings.licence
        baseURL = settings.baseURL
        publisher = settings.publisher.bilingual(else: settings.firstLanguage)
        province = settings.provinceName
        siteTitle = settings.title.bilingual(else: settings.firstLanguage)
    }

    /// The columns that close every CSV file, since a CSV file has no other place that tools keep.
    static let fields = [
        DataField("as_of", .date, vi: "Số liệu tính đến ngày", en: "The day the data were judged at", [.required]),
        DataField(
            "demonstration", .flag, vi: "Dữ liệu minh họa, không có thật", en: "Made up to show the portal", [.required]
        ),
        DataField("licence", .text, vi: "Giấy phép sử dụng", en: "Terms of use", [.required]),
    ]

    /// The cells of those columns.
    var cells: [DataCell] { [.date(asOf), .flag(isDemonstration), .text(licence.id)] }

    /// How to cite a file.
    func citation(of title: Bilingual, at path: String) -> Bilingual {
        let address = "\(baseURL)/\(path)"
        return Bilingual(
            vi: "\(publisher.vietnamese). \(siteTitle.vietnamese): \(title.vietnamese). Số liệu tính đến ngày \(asOf). "
                + "\(address). Giấy phép \(licence.id)." + (isDemonstration ? " Dữ liệu minh họa, không có thật." : ""),
            en: "\(publisher.english). \(siteTitle.english): \(title.english). As of \(asOf). \(address). "
                + "Licence \(licence.id)." + (isDemonstration ? " Demonstration data, not real." : ""))
    }

    /// The members that open every JSON file.
    func members(title: Bilingual, about: Bilingual, path: String) -> [(String, JSONTree)] {
        [
            ("title", JSONTree(title)), ("description", JSONTree(about)), ("as_of", .text(asOf.description)),
            ("demonstration", .flag(isDemonstration)),
            ("licence", .object([("id", .text(licence.id)), ("url", .text(licence.url))])),
            ("publisher", JSONTree(publisher)), ("citation", JSONTree(citation(of: title, at: path))),
        ]
    }
}
