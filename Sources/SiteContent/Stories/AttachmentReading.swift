import CampaignModel

/// Reads the attachments that a story's front matter names.
enum AttachmentReading {
    /// The attachments that are there; what is wrong with the others is reported.
    static func attachments(
        of folder: StoryFolder, _ values: YAMLMap, _ languages: [LanguageTag]
    ) -> [StoryAttachment] {
        // What hangs on a person's story would need that person's consent, of which no use speaks.
        guard folder.kind != .ambassador else { return [] }
        var named: Set<String> = []
        return values.maps("attachments").compactMap { map in
            let file = map.text("file")
            let title = map.localized("title", languages)
            let hash = map.optionalText("sha256")?.value
            map.reportUnknownKeys()
            guard let file, let title else { return nil }
            guard isAttachment(file.value) else {
                map.collector.add(.attachmentType(file.value, at: file.place))
                return nil
            }
            let path = "\(folder.path)/\(file.value)"
            guard folder.files.contains(where: { $0.path == path }) else {
                let nearest = AttachmentReading.nearest(to: file.value, in: folder)
                map.collector.add(
                    .attachmentMissing(file.value, nearest: nearest, folder: folder.path, at: file.place))
                return nil
            }
            guard named.insert(file.value).inserted else {
                map.collector.add(.repeatedItem(file.value, in: .key("attachments"), at: file.place))
                return nil
            }
            return StoryAttachment(path: path, title: title.value, sha256: hash?.lowercased(), place: file.place)
        }
    }

    /// The file beside the text that a name was meant for: other capitals, a slip.
    private static func nearest(to name: String, in folder: StoryFolder) -> String? {
        let names = folder.files.map { String($0.path.dropFirst(folder.path.count + 1)) }.filter(isAttachment)
        return names.first { $0.lowercased() == name.lowercased() } ?? TextFold.nearest(name, in: names)
    }

    /// Whether a file may be offered, by its name.
    static func isAttachment(_ name: String) -> Bool { name.lowercased().hasSuffix(".pdf") && !name.contains("/") }
}

extension Diagnostic {
    /// An attachment that is no PDF beside the text.
    static func attachmentType(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "attachment-type", at: place,
            summary: Bilingual(vi: "Không đính kèm được “\(file)”", en: "“\(file)” can't be an attachment"),
            explanation: Bilingual(
                vi: "Tệp đính kèm là PDF để cạnh bài: ai cũng mở được, in được và không chạy mã lệnh.",
                en:
                    "Attachments are PDF files beside the text: everybody can open and print them, and they run no code."
            ),
            fix: Bilingual(
                vi: "Xuất tệp ra PDF, để vào thư mục của bài, rồi ghi tên tệp ấy.",
                en: "Export it as PDF into the story's folder, and name that file."))
    }

    /// An attachment that isn't there.
    static func attachmentMissing(
        _ file: String, nearest: String?, folder: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "attachment-missing", at: place,
            summary: Bilingual(vi: "Không có tệp “\(file)” cạnh bài", en: "There is no file “\(file)” beside the text"),
            explanation: Bilingual(
                vi: "“attachments” hứa với người đọc một tệp mà thư mục \(folder) không có.",
                en: "“attachments” promises readers a file that the folder \(folder) doesn't hold."),
            fix: nearest.map { Bilingual(vi: "Có phải là “\($0)”?", en: "Is it “\($0)”?") }
                ?? Bilingual(
                    vi: "Chép tệp vào thư mục ấy, hoặc sửa tên.", en: "Copy it into that folder, or correct its name."))
    }

    /// A PDF beside a story that its front matter doesn't name.
    static func undeclaredAttachment(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "undeclared-attachment", at: place,
            summary: Bilingual(
                vi: "Tệp “\(file)” chưa được khai báo là tệp đính kèm",
                en: "The file “\(file)” isn't declared as an attachment"),
            explanation: Bilingual(
                vi: "Tệp chỉ được đăng khi phần khai báo của bài nêu tên nó, để không ai vô ý đăng một tệp.",
                en:
                    "A file is published only when the story's front matter names it, so that none is published by accident."
            ),
            fix: Bilingual(
                vi: "Thêm vào phần khai báo: attachments: [{file: \(file), title: {vi: \"Tệp là gì\"}}]",
                en: "Add to the front matter: attachments: [{file: \(file), title: {vi: \"What it is\"}}]"))
    }
}
