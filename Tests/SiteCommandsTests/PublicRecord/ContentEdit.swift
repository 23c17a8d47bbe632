import CampaignModel
import SiteContent

/// An edit of one cell of a table, or of one value of a YAML file or of a story's head.
struct ContentEdit {
    /// The file.
    let path: String
    /// What the value belongs to, in words of a failed test: a column, or the line.
    let name: String
    /// The text that stands there.
    let old: String
    /// Where it stands in the file's text, in UTF-8.
    let range: Range<Int>
    /// The column's declaration, where there is one.
    var field: FieldDeclaration?

    /// The file's text with another value.
    func text(_ whole: String, with new: String) -> String {
        let bytes = Array(whole.utf8)
        return String(
            decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }

    /// Every cell and value of a content folder.
    static func all(in files: [String: String]) -> [ContentEdit] {
        files.sorted { $0.key < $1.key }.flatMap { path, text in
            path.hasSuffix(".csv") ? cells(path, text) : values(path, text)
        }
    }

    private static func cells(_ path: String, _ text: String) -> [ContentEdit] {
        let register = RegisterSummary.all.first { "data/\($0.name).csv" == path }
        var (edits, heads, offset): ([ContentEdit], [String], Int) = ([], [], 0)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if heads.isEmpty {
                heads = cells
            } else if cells.count == heads.count {
                var start = offset
                for (head, cell) in zip(heads, cells) {
                    let field = register?.fields.first {
                        $0.heads([LanguageTag("vi"), LanguageTag("en")]).contains(head)
                    }
                    edits.append(
                        ContentEdit(
                            path: path, name: head, old: cell, range: start..<start + cell.utf8.count, field: field))
                    start += cell.utf8.count + 1
                }
            }
            offset += line.utf8.count + 1
        }
        return edits
    }

    /// The values of YAML as this content writes it: what stands behind `: `, `- `, `[`, `{` and `,`, keys left out. Of
    /// a story the head.
    private static func values(_ path: String, _ text: String) -> [ContentEdit] {
        let bytes = Array(text.utf8)
        let isStory = path.hasSuffix(".md")
        var edits: [ContentEdit] = []
        var (start, isQuoted, rules) = (0, false, 0)
        func close(_ end: Int) {
            var range = start..<max(start, end)
            while let first = range.first, bytes[first] == 32 { range = range.dropFirst() }
            while let last = range.last, bytes[last] == 32 { range = range.dropLast() }
            let value = String(decoding: bytes[range], as: UTF8.self)
            guard !value.isEmpty, value != "---", value != "-", !isStory || rules == 1 else { return }
            let line = text.utf8.prefix(range.lowerBound).split(separator: 10, omittingEmptySubsequences: false).count
            edits.append(ContentEdit(path: path, name: "line \(line)", old: value, range: range))
        }
        for (position, byte) in bytes.enumerated() {
            let next = position + 1 < bytes.count ? bytes[position + 1] : 10
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted, byte != 10 { continue }
            switch byte {
            case UInt8(ascii: ":") where next == 32 || next == 10: start = position + 1
            case UInt8(ascii: "-") where next == 32 && start == position - indent(bytes, position): start = position + 1
            case UInt8(ascii: "["), UInt8(ascii: "{"): start = position + 1
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 10:
                close(position)
                if byte == 10, bytes[start..<position].elementsEqual("---".utf8) { rules += 1 }
                start = position + 1
            default: break
            }
        }
        return edits
    }

    /// How many spaces stand before a byte.
    private static func indent(_ bytes: [UInt8], _ position: Int) -> Int {
        bytes[..<position].reversed().prefix { $0 == 32 }.count
    }
}

extension ContentEdit {
    /// Another value that may be right there.
    func word(_ chance: inout LongRun) -> String {
        guard let field else { return path.hasSuffix(".csv") ? observed(&chance) : written(&chance) }
        switch field.kind {
        case .choice(let words), .choices(let words): return chance.one(of: words)
        case .reference(.unit), .references(.unit): return chance.one(of: ["22918", "24736", "68"])
        case .reference(.agency): return chance.one(of: ["A01", "A07", ""])
        case .reference(.period): return chance.one(of: ["2026-Q2", "2026-Q4"])
        case .reference(.evidence), .references(.evidence): return chance.one(of: ["E1", "E2", "E1;E2", ""])
        case .reference(.task): return chance.one(of: ["T01", "T02"])
        case .reference, .references: return ""
        case .day: return chance.one(of: ["2026-01-15", "2026-10-30", "2027-02-02", ""])
        case .integer: return chance.one(of: ["0", "1", "8", "2026", "5000", ""])
        case .decimal: return chance.one(of: ["11.5", "107.9", ""])
        case .flag: return chance.one(of: ["true", ""])
        case .figure: return "BD03@22918@2026-Q3"
        default: return chance.one(of: ["Chữ khác", "khac/11", ""])
        }
    }

    /// Another cell of an observation.
    private func observed(_ chance: inout LongRun) -> String {
        switch name {
        case "evidence": chance.one(of: ["E1", "E2", ""])
        case "source": chance.one(of: ["platform", "survey", ""])
        case "reported_on": chance.one(of: ["2026-10-24", "2026-08-02", ""])
        case "state": chance.one(of: ["not_reported", "withdrawn"])
        case "note_vi", "note_en", "checked": chance.one(of: ["Chữ khác", ""])
        default: chance.one(of: ["1", "77", "BD03", "24736", "elderly", ""])
        }
    }

    private static let choices = [
        ["higher", "lower", "context"], ["commune", "province"], ["quarter", "month", "year"], ["learner", "priority"],
        ["percent", "count"], ["before", "on", "ongoing", "promptly"], ["true", "false"], ["single", "collective"],
        ["A01", "A07"], ["BD03", "BD20"], ["2026-Q2", "2026-Q3", "2026-Q4"], ["vi", "en"],
        ["news", "warning", "review"],
    ]

    /// Another value in YAML: of the same sort as far as it can be told.
    private func written(_ chance: inout LongRun) -> String {
        if let words = ContentEdit.choices.first(where: { $0.contains(old) }) { return chance.one(of: words) }
        if CalendarDate(iso: old) != nil { return chance.one(of: ["2026-05-15", "2026-12-30", "2027-02-02"]) }
        if let number = Int(old) { return chance.one(of: ["\(number + 1)", "\(max(0, number - 1))", "\(number * 3)"]) }
        if old.hasPrefix("\""), old.count > 1 { return old.dropLast() + chance.one(of: [" khác\"", "1\""]) }
        return chance.one(of: ["\(old) khác", "\(old)x", "Chữ khác"])
    }
}
