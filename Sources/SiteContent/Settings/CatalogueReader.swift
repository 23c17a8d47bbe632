import CampaignModel

extension YAMLMap {
    /// What other portals ask of the open data: `catalogue`, whose keys stay empty until the province fills them in.
    func catalogue(_ key: String) -> CatalogueSettings {
        guard let map = map(key) else {
            // A key of the wrong shape was told already.
            if entry(key)?.node.isNothing ?? true {
                collector.add(
                    .incompleteCatalogue(["publisher_type", "contact_email", "place_address"], at: keyPlace(key)))
            }
            return CatalogueSettings()
        }
        let email = map.catalogueText("contact_email") { text in
            text.contains("@") && !text.contains(where: { $0.isWhitespace || "<>\"".contains($0) })
        }
        let page = map.catalogueText("contact_page", check: YAMLMap.isWebAddress)
        let place = map.catalogueText("place_address", check: YAMLMap.isWebAddress)
        let type = map.catalogueText("publisher_type") { CatalogueSettings.PublisherType(rawValue: $0) != nil }
        let missing = [
            ("publisher_type", type == nil), ("contact_email", email == nil && page == nil),
            ("place_address", place == nil),
        ].filter { $0.1 }.map { $0.0 }
        if !missing.isEmpty { collector.add(.incompleteCatalogue(missing, at: keyPlace(key))) }
        map.reportUnknownKeys()
        return CatalogueSettings(
            contactEmail: email, contactPage: page,
            publisherType: type.flatMap(CatalogueSettings.PublisherType.init(rawValue:)), placeAddress: place)
    }

    private func catalogueText(_ key: String, check: (String) -> Bool) -> String? {
        guard let written = optionalText(key), !written.value.isEmpty else { return nil }
        guard check(written.value) else {
            collector.add(.catalogueValue(key, written.value, at: written.place))
            return nil
        }
        return written.value
    }

    private static func isWebAddress(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://"))
            && !text.contains { $0.isWhitespace || "<>\"{}|^`\\".contains($0) }
    }
}

extension Diagnostic {
    /// The catalogue of the open data lacks what only the province can say.
    static func incompleteCatalogue(_ keys: [String], at place: SourcePlace) -> Diagnostic {
        let list = keys.joined(separator: ", ")
        return Diagnostic(
            .note, "incomplete-catalogue", at: place,
            summary: Bilingual(
                vi: "danh mục dữ liệu mở còn thiếu điều chỉ tỉnh mới biết: \(list)",
                en: "the catalogue of the open data lacks what only the province can say: \(list)"),
            explanation: Bilingual(
                vi:
                    "Cổng dữ liệu khác thu thập data/catalog.ttl theo chuẩn DCAT-AP; chuẩn này khuyến nghị nêu loại cơ quan "
                    + "công bố và nơi hỏi về dữ liệu. Chương trình không tự đặt ra những điều đó.",
                en:
                    "Other data portals harvest data/catalog.ttl by the standard DCAT-AP, which recommends the kind of body "
                    + "that publishes and whom to ask about the data. The program makes none of that up."),
            fix: Bilingual(
                vi: "Điền vào mục catalogue của site.yaml khi tỉnh đã quyết định.",
                en: "Fill it in under catalogue in site.yaml once the province has decided."))
    }

    /// A value under `catalogue` that no catalogue could hold.
    static func catalogueValue(_ key: String, _ written: String, at place: SourcePlace) -> Diagnostic {
        let types = CatalogueSettings.PublisherType.allCases.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            .error, "catalogue-value", at: place,
            summary: Bilingual(
                vi: "“\(written)” không dùng được cho \(key)", en: "“\(written)” can’t be the \(key)"),
            explanation: Bilingual(
                vi:
                    "contact_email là một địa chỉ thư; contact_page và place_address là địa chỉ web bắt đầu bằng https://; "
                    + "publisher_type là một trong: \(types).",
                en: "contact_email is an address of mail; contact_page and place_address are addresses of the web that "
                    + "begin with https://; publisher_type is one of \(types)."),
            fix: Bilingual(
                vi: "Sửa giá trị, hoặc để trống khi chưa biết.",
                en: "Correct it, or leave it empty while it isn’t known."))
    }
}
