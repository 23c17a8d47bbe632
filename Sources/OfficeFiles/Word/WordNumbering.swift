/// The numbers that Word puts before paragraphs: they stand nowhere in the text and are worked out as Word does.
struct WordNumbering {
    /// What stands before a paragraph.
    enum Label: Hashable {
        case bullet(depth: Int)
        /// A plain number with a point, which Markdown has lists for.
        case number(depth: Int, value: Int)
        /// Any other: `Điều 1.`, `a)`, `I.`
        case words(String, depth: Int)

        /// The same, no less deep than its style says: “List Bullet 2” is a list of its own to Word.
        func atLeast(depth least: Int) -> Label {
            switch self {
            case .bullet(let depth): .bullet(depth: max(depth, least))
            case .number(let depth, let value): .number(depth: max(depth, least), value: value)
            case .words(let words, let depth): .words(words, depth: max(depth, least))
            }
        }
    }

    private struct Level {
        let format: String
        let text: String
        let start: Int
    }

    /// The numbers of a list begin anew at a depth where its first paragraph there says so.
    private struct Restart: Hashable {
        let list: String
        let depth: Int
    }

    private var levels: [String: [Int: Level]] = [:]
    /// The abstract list of each list: lists of one abstract list count together (ECMA-376 part 1, 17.9.15 and 17.9.26).
    private var bases: [String: String] = [:]
    private var counters: [String: [Int: Int]] = [:]
    private var restarts: Set<Restart> = []

    init(_ tree: XMLNode?) {
        guard let tree else { return }
        var abstract: [String: [Int: Level]] = [:]
        for entry in tree.all("abstractNum") {
            guard let id = entry["abstractNumId"] else { continue }
            abstract[id] = WordNumbering.levels(of: entry)
        }
        for entry in tree.all("num") {
            guard let id = entry["numId"], let base = entry.child("abstractNumId")?["val"] else { continue }
            var own = abstract[base] ?? [:]
            for change in entry.all("lvlOverride") {
                own.merge(WordNumbering.levels(of: change)) { $1 }
                guard let position = change["ilvl"].flatMap({ Int($0) }), let level = own[position],
                    let start = change.child("startOverride")?["val"].flatMap({ Int($0) })
                else { continue }
                own[position] = Level(format: level.format, text: level.text, start: start)
                restarts.insert(Restart(list: id, depth: position))
            }
            levels[id] = own
            bases[id] = base
        }
    }

    private static func levels(of entry: XMLNode) -> [Int: Level] {
        var found: [Int: Level] = [:]
        for level in entry.all("lvl") {
            guard let position = level["ilvl"].flatMap({ Int($0) }) else { continue }
            found[position] = Level(
                format: level.child("numFmt")?["val"] ?? "decimal", text: level.child("lvlText")?["val"] ?? "",
                start: level.child("start")?["val"].flatMap { Int($0) } ?? 1)
        }
        return found
    }

    /// The label of the next paragraph of a list; counts it.
    mutating func next(_ properties: XMLNode) -> Label? {
        guard let id = properties.child("numId")?["val"], id != "0" else { return nil }
        let depth = min(8, max(0, properties.child("ilvl")?["val"].flatMap { Int($0) } ?? 0))
        guard let level = levels[id]?[depth], let base = bases[id] else { return nil }
        var counts = counters[base] ?? [:]
        if restarts.remove(Restart(list: id, depth: depth)) != nil { counts[depth] = nil }
        counts[depth] = (counts[depth] ?? level.start - 1) + 1
        for deeper in depth + 1..<10 { counts[deeper] = nil }
        counters[base] = counts
        if level.format == "bullet" { return .bullet(depth: depth) }
        if level.format == "none" || level.text.isEmpty { return nil }
        if level.format == "decimal", level.text == "%\(depth + 1)." {
            return .number(depth: depth, value: counts[depth] ?? 1)
        }
        return .words(text(level, counts, id), depth: depth)
    }

    private func text(_ level: Level, _ counts: [Int: Int], _ id: String) -> String {
        var text = level.text
        for position in 0..<9 {
            let slot = "%\(position + 1)"
            guard text.contains(slot) else { continue }
            let other = levels[id]?[position]
            let number = counts[position] ?? other?.start ?? 1
            text = text.replacing(slot, with: WordNumbering.written(number, other?.format ?? "decimal"))
        }
        return text
    }

    private static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter": letters(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        default: "\(number)"
        }
    }

    /// A, B … Z, AA, BB … as Word goes on after Z.
    private static func letters(_ number: Int) -> String {
        guard number > 0 else { return "\(number)" }
        let letter = Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))
        return String(repeating: letter, count: min(9, (number - 1) / 26 + 1))
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3_999).contains(number) else { return "\(number)" }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            text += String(repeating: sign, count: rest / value)
            rest %= value
        }
        return text
    }
}
