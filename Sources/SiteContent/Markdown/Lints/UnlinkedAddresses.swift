import CampaignModel

/// Addresses of the web that readers can't follow, since they are plain text.
enum UnlinkedAddresses: MarkdownLint {
    static func check(_ text: LintedText, into collector: DiagnosticCollector) {
        for (address, lines) in text.unlinkedAddresses {
            guard let found = text.find(address.written.utf8, in: lines) else { continue }
            collector.add(.unlinkedAddress(address, at: text.lines.place(found.line, found.offset)))
        }
    }
}

extension Diagnostic {
    /// An address that became no link.
    static func unlinkedAddress(_ address: UnlinkedAddress, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unlinked-address", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(address.written)” không thành liên kết: người đọc không bấm được",
                en: "The address “\(address.written)” makes no link: readers can't follow it"),
            explanation: Bilingual(
                vi:
                    "Địa chỉ viết trần chỉ thành liên kết khi viết thường, đứng sau dấu cách, và tên trang không có dấu gạch dưới.",
                en:
                    "A bare address makes a link only in small letters, behind a space, and without a low line in the site's name."
            ),
            fix: Bilingual(
                vi: "Viết địa chỉ trong < >: <\(address.address)>",
                en: "Write the address in < >: <\(address.address)>"))
    }
}
