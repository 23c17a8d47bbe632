import CampaignModel

/// A style sheet: its braces, and what it fetches.
struct StyleRules {
    private let file: DesignFile
    private let css: [UInt8]

    init(_ file: DesignFile) {
        self.file = file
        css = file.bytes
    }

    var diagnostics: [Diagnostic] {
        var brackets = BracketRules(file)
        var found: [Diagnostic] = []
        var index = 0
        while index < css.count {
            switch css[index] {
            case UInt8(ascii: "/") where css[index...].starts(with: "/*".utf8):
                index = StyleSheet.end(ofComment: index + 2, in: css)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = StyleSheet.end(ofString: index, in: css)
            case UInt8(ascii: "u") where css[index...].starts(with: "url(".utf8):
                let end = self.end(ofAddress: index + 4)
                found += blocked(index + 4..<end, shown: index..<min(end + 1, css.count))
                index = end + 1
            case UInt8(ascii: "@") where css[index...].starts(with: "@import".utf8):
                found.append(.blockedByPolicy("@import", at: file.place(index)))
                index += 7
            case let byte:
                brackets.take(byte, at: index)
                index += 1
            }
        }
        return brackets.diagnostics + found
    }

    /// Where the bracket of an address closes: one in quotation marks may hold others.
    private func end(ofAddress start: Int) -> Int {
        let isQuoted = start < css.count && (css[start] == UInt8(ascii: "\"") || css[start] == UInt8(ascii: "'"))
        let from = min(isQuoted ? StyleSheet.end(ofString: start, in: css) : start, css.count)
        return css[from...].firstIndex(of: UInt8(ascii: ")")) ?? css.count
    }

    private func blocked(_ address: Range<Int>, shown: Range<Int>) -> [Diagnostic] {
        let text = String(decoding: css[address], as: UTF8.self).filter { $0 != "\"" && $0 != "'" && $0 != " " }
        guard text.leadsElsewhere else { return [] }
        return [.blockedByPolicy(String(decoding: css[shown], as: UTF8.self), at: file.place(shown.lowerBound))]
    }
}
