import Testing

@testable import SiteRendering

/// What every figure must keep to, and small helpers to look into one.
struct FigureCheck {
    let text: String

    init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// How often a piece of markup occurs.
    func count(_ piece: String) -> Int {
        text.split(separator: piece, omittingEmptySubsequences: false).count - 1
    }

    /// The `d` of the first path with exactly these classes.
    func path(_ classes: String) -> String? {
        guard let end = text.range(of: "\" class=\"\(classes)\"/>") else { return nil }
        return text[..<end.lowerBound].split(separator: "d=\"").last.map(String.init)
    }

    /// The words of all text elements, lines joined.
    var words: [String] {
        text.split(separator: "<text").dropFirst().map { part in
            // Each piece between tags is a tag's rest and the words after it.
            let inner = part.split(separator: "</text>")[0].split(
                separator: ">", maxSplits: 1, omittingEmptySubsequences: false)[1]
            return inner.split(separator: "<").map {
                $0.split(separator: ">", maxSplits: 1).last.map(String.init) ?? ""
            }
            .filter { $0 != "/tspan" }.joined()
        }
    }

    /// What breaks the rules for figures: markup that does not nest, colours, inline style, script, outside addresses.
    var faults: [String] {
        var faults = nestingFaults
        for word in [" style=", "<script", "http:", "https:", "=\"#0", "rgb(", "NaN", "inf"] where text.contains(word) {
            faults.append("contains \(word)")
        }
        if text.contains("></text>") { faults.append("has a text without words") }
        if !text.contains(" aria-label=\"") { faults.append("has no name") }
        return faults
    }

    private var nestingFaults: [String] {
        var open: [Substring] = []
        for part in text.split(separator: "<", omittingEmptySubsequences: true) {
            guard let end = part.firstIndex(of: ">") else { return ["a tag does not end"] }
            let tag = part[..<end]
            if tag.count(where: { $0 == "\"" }) % 2 != 0 { return ["a quote does not end in <\(tag)>"] }
            if tag.hasPrefix("/") {
                if open.popLast() != tag.dropFirst() { return ["</\(tag.dropFirst())> closes nothing"] }
            } else if !tag.hasSuffix("/") {
                open.append(tag.split(separator: " ")[0])
            }
        }
        return open.isEmpty ? [] : ["<\(open[0])> stays open"]
    }
}

extension String {
    /// The place of a piece; the standard library alone has no search for strings.
    fileprivate func range(of piece: String) -> Range<String.Index>? {
        ranges(of: piece).first
    }
}

enum FigureSample {
    static let states = ChartStateWords(
        notReported: "chưa báo cáo", notApplicable: "không áp dụng", suppressed: "không công bố")

    static func text(note: String? = nil, demonstration: String? = "Số liệu minh họa") -> ChartText {
        ChartText(
            id: "f", title: "Tỷ lệ <học> & \"thi\"", description: "Mô tả", states: states,
            demonstration: demonstration, note: note)
    }

    static var percent: ChartNumbers { ChartNumbers { "\(Int($0.rounded()))%" } }

    static func series(_ name: String, _ values: [ChartValue]) -> ChartSeries {
        ChartSeries(name, values.enumerated().map { SeriesPoint("K\($0 + 1)", $1) })
    }
}
