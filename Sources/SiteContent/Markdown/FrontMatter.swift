import CampaignModel

/// A Markdown file in its two parts: the YAML between two lines of `---`, and the text below.
public struct FrontMatter {
    /// The values between the `---` lines.
    public let values: YAMLMap
    /// The Markdown text below.
    public let body: SourcePart

    /// Splits a file; nil after a diagnostic when it has no front matter or its YAML can't be read.
    public init?(_ source: SourceText, into collector: DiagnosticCollector) {
        guard source.isReadable else { return nil }
        let bytes = source.bytes
        let firstEnd = FrontMatter.lineEnd(bytes, from: 0)
        guard FrontMatter.isFence(bytes[..<firstEnd]) else {
            collector.add(.missingFrontMatter(at: source.whole.place))
            return nil
        }
        let yamlStart = min(firstEnd + 1, bytes.count)
        var line = 2
        var start = yamlStart
        while start < bytes.count {
            let end = FrontMatter.lineEnd(bytes, from: start)
            if FrontMatter.isFence(bytes[start..<end]) {
                let yaml = SourcePart(source: source, range: yamlStart..<start, firstLine: 2)
                guard let values = yaml.yamlMap(into: collector) else { return nil }
                self.values = values
                let bodyStart = min(end + 1, bytes.count)
                self.body = SourcePart(source: source, range: bodyStart..<bytes.count, firstLine: line + 1)
                return
            }
            line += 1
            start = end + 1
        }
        collector.add(.unclosedFrontMatter(at: source.whole.place))
        return nil
    }

    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
        bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    /// True for a line of three hyphens, whatever spaces follow.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8)
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}

extension Diagnostic {
    /// A Markdown file that doesn't start with `---`.
    static func missingFrontMatter(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-front-matter", at: place,
            summary: Bilingual(
                vi: "Tệp không mở đầu bằng phần khai báo", en: "The file does not start with its front matter"),
            explanation: Bilingual(
                vi: "Tiêu đề, tóm tắt và các thông tin khác nằm giữa hai dòng --- ở đầu tệp.",
                en: "Title, summary and other facts stand between two lines of --- at the top of the file."),
            fix: Bilingual(
                vi: "Thêm ở đầu tệp: một dòng ---, các mục như “title: …”, rồi một dòng --- nữa.",
                en: "Add at the top: a line ---, entries such as “title: …”, and another line ---."))
    }

    /// A front matter without its closing `---`.
    static func unclosedFrontMatter(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-front-matter", at: place,
            summary: Bilingual(
                vi: "Phần khai báo ở đầu tệp không có dòng --- kết thúc",
                en: "The front matter has no closing line ---"),
            explanation: Bilingual(
                vi: "Không có dòng ấy thì không biết bài viết bắt đầu từ đâu.",
                en: "Without it nothing tells where the text begins."),
            fix: Bilingual(
                vi: "Thêm một dòng --- ngay sau mục cuối cùng.", en: "Add a line --- right after the last entry."))
    }
}
