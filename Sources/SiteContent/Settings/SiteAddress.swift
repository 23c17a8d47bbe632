import CampaignModel

/// The address that a site is published at, as `site.yaml` names it.
enum SiteAddress {
    /// Whether a text is a whole address that others can be made of: a scheme, a host, no query and no fragment.
    static func isWhole(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        guard let first = rest.first, first != UInt8(ascii: "/") else { return false }
        return rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"?#\"<>\\".utf8.contains($0) }
    }

    /// The address that was meant, as far as that can be guessed.
    static func meant(by text: String) -> String {
        let address = "https://\(text)"
        return isWhole(address) && text.contains(".") && !text.contains(":") ? address : "https://bdhvs.example.vn"
    }
}

extension YAMLMap {
    /// The address that the site is published at.
    func siteAddress(_ name: String) -> Located<String>? {
        let address = text(name)
        if let address, !SiteAddress.isWhole(address.value) {
            collector.add(.notAWholeAddress(address.value, at: address.place))
        }
        return address
    }
}

extension Diagnostic {
    /// The site's address isn't one.
    static func notAWholeAddress(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "site-address", at: place,
            summary: Bilingual(
                vi: "“\(text)” trong “base_url” không phải là một địa chỉ đầy đủ",
                en: "“\(text)” in “base_url” is no whole address"),
            explanation: Bilingual(
                vi: "Địa chỉ chính thức của mọi trang, các luồng tin và sitemap.xml đều bắt đầu bằng nó.",
                en: "The canonical addresses of all pages, the feeds and sitemap.xml begin with it."),
            fix: Bilingual(
                vi: "Hãy ghi cả https:// và tên miền, không có ? hay #: \(SiteAddress.meant(by: text))",
                en: "Write https:// and the domain, without ? or #: \(SiteAddress.meant(by: text))"))
    }
}
