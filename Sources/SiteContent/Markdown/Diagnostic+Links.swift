import CampaignModel

extension Diagnostic {
    /// A link without words.
    static func linkWithoutWords(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "link-without-words", at: place,
            summary: Bilingual(
                vi: "Liên kết đến “\(address)” không có chữ", en: "The link to “\(address)” has no words"),
            explanation: Bilingual(
                vi: "Không ai bấm được vào liên kết không có chữ.", en: "Nobody can follow a link without words."),
            fix: Bilingual(
                vi: "Viết chữ trong ngoặc vuông: [tên trang](\(address))",
                en: "Write words in the square brackets: [name of the page](\(address))"))
    }

    /// A link whose words don't say where it leads.
    static func vagueLinkWords(_ words: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "vague-link-words", at: place,
            summary: Bilingual(
                vi: "Chữ “\(words)” không cho biết liên kết dẫn đến đâu",
                en: "The words “\(words)” don't say where the link leads"),
            explanation: Bilingual(
                vi: "Người dùng phần mềm đọc màn hình thường nghe riêng danh sách các liên kết.",
                en: "People who use screen readers often listen to the list of links alone."),
            fix: Bilingual(
                vi: "Dùng tên của trang được dẫn đến làm chữ của liên kết.",
                en: "Use the name of the page that it leads to."))
    }

    /// A link or image without an address.
    static func missingAddress(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-address", at: place,
            summary: Bilingual(
                vi: "Liên kết hoặc hình ảnh này chưa có địa chỉ", en: "This link or image has no address"),
            explanation: Bilingual(
                vi: "Giữa hai ngoặc tròn phải có địa chỉ trang hoặc tên tệp.",
                en: "The address of a page or the name of a file must stand in the round brackets."),
            fix: Bilingual(vi: "Điền địa chỉ, hoặc bỏ liên kết.", en: "Fill in the address, or remove the link."))
    }

    /// An address that can run code.
    static func unsafeAddress(_ scheme: String, isImage: Bool = false, at place: SourcePlace) -> Diagnostic {
        if scheme == "file" { return addressOfOwnComputer("unsafe-address", "file:", isImage: isImage, at: place) }
        if scheme == "data", isImage { return pastedImage(at: place) }
        return Diagnostic(
            .error, "unsafe-address", at: place,
            summary: Bilingual(
                vi: "Không được dùng địa chỉ “\(scheme):”", en: "Addresses of the kind “\(scheme):” are not allowed"),
            explanation: Bilingual(
                vi: "Loại địa chỉ này có thể chạy mã lệnh hoặc mở tệp trên máy người đọc.",
                en: "They can run code or open files on the reader's computer."),
            fix: Bilingual(
                vi: "Dùng địa chỉ https: hoặc đường dẫn đến một tệp trong thư mục nội dung.",
                en: "Use an https: address or the path of a file in the content folder."))
    }

    /// A file on the computer of whoever wrote the text: `file:///C:/…`, `D:\\…`.
    static func addressOfOwnComputer(
        _ identifier: String, _ start: String, isImage: Bool = false, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, identifier, at: place,
            summary: Bilingual(
                vi: "Địa chỉ bắt đầu bằng “\(start)” chỉ có trên máy của người viết",
                en: "An address that begins with “\(start)” is on the writer's computer only"),
            explanation: Bilingual(
                vi: "Người đọc trang không mở được tệp trên máy của bạn.",
                en: "Readers can't open files of your computer."),
            fix: isImage
                ? Bilingual(
                    vi: "Chép ảnh vào thư mục của bài rồi viết ![mô tả](ten-anh.jpg).",
                    en: "Copy the picture into the story's folder and write ![description](name.jpg).")
                : Bilingual(
                    vi: "Chép tệp (PDF) vào thư mục của bài, kể tên ở mục “attachments” rồi viết [chữ](ten-tep.pdf).",
                    en:
                        "Copy the file (a PDF) into the story's folder, name it in “attachments” and write [words](name.pdf)."
                ))
    }

    /// A picture that was pasted into the text itself.
    private static func pastedImage(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unsafe-address", at: place,
            summary: Bilingual(
                vi: "Ảnh bị dán thẳng vào bài thành một dãy ký tự “data:”",
                en: "The picture was pasted into the text itself, as signs that begin with “data:”"),
            explanation: Bilingual(
                vi: "Ảnh phải là một tệp cạnh bài, để trang thu nhỏ và bỏ thông tin riêng trong ảnh.",
                en:
                    "A picture must be a file beside the text, so that the site can make it small and free of private data."
            ),
            fix: Bilingual(
                vi: "Lưu ảnh thành tệp vào thư mục của bài, rồi thay cả chỗ này bằng ![mô tả](ten-anh.jpg).",
                en: "Save it as a file in the story's folder, and write ![description](name.jpg) in its place."))
    }

    /// An address without encryption.
    static func insecureAddress(_ address: String, at place: SourcePlace) -> Diagnostic {
        let secure = "https" + address.dropFirst(4)
        return Diagnostic(
            .warning, "insecure-address", at: place,
            summary: Bilingual(
                vi: "Địa chỉ “\(address)” không được mã hóa", en: "The address “\(address)” is not encrypted"),
            explanation: Bilingual(
                vi: "Với http:, người khác có thể đọc và sửa trang trên đường truyền, kể cả để lừa đảo.",
                en: "With http: others can read and change the page on its way, for fraud too."),
            fix: Bilingual(
                vi: "Thử \(secure); nếu trang không có https: thì cân nhắc bỏ liên kết.",
                en: "Try \(secure); if the site has no https:, consider leaving the link out."))
    }

    /// Brackets that were meant as a link or picture.
    static func brokenLink(_ fault: LooseBrackets.LinkFault, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "broken-link", at: place,
            summary: Bilingual(
                vi: "Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết",
                en: "The brackets here look like a link but make none"),
            explanation: fault.explanation, fix: fault.fix)
    }

    /// Brackets that were meant as a link, a reference or a footnote.
    static func looseBrackets(_ kind: LooseBrackets, at place: SourcePlace) -> Diagnostic {
        switch kind {
        case .link: brokenLink(.spaces, at: place)
        case .reference:
            Diagnostic(
                .warning, "broken-reference", at: place,
                summary: Bilingual(
                    vi: "Liên kết này nhắc đến một tên chưa được khai báo",
                    en: "This link refers to a name that is not defined"),
                explanation: Bilingual(
                    vi: "[chữ][tên] cần một dòng [tên]: địa chỉ ở chỗ khác trong tệp.",
                    en: "[words][name] needs a line [name]: address somewhere in the file."),
                fix: Bilingual(
                    vi: "Thêm dòng ấy, hoặc viết [chữ](địa chỉ).", en: "Add that line, or write [words](address)."))
        case .footnote:
            Diagnostic(
                .warning, "broken-footnote", at: place,
                summary: Bilingual(
                    vi: "Dấu chú thích này không có chú thích nào đi kèm",
                    en: "This footnote mark has no footnote"),
                explanation: Bilingual(
                    vi: "[^tên] cần một dòng [^tên]: nội dung chú thích.",
                    en: "[^name] needs a line [^name]: text of the footnote."),
                fix: Bilingual(
                    vi: "Thêm dòng chú thích, hoặc bỏ dấu.", en: "Add the footnote, or remove the mark."))
        }
    }

    /// A footnote that no mark leads to: it isn't printed.
    static func unusedFootnote(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unused-footnote", at: place,
            summary: Bilingual(
                vi: "Chú thích “\(name)” không được nhắc đến trong bài nên không hiện ra",
                en: "No mark in the text leads to the footnote “\(name)”, so it is not shown"),
            explanation: Bilingual(
                vi: "Chú thích chỉ hiện khi trong bài có dấu [^\(name)].",
                en: "A footnote is shown only when the text has its mark [^\(name)]."),
            fix: Bilingual(
                vi: "Đặt [^\(name)] vào chỗ cần chú thích, hoặc xóa chú thích.",
                en: "Put [^\(name)] where it belongs, or delete the footnote."))
    }
}

