/// The encoding of the Vietnamese Professionals Society (VPS), which its fonts of the nineties use.
///
/// Source: the table of GNU recode 3.6 (`recode VPS..UTF-8`), which agrees with that of the keyboard program VBKey.
enum VPS {
    /// The letters at 0x80 to 0xFF; a middle dot where there is none.
    private static let upper = Array(
        ("ÀẢÃẤẦẨọỗĂếềểệẮẰẲ" + "Ế··ỀỂỄỐỒỔ·ýỷỵỚỜỞ" + "·ắằẳẵặỠớÙờởỡŨỨợỪ" + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
            + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ" + "ƯỦồốÔỏơÈừứÚũưÝẺ·" + "àáâãảạă·èéêẽìí·ĩ" + "ẴĐòóôõ·Ơụùúủ·ỶẼỳ").unicodeScalars)

    /// The capitals that took the places of control characters.
    private static let controls: [UInt8: Unicode.Scalar] = [
        0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ", 0x13: "Ợ", 0x14: "Ụ",
        0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
    ]

    /// The character of a byte; nil when VPS has none.
    static func character(_ byte: UInt8) -> Unicode.Scalar? {
        guard byte >= 0x80 else { return controls[byte] ?? Unicode.Scalar(byte) }
        let letter = upper[Int(byte) - 0x80]
        return letter == "·" ? nil : letter
    }

    /// The text as its author saw it, from its bytes seen through Windows-1252; nil when a character can't come from
    /// there.
    static func decoded(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let letters = word.compactMap { WindowsCodePages.westernByte($0).flatMap(character) }
        return letters.count == word.count ? letters : nil
    }
}
