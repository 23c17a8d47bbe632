import CampaignModel

/// Changes single lines of a language’s file; comments, order and everything else stay as they are.
struct LanguageFileEdit {
    private(set) var lines: [String]
    /// Keys whose value stands on several lines: they are for people to change.
    private(set) var untouched: [String] = []

    /// What ends the file's lines.
    private let ending: String

    init(_ text: String) {
        ending = text.contains("\r\n") ? "\r\n" : "\n"
        lines = text.textLines.map(String.init)
        if lines.last == "" { lines.removeLast() }
    }

    var text: String { lines.joined(separator: ending) + ending }

    /// Sets a key at the top level or in a section to a value as YAML writes it.
    mutating func set(_ key: String, in section: String?, to value: String) {
        let indent = section == nil ? "" : "  "
        let line = "\(indent)\(key): \(value)"
        guard let section else { return put(line, key, indent, in: 0..<lines.count) }
        guard let start = lines.firstIndex(where: { $0.hasPrefix(section + ":") }) else {
            lines += [section + ":", line]
            return
        }
        let rest = lines[(start + 1)...]
        let end = rest.firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasPrefix("#") } ?? lines.count
        put(line, key, indent, in: (start + 1)..<end)
    }

    private mutating func put(_ line: String, _ key: String, _ indent: String, in range: Range<Int>) {
        guard let place = lines[range].firstIndex(where: { $0.hasPrefix("\(indent)\(key):") }) else {
            lines.insert(line, at: indent.isEmpty ? 0 : range.upperBound)
            return
        }
        let goesOn =
            place + 1 < lines.count && lines[place + 1].hasPrefix(indent + " ")
            && !lines[place + 1].drop(while: { $0 == " " }).hasPrefix("#")
        if goesOn {
            untouched.append(key)
        } else {
            lines[place] = line
        }
    }
}
