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
            collector.add(.missingFrontMatter(FrontMatter.beginning(of: bytes), at: source.whole.place))
            return nil
        }
        let yamlStart = min(firstEnd + 1, bytes.count)
        var line = 2
        var start = yamlStart
        while start < bytes.count {
            let end = FrontMatter.lineEnd(bytes, from: start)
            if FrontMatter.isFence(bytes[start..<end]) {
                let yaml = SourcePart(source: source, range: yamlStart..<start, firstLine: 2)
                guard let values = FrontMatter.values(yaml, into: collector) else { return nil }
                self.values = values
                let bodyStart = min(end + 1, bytes.count)
                self.body = SourcePart(source: source, range: bodyStart..<bytes.count, firstLine: line + 1)
                return
            }
            line += 1
            start = end + 1
        }
        let yaml = SourcePart(source: source, range: yamlStart..<bytes.count, firstLine: 2)
        if let place = FrontMatterEnd(yaml).indented {
            collector.add(.indentedFence(at: place))
        } else {
            collector.add(.unclosedFrontMatter(at: source.whole.place))
        }
        return nil
    }

    /// The values; where they can't be read since the text began before the line ---, that is what is told.
    private static func values(_ yaml: SourcePart, into collector: DiagnosticCollector) -> YAMLMap? {
        let before = collector.diagnostics
        if let values = yaml.yamlMap(into: collector) { return values }
        let end = FrontMatterEnd(yaml)
        guard let told = end.indented.map(Diagnostic.indentedFence) ?? end.missing.map(Diagnostic.unclosedFrontMatter)
        else { return nil }
        for diagnostic in collector.diagnostics.dropFirst(before.count) { collector.withdraw(diagnostic) }
        collector.add(told)
        return nil
    }

    /// How many lines of a file its front matter takes; 0 where it begins with text, or with a rule above text.
    static func lines(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        guard lines.count > 2, isFence(lines[0]), let end = lines.dropFirst().firstIndex(where: isFence) else {
            return 0
        }
        let (key, rest) = YAMLLine.parts(String(decoding: lines[1], as: UTF8.self))
        return !key.isEmpty && rest.hasPrefix(":") ? end + 1 : 0
    }

    /// How a file begins that has no fence in its first line.
    enum Beginning {
        case empty
        /// A fence that stands further down, below empty lines.
        case lower
        /// A fence with spaces before it.
        case indented
        /// The front matter of other programs: TOML between `+++`, or JSON.
        case toml, json
        /// A fence of code above the front matter.
        case codeFence(String)
        /// Dashes or other signs that were meant as a fence.
        case otherSigns(String)
        case other
    }

    private static func beginning(of bytes: [UInt8]) -> Beginning {
        let lines = bytes.prefix(4000).split(separator: UInt8(ascii: "\n")).map {
            TextTrimming.withoutOuterSpaces(String(decoding: $0, as: UTF8.self))
        }.filter { !$0.isEmpty }
        guard let first = lines.first else { return .empty }
        if first == "---" {
            return TextTrimming.withoutOuterSpaces(
                String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            ).isEmpty ? .lower : .indented
        }
        if first == "+++", lines.dropFirst().first?.contains(" = ") == true { return .toml }
        if first == "{" || first.hasPrefix("{\"") { return .json }
        if first.hasPrefix("```") || first.hasPrefix("~~~"), lines.dropFirst().first == "---" {
            return .codeFence(first)
        }
        return first.unicodeScalars.allSatisfy { "-–—−_*=+~".unicodeScalars.contains($0) } ? .otherSigns(first) : .other
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
    static func missingFrontMatter(_ beginning: FrontMatter.Beginning, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-front-matter", at: place,
            summary: Bilingual(
                vi: "Tệp không mở đầu bằng phần khai báo", en: "The file does not start with its front matter"),
            explanation: Bilingual(
                vi: "Tiêu đề, tóm tắt và các thông tin khác nằm giữa hai dòng --- ở đầu tệp.",
                en: "Title, summary and other facts stand between two lines of --- at the top of the file."),
            fix: beginning.fix)
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

extension Diagnostic {
    /// A closing `---` with spaces before it, which doesn't close.
    static func indentedFence(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unclosed-front-matter", at: place,
            summary: Bilingual(
                vi: "Dòng --- kết thúc phần khai báo bị thụt vào",
                en: "The closing line --- of the front matter is indented"),
            explanation: Bilingual(
                vi: "Dòng ấy phải bắt đầu ngay bằng ba dấu trừ, nếu không thì phần khai báo chưa kết thúc.",
                en: "It must begin with its three hyphens, or the front matter doesn’t end there."),
            fix: Bilingual(vi: "Xóa dấu cách trước ---.", en: "Take away the spaces before ---."))
    }
}

extension FrontMatter.Beginning {
    /// What makes a front matter of it.
    var fix: Bilingual {
        switch self {
        case .empty:
            Bilingual(
                vi: "Tệp trống: lấy lại bản cũ, xóa tệp, hoặc tạo bài bằng minhbach new.",
                en: "The file is empty: take its last version back, delete it, or begin a story by minhbach new.")
        case .lower:
            Bilingual(vi: "Xóa các dòng trống phía trên dòng ---.", en: "Delete the empty lines above the line ---.")
        case .indented:
            Bilingual(
                vi: "Xóa dấu cách trước --- ở dòng đầu.", en: "Take away the spaces before --- in the first line.")
        case .toml:
            Bilingual(
                vi: "Phần này viết kiểu TOML: thay hai dòng +++ bằng ---, và mỗi dòng “title = …” bằng “title: …”.",
                en: "This is TOML: write --- for both lines of +++, and “title: …” for each “title = …”.")
        case .json:
            Bilingual(
                vi: "Phần này viết kiểu JSON: bỏ ngoặc { }, viết mỗi mục một dòng như “title: …” giữa hai dòng ---.",
                en: "This is JSON: take { } away, and write each entry in a line, “title: …”, between two lines of ---."
            )
        case .codeFence(let fence):
            Bilingual(
                vi: "Xóa dòng “\(fence)” ở đầu tệp và dòng đóng của nó.",
                en: "Delete the line “\(fence)” at the top, and the one that closes it.")
        case .otherSigns(let signs):
            Bilingual(
                vi: "Thay “\(signs)” ở dòng đầu bằng đúng ba dấu trừ: ---",
                en: "In the first line write three hyphens in place of “\(signs)”: ---")
        case .other:
            Bilingual(
                vi: "Thêm ở đầu tệp: một dòng ---, các mục như “title: …”, rồi một dòng --- nữa.",
                en: "Add at the top: a line ---, entries such as “title: …”, and another line ---.")
        }
    }
}
