/// TCVN 5712:1993 in its third form, as the ABC fonts use it, seen through Windows-1252.
enum TCVN3 {
    private static let letters: [UInt32: Unicode.Scalar] = {
        let rows: [(UInt32, String)] = [
            (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
            (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
        ]
        var letters: [UInt32: Unicode.Scalar] = [:]
        for (start, row) in rows {
            for (offset, letter) in row.unicodeScalars.enumerated() { letters[start + UInt32(offset)] = letter }
        }
        return letters
    }()

    /// The text as its author saw it; nil when a character can't come from TCVN3.
    static func decoded(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var decoded: [Unicode.Scalar] = []
        for scalar in word {
            guard scalar.value >= 0x80 else {
                decoded.append(scalar)
                continue
            }
            guard let letter = letters[scalar.value] else { return nil }
            decoded.append(letter)
        }
        return decoded
    }
}
