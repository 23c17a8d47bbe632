import CampaignModel

extension Diagnostic {
    /// Soft hyphens inside words.
    static func softHyphens(_ count: Int, reading: HiddenHyphen.Reading?, at place: SourcePlace) -> Diagnostic {
        let letter = reading.map {
            Bilingual(
                vi: " Trong phông .VnTime (TCVN3) nó là chữ ư: “\($0.word)” là “\($0.meant)”.",
                en: " In fonts like .VnTime (TCVN3) it is the letter ư: “\($0.word)” is “\($0.meant)”.")
        }
        return Diagnostic(
            .warning, "soft-hyphen", at: place,
            summary: Bilingual(
                vi: "Trong chữ có dấu gạch nối ẩn (U+00AD): \(count) chỗ",
                en: "Words hold hidden hyphens (U+00AD): \(count)"),
            explanation: Bilingual(
                vi:
                    "Dấu này thường theo vào khi chép từ Word hay PDF; không nhìn thấy nhưng làm hỏng tìm kiếm và sao chép."
                    + (letter?.vietnamese ?? ""),
                en: "They come along from Word or PDF; nobody sees them, but search and copying break."
                    + (letter?.english ?? "")),
            fix: Bilingual(
                vi: "Gõ lại các chữ ấy; minhbach convert TỆP viết một bản không còn dấu này.",
                en: "Type these words again; minhbach convert FILE writes a copy without them."))
    }

    /// Letters in decomposed form, which were composed.
    static func decomposedLetters(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .note, "decomposed-letters", at: place,
            summary: Bilingual(
                vi: "Tệp dùng Unicode tổ hợp; đã đổi sang Unicode dựng sẵn",
                en: "The file used decomposed Unicode; it was composed"),
            explanation: Bilingual(
                vi: "Hai cách viết trông giống nhau nhưng máy coi là khác nhau; trang web chỉ dùng Unicode dựng sẵn.",
                en: "Both look alike, but computers tell them apart; the site uses composed letters only."),
            fix: Bilingual(
                vi: "Không phải làm gì; nếu muốn, chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ.",
                en: "Nothing need be done; if you like, choose composed “Unicode” in the keyboard program."))
    }

    /// Letters of other alphabets that look like Đ, which were replaced.
    static func lookAlikeLetter(_ letter: String, count: Int, at place: SourcePlace) -> Diagnostic {
        let isCapital = letter == "Ð" || letter == "Ɖ"
        return Diagnostic(
            .warning, "look-alike-letter", at: place,
            summary: Bilingual(
                vi: "Chữ “\(letter)” ở đây không phải là chữ “\(isCapital ? "Đ" : "đ")” của tiếng Việt (\(count) chỗ)",
                en: "The letter “\(letter)” here is not the Vietnamese “\(isCapital ? "Đ" : "đ")” "
                    + "(\(count) \(count == 1 ? "place" : "places"))"),
            explanation: Bilingual(
                vi: "Hai chữ trông giống nhau nhưng là hai ký tự khác nhau, làm sai tìm kiếm và sắp xếp. "
                    + "Trang web đã dùng chữ đúng.",
                en: "They look alike but are different characters, which breaks search and order. "
                    + "The site used the right one."),
            fix: Bilingual(vi: "Gõ lại chữ này bằng bộ gõ tiếng Việt.", en: "Type it again with a Vietnamese keyboard.")
        )
    }

    /// Marks that don't join their letter.
    static func strayMark(_ stray: StrayMark, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "stray-mark", at: place,
            summary: Bilingual(
                vi: "Dấu ở chữ “\(stray.letter)” không ghép được thành một chữ tiếng Việt (\(stray.count) chỗ)",
                en: "The marks of “\(stray.letter)” make no Vietnamese letter "
                    + "(\(stray.count) \(stray.count == 1 ? "place" : "places"))"),
            explanation: Bilingual(
                vi: "Các dấu có thể đã được gõ sai thứ tự; trông vẫn giống nhưng tìm kiếm sẽ không thấy.",
                en: "They may have been typed in the wrong order: the word looks right, but search won't find it."),
            fix: stray.suggestion.map {
                Bilingual(vi: "Gõ lại thành “\($0)”.", en: "Type it again as “\($0)”.")
            }
                ?? Bilingual(
                    vi: "Gõ lại chữ này; nếu là tên bằng tiếng dân tộc thì giữ nguyên.",
                    en: "Type it again; keep it if it is a name in a minority language."))
    }

    /// A letter under more marks than any language writes.
    static func markPile(_ pile: MarkPile, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "mark-pile", at: place,
            summary: Bilingual(
                vi: "Chữ “\(pile.letter)” ở đây mang hơn \(MarkPile.mostMarks) dấu chồng lên nhau",
                en: "The letter “\(pile.letter)” bears more than \(MarkPile.mostMarks) marks here"),
            explanation: Bilingual(
                vi: "Không tiếng nào viết như vậy: đó là chữ trang trí hoặc tệp bị hỏng; "
                    + "máy đọc màn hình không đọc được.",
                en: "No language writes so: it is decoration or a damaged file, and screen readers can't read it."),
            fix: Bilingual(
                vi: "Xóa chữ này cùng các dấu của nó rồi gõ lại.",
                en: "Delete the letter with its marks and type it again."))
    }

    /// The marking of a state secret.
    static func secrecyMarking(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "secrecy-marking", at: place,
            summary: Bilingual(
                vi: "Ở đây có dấu độ mật “\(words)”", en: "The secrecy marking “\(words)” stands here"),
            explanation: Bilingual(
                vi: "Tài liệu mang dấu độ mật không được đưa lên trang công khai (Luật Bảo vệ bí mật nhà nước).",
                en: "What bears a secrecy marking may not be published (Law on Protection of State Secrets)."),
            fix: Bilingual(
                vi: "Gỡ tài liệu này khỏi thư mục nội dung và hỏi người phụ trách.",
                en: "Take it out of the content folder and ask the person in charge."))
    }
}
