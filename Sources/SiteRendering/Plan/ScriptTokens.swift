/// A script cut into its smallest parts, as far as making it small needs: nothing is understood, nothing is lost.
struct ScriptTokens {
    /// A part of the script.
    struct Token {
        enum Kind {
            /// A name or a word of the language.
            case name
            /// A string, a pattern, a number, or text of a template: never changed.
            case text
            /// A sign; `=>` and `...` are one.
            case sign
            /// Spaces and comments, with a line break or without one.
            case gap(hasBreak: Bool)
        }

        let kind: Kind
        let bytes: ArraySlice<UInt8>

        /// The name or the sign as a string.
        var word: String { String(decoding: bytes, as: UTF8.self) }
    }

    private(set) var tokens: [Token] = []
    private let source: [UInt8]
    private var index = 0
    private var depth = 0
    /// How deep the braces were where each template opened that isn't closed yet.
    private var templates: [Int] = []

    init(_ source: [UInt8]) {
        self.source = source
        while index < source.count { readToken() }
    }

    private mutating func readToken() {
        switch source[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): add(.text, to: end(ofString: index))
        case UInt8(ascii: "`"): readTemplate()
        case UInt8(ascii: "}") where templates.last == depth:
            templates.removeLast()
            depth -= 1
            readTemplate()
        case UInt8(ascii: "/") where !isGap(index) && beginsPattern: add(.text, to: end(ofPattern: index))
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            add(.text, to: end(of: index) { isNamePart($0) || $0 == UInt8(ascii: ".") })
        case let byte where isNamePart(byte): add(.name, to: end(of: index, while: isNamePart))
        case _ where isGap(index): readGap()
        default: readSign()
        }
    }

    private mutating func add(_ kind: Token.Kind, to end: Int) {
        tokens.append(Token(kind: kind, bytes: source[index..<min(end, source.count)]))
        index = min(end, source.count)
    }

    private mutating func readSign() {
        switch source[index] {
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"): depth -= 1
        default: break
        }
        let rest = source[index...]
        add(.sign, to: index + (rest.starts(with: "=>".utf8) ? 2 : rest.starts(with: "...".utf8) ? 3 : 1))
    }

    private mutating func readGap() {
        let start = index
        while index < source.count, isGap(index) { index = end(ofGap: index) }
        let bytes = source[start..<min(index, source.count)]
        tokens.append(Token(kind: .gap(hasBreak: bytes.contains(UInt8(ascii: "\n"))), bytes: bytes))
    }

    /// Reads the text of a template up to its end or to the code in it.
    private mutating func readTemplate() {
        var end = index + 1
        while end < source.count {
            if source[end] == UInt8(ascii: "\\") {
                end += 2
            } else if source[end] == UInt8(ascii: "`") {
                return add(.text, to: end + 1)
            } else if source[end...].starts(with: "${".utf8) {
                depth += 1
                templates.append(depth)
                return add(.text, to: end + 2)
            } else {
                end += 1
            }
        }
        add(.text, to: end)
    }

    /// A slash begins a pattern where a value is expected, else it divides.
    private var beginsPattern: Bool {
        let last = tokens.last { if case .gap = $0.kind { false } else { true } }
        guard let last else { return true }
        switch last.kind {
        case .sign: return last.word != ")" && last.word != "]"
        case .name: return ["return", "typeof", "case", "of", "in", "await"].contains(last.word)
        case .text, .gap: return false
        }
    }

    private func isGap(_ index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
        case UInt8(ascii: "/"):
            source[index...].starts(with: "//".utf8) || source[index...].starts(with: "/*".utf8)
        default: false
        }
    }

    private func isNamePart(_ byte: UInt8) -> Bool { ScriptTokens.isNamePart(byte) }

    /// True for bytes that names are made of.
    static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
        default: false
        }
    }

    private func end(of start: Int, while isPart: (UInt8) -> Bool) -> Int {
        source[start...].firstIndex { !isPart($0) } ?? source.count
    }

    private func end(ofGap start: Int) -> Int {
        guard source[start] == UInt8(ascii: "/") else { return start + 1 }
        if source[start + 1] == UInt8(ascii: "/") { return end(of: start) { $0 != UInt8(ascii: "\n") } }
        var index = start + 2
        while index < source.count, !source[index...].starts(with: "*/".utf8) { index += 1 }
        return index + 2
    }

    private func end(ofString start: Int) -> Int {
        var index = start + 1
        while index < source.count, source[index] != source[start] {
            index += source[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index + 1
    }

    /// The flags behind a pattern are read as part of it.
    private func end(ofPattern start: Int) -> Int {
        var index = start + 1
        var isInClass = false
        while index < source.count, isInClass || source[index] != UInt8(ascii: "/") {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            default: break
            }
            index += 1
        }
        return index < source.count ? end(of: index + 1, while: isNamePart) : source.count
    }
}
