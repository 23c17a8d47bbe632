import CampaignModel

extension Diagnostic {
    /// A link to a file that isn't there.
    static func brokenLink(_ destination: String, nearest: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "broken-link", at: place,
            summary: Bilingual(
                vi: "Liên kết “\(destination)” không dẫn đến đâu", en: "The link “\(destination)” leads nowhere"),
            explanation: Bilingual(
                vi:
                    "Liên kết trong trang viết từ thư mục của bài (../../pages/privacy/vi.md) hoặc theo mã (commune:22918).",
                en:
                    "Links within the site start from the story's folder (../../pages/privacy/vi.md) or name a code (commune:22918)."
            ),
            fix: nearest.map {
                Bilingual(vi: "Có phải bạn muốn viết “\($0)”?", en: "Did you mean “\($0)”?")
            } ?? Bilingual(vi: "Hãy sửa đường dẫn hoặc bỏ liên kết.", en: "Correct the path or remove the link."))
    }

    /// A link to a page by the name of a story, or by a part of an address.
    static func otherPage(
        _ name: String, _ meant: LinkIndex.PageMeant, from folder: String, at place: SourcePlace
    ) -> Diagnostic {
        let better =
            switch meant {
            case .story(let file): ContentPath.relative(file, from: folder)
            case .page(let page): "page:\(page)"
            }
        return Diagnostic(
            .error, "unknown-code", at: place,
            summary: Bilingual(vi: "Không có trang “\(name)”", en: "There is no page “\(name)”"),
            explanation: Bilingual(
                vi: "“page:” dẫn đến các trang có sẵn của cổng; bài viết thì dẫn bằng đường dẫn tệp.",
                en: "“page:” leads to pages that the site makes itself; stories are linked by their files."),
            fix: Bilingual(vi: "Hãy viết: [chữ](\(better))", en: "Write: [words](\(better))"))
    }

    /// A link to a heading that isn't there.
    static func unknownAnchor(_ anchor: String, known: [String], at place: SourcePlace) -> Diagnostic {
        let nearest = TextFold.nearest(anchor, in: known)
        let listed = known.isEmpty || known.count > 12 ? nil : known.map { "#\($0)" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-anchor", at: place,
            summary: Bilingual(
                vi: "Trang được dẫn không có mục “#\(anchor)”", en: "The page has no heading “#\(anchor)”"),
            explanation: Bilingual(
                vi: "Tên mục là tiêu đề viết thường, không dấu, nối bằng gạch nối, đúng ngôn ngữ của trang.",
                en:
                    "A heading's name is its words in small letters without marks, joined by hyphens, in the page's language."
            ),
            fix: nearest.map { Bilingual(vi: "Có phải bạn muốn viết “#\($0)”?", en: "Did you mean “#\($0)”?") }
                ?? listed.map { Bilingual(vi: "Hãy chọn: \($0).", en: "Choose one of: \($0).") }
                ?? Bilingual(vi: "Hãy bỏ phần sau dấu #.", en: "Remove the part after #."))
    }

    /// A link of a kind that the site doesn't know.
    static func unknownScheme(_ scheme: String, at place: SourcePlace) -> Diagnostic {
        // No scheme has one letter; the drives of Windows do.
        if scheme.utf8.count == 1 {
            return addressOfOwnComputer("unknown-link-scheme", "\(scheme.uppercased()):", at: place)
        }
        return Diagnostic(
            .error, "unknown-link-scheme", at: place,
            summary: Bilingual(
                vi: "Không dùng được liên kết loại “\(scheme):”", en: "Links of the kind “\(scheme):” can't be used"),
            explanation: Bilingual(
                vi: "Chỉ có: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:.",
                en: "There are: commune:, indicator:, task:, agency:, page:, https:, mailto:, tel:."),
            fix: Bilingual(
                vi: "Hãy dùng một trong các loại ấy, hoặc đường dẫn đến tệp.",
                en: "Use one of these, or the path of a file."))
    }

    /// A link to a file that isn't published.
    static func unlinkableFile(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "unlinkable-file", at: place,
            summary: Bilingual(
                vi: "Tệp “\(destination)” không được đăng lên trang", en: "The file “\(destination)” isn't published"),
            explanation: Bilingual(
                vi: "Chỉ bài viết và ảnh mới có địa chỉ trên trang; tệp dữ liệu gốc thì không.",
                en: "Stories and images have addresses on the site; the files that data is read from don't."),
            fix: Bilingual(
                vi: "Hãy dẫn đến page:data hoặc trang có số liệu ấy.",
                en: "Link to page:data or to the page that shows the figures."))
    }

    /// A link to a file beside the story that isn't a PDF.
    static func unlinkableAttachment(_ name: String, at place: SourcePlace) -> Diagnostic {
        let pdf = TextFold.slug(String(name.prefix { $0 != "." })) + ".pdf"
        return Diagnostic(
            .error, "unlinkable-file", at: place,
            summary: Bilingual(vi: "Tệp “\(name)” không được đăng lên trang", en: "The file “\(name)” isn't published"),
            explanation: Bilingual(
                vi: "Đi kèm bài chỉ có ảnh và tệp PDF, máy nào cũng mở được.",
                en: "Only pictures and PDF files go with a story, since every device opens them."),
            fix: Bilingual(
                vi:
                    "Lưu tệp thành PDF cạnh bài rồi khai báo ở phần đầu: attachments: [{file: \(pdf), title: {vi: …, en: …}}]",
                en:
                    "Save it as PDF beside the story and declare it at the head: attachments: [{file: \(pdf), title: {vi: …, en: …}}]"
            ))
    }

    /// An image that isn't beside the story.
    ///
    /// The fix names the file to copy: of `C:\\Users\\a\\lop.jpg` it is `lop.jpg`, and names with spaces or marks get plain
    /// ones.
    static func missingImage(
        _ destination: String, nearest: String?, folder: String, at place: SourcePlace
    ) -> Diagnostic {
        let file =
            ContentPath.decoded(destination).split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? destination
        let dot = file.lastIndex(of: ".") ?? file.endIndex
        let plain = TextFold.slug(String(file[..<dot])) + file[dot...].lowercased()
        let renamed =
            plain == file
            ? Bilingual(vi: "", en: "")
            : Bilingual(vi: " với tên \(plain)", en: " under the name \(plain)")
        return Diagnostic(
            .error, "missing-image", at: place,
            summary: Bilingual(vi: "Không có ảnh “\(destination)”", en: "There is no image “\(destination)”"),
            explanation: Bilingual(
                vi: "Ảnh (jpg, png, webp, heic, avif) đặt cùng thư mục với bài và gọi bằng tên tệp.",
                en:
                    "Images (jpg, png, webp, heic, avif) stand in the story's folder and are called by their file names."
            ),
            fix: nearest.map { Bilingual(vi: "Có phải bạn muốn viết “\($0)”?", en: "Did you mean “\($0)”?") }
                ?? (ImageFormat.isImage(file)
                    ? Bilingual(
                        vi:
                            "Chép tệp “\(file)” vào thư mục \(folder)\(renamed.vietnamese), rồi viết ![mô tả](\(plain))",
                        en:
                            "Copy the file “\(file)” into the folder \(folder)\(renamed.english), then write ![description](\(plain))"
                    )
                    : Bilingual(vi: "Hãy đặt ảnh vào thư mục của bài.", en: "Put the image into the story's folder.")))
    }

    /// An image of a person's story that another story uses.
    static func imageOfPersonElsewhere(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "image-of-person-elsewhere", at: place,
            summary: Bilingual(
                vi: "Ảnh “\(destination)” thuộc bài về một người khác",
                en: "The image “\(destination)” belongs to a story about a person"),
            explanation: Bilingual(
                vi: "Ảnh trong ambassadors/ chỉ dùng trong chính bài ấy, nơi sự đồng ý được kiểm tra.",
                en: "Images in ambassadors/ are for their own story only, where the consent is checked."),
            fix: Bilingual(
                vi: "Hãy bỏ ảnh, hoặc dẫn đến bài ấy.", en: "Leave the image out, or link to that story."))
    }

    /// A link to a story that was taken down.
    static func linkToWithdrawn(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "link-to-withdrawn-story", at: place,
            summary: Bilingual(
                vi: "Liên kết “\(destination)” dẫn đến bài đã được rút",
                en: "The link “\(destination)” leads to a withdrawn story"),
            explanation: Bilingual(
                vi:
                    "Người trong bài đã rút lại sự đồng ý: ở đó chỉ còn một thông báo. Chữ của liên kết cũng có thể nói về họ.",
                en:
                    "The person took back the consent: only a notice is left there. The link's own words may still tell of them."
            ),
            fix: Bilingual(
                vi: "Hãy bỏ liên kết và xem lại câu quanh nó.",
                en: "Remove the link, and read again what stands around it."))
    }
}
