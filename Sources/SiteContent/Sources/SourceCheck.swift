import CampaignModel
import Foundation

/// Checks the bytes of a file and brings them into the form that all readers rely on.
struct SourceCheck {
    let file: String
    let spelling: SourceText.Spelling
    let collector: DiagnosticCollector
    /// What was taken out of the text so far.
    private(set) var hidden = HiddenSigns()

    init(file: String, spelling: SourceText.Spelling, collector: DiagnosticCollector) {
        (self.file, self.spelling, self.collector) = (file, spelling, collector)
    }

    /// The largest file in bytes: readers keep offsets in 32 bits.
    static let largestFile = 1 << 30

    /// The text in NFC with LF and without byte order mark; nil after an error when the bytes aren't UTF-8.
    mutating func text(of original: [UInt8]) -> [UInt8]? {
        guard original.count <= SourceCheck.largestFile else {
            collector.add(.fileTooLarge(bytes: original.count, at: SourcePlace(file: file)))
            return nil
        }
        if let type = OtherFileType(original, file: file) {
            collector.add(.otherFileType(type, file: file))
            return nil
        }
        guard isUTF8(original) else { return nil }
        let hasMark = original.starts(with: [0xEF, 0xBB, 0xBF])
        var bytes = hasMark ? Array(original.dropFirst(3)) : original
        let scan = TextScan(bytes)
        if scan.hasReturns { bytes = SourceCheck.withLineFeeds(bytes) }
        if let control = scan.control {
            let offset = scan.hasReturns ? bytes.firstIndex(where: SourceCheck.isControl) ?? 0 : control
            collector.add(.controlCharacter(Unicode.Scalar(bytes[offset]), at: place(offset, in: bytes)))
        }
        if let offset = ConflictMarks.offset(in: bytes) {
            collector.add(.conflictMarks(at: place(offset, in: bytes)))
            return nil
        }
        if scan.mayBeDecomposed, let pile = MarkPile(in: bytes) {
            collector.add(.markPile(pile, at: place(pile.offset, in: bytes)))
            return nil
        }
        if scan.hasDirections { findDirections(in: bytes) }
        if scan.legacyHints > 1, let guess = LegacyGuess(utf8: bytes) {
            collector.add(.legacyText(guess, at: place(guess.offset, in: bytes)))
            return bytes
        }
        if scan.mayHaveUnreadable { findUnreadable(in: bytes) }
        if LostLetters(in: bytes) != nil, let lost = LostLetters(in: withoutCode(bytes)) {
            collector.add(.lostLetters(lost, at: place(lost.offset, in: bytes)))
        }
        if scan.hasSoftHyphens { takeOutSoftHyphens(of: &bytes) }
        if spelling == .vietnamese { mendSigns(scan, in: &bytes) }
        if scan.mayBeDecomposed { compose(&bytes) }
        if scan.mayHaveMarking || scan.mayBeDecomposed { findMarkings(in: bytes) }
        return bytes
    }

