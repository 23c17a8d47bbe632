import CampaignModel

extension Diagnostic {
    /// Bytes that aren't UTF-8.
    static func notUTF8(_ guess: LegacyGuess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "not-utf-8", at: place,
            summary: Bilingual(
                vi: "Tệp không được lưu bằng bảng mã UTF-8", en: "The file is not saved as UTF-8"),
            explanation: reading(guess), fix: guess.lostHornedU ? takingItFromWord : savingAsUTF8(place.file))
    }

    /// Text of an old encoding inside valid UTF-8.
    static func legacyText(_ guess: LegacyGuess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "legacy-encoding", at: place,
            summary: Bilingual(
                vi: "Chữ ở đây không phải là tiếng Việt Unicode", en: "The letters here are not Vietnamese in Unicode"
            ),
            explanation: reading(guess),
            fix: guess.lostHornedU
                ? takingItFromWord
                : Bilingual(
                    vi:
                        "Chạy minhbach convert \(place.file) để có bản Unicode bên cạnh, đọc lại rồi thay tệp; đừng sửa từng chữ.",
                    en:
                        "Run minhbach convert \(place.file) for a copy in Unicode beside it, read it and replace the file; "
                        + "don't mend single letters."))
    }

    private static func savingAsUTF8(_ file: String) -> Bilingual {
        let convert = "minhbach convert \(file)"
        return file.hasSuffix(".csv")
            ? Bilingual(
                vi: "Trong Excel, lưu lại bằng kiểu “CSV UTF-8”; hoặc chạy \(convert) để có bản UTF-8 bên cạnh.",
                en: "In Excel save it as “CSV UTF-8”; or run \(convert) for a copy in UTF-8 beside it.")
            : Bilingual(
                vi: "Trong Notepad, lưu lại với Encoding: UTF-8; hoặc chạy \(convert) để có bản UTF-8 bên cạnh.",
                en: "In Notepad save it with Encoding: UTF-8; or run \(convert) for a copy in UTF-8 beside it.")
    }

    private static var takingItFromWord: Bilingual {
        Bilingual(
            vi: "Đừng chuyển mã: hãy lấy lại chữ từ tệp Word gốc bằng minhbach import TỆP.docx.",
            en: "Don't convert it: take the text from the Word file anew, by minhbach import FILE.docx.")
    }

    private static func reading(_ guess: LegacyGuess) -> Bilingual {
        if guess.lostHornedU {
            return Bilingual(
                vi:
                    "Có vẻ đây là TCVN3 đã mất mọi chữ ư trên đường đi: “người” thành “ngời”, “nước” thành “nớc”. Dòng này "
                    + "đọc ra: “\(guess.preview)”, không còn đúng nữa.",
                en:
                    "It looks like TCVN3 that lost every ư on the way: “người” has become “ngời”, “nước” “nớc”. The line "
                    + "reads “\(guess.preview)”, which is not what was written.")
        }
        return Bilingual(
            vi: "Có vẻ đây là \(guess.encoding.words.vietnamese). Đọc theo cách ấy, dòng này là: “\(guess.preview)”.",
            en: "It looks like \(guess.encoding.words.english). Read so, the line is: “\(guess.preview)”.")
    }

    /// A file that is larger than any that people write.
    static func fileTooLarge(bytes: Int, at place: SourcePlace) -> Diagnostic {
        let megabytes = bytes / 1_000_000
        return Diagnostic(
            .error, "file-too-large", at: place,
            summary: Bilingual(
                vi: "Tệp quá lớn: \(megabytes) MB", en: "The file is too large: \(megabytes) MB"),
            explanation: Bilingual(
                vi: "Mỗi tệp nội dung chỉ được đến khoảng 1000 MB.",
                en: "A content file may have about 1000 MB at most."),
            fix: Bilingual(vi: "Chia tệp theo kỳ báo cáo.", en: "Split it by reporting periods."))
    }

    /// A character that no text has.
    ///
    /// - Parameter meant: The sign that was probably meant, and how often.
    static func controlCharacter(
        _ scalar: Unicode.Scalar, meant: (sign: Unicode.Scalar, count: Int)? = nil, at place: SourcePlace
    ) -> Diagnostic {
        let name = scalar.codePoint
        return Diagnostic(
            .error, "control-character", at: place,
            summary: Bilingual(
                vi: "Ở đây có một ký tự điều khiển không nhìn thấy được (\(name))",
                en: "There is an invisible control character here (\(name))"),
            explanation: Bilingual(
                vi: "Ký tự này thường lẫn vào khi chép từ phần mềm khác và làm hỏng trang web.",
                en: "It slips in when text is copied from other programs, and breaks the page."),
            fix: meant.map {
                Bilingual(
                    vi: "Có lẽ ở đây là “ \($0.sign) ”: gõ lại (\($0.count) chỗ).",
                    en: "It was probably “ \($0.sign) ”: type it again (places: \($0.count)).")
            }
                ?? Bilingual(
                    vi: "Xóa ký tự ấy, hoặc gõ lại đoạn chữ này.", en: "Delete it, or type these words again."))
    }
}
