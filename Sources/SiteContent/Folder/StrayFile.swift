import CampaignModel

extension Diagnostic {
    /// A file that nothing reads, with what its ending says of it.
    ///
    /// - Parameter folder: The story beside which it lies, if it lies in a story's folder.
    static func strayFile(_ file: ContentFolder.File, in folder: StoryFolder? = nil) -> Diagnostic {
        let ending = file.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let name = file.parts.last ?? file.path
        if let folder, folder.path == file.parts.dropLast().joined(separator: "/") {
            let place = SourcePlace(file: file.shownPath)
            if VideoFormat.isVideo(name) { return .videoFile(name, at: place).asWarning }
            // What hangs on a person's story would need a consent of its own.
            if AttachmentReading.isAttachment(name), folder.kind != .ambassador {
                return .undeclaredAttachment(name, at: place).asWarning
            }
        }
        if let folder, ["txt", "htm", "html", "rtf"].contains(ending) {
            return .textBesideStory(file, in: folder)
        }
        switch ending {
        case "docx", "doc", "odt", "xlsx", "xls", "ods": return .officeFile(file)
        case "md": return misplacedStory(file) ?? .unknownFile(file.shownPath)
        default: return .unknownFile(file.shownPath)
        }
    }

    /// A story's text that stands in the folder of a kind itself, or in a folder whose name is written otherwise.
    private static func misplacedStory(_ file: ContentFolder.File) -> Diagnostic? {
        guard let first = file.parts.first, let name = file.parts.last, file.parts.count > 1 else { return nil }
        let kinds = [
            "tin-tuc": "news", "tin": "news", "mo-hinh": "models", "dai-su": "ambassadors", "dai-su-so": "ambassadors",
            "trang": "pages",
        ]
        let meant = kinds[TextFold.slug(first)] ?? TextFold.slug(first)
        guard let kind = StoryKind(rawValue: meant) else { return nil }
        let stem = TextFold.slug(String(name.dropLast(3)))
        let path =
            file.parts.count == 2
            ? "\(kind.rawValue)/\(stem.isEmpty || stem == "vi" ? "ten-bai" : stem)/vi.md"
            : ([kind.rawValue] + file.parts.dropFirst()).joined(separator: "/")
        return Diagnostic(
            .warning, "misplaced-story", at: SourcePlace(file: file.shownPath),
            summary: Bilingual(
                vi: "Bài viết này không nằm đúng thư mục nên không được đăng",
                en: "This story isn’t in its folder, so it isn’t published"),
            explanation: Bilingual(
                vi: "Mỗi bài có một thư mục riêng trong news, models, ambassadors hoặc pages (chữ thường, tiếng Anh).",
                en: "Each story has a folder of its own in news, models, ambassadors or pages (small letters)."),
            fix: Bilingual(
                vi: "Chuyển tệp thành: content/\(path)", en: "Move the file to: content/\(path)"))
    }

    /// A text of another kind in a story's folder, which is perhaps a newer version of the story.
    private static func textBesideStory(_ file: ContentFolder.File, in folder: StoryFolder) -> Diagnostic {
        let stem = (file.parts.last ?? "").prefix { $0 != "." }.lowercased()
        let texts = folder.files.compactMap { $0.parts.last }.filter { $0.hasSuffix(".md") }
        let meant = texts.first { $0.prefix { $0 != "." } == stem } ?? texts.first ?? "vi.md"
        return Diagnostic(
            .warning, "unknown-file", at: SourcePlace(file: file.shownPath),
            summary: Bilingual(
                vi: "Không có gì đọc tệp này: cổng chỉ đọc \(meant)",
                en: "Nothing reads this file: the site reads \(meant)"),
            explanation: Bilingual(
                vi: "Bài viết là tệp .md; chữ trong tệp này không lên trang.",
                en: "Stories are .md files; nothing of this one is published."),
            fix: Bilingual(
                vi: "Nếu đây là bản mới thì chép chữ vào \(meant); không thì xóa tệp này.",
                en: "If it is a newer version copy its words into \(meant); if not, delete it."))
    }

