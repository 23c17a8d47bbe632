/// Makes scripts small without changing what they do: comments and spaces that mean nothing go, names stay.
///
/// A line break stays wherever a statement could end there, so that scripts may rely on it as ECMAScript lets them.
struct ScriptSource {
    private let source: [UInt8]
    private var output: [UInt8] = []
    private var index = 0

    /// The script without comments and needless spaces; strings, templates and patterns stay as they are.
    static func minified(_ script: [UInt8]) -> [UInt8] {
        var source = ScriptSource(script)
        source.run()
        return source.output
    }

    private init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    private mutating func run() {
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): copy(to: end(ofString: index))
            case UInt8(ascii: "`"): copy(to: end(ofTemplate: index))
            case UInt8(ascii: "/") where next != UInt8(ascii: "/") && next != UInt8(ascii: "*") && beginsPattern:
                copy(to: end(ofPattern: index))
            case _ where isGap(index): skipGap()
            default: copy(to: index + 1)
            }
        }
    }

    private var next: UInt8 { index + 1 < source.count ? source[index + 1] : 0 }

    private mutating func copy(to end: Int) {
        output += source[index..<min(end, source.count)]
        index = end
    }

    /// Leaves out spaces and comments, or puts the one sign that must stay.
    private mutating func skipGap() {
        var hasBreak = false
        while index < source.count, isGap(index) {
            let start = index
            index = end(ofGap: index)
            hasBreak = hasBreak || source[start..<index].contains(UInt8(ascii: "\n"))
        }
        guard let last = output.last, index < source.count else { return }
        let first = source[index]
        if hasBreak && !ScriptSource.neverEnds.contains(last) && !ScriptSource.neverBegins.contains(first) {
            output.append(UInt8(ascii: "\n"))
        } else if isNamePart(last) && isNamePart(first) || last == first && ScriptSource.doubled.contains(last) {
            output.append(UInt8(ascii: " "))
        }
    }

    /// No statement ends with these.
    private static let neverEnds = Set("{([,;=&|?:<>*%!~^".utf8)
    /// No statement begins with these.
    private static let neverBegins = Set(")]},;.=&|?:<>*%".utf8)
    /// Two of these together mean something else.
    private static let doubled = Set("+-/".utf8)

    private func isGap(_ index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return true
        case UInt8(ascii: "/"):
            let next = index + 1 < source.count ? source[index + 1] : 0
            return next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
        default: return false
        }
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
        default: false
        }
    }

    /// A slash begins a pattern where a value is expected, else it divides.
    private var beginsPattern: Bool {
        guard let last = output.last else { return true }
        return "(,=:[!&|?{};+-*%~^<>".utf8.contains(last)
    }

    private func end(ofGap start: Int) -> Int {
        guard source[start] == UInt8(ascii: "/") else { return start + 1 }
        var index = start + 2
        if source[start + 1] == UInt8(ascii: "/") {
            while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
            return index
        }
        while index + 1 < source.count {
            if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") { return index + 2 }
            index += 1
        }
        return source.count
    }

    private func end(ofString start: Int) -> Int {
        var index = start + 1
        while index < source.count {
            if source[index] == UInt8(ascii: "\\") {
                index += 2
            } else if source[index] == source[start] {
                return index + 1
            } else {
                index += 1
            }
        }
        return source.count
    }

    private func end(ofPattern start: Int) -> Int {
        var index = start + 1
        var isInClass = false
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass: return index + 1
            default: break
            }
            index += 1
        }
        return source.count
    }

    /// A template may hold code, and the code strings and templates.
    private func end(ofTemplate start: Int) -> Int {
        var index = start + 1
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): return index + 1
            case UInt8(ascii: "$") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "{"):
                index = end(ofHole: index + 2)
            default: index += 1
            }
        }
        return source.count
    }

    private func end(ofHole start: Int) -> Int {
        var index = start
        var depth = 1
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofString: index)
            case UInt8(ascii: "`"): index = end(ofTemplate: index)
            case UInt8(ascii: "{"):
                depth += 1
                index += 1
            case UInt8(ascii: "}"):
                depth -= 1
                index += 1
                if depth == 0 { return index }
            default: index += 1
            }
        }
        return source.count
    }
}