extension LooseBrackets.LinkFault {
    /// The rule that it breaks.
    var explanation: Bilingual {
        switch self {
        case .spaces, .unclosed:
            Bilingual(
                vi: "Địa chỉ trong ngoặc tròn không được có dấu cách, và phải có dấu đóng ngoặc.",
                en: "An address in round brackets may have no spaces, and needs its closing bracket.")
        case .nameForCode(let scheme, _):
            Bilingual(
                vi: "Sau “\(scheme):” là mã, viết liền, không phải tên.",
                en: "Behind “\(scheme):” stands a code without spaces, not a name.")
        case .innerMarks, .curlyMarks:
            Bilingual(
                vi: "Lời chú thích sau địa chỉ nằm giữa hai dấu nháy thẳng, bên trong không có dấu ấy.",
                en: "Words behind the address stand between two straight quotation marks, with none inside.")
        }
    }

    /// What to do about it.
    var fix: Bilingual {
        switch self {
        case .spaces:
            Bilingual(
                vi: "Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>.",
                en: "Take the spaces out of the file name, or write <address with spaces>.")
        case .unclosed:
            Bilingual(vi: "Thêm dấu ) sau địa chỉ.", en: "Put the closing ) behind the address.")
        case .nameForCode(let scheme, let name):
            Bilingual(
                vi: "Viết <\(scheme):\(name)> trong ngoặc tròn: minhbach check sẽ nói mã của “\(name)”.",
                en: "Write <\(scheme):\(name)> in the round brackets: minhbach check then tells the code of “\(name)”.")
        case .innerMarks:
            Bilingual(
                vi: "Thay các dấu nháy bên trong lời chú thích bằng “ ”.",
                en: "Write “ ” for the quotation marks inside the words.")
        case .curlyMarks:
            Bilingual(
                vi: "Đặt lời chú thích trong hai dấu nháy thẳng: (tep.jpg \"chú thích\")",
                en: "Put the words between two straight quotation marks: (file.jpg \"words\")")
        }
    }
}
