import CampaignModel

/// What each release changed of the figures, as a table of the open data.
enum ReleaseNewsTable {
    static func table(_ context: DataContext) -> DataTable {
        let (site, campaign) = (context.site, context.site.campaign)
        let folders = ReleaseFolders(site)
        var columns = DataColumns<ReleaseNews.Line>(context.languages)
        columns.integer("release", vi: "Số của bản công bố", en: "Number of the release", .required) { $0.release + 1 }
        columns.date("released_on", vi: "Ngày công bố", en: "Day of the release", .required) {
            site.releases[$0.release].release.date
        }
        columns.text(
            "copy", vi: "Bản sao theo ngày của mọi số liệu lúc đó", en: "Dated copy of all figures of that time",
            .required, .address
        ) { "\(site.settings.baseURL)/\(folders.descriptor(of: $0.release))" }
        columns.choice(
            "change", vi: "Thêm, sửa, rút hay không đổi", en: "Added, changed, withdrawn or no figure changed"
        ) { $0.change }
        columns.period(context) { $0.period }
        columns.list("indicators", vi: "Mã các chỉ số", en: "Codes of the indicators") {
            $0.indicators.map { campaign.indicators[$0].id }
        }
        columns.integer("figures", vi: "Bao nhiêu số liệu", en: "How many figures", .required, .minimum(0)) { $0.count }
        columns.text("key", vi: "Khóa của số liệu; để trống khi có nhiều", en: "Key of the figure; empty for many") {
            $0.key.map(campaign.name)
        }
        columns.entry("old", vi: "trước đó", en: "before") { $0.step?.old }
        columns.entry("new", vi: "từ đó", en: "since") { $0.step?.new }
        addReasons(to: &columns, campaign)
        return DataTable(
            "releases", title: Bilingual(vi: "Số liệu qua từng bản công bố", en: "Figures, release by release"),
            about: Bilingual(
                vi:
                    "Mỗi bản công bố đã thêm, sửa, rút những số liệu nào, vì sao; kèm địa chỉ bản sao theo ngày. Số cũ của "
                    + "số liệu nay không công bố thì không nhắc lại.",
                en:
                    "Which figures each release added, changed and withdrew, and why, with the address of its dated copy. "
                    + "Old numbers of a figure that is kept back today aren’t repeated."),
            columns: columns, rows: context.news.lines.reversed()
        ).named(by: ["release", "change", "period", "key"])
    }

    /// Why a figure changed, by whom, and on which day.
    private static func addReasons(to columns: inout DataColumns<ReleaseNews.Line>, _ campaign: Campaign) {
        let revisions = campaign.records.revisions
        columns.localized("reason", vi: "Lý do", en: "Reason") {
            $0.revision.map { revisions[$0].reason } ?? ownReason($0, campaign) ?? LocalizedText([:])
        }
        columns.text("by", vi: "Nơi điều chỉnh", en: "By whom") { $0.revision.map { revisions[$0].by } }
        columns.date("on", vi: "Ngày điều chỉnh", en: "Day of the change") { $0.revision.map { revisions[$0].on } }
    }

    private static func ownReason(_ line: ReleaseNews.Line, _ campaign: Campaign) -> LocalizedText? {
        guard let key = line.key, let step = line.step, campaign.indicators[key.indicator].computed != nil else {
            return nil
        }
        return ComputedReason(step).words
    }
}

/// Where the dated copies stand: a folder a release, named by its day, and by a number more where a day has several.
struct ReleaseFolders {
    private let names: [String]

    init(_ site: Site) {
        var seen: [CalendarDate: Int] = [:]
        names = site.releases.map { published in
            let day = published.release.date
            seen[day, default: 0] += 1
            return (seen[day] ?? 1) == 1 ? "\(day)" : "\(day)-\(seen[day] ?? 1)"
        }
    }

    /// The name of the folder of a release, by its place.
    func name(of release: Int) -> String { names[release] }

    /// The description of a dated copy, from the site's root.
    func descriptor(of release: Int) -> String { "\(Self.root)\(names[release])/datapackage.json" }

    /// The same from above the folders, so that nothing that earlier releases share lies outside: who keeps the whole
    /// folder needs no network.
    func description(of release: Int) -> String { "\(Self.root)\(names[release]).json" }

    /// The folder of all copies.
    static let root = "data/releases/"

    /// The file of a period, from the site's root.
    func file(_ period: String, of release: Int) -> String {
        "\(Self.root)\(names[release])/figures-\(period).parquet"
    }
}