    private func isUTF8(_ bytes: [UInt8]) -> Bool {
        // Text of ASCII letters alone is valid UTF-8 in UTF-16 too, with a zero beside each.
        if bytes.prefix(64).contains(0), UTF16Order(of: bytes) != nil {
            collector.add(.notUTF8(LegacyGuess(bytes: bytes, firstBad: 0), at: SourcePlace(file: file)))
            return false
        }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            let offset = error.byteOffsets.lowerBound
            let place = place(offset, in: SourceCheck.withLineFeeds(Array(bytes[..<offset])), all: true)
            collector.add(.notUTF8(LegacyGuess(bytes: bytes, firstBad: offset), at: place))
            return false
        }
    }

    private func replaceLookAlikes(in bytes: inout [UInt8]) {
        var first: (offset: Int, letter: String)?
        var count = 0
        for index in bytes.indices.dropLast() {
            let replacement: UInt8
            switch (bytes[index], bytes[index + 1]) {
            case (0xC3, 0x90), (0xC6, 0x89): replacement = 0x90
            case (0xC3, 0xB0), (0xC9, 0x96): replacement = 0x91
            default: continue
            }
            first = first ?? (index, String(decoding: bytes[index...(index + 1)], as: UTF8.self))
            count += 1
            bytes[index] = 0xC4
            bytes[index + 1] = replacement
        }
        if let first { collector.add(.lookAlikeLetter(first.letter, count: count, at: place(first.offset, in: bytes))) }
    }

    /// Signs that nobody sees, letters that look like others, and spaces that only look like one.
    private mutating func mendSigns(_ scan: TextScan, in bytes: inout [UInt8]) {
        if scan.mayHaveInvisible, let signs = InvisibleSigns(in: bytes) {
            collector.add(.invisibleSigns(signs, at: place(signs.first, in: bytes)))
            hidden.add(signs.left, of: bytes)
            bytes = signs.bytes
        }
        if scan.hasLookAlikes { replaceLookAlikes(in: &bytes) }
        if scan.hasOtherAlphabets, let letters = LookAlikes(in: bytes) {
            for found in letters.found { collector.add(.lookAlikeLetters(found, at: place(found.offset, in: bytes))) }
            bytes = letters.bytes
        }
        if scan.hasNoBreakSpaces, let edges = EdgeSpaces(file: file) { bytes = edges.replaced(in: bytes) }
    }

    /// A story with spaces in place of its code, in which question marks mean something; as many bytes.
    private func withoutCode(_ bytes: [UInt8]) -> [UInt8] {
        guard file.hasSuffix(".md") else { return bytes }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var fence: UInt8?
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !plain.isEmpty || line.startIndex > 0 { plain.append(UInt8(ascii: "\n")) }
            let sign = line.drop { $0 == UInt8(ascii: " ") }.prefix(3)
            let isFence = sign.elementsEqual("```".utf8) || sign.elementsEqual("~~~".utf8)
            if isFence, fence == nil || fence == sign.first {
                fence = fence == nil ? sign.first : nil
            } else if fence == nil {
                plain += MarkupLine(line, indent: 0).text
                continue
            }
            plain += repeatElement(UInt8(ascii: " "), count: line.count)
        }
        return plain
    }

    private func findUnreadable(in bytes: [UInt8]) {
        let signs = UnreadableSigns(in: bytes, isStory: file.hasSuffix(".md"))
        if let control = signs.control { collector.add(.latinControl(control, at: place(control.offset, in: bytes))) }
        if let lost = signs.lost {
            let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
            let start = bytes[..<lost.offset].lastIndex(where: isSpace).map { $0 + 1 } ?? 0
            let word = String(decoding: bytes[start...].prefix { !isSpace($0) }.prefix(60), as: UTF8.self)
            collector.add(.lostLetters(lost, word: word, at: place(lost.offset, in: bytes)))
        }
        if let sign = signs.fontSigns { collector.add(.fontSigns(sign, at: place(sign.offset, in: bytes))) }
    }

    private mutating func takeOutSoftHyphens(of bytes: inout [UInt8]) {
        let sign: [UInt8] = [0xC2, 0xAD]
        var found: [Int] = []
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let range = ByteSearch.first(sign, in: rest) {
            found.append(range.lowerBound)
            kept += rest[..<range.lowerBound]
            rest = rest[range.upperBound...]
        }
        guard let first = found.first else { return }
        collector.add(
            .softHyphens(found.count, reading: HiddenHyphen.reading(of: bytes, at: first), at: place(first, in: bytes)))
        hidden.add(found, of: bytes)
        bytes = kept + rest
    }

    private func compose(_ bytes: inout [UInt8]) {
        let composed = Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
        if composed != bytes {
            let same = zip(composed, bytes).prefix { $0 == $1 }.count
            let start = composed[...min(same, composed.count - 1)].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
            bytes = composed
            collector.add(.decomposedLetters(at: place(start, in: bytes)))
        }
        guard spelling == .vietnamese, let stray = StrayMark(in: bytes) else { return }
        collector.add(.strayMark(stray, at: place(stray.offset, in: bytes)))
    }

    private func findDirections(in bytes: [UInt8]) {
        let marks = DirectionMarks(separator: file.hasSuffix(".csv") ? CSVTable.separator(of: bytes) : nil)
        if let fault = marks.fault(in: bytes) {
            collector.add(.unbalancedDirection(fault, at: place(fault.offset, in: bytes)))
        }
    }

    private func findMarkings(in bytes: [UInt8]) {
        for marking in SecrecyMarking.all(in: bytes) {
            collector.add(.secrecyMarking(marking.words, at: place(marking.offset, in: bytes)))
        }
    }

    private func place(_ offset: Int, in bytes: [UInt8], all: Bool = false) -> SourcePlace {
        let end = Characters.end(of: all ? bytes[...] : bytes[..<offset])
        let line = end.lines + 1
        return SourcePlace(file: file, line: line, column: hidden.column(end.column, ofLine: line))
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
    }

    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\r") {
                result.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
                result.append(byte)
            }
            previous = byte
        }
        return result
    }
}
