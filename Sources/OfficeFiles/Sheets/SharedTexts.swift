/// The texts that cells share (ECMA-376 part 1, 18.4): those of runs joined, without the readings of East Asian signs.
struct SharedTexts {
    let texts: [String]

    init(_ bytes: [UInt8]?) throws(OfficeFault) {
        guard let bytes else {
            texts = []
            return
        }
        let listener = Listener()
        try XMLEvents(bytes: bytes).read(into: listener)
        texts = listener.texts
    }

    private final class Listener: XMLListener {
        private(set) var texts: [String] = []
        private var current = ""
        private var isInText = false
        private var readings = 0

        func begin(_ element: XMLStart) throws(OfficeFault) {
            switch element.name {
            case "si": current = ""
            case "t": isInText = readings == 0
            case "rPh": readings += 1
            default: break
            }
        }

        func text(_ text: String) throws(OfficeFault) {
            if isInText { current += text }
        }

        func end(_ name: String) throws(OfficeFault) {
            switch name {
            case "si":
                guard texts.count < Spreadsheet.mostCells else { throw .tooManyRows }
                texts.append(current)
            case "t": isInText = false
            case "rPh": readings -= 1
            default: break
            }
        }
    }
}

/// How the numbers of cells are shown, by the number of their style.
struct SheetStyles {
    let styles: [SheetCell.Style]

    init(_ tree: XMLNode?) {
        var own: [Int: String] = [:]
        for format in tree?.child("numFmts")?.all("numFmt") ?? [] {
            if let id = format["numFmtId"].flatMap({ Int($0) }) { own[id] = format["formatCode"] }
        }
        styles = (tree?.child("cellXfs")?.all("xf") ?? []).map { entry in
            let id = entry["numFmtId"].flatMap { Int($0) } ?? 0
            return own[id].map(SheetStyles.style) ?? SheetStyles.builtIn(id)
        }
    }

    /// The formats that need no code (18.8.30).
    private static func builtIn(_ id: Int) -> SheetCell.Style {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .day
        default: .plain
        }
    }

    /// A code of a format: what stands in quotation marks, brackets or behind a backslash is no sign of its own.
    private static func style(_ code: String) -> SheetCell.Style {
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for letter in code.lowercased() {
            if isEscaped { isEscaped = false; continue }
            switch letter {
            case "\\": isEscaped = true
            case "\"": isQuoted.toggle()
            case "[": isBracketed = true
            case "]": isBracketed = false
            case "%" where !isQuoted && !isBracketed: return .percent
            case "y", "d", "m", "h", "s": if !isQuoted && !isBracketed { return .day }
            default: break
            }
        }
        return .plain
    }
}
