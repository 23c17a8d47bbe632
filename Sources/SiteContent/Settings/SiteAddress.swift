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

    /// Whether readers would get the pages unencrypted; on the writer's own machine that harms nobody.
    static func isInsecure(_ text: String) -> Bool {
        text.hasPrefix("http://") && AddressHost(of: text)?.isOwn == false
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
        } else if let address, SiteAddress.isInsecure(address.value) {
            collector.add(.insecureSiteAddress(address.value, at: address.place))
        }
        return address
    }
}

extension Diagnostic {
    /// A site that others can change on its way to readers.
    static func insecureSiteAddress(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "insecure-site-address", at: place,
            summary: Bilingual(
                vi: "Cổng sẽ ghi mọi địa chỉ của mình không mã hóa: “\(text)”",
                en: "The site will give all its addresses unencrypted: “\(text)”"),
            explanation: Bilingual(
                vi:
                    "Với http:, người khác có thể sửa số liệu trên đường truyền; trình duyệt báo trang không an toàn và không giữ được trang để đọc khi mất mạng.",
                en:
                    "With http: others can change figures on their way; browsers call the site unsafe and can't keep pages for reading offline."
            ),
            fix: Bilingual(
                vi: "Xin chứng chỉ cho tên miền rồi ghi: https\(text.dropFirst(4))",
                en: "Get a certificate for the domain, then write: https\(text.dropFirst(4))"))
    }

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
