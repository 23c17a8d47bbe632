import Foundation

/// More marks on one letter than any language writes. Bringing them into the order of NFC takes the square of their
/// number, so that a few hundred kilobytes of them would hold the program up for minutes: such text isn't read.
struct MarkPile {
    /// The most marks in a row, as the stream-safe text format has it (Unicode Standard Annex 15, section 13).
    static let mostMarks = 30

    /// The byte where the letter under the first such pile starts.
    let offset: Int
    /// The letter without its marks.
    let letter: String

    /// Searches text; nil when no letter bears too many marks.
    init?(in bytes: [UInt8]) {
        var offset = 0
        var marks = 0
        var base: (scalar: Unicode.Scalar, offset: Int)?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            // Marks of canonical order are what is sorted; nothing below U+0300 is one.
            if scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered {
                marks += 1
                if marks > MarkPile.mostMarks {
                    self.offset = base?.offset ?? 0
                    letter = base.map { String($0.scalar) } ?? ""
                    return
                }
            } else {
                marks = 0
                base = (scalar, offset)
            }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}

extension String {
    /// The text in NFC; as it stands where a letter bears more marks than can be sorted in time, which the check of the
    /// file that it is written to then refuses.
    public var composedIfReadable: String {
        MarkPile(in: Array(utf8)) == nil ? precomposedStringWithCanonicalMapping : self
    }
}
