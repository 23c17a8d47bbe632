import CampaignModel

/// Reads a PO file, whichever program wrote it.
struct POReader {
    /// A line that isn’t what PO files hold.
    struct Problem: Error, Hashable {
        /// The line, from 1.
        let line: Int
    }

    private enum Field: Hashable {
        case context, source, plural
        case translation(Int)
    }

    private var entries: [POEntry] = []
    private var current: [Field: String] = [:]
    private var flags = ""
    private var field: Field?

    /// The messages of a file; the header is left out, and so are messages that are kept only for memory (`#~`).
    static func entries(of text: String) throws(Problem) -> [POEntry] {
        var reader = POReader()
        for (number, line) in text.textLines.enumerated() {
            do {
                try reader.read(line)
            } catch {
                throw Problem(line: number + 1)
            }
        }
        reader.close()
        return reader.entries
    }

    /// The language that a file's header names; nil where it names none.
    static func language(of text: String) -> LanguageTag? {
        let start = "\"Language: "
        guard let line = text.textLines.first(where: { $0.hasPrefix(start) }) else { return nil }
        let name = line.dropFirst(start.count).prefix { $0 != "\\" && $0 != "\"" }.filter { !$0.isWhitespace }
        // Programs for gettext write `cjm_VN` for `cjm-VN`.
        return name.isEmpty ? nil : LanguageTag(name.replacing("_", with: "-"))
    }

    private struct Unreadable: Error {}

    private mutating func read(_ line: Substring) throws(Unreadable) {
        let line = line.drop { $0 == " " || $0 == "\t" }
        if line.isEmpty { return close() }
        if line.hasPrefix("#") {
            if line.hasPrefix("#,") {
                if current[.source] != nil { close() }
                flags += line
            }
            return
        }
        if line.hasPrefix("\"") {
            guard let field else { throw Unreadable() }
            current[field, default: ""] += try POReader.unquoted(line)
            return
        }
        guard let space = line.firstIndex(of: " "), let next = POReader.field(line[..<space]) else {
            throw Unreadable()
        }
        // A new message begins with its context, or with its source if it has none.
        if next == .context || next == .source && current[.source] != nil { close() }
        field = next
        current[next] = try POReader.unquoted(line[line.index(after: space)...].drop { $0 == " " })
    }

    private static func field(_ word: Substring) -> Field? {
        switch word {
        case "msgctxt": return .context
        case "msgid": return .source
        case "msgid_plural": return .plural
        case "msgstr": return .translation(0)
        default:
            guard word.hasPrefix("msgstr["), word.hasSuffix("]") else { return nil }
            return Int(word.dropFirst(7).dropLast()).map { .translation($0) }
        }
    }

    private mutating func close() {
        defer {
            current = [:]
            field = nil
        }
        // Only the header has neither context nor words; messages that lost their context are named by their words.
        guard let source = current[.source],
            let context = current[.context] ?? (source.isEmpty ? nil : "msgid \(POFile.quoted(source))")
        else {
            if !current.isEmpty { flags = "" }
            return
        }
        let forms = (0..<6).map { current[.translation($0)] }.prefix { $0 != nil }.compactMap { $0 }
        entries.append(
            POEntry(
                context: context, source: source, isPlural: current[.plural] != nil, translations: Array(forms),
                isFuzzy: flags.contains("fuzzy")))
        flags = ""
    }

    private static func unquoted(_ text: Substring) throws(Unreadable) -> String {
        let text = text.unicodeScalars.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
        var letters = Array(text)
        guard letters.count >= 2, letters.removeFirst() == "\"", letters.removeLast() == "\"" else {
            throw Unreadable()
        }
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for letter in letters {
            if isEscaped {
                switch letter {
                case "n": result.append("\n")
                case "t": result.append("\t")
                case "r": result.append("\r")
                default: result.append(letter)
                }
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else {
                result.append(letter)
            }
        }
        return String(result)
    }
}
