import CampaignModel

/// Signs that readers would see as an empty box: those of the private area, which mean something in one font only, and
/// the one that stands where a letter was lost.
struct UnreadableSigns {
    /// Some signs of one kind.
    struct Found: Hashable {
        /// The byte of the first.
        let offset: Int
        let scalar: Unicode.Scalar
        var count: Int
    }

    /// Letters that were lost on the way.
    private(set) var lost: Found?
    /// Signs of a font.
    private(set) var fontSigns: Found?
    /// Control characters, as text of Windows-1252 has them that was read as Latin-1.
    private(set) var control: Found?

    /// Searches valid UTF-8.
    init(in bytes: [UInt8], isStory: Bool) {
        var offset = 0
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x80...0x9F: UnreadableSigns.add(scalar, offset, to: &control)
            case 0xFFFD: UnreadableSigns.add(scalar, offset, to: &lost)
            case 0xE000...0xF8FF, 0xF0000...0x10FFFD:
                // Lists that begin so have a message of their own, with the list that was meant.
                let begins = isStory && (index == 0 || scalars[index - 1] == "\n")
                if !begins { UnreadableSigns.add(scalar, offset, to: &fontSigns) }
            default: break
            }
            offset += UTF8.width(scalar)
        }
    }

    private static func add(_ scalar: Unicode.Scalar, _ offset: Int, to found: inout Found?) {
        if found == nil { found = Found(offset: offset, scalar: scalar, count: 0) }
        found?.count += 1
    }

    /// What signs of Wingdings and Symbol show, by their place in the private area.
    static func shown(_ scalar: Unicode.Scalar) -> String? {
        let signs: [UInt32: String] = [
            0xF0B7: "•", 0xF0A7: "▪", 0xF0A8: "▫", 0xF0D8: "➢", 0xF0E0: "→", 0xF0E8: "→", 0xF0F0: "⇨", 0xF0FC: "✓",
            0xF0FE: "☑", 0xF06F: "☐", 0xF071: "❑", 0xF076: "❖", 0xF028: "☎", 0xF02A: "✉", 0xF046: "☞", 0xF04A: "☺",
            0xF0B0: "°", 0xF0B1: "±", 0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×", 0xF0B9: "≠",
        ]
        return signs[scalar.value]
    }
}

extension Diagnostic {
    /// A sign that stands where a letter was lost.
    static func lostLetters(_ found: UnreadableSigns.Found, word: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "lost-letter", at: place,
            summary: Bilingual(
                vi: "Một chữ cái đã mất ở “\(word)” (\(found.count) chỗ)",
                en: "A letter was lost in “\(word)” (\(found.count) \(found.count == 1 ? "place" : "places"))"),
            explanation: Bilingual(
                vi: "Ký hiệu \u{FFFD} đứng thay cho chữ mà một phần mềm không đọc được; chữ ấy không còn trong tệp.",
                en:
                    "The sign \u{FFFD} stands for a letter that some program couldn't read; the file doesn't hold it any more."
            ),
            fix: Bilingual(
                vi: "Lấy lại đoạn này từ bản gốc, hoặc gõ lại cho đúng.",
                en: "Take the passage from its original again, or type it anew."))
    }

    /// Question marks that stand where letters were lost.
    static func lostLetters(_ found: LostLetters, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "lost-letter", at: place,
            summary: Bilingual(
                vi: "Một chữ cái đã mất ở “\(found.word)” (\(found.count) chỗ)",
                en: "A letter was lost in “\(found.word)” (\(found.count) \(found.count == 1 ? "place" : "places"))"),
            explanation: Bilingual(
                vi:
                    "Dấu ? giữa chữ là chữ có dấu đã mất khi lưu kiểu “ANSI” hay CSV thường; chữ ấy không còn trong tệp.",
                en:
                    "A ? between letters is a letter with marks that was lost by saving as “ANSI” or plain CSV; the file doesn’t "
                    + "hold it any more."),
            fix: Bilingual(
                vi:
                    "Lấy lại từ bản gốc và lưu dạng UTF-8 (Excel: “CSV UTF-8”), hoặc gõ lại; sau một câu hỏi thì thêm dấu cách.",
                en:
                    "Take it from its original again and save it as UTF-8 (Excel: “CSV UTF-8”), or type it anew; behind a question "
                    + "put a space."))
    }

    /// A sign that only one font shows.
    static func fontSigns(_ found: UnreadableSigns.Found, at place: SourcePlace) -> Diagnostic {
        let name = found.scalar.codePoint
        let shown = UnreadableSigns.shown(found.scalar)
        return Diagnostic(
            .warning, "font-sign", at: place,
            summary: Bilingual(
                vi: "Ký hiệu \(name) ở đây chỉ có trong một phông chữ (\(found.count) chỗ)",
                en:
                    "The sign \(name) here is in one font only (\(found.count) \(found.count == 1 ? "place" : "places"))"
            ),
            explanation: Bilingual(
                vi: "Dấu của phông Wingdings hay Symbol trong Word; người đọc chỉ thấy một ô trống.",
                en: "It comes from Wingdings or Symbol in Word; readers see an empty box."),
            fix: shown.map {
                Bilingual(vi: "Thay bằng “\($0)”, hoặc bỏ đi.", en: "Write “\($0)” in its place, or take it away.")
            }
                ?? Bilingual(
                    vi: "Thay bằng chữ hay ký hiệu Unicode, hoặc bỏ đi.",
                    en: "Write words or a Unicode sign in its place, or take it away."))
    }

    /// A control character of Latin-1, with the sign that Windows-1252 has at its place.
    static func latinControl(_ found: UnreadableSigns.Found, at place: SourcePlace) -> Diagnostic {
        let meant = WindowsCodePages.western(UInt8(truncatingIfNeeded: found.scalar.value))
        guard meant != found.scalar else { return .controlCharacter(found.scalar, at: place) }
        return .controlCharacter(found.scalar, meant: (meant, found.count), at: place)
    }
}

extension Unicode.Scalar {
    /// Its number as the Unicode Standard writes it, with four digits at least: `U+00AD`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
