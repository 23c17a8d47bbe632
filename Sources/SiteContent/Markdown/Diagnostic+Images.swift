import CampaignModel

extension Diagnostic {
    /// An image that people who don't see it know nothing of.
    static func imageWithoutDescription(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "image-without-description", at: place,
            summary: Bilingual(vi: "Hình “\(file)” chưa có mô tả", en: "The image “\(file)” has no description"),
            explanation: Bilingual(
                vi: "Người khiếm thị và người mạng yếu chỉ biết hình qua lời mô tả.",
                en: "People who don't see, and people with a weak connection, know it by its description only."),
            fix: Bilingual(
                vi: "Viết mô tả trong ngoặc vuông: ![ai, làm gì, ở đâu](\(file))",
                en: "Describe it in the square brackets: ![who does what, where](\(file))"))
    }

    /// A description that is only a file's name.
    static func fileNameAsDescription(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "file-name-as-description", at: place,
            summary: Bilingual(
                vi: "Mô tả hình “\(text)” chỉ là tên tệp", en: "The description “\(text)” is only a file's name"),
            explanation: Bilingual(
                vi: "Tên tệp không cho người nghe biết trong hình có gì.",
                en: "It doesn't tell people who listen what the image shows."),
            fix: Bilingual(vi: "Viết hình có ai, làm gì, ở đâu.", en: "Say who does what, where."))
    }

    /// A description that says only that there is a picture.
    static func vagueDescription(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "vague-description", at: place,
            summary: Bilingual(
                vi: "Mô tả “\(text)” không cho biết trong hình có gì",
                en: "The description “\(text)” doesn't say what the image shows"),
            explanation: Bilingual(
                vi: "Người khiếm thị nghe lời mô tả này thay cho hình.",
                en: "People who don't see hear these words in place of the image."),
            fix: Bilingual(vi: "Viết hình có ai, làm gì, ở đâu.", en: "Say who does what, where."))
    }

    /// An image that would be fetched from another site.
    static func imageFromElsewhere(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "image-from-elsewhere", at: place,
            summary: Bilingual(
                vi: "Hình “\(address)” nằm ở trang khác", en: "The image “\(address)” is on another site"),
            explanation: Bilingual(
                vi: "Trang web không tải gì từ máy chủ khác: hình sẽ không hiện, và người đọc không bị theo dõi.",
                en: "The site loads nothing from other servers: the image wouldn't show, and nobody tracks readers."),
            fix: Bilingual(
                vi: "Lưu hình (nếu được phép) vào cạnh bài viết rồi ghi tên tệp.",
                en: "Save the image (if that is allowed) beside the text and give its file name."))
    }

    /// HTML inside Markdown.
    ///
    /// - Parameter count: How many tags of the name the text has.
    static func rawHTML(_ html: String, count: Int = 1, at place: SourcePlace) -> Diagnostic {
        let line = html.split(whereSeparator: \.isNewline).first ?? ""
        let shown = line.count > 40 ? line.prefix(40) + "…" : line
        return Diagnostic(
            .error, "raw-html", at: place,
            summary: Bilingual(
                vi: "Ở đây có mã HTML: \(shown)\(count > 1 ? " (\(count) chỗ)" : "")",
                en: "There is HTML here: \(shown)\(count > 1 ? " (\(count) places)" : "")"),
            explanation: Bilingual(
                vi: "Mã HTML không được đưa lên trang, kể cả chữ trong dấu < >.",
                en: "HTML is never passed on to the page, nor are words between < and >."),
            fix: HTMLHint.words(for: html)
                ?? Bilingual(
                    vi: "Dùng cách viết Markdown; muốn hiện dấu < thì viết \\<.",
                    en: "Write Markdown instead; for the sign < itself write \\<."))
    }

    /// Whether HTML would show something of another site within the page.
    static func isFrame(_ html: String) -> Bool {
        ["<iframe", "<video", "<audio", "<embed", "<object"].contains { html.lowercased().hasPrefix($0) }
    }

    /// A video, a map or another frame of a foreign site.
    static func foreignFrame(_ html: String, at place: SourcePlace) -> Diagnostic {
        let address = html.split(separator: "\"").map(String.init).first { $0.hasPrefix("https://") }
        let shown = address ?? "https://…"
        return Diagnostic(
            .error, "foreign-frame", at: place,
            summary: Bilingual(
                vi: "Không nhúng được khung của trang khác vào bài",
                en: "A frame of another site can't stand in a story"),
            explanation: Bilingual(
                vi:
                    "Khung ấy theo dõi người đọc, tốn mạng, không in ra giấy được; video trên trang là một ảnh dẫn đến nó.",
                en: "It would track readers, cost data and vanish on paper; a video here is a picture that leads to it."
            ),
            fix: Bilingual(
                vi: "Lưu một ảnh của video cạnh bài, rồi viết: [![Xem video: nói về gì](anh-video.jpg)](\(shown))",
                en:
                    "Save a picture of it beside the story, then write: [![Watch the video: what it shows](video.jpg)](\(shown))"
            ))
    }

    /// A comment inside Markdown.
    static func htmlComment(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .note, "html-comment", at: place,
            summary: Bilingual(
                vi: "Ghi chú trong <!-- --> không được đưa lên trang",
                en: "The remark in <!-- --> is not passed on to the page"),
            explanation: Bilingual(
                vi: "Nhưng ai đọc được tệp nguồn đều thấy ghi chú này.",
                en: "But everybody who can read the source file sees it."),
            fix: Bilingual(vi: "Xóa ghi chú khi không cần nữa.", en: "Delete it when it is no longer needed."))
    }
}
