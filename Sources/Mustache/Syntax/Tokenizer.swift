/// Cuts a template into tags and lines of text.
struct Tokenizer {
    private(set) var tokens: [Token] = []
    private(set) var problems: [TemplateProblem] = []

    private let bytes: [UInt8]
    private var places: PlaceCounter
    private let start: Int
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    init(_ source: TemplateSource) {
        bytes = source.bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = start
        places = PlaceCounter(file: source.file, startingAt: start)
        run()
    }

    private mutating func run() {
        while let tagStart = find(opening, from: position) {
            appendText(upTo: tagStart)
            guard readTag(at: tagStart) else {
                report(.unclosedTag(opening: opening.text, closing: closing.text), at: tagStart)
                return
            }
        }
        appendText(upTo: bytes.count)
    }

    /// Reads one tag and moves behind it; answers false when nothing closes it.
    private mutating func readTag(at tagStart: Int) -> Bool {
        let contentStart = tagStart + opening.count
        switch contentStart < bytes.count ? bytes[contentStart] : nil {
        case Byte.openBrace: return readTriple(at: tagStart, contentStart: contentStart + 1)
        case Byte.equals: return readDelimiters(at: tagStart, contentStart: contentStart + 1)
        default: break
        }
        guard let contentEnd = find(closing, from: contentStart) else { return false }
        let range = tagStart..<contentEnd + closing.count
        appendTag(TagContent(bytes[contentStart..<contentEnd]), range)
        return true
    }

    private mutating func readTriple(at tagStart: Int, contentStart: Int) -> Bool {
        guard let contentEnd = find([Byte.closeBrace] + closing, from: contentStart) else { return false }
        let name = bytes[contentStart..<contentEnd].trimmed.text
        appendTag(
            TagContent(kind: .variable(isEscaped: false), name: name),
            tagStart..<contentEnd + 1 + closing.count)
        return true
    }

    private mutating func readDelimiters(at tagStart: Int, contentStart: Int) -> Bool {
        let ending = [Byte.equals] + closing
        let lineEnd = bytes[contentStart...].firstIndex(of: Byte.newline) ?? bytes.count
        guard let contentEnd = find(ending, from: contentStart), contentEnd < lineEnd else {
            guard let plainEnd = find(closing, from: contentStart) else { return false }
            report(.badDelimiters(bytes[contentStart..<plainEnd].trimmed.text), at: tagStart)
            position = plainEnd + closing.count
            return true
        }
        let content = bytes[contentStart..<contentEnd]
        let parts = content.split(whereSeparator: \.isBlank)
        let range = tagStart..<contentEnd + ending.count
        if parts.count == 2, !content.contains(Byte.equals) {
            appendTag(TagContent(kind: .delimiters, name: ""), range)
            opening = Array(parts[0])
            closing = Array(parts[1])
        } else {
            report(.badDelimiters(content.trimmed.text), at: tagStart)
            position = range.upperBound
        }
        return true
    }

    private mutating func appendTag(_ content: TagContent, _ range: Range<Int>) {
        position = range.upperBound
        let place = places.place(of: range.lowerBound, in: bytes)
        if content.needsName {
            if content.name.isEmpty { problems.append(TemplateProblem(.emptyName, at: place)) }
            if content.name.utf8.contains(where: \.isBlank) {
                problems.append(TemplateProblem(.nameWithSpace(content.name), at: place))
            }
        }
        let tag = Tag(kind: content.kind, name: content.name, place: place)
        tokens.append(Token(content: .tag(tag), range: range, isFirstOnLine: isLineStart(range.lowerBound)))
    }

    private mutating func appendText(upTo end: Int) {
        while position < end {
            let newline = bytes[position..<end].firstIndex(of: Byte.newline)
            let lineEnd = newline.map { $0 + 1 } ?? end
            tokens.append(
                Token(content: .text, range: position..<lineEnd, isFirstOnLine: isLineStart(position)))
            position = lineEnd
        }
    }

    private func isLineStart(_ offset: Int) -> Bool {
        offset == start || bytes[offset - 1] == Byte.newline
    }

    private mutating func report(_ kind: TemplateProblem.Kind, at offset: Int) {
        problems.append(TemplateProblem(kind, at: places.place(of: offset, in: bytes)))
    }

    private func find(_ pattern: [UInt8], from offset: Int) -> Int? {
        var candidate = offset
        while candidate + pattern.count <= bytes.count {
            if bytes[candidate] == pattern[0], bytes[candidate..<candidate + pattern.count].elementsEqual(pattern) {
                return candidate
            }
            candidate += 1
        }
        return nil
    }
}
