import CampaignModel

/// Where a front matter that isn't closed was meant to end.
struct FrontMatterEnd {
    /// The line `---` that has spaces before it.
    let indented: SourcePlace?
    /// The empty line behind the last entry, where text follows that is none.
    let missing: SourcePlace?

    /// Looks through the lines below the first `---`.
    init(_ part: SourcePart) {
        let lines = part.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        func place(_ index: Int) -> SourcePlace {
            SourcePlace(file: part.source.file, line: part.firstLine + index, column: 1)
        }
        let fence = lines.firstIndex { $0.first == " " && TextTrimming.withoutOuterSpaces($0) == "---" }
        indented = fence.map(place)
        guard let text = lines.firstIndex(where: FrontMatterEnd.isText) else {
            missing = nil
            return
        }
        var end = text
        while end > 0, lines[end - 1].isEmpty || lines[end - 1].hasPrefix("#") { end -= 1 }
        // Without an empty line an entry that lacks its colon is as likely.
        missing = end < text && lines[end].isEmpty ? place(end) : nil
    }

    /// True for a line that is no entry, no item, no remark and goes on with none.
    private static func isText(_ line: String) -> Bool {
        guard let first = line.first, !" #-\t".contains(first) else { return false }
        let (key, rest) = YAMLLine.parts(line)
        return key.isEmpty || rest.first.map { !":=：;".contains($0) } ?? true
    }
}