    /// A document of Word or a workbook of Excel among the content.
    static func officeFile(_ file: ContentFolder.File) -> Diagnostic {
        let name = file.parts.last ?? file.path
        let isDocument = [".docx", ".doc", ".odt"].contains { name.lowercased().hasSuffix($0) }
        return Diagnostic(
            .warning, "office-file", at: SourcePlace(file: file.shownPath),
            summary: Bilingual(
                vi: isDocument ? "Tệp Word không tự thành bài viết" : "Tệp Excel không tự thành số liệu",
                en: isDocument ? "A document of Word is no story yet" : "A workbook of Excel is no table yet"),
            explanation: Bilingual(
                vi: "Cổng đọc bài viết trong tệp .md và bảng trong tệp .csv; tệp này không được đăng.",
                en: "The site reads stories from .md files and tables from .csv files; this one isn't published."),
            fix: officeFix(name, file.parts, isDocument: isDocument))
    }

    private static func officeFix(_ name: String, _ parts: [String], isDocument: Bool) -> Bilingual {
        let stem = TextFold.slug(name.split(separator: ".").first.map(String.init) ?? "")
        if !isDocument, parts.count > 1, let table = UnknownFiles.nearestRegister(to: stem, ending: "csv") {
            return Bilingual(
                vi:
                    "Nếu là bảng: mở bằng Excel, lưu dạng “CSV UTF-8” thành \(table), rồi bỏ tệp Excel khỏi thư mục này.",
                en:
                    "If it is the table: save it in Excel as “CSV UTF-8” under the name \(table), and take the workbook away."
            )
        }
        let kind = parts.first.flatMap(StoryKind.init(rawValue:)) ?? .news
        let shown = name.contains(" ") ? "\"\(name)\"" : name
        let story = isDocument ? " --as \(kind.rawValue)/\(stem.isEmpty ? "bai" : stem)" : ""
        return Bilingual(
            vi: "Chuyển tệp ra cạnh thư mục nội dung, rồi ở đó chạy: minhbach import \(shown)\(story)",
            en: "Move it out, beside the content folder, then run there: minhbach import \(shown)\(story)")
    }

    /// A story's folder whose name can't be an address as it is.
    static func folderName(_ name: String, better: String, file: String) -> Diagnostic {
        Diagnostic(
            .warning, "folder-name", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Tên thư mục “\(name)” không dùng làm địa chỉ được",
                en: "The folder's name “\(name)” can't be an address"),
            explanation: Bilingual(
                vi: "Tên thư mục là địa chỉ của bài: chữ thường không dấu, chữ số và dấu gạch nối.",
                en: "It is the story's address: small letters without marks, digits and hyphens."),
            fix: better.isEmpty
                ? Bilingual(vi: "Hãy đặt tên khác cho thư mục.", en: "Give the folder another name.")
                : Bilingual(
                    vi: "Hãy đổi tên thư mục thành: \(better)", en: "Rename the folder to: \(better)"))
    }

    /// A language that `site.yaml` names and that has no file.
    static func languageWithoutFile(
        _ tag: LanguageTag, file: String, model: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "language-without-file", at: place,
            summary: Bilingual(
                vi: "Ngôn ngữ “\(tag)” chưa có tệp \(file)", en: "The language “\(tag)” has no file \(file)"),
            explanation: Bilingual(
                vi: "“languages” trong site.yaml kể tên ngôn ngữ này, nhưng chưa có câu chữ nào của nó.",
                en: "“languages” of site.yaml names it, but there are no words of it yet."),
            fix: Bilingual(
                vi: "Chép \(model) thành \(file) rồi dịch, hoặc bỏ “\(tag)” khỏi dòng \(place.line) của \(place.file).",
                en:
                    "Copy \(model) to \(file) and translate it, or take “\(tag)” out of line \(place.line) of \(place.file)."
            ))
    }
}
