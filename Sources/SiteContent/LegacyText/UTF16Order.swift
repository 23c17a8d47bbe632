import Foundation

/// Which of the two bytes of UTF-16 comes first, by its mark or, without one, by the zeros of the Latin letters.
enum UTF16Order {
    case big
    case little

    private static let looked = 512

    /// Looks at the first bytes; nil for what isn't UTF-16.
    init?(of bytes: some Collection<UInt8>) {
        let start = Array(bytes.prefix(UTF16Order.looked))
        if start.starts(with: [0xFF, 0xFE]) {
            self = .little
        } else if start.starts(with: [0xFE, 0xFF]) {
            self = .big
        } else {
            // At least half of the letters of a Vietnamese text are Latin ones, whose first byte is zero.
            let pairs = start.count / 2
            let firsts = stride(from: 0, to: pairs * 2, by: 2).count { start[$0] == 0 }
            let seconds = stride(from: 1, to: pairs * 2, by: 2).count { start[$0] == 0 }
            guard pairs > 3, max(firsts, seconds) * 2 > pairs, min(firsts, seconds) * 10 < pairs else { return nil }
            self = firsts > seconds ? .big : .little
        }
    }

    /// The text of some bytes, without its mark.
    func text(of bytes: some Collection<UInt8>) -> String {
        let whole = Array(bytes.prefix(bytes.count & ~1))
        let text = String(bytes: whole, encoding: self == .big ? .utf16BigEndian : .utf16LittleEndian) ?? ""
        return text.replacing("\u{FEFF}", with: "")
    }
}
