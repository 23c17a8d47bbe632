/// Makes a link of the first use of each explained word on a page: in paragraphs and lists of the main part, but not in
/// headings, links, labels, drawings, or words in another language than the page's.
///
/// It goes over the bytes of the finished page once, so that templates, phrases and stories need to know nothing of it.
struct GlossaryMarker: Sendable {
    private struct Wording: Sendable {
        let entry: Int
        /// In lower case, then with a capital at the beginning.
        let forms: [[UInt8]]
    }

    private let anchors: [String]
    /// The wordings by the first byte of either form, the longest first.
    private let byFirst: [[Wording]]

    init(_ glossary: Glossary) {
        anchors = glossary.entries.map(\.anchor)
        var byFirst = Array(repeating: [Wording](), count: 256)
        for (number, entry) in glossary.entries.enumerated() {
            for wording in entry.wordings {
                let capital = wording.prefix(1).uppercased() + wording.dropFirst()
                let known = Wording(entry: number, forms: [Array(wording.utf8), Array(capital.utf8)])
                for first in Set(known.forms.map { $0[0] }) { byFirst[Int(first)].append(known) }
            }
        }
        self.byFirst = byFirst.map { wordings in
            wordings.enumerated().sorted {
                ($1.element.forms[0].count, $0.offset) < ($0.element.forms[0].count, $1.offset)
            }.map(\.element)
        }
    }

    /// The page with its links, which lead to `page`.
    func marked(_ html: [UInt8], page: String) -> [UInt8] {
        var places: [(range: Range<Int>, entry: Int)] = []
        html.withUnsafeBufferPointer { bytes in
            var scan = GlossaryScan(bytes)
            var open = Set(anchors.indices)
            while !open.isEmpty, let run = scan.nextRun() {
                find(in: run, of: bytes, &open, &places)
            }
        }
        guard !places.isEmpty else { return html }
        var result: [UInt8] = []
        result.reserveCapacity(html.count + places.count * 64)
        var end = 0
        for (range, entry) in places {
            result += html[end..<range.lowerBound]
            result += "<a class=\"word\" href=\"\(page)#\(anchors[entry])\">".utf8
            result += html[range]
            result += "</a>".utf8
            end = range.upperBound
        }
        result += html[end...]
        return result
    }

    private func find(
        in run: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ open: inout Set<Int>,
        _ places: inout [(range: Range<Int>, entry: Int)]
    ) {
        var index = run.lowerBound
        while index < run.upperBound {
            let own = byFirst[Int(bytes[index])]
            let isStart = !own.isEmpty && Self.isBoundary(before: index, bytes)
            if isStart, let found = firstMatch(of: own, at: index, run, bytes, open) {
                places.append(found)
                open.remove(found.entry)
                index = found.range.upperBound
            } else {
                index += 1
            }
        }
    }

    private func firstMatch(
        of wordings: [Wording], at index: Int, _ run: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ open: Set<Int>
    ) -> (range: Range<Int>, entry: Int)? {
        for wording in wordings {
            if let found = match(wording, at: index, run, bytes, open) { return found }
        }
        return nil
    }

    private func match(
        _ wording: Wording, at index: Int, _ run: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ open: Set<Int>
    ) -> (range: Range<Int>, entry: Int)? {
        guard open.contains(wording.entry) else { return nil }
        for form in wording.forms where index + form.count <= run.upperBound {
            guard bytes[index..<index + form.count].elementsEqual(form) else { continue }
            var end = index + form.count
            // The plural of English.
            if end < run.upperBound, bytes[end] == UInt8(ascii: "s") { end += 1 }
            if Self.isBoundary(at: end, bytes) { return (index..<end, wording.entry) }
        }
        return nil
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// Whether no word goes on at a place. Of what isn't ASCII only marks (U+2000 on) and the no-break space end words.
    private static func isBoundary(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        return byte < 0x80 ? !isLetter(byte) : byte == 0xE2 || byte == 0xC2
    }

    private static func isBoundary(before index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0 else { return true }
        let byte = bytes[index - 1]
        guard byte >= 0x80 else { return !isLetter(byte) }
        return index > 2 && bytes[index - 3] == 0xE2 || index > 1 && bytes[index - 2] == 0xC2
    }
}
