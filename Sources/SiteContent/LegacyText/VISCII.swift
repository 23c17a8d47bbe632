/// VISCII, the Vietnamese Standard Code for Information Interchange (RFC 1456).
enum VISCII {
    /// The letters at 0x80 to 0xFF.
    private static let upper = Array(
        ("ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ")
            .unicodeScalars)

    /// The capitals that took the places of control characters.
    private static let controls: [UInt8: Unicode.Scalar] = [
        0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
    ]

    /// The character of a byte.
    static func character(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? controls[byte] ?? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
    }

    /// The text as its author saw it, from its bytes seen through Windows-1252; nil when a character can't come from
    /// there.
    static func decoded(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let bytes = word.compactMap(WindowsCodePages.westernByte)
        return bytes.count == word.count ? bytes.map(character) : nil
    }
}
