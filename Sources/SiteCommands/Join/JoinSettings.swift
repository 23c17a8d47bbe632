import CampaignModel
import SiteContent

/// What a national index is made from: a file such as `national.yaml`.
struct JoinSettings: Hashable, Sendable {
    /// A province's site.
    struct Province: Hashable, Sendable {
        /// How the index names it; what a province calls itself isn't taken.
        let name: String
        /// Its folder, or its address on the web.
        let site: String
        /// Where the file says so.
        let place: SourcePlace
    }

    let title: Bilingual
    /// Where the index is published, without a slash at its end.
    let baseURL: String
    /// The day at which freshness is judged.
    let asOf: CalendarDate
    /// From how many days on the newest data of a province count as late.
    let lateAfterDays: Int
    /// The name of the licence of the index itself, as SPDX writes it.
    let licence: String
    let provinces: [Province]

    /// Reads the file; nothing when something in it is wrong, which the collector then holds.
    static func read(_ file: String, into collector: DiagnosticCollector) throws(CommandFailure) -> JoinSettings? {
        let source = SourceText(file: file, bytes: try ByteReading.named(file), into: collector)
        guard let root = source.whole.yamlMap(into: collector) else { return nil }
        let languages = [LanguageTag("vi"), LanguageTag("en")]
        let title = root.localized("title", languages)?.value
        let baseURL = root.text("base_url")
        let asOf = root.date("as_of", required: true)?.value
        let late = root.integer("late_after_days", in: 1...3650)?.value ?? 100
        let licence = root.text("licence")?.value
        let provinces = root.maps("provinces").compactMap { map -> Province? in
            defer { map.reportUnknownKeys() }
            guard let name = map.text("name"), let site = map.text("site") else { return nil }
            return Province(name: name.value, site: site.value, place: site.place)
        }
        root.reportUnknownKeys()
        let names = provinces.map { JoinAddress.nameKey($0.name) }
        for (name, province) in zip(names, provinces) where names.count(where: { $0 == name }) > 1 {
            collector.add(.joinedTwice(province.name, at: province.place))
        }
        let sites = provinces.map { JoinAddress.key($0.site) }
        for (site, province) in zip(sites, provinces) where sites.count(where: { $0 == site }) > 1 {
            collector.add(.joinedSiteTwice(province.site, at: province.place))
        }
        guard let title, let baseURL, let asOf, let licence, !collector.hasErrors else { return nil }
        guard let address = try? SiteOptions.baseURL(baseURL.value) else {
            collector.add(.joinAddress(baseURL.value, at: baseURL.place))
            return nil
        }
        return JoinSettings(
            title: Bilingual(
                vi: title.wording(in: languages[0])?.text ?? "", en: title.wording(in: languages[1])?.text ?? ""),
            baseURL: address,
            asOf: asOf, lateAfterDays: late, licence: licence, provinces: provinces)
    }
}

extension Diagnostic {
    /// Two provinces have one name.
    static func joinedTwice(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "province-twice", at: place,
            summary: Bilingual(vi: "Tỉnh “\(name)” có hai lần", en: "The province “\(name)” is listed twice"),
            explanation: Bilingual(
                vi: "Người đọc không phân biệt được hai tỉnh cùng tên.", en: "Readers can’t tell two of one name apart."
            ),
            fix: Bilingual(vi: "Hãy bỏ một dòng hoặc sửa tên.", en: "Remove one of them, or correct the name."))
    }

    /// Two provinces have one site.
    static func joinedSiteTwice(_ site: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "province-site-twice", at: place,
            summary: Bilingual(
                vi: "Trang “\(site)” được ghi cho hai tỉnh", en: "The site “\(site)” is named for two provinces"),
            explanation: Bilingual(
                vi: "Số liệu của một tỉnh sẽ đứng dưới tên tỉnh khác.",
                en: "Figures of one province would stand under the name of another."),
            fix: Bilingual(
                vi: "Hãy sửa site thành trang của chính tỉnh đó.", en: "Correct site: each province has its own."))
    }

    /// The address of the index is none.
    static func joinAddress(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "join-address", at: place,
            summary: Bilingual(
                vi: "“\(text)” không phải là địa chỉ trang", en: "“\(text)” isn’t the address of a site"),
            explanation: Bilingual(
                vi: "Các tệp dữ liệu ghi địa chỉ đầy đủ của trang chung.",
                en: "The files of data name the whole address of the index."),
            fix: Bilingual(
                vi: "Hãy ghi cả địa chỉ, ví dụ https://bdhvs.example.vn.",
                en: "Write the whole address: https://bdhvs.example.vn."))
    }

    /// A province is left out of the index.
    static func leftOut(_ province: String, _ fault: JoinFault, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "province-left-out", at: place,
            summary: Bilingual(
                vi: "“\(province)” không có trong trang chung: \(fault.words.vietnamese)",
                en: "“\(province)” is left out of the index: \(fault.words.english)"),
            explanation: Bilingual(
                vi: "Không lấy gì từ dữ liệu có một phần hỏng; trang chung nêu rõ tỉnh này thiếu và vì sao.",
                en: "Nothing is taken from data of which a part is broken; the index says that it is missing, and why."),
            fix: Bilingual(
                vi: "Hãy báo cho tỉnh đó; chạy lại minhbach join khi họ đã sửa.",
                en: "Tell that province; run minhbach join again when it is mended."))
    }
}
