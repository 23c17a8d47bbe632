import CampaignModel

extension OfficeFault {
    /// What an editor is told.
    public func diagnostic(at place: SourcePlace) -> Diagnostic {
        let name = place.file.split(separator: "/").last.map(String.init) ?? place.file
        let words = otherProgram(name) ?? (isSheet(name) ? sheetWords(name) : words(name))
        return Diagnostic(
            .error, identifier, at: place, summary: words.summary, explanation: words.explanation, fix: words.fix)
    }

    private var identifier: String {
        switch self {
        case .otherType: "office-other-type"
        case .oldOrLocked: "office-old-or-locked"
        case .broken: "office-broken"
        case .tooLarge: "office-too-large"
        case .tooManyRows: "office-too-many-rows"
        case .bomb: "office-bomb"
        case .macros: "office-macros"
        }
    }

    /// What is said of files whose ending tells that they are something else altogether.
    private func otherProgram(_ name: String) -> Words? {
        guard self == .otherType else { return nil }
        return OtherProgram(name).map { ($0.summary(name), $0.explanation, $0.fix) }
    }

    typealias Words = (summary: Bilingual, explanation: Bilingual, fix: Bilingual)

    private func words(_ name: String) -> Words {
        switch self {
        case .otherType: otherTypeWords(name)
        case .oldOrLocked: oldWords(name)
        case .broken: brokenWords(name)
        case .tooLarge: largeWords(name)
        case .tooManyRows: sheetWords(name)
        case .bomb: bombWords(name)
        case .macros: macroWords(name)
        }
    }

    private func otherTypeWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "“\(name)” không phải tệp Word (.docx)", en: "“\(name)” isn’t a document of Word (.docx)"),
            Bilingual(
                vi: "Nội dung tệp quyết định, không phải đuôi tên.", en: "What the file holds counts, not its name."),
            Bilingual(
                vi: "Hãy mở tệp trong Word rồi lưu lại thành .docx.", en: "Open it in Word and save it as .docx.")
        )
    }

    private func oldWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "“\(name)” có mật khẩu, hoặc là tệp của Word trước năm 2007",
                en: "“\(name)” has a password, or is from Word of before 2007"),
            Bilingual(
                vi: "Hai loại tệp này không đọc được ở đây.", en: "Neither can be read here."),
            Bilingual(
                vi: "Hãy mở tệp, bỏ mật khẩu và lưu lại thành .docx.",
                en: "Open it, take the password off and save it as .docx.")
        )
    }

    private func brokenWords(_ name: String) -> Words {
        (
            Bilingual(vi: "Tệp “\(name)” hỏng hoặc bị cắt ngang", en: "“\(name)” is broken or cut off"),
            Bilingual(
                vi: "Tệp .docx là một gói nén; gói này không mở được trọn vẹn, nên không lấy gì từ nó.",
                en: "Such a file is a packed folder; this one can't be opened whole, so nothing is taken from it."),
            Bilingual(
                vi: "Hãy xin gửi lại tệp, hoặc mở và lưu lại.", en: "Ask for it again, or open and save it anew.")
        )
    }

    private func largeWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "Tệp “\(name)” quá lớn đối với một bài", en: "“\(name)” is too large for a story"),
            Bilingual(
                vi: "Nhiều nhất là 60 MB, và 256 MB sau khi giải nén.", en: "At most 60 MB, and 256 MB when unpacked."),
            Bilingual(
                vi: "Hãy bỏ bớt ảnh, hoặc chia thành nhiều tệp.", en: "Take out pictures, or split it.")
        )
    }

    private func bombWords(_ name: String) -> Words {
        (
            Bilingual(
                vi: "Tệp “\(name)” phình ra hàng trăm lần khi giải nén",
                en: "“\(name)” grows hundreds of times when unpacked"),
            Bilingual(
                vi: "Không bài nào như vậy; tệp có thể được làm ra để làm treo máy.",
                en: "No story does that; such files are made to stop computers."),
            Bilingual(
                vi: "Hãy hỏi người gửi, và đừng mở tệp.", en: "Ask the sender, and don't open it.")
        )
    }

    private func macroWords(_ name: String) -> Words {
        (
            Bilingual(vi: "Tệp “\(name)” có macro", en: "“\(name)” has macros"),
            Bilingual(
                vi: "Macro là chương trình chạy khi mở tệp; bài viết không cần đến.",
                en: "Macros are programs that run when the file is opened; stories need none."),
            Bilingual(
                vi: "Hãy lưu lại thành .docx, không có macro.",
                en: "Save it as .docx, without macros.")
        )
    }
}
