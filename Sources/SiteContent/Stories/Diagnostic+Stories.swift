import CampaignModel

extension Diagnostic {
    /// A story without the file of the site's first language.
    static func missingFirstLanguage(_ language: LanguageTag, of folder: StoryFolder) -> Diagnostic {
        let file = folder.files.first?.shownPath ?? folder.path
        return Diagnostic(
            .error, "missing-first-language", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Bài “\(folder.name)” thiếu tệp \(language).md",
                en: "The story “\(folder.name)” lacks \(language).md"),
            explanation: Bilingual(
                vi: "Tệp của ngôn ngữ chính giữ các dữ kiện của bài; bản dịch chỉ đi kèm theo nó.",
                en: "The file of the site's first language holds the story's facts; translations only go with it."),
            fix: Bilingual(
                vi: "Hãy viết tệp \(folder.path)/\(language).md, hoặc xóa thư mục này.",
                en: "Write \(folder.path)/\(language).md, or delete the folder."))
    }

    /// A fact that stands in a translation.
    static func factInTranslation(_ key: String, first: LanguageTag, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "fact-in-translation", at: place,
            summary: Bilingual(
                vi: "“\(key)” không được ghi trong bản dịch", en: "“\(key)” doesn't belong in a translation"),
            explanation: Bilingual(
                vi: "Dữ kiện của bài chỉ ghi một lần, trong tệp \(first).md, để các bản dịch không nói khác nhau.",
                en: "A story's facts stand once, in \(first).md, so that translations can't contradict each other."),
            fix: Bilingual(
                vi: "Hãy xóa dòng này; nếu nó đúng hơn thì sửa ở \(first).md.",
                en: "Delete this line; if it is the right one, correct \(first).md."))
    }

    /// A file in a language that the site doesn't have.
    static func strayLanguage(_ tag: LanguageTag, _ languages: [LanguageTag], file: String) -> Diagnostic {
        let listed = languages.map(\.text).joined(separator: ", ")
        return Diagnostic(
            .warning, "stray-language", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Trang không có ngôn ngữ “\(tag)”", en: "The site has no language “\(tag)”"),
            explanation: Bilingual(
                vi: "Tệp này không được đăng. Các ngôn ngữ trong site.yaml là: \(listed).",
                en: "This file isn't published. The languages in site.yaml are: \(listed)."),
            fix: Bilingual(
                vi: "Hãy thêm ngôn ngữ vào site.yaml và languages/\(tag).yaml, hoặc đổi tên tệp.",
                en: "Add the language to site.yaml and languages/\(tag).yaml, or rename the file."))
    }

    /// A copy, or another spelling, of a story's file.
    static func secondCopy(of original: String, file: String) -> Diagnostic {
        Diagnostic(
            .warning, "second-copy", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Tệp này giống như bản sao của \(original) và không được đăng",
                en: "This file looks like a copy of \(original) and isn't published"),
            explanation: Bilingual(
                vi: "Máy tính đặt tên như vậy khi tải về hay chép hai lần; trang chỉ đọc \(original).",
                en: "Computers name files so when they are fetched or copied twice; the site reads \(original) only."),
            fix: Bilingual(
                vi: "Đây là bản mới thì đổi tên thành \(original); không thì xóa.",
                en: "If it is the newer one, rename it to \(original); else delete it."))
    }

    /// A file that nothing reads.
    static func unknownFile(_ file: String) -> Diagnostic {
        Diagnostic(
            .warning, "unknown-file", at: SourcePlace(file: file),
            summary: Bilingual(vi: "Không có gì đọc tệp này", en: "Nothing reads this file"),
            explanation: Bilingual(
                vi: "Tên hoặc chỗ của tệp không nằm trong quy ước, nên nội dung của nó không lên trang.",
                en: "Its name or place isn't one that the site knows, so nothing of it is published."),
            fix: Bilingual(
                vi: "Hãy xem lại tên tệp và thư mục, hoặc chuyển tệp ra ngoài.",
                en: "Check the file's name and folder, or move it elsewhere."))
    }

    /// An address that isn't written in plain letters, digits and hyphens.
    static func malformedSlug(_ slug: String, better: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "malformed-slug", at: place,
            summary: Bilingual(
                vi: "“\(slug)” không dùng làm địa chỉ được", en: "“\(slug)” can't be an address"),
            explanation: Bilingual(
                vi: "Địa chỉ chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, để ai cũng gõ được.",
                en: "Addresses hold small letters without marks, digits and hyphens, so that everybody can type them."),
            fix: better.isEmpty
                ? Bilingual(vi: "Hãy chọn một từ khác.", en: "Choose another word.")
                : Bilingual(vi: "Hãy viết: \(better)", en: "Write: \(better)"))
    }
}
