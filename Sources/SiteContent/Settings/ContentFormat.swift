import CampaignModel

/// The number of the way in which content is written, `format` in `site.yaml`; without it, 1.
///
/// Columns that are added don't raise it: `minhbach migrate` adds them. It goes up when something that was written in one
/// way means another thing, so that an older program stops instead of reading it wrongly.
enum ContentFormat {
    /// What this program reads.
    static let newest = 1

    /// Whether a content of this number can be read; tells why not.
    static func check(_ map: YAMLMap, into collector: DiagnosticCollector) -> Bool {
        guard let format = map.integer("format", in: 1...1_000_000), format.value > newest else { return true }
        collector.add(.contentTooNew(format.value, at: format.place))
        return false
    }
}

extension Diagnostic {
    /// The content is written for a later version of the program.
    static func contentTooNew(_ format: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "content-too-new", at: place,
            summary: Bilingual(
                vi: "Nội dung viết theo khuôn \(format), chương trình này chỉ đọc đến khuôn \(ContentFormat.newest)",
                en: "The content is of format \(format), this program reads up to format \(ContentFormat.newest)"),
            explanation: Bilingual(
                vi: "Phiên bản cũ có thể hiểu sai nội dung mới, nên dừng ở đây.",
                en: "An older version could misread newer content, so it stops here."),
            fix: Bilingual(vi: "Hãy cài phiên bản minhbach mới hơn.", en: "Install a newer version of minhbach."))
    }
}
