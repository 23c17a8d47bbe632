/// A line or cell that is nothing but the marking of a state secret.
struct SecrecyMarking {
    /// The byte where the marking's line or cell starts.
    let offset: Int
    /// The marking: MẬT, TỐI MẬT or TUYỆT MẬT.
    let words: String

    private static let markings: Set<String> = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"]
    private static let label = "độ mật"

    /// All markings of a text in NFC.
    static func all(in bytes: [UInt8]) -> [SecrecyMarking] {
        let word = Array("MẬT".utf8)
        var found: [SecrecyMarking] = []
        var position = 0
        while let hit = ByteSearch.first(word, in: bytes[position...]) {
            let cell = cell(around: hit, in: bytes)
            position = cell.upperBound
            if let words = marking(String(decoding: bytes[cell], as: UTF8.self)) {
                found.append(SecrecyMarking(offset: cell.lowerBound, words: words))
            }
        }
        return found
    }

    private static func cell(around hit: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let ends: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
        let start = bytes[..<hit.lowerBound].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
        let end = bytes[hit.upperBound...].firstIndex { ends.contains($0) } ?? bytes.count
        return start..<end
    }

    /// The marking that a line or cell consists of, whatever marks of Markdown or quotation stand around it.
    private static func marking(_ cell: String) -> String? {
        var words = cell.split { !$0.isLetter }.joined(separator: " ")
        if words.lowercased().hasPrefix(label + " ") { words = String(words.dropFirst(label.count + 1)) }
        return markings.contains(words) ? words : nil
    }
}
