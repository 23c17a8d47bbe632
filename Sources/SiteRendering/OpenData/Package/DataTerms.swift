import CampaignModel

/// What every file of the open data says of itself: from when it is, under which terms, how to cite it, and whether
/// it is made up.
struct DataTerms: Sendable {
    /// The day that the site is judged at. It stands in the descriptions only: in files of data it would change them
    /// daily though nothing happened.
    let asOf: CalendarDate
    /// The newest day that the data tell of.
    let newest: CalendarDate
    /// The address of the page about the data, from the site's root.
    let page: String
    let isDemonstration: Bool
    let licence: Licence
    let baseURL: String
    let publisher: Bilingual
    let siteTitle: Bilingual
    let campaign: Bilingual
    let province: String

    init(_ context: DataContext) {
        let settings = context.site.settings
        newest = NewestDay.of(context.site)
        page = context.routes.path(to: .single(.data), in: settings.firstLanguage)
        asOf = settings.asOf
        isDemonstration = settings.isDemonstration
        licence = settings.licence
        baseURL = settings.baseURL
        publisher = settings.publisher.bilingual(else: settings.firstLanguage)
        campaign = settings.campaignName.bilingual(else: settings.firstLanguage)
        province = settings.provinceName
        siteTitle = settings.title.bilingual(else: settings.firstLanguage)
    }

    /// What catalogues find the data by, each in its language: the campaign, in English where it has a name of its own
    /// there, and the province.
    var keywords: [(words: String, language: String)] {
        let english = campaign.english == campaign.vietnamese ? "" : campaign.english
        return [(campaign.vietnamese, "vi"), (english, "en"), (province, "vi")].filter { !$0.0.isEmpty }
    }

    /// The columns that close every CSV file, since a CSV file has no other place that tools keep.
    static let fields = [
        DataField(
            "demonstration", .flag, vi: "Dữ liệu minh họa, không có thật", en: "Made up to show the portal", [.required]
        ),
        DataField("licence", .text, vi: "Giấy phép sử dụng", en: "Terms of use", [.required]),
    ]

    /// The cells of those columns.
    var cells: [DataCell] { [.flag(isDemonstration), .text(licence.id)] }

    /// How to cite a file.
    func citation(of title: Bilingual, at path: String) -> Bilingual {
        let address = "\(baseURL)/\(path)"
        return Bilingual(
            vi:
                "\(publisher.vietnamese). \(siteTitle.vietnamese): \(title.vietnamese). Số liệu mới nhất ngày \(newest). "
                + "\(address). Giấy phép \(licence.id)." + (isDemonstration ? " Dữ liệu minh họa, không có thật." : ""),
            en: "\(publisher.english). \(siteTitle.english): \(title.english). Newest data of \(newest). \(address). "
                + "Licence \(licence.id)." + (isDemonstration ? " Demonstration data, not real." : ""))
    }

    /// The members that open every JSON file.
    func members(title: Bilingual, about: Bilingual, path: String) -> [(String, JSONTree)] {
        [
            ("title", JSONTree(title)), ("description", JSONTree(about)),
            ("package", .text("\(baseURL)/\(DataPackage.path)")),
            ("demonstration", .flag(isDemonstration)),
            ("licence", .object([("id", .text(licence.id)), ("url", .text(licence.url))])),
            ("publisher", JSONTree(publisher)), ("citation", JSONTree(citation(of: title, at: path))),
        ]
    }
}
