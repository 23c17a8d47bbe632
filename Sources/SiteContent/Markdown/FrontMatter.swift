import CampaignModel

/// A Markdown file in its two parts: the YAML between two lines of `---`, and the text below.
public struct FrontMatter {
    /// The values between the `---` lines.
    public let values: YAMLMap
    /// The Markdown text below.
    public let body: SourcePart

    /// Splits a file; nil after a diagnostic when it has no front matter.
    public init?(_ source: SourceText, into collector: DiagnosticCollector) {
        let bytes = source.bytes
        guard bytes.starts(with: "---\n".utf8) else { return nil }
        var line = 2
        var start = 4
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if bytes[start..<end].elementsEqual("---".utf8) {
                let part = SourcePart(source: source, range: 4..<start, firstLine: 2)
                guard let values = part.yamlMap(into: collector) else { return nil }
                self.values = values
                self.body = SourcePart(
                    source: source, range: min(end + 1, bytes.count)..<bytes.count, firstLine: line + 1)
                return
            }
            line += 1
            start = end + 1
        }
        return nil
    }
}
