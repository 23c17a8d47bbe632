/// Goes over the bytes of a page and stops at each run of text that words may be marked in.
///
/// It sees every tag of every page, so names of elements are numbers here and nothing is copied: with texts and sets of
/// texts it took a third of a whole build.
struct GlossaryScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var isInMain = false
    private var isInText = false
    /// The element that is passed over, and how many of its name are open.
    private var passed: (name: ElementName, depth: Int)?

    /// Begins before the first byte of a page.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private static let main = ElementName("main")
    private static let text = ElementNames(["p", "li", "dd"])
    private static let passedOver = ElementNames(
        ["a", "button", "summary", "label", "select", "svg", "script", "style", "code", "pre", "dfn", "th"]
            + ["h1", "h2", "h3", "h4", "h5", "h6", "nav", "noscript", "form", "strong", "mark"])
    private static let language = Array(" lang=\"".utf8)

    /// The next text; nothing when the main part is over.
    mutating func nextRun() -> Range<Int>? {
        while index < bytes.count {
            let start = index
            index = place(of: UInt8(ascii: "<"), from: index)
            let run = start..<index
            let isWanted = isInMain && isInText && passed == nil && !run.isEmpty
            guard passTag() else { return nil }
            if isWanted { return run }
        }
        return nil
    }

    /// Passes the tag at the place; false at the end of the main part.
    private mutating func passTag() -> Bool {
        guard index < bytes.count else { return true }
        let start = index
        index = place(of: UInt8(ascii: ">"), from: index)
        index = min(index + 1, bytes.count)
        let isEnd = start + 1 < index && bytes[start + 1] == UInt8(ascii: "/")
        let name = ElementName(bytes, from: start + (isEnd ? 2 : 1), to: index)
        if name == Self.main {
            isInMain = !isEnd
            return !isEnd
        }
        // What stands around the main part, such as `<html lang="vi">`, says nothing of the words in it.
        guard isInMain else { return true }
        if let known = passed {
            guard known.name == name else { return true }
            let depth = known.depth + (isEnd ? -1 : 1)
            passed = depth == 0 ? nil : (name, depth)
        } else if Self.text.contains(name) {
            isInText = !isEnd
            if !isEnd, hasLanguage(start..<index) { passed = (name, 1) }
        } else if !isEnd, Self.passedOver.contains(name) || hasLanguage(start..<index) {
            passed = (name, 1)
        }
        return true
    }

    /// The next place of a byte, or the end; eight bytes at a time, since most are no tag's.
    private func place(of byte: UInt8, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let wanted = ones &* UInt64(byte)
        var place = start
        while place + 8 <= raw.count {
            let found = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ wanted
            let zeros = (found &- ones) & ~found & (ones << 7)
            if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < raw.count, raw[place] != byte { place += 1 }
        return place
    }

    private func hasLanguage(_ tag: Range<Int>) -> Bool {
        let wanted = Self.language
        guard tag.count > wanted.count else { return false }
        for place in tag.lowerBound...(tag.upperBound - wanted.count) where bytes[place] == wanted[0] {
            var length = 1
            while length < wanted.count, bytes[place + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }
}

/// The name of an element as a number: its letters, eight bits each, the first sixteen of them.
private struct ElementName: Equatable {
    private var letters: UInt128 = 0

    init(_ name: String) {
        for letter in name.utf8 { append(letter) }
    }

    /// Reads the letters from a place on, to the end of the name or of the tag.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var place = start
        while place < end, place < start + 16, GlossaryMarker.isLetter(bytes[place]) {
            append(bytes[place])
            place += 1
        }
    }

    private mutating func append(_ letter: UInt8) { letters = letters << 8 | UInt128(letter) }
}

/// A few names of elements; going over them all is faster than hashing.
private struct ElementNames {
    private let names: [ElementName]

    init(_ names: [String]) {
        self.names = names.map { ElementName($0) }
    }

    func contains(_ name: ElementName) -> Bool {
        for known in names where known == name { return true }
        return false
    }
}
