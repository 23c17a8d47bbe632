import CampaignModel

extension Diagnostic {
    /// A text in Markdown holds more of something than people write.
    static func markdownBound(_ excess: MarkdownBounds.Excess, at place: SourcePlace) -> Diagnostic {
        let what: Bilingual =
            switch excess.kind {
            case .bytes: Bilingual(vi: "byte trong một bài", en: "bytes in a text")
            case .nesting:
                Bilingual(vi: "tầng trích dẫn và danh sách lồng nhau", en: "quotations and lists within each other")
            case .sign(let sign): Bilingual(vi: "dấu “\(sign)” trong một đoạn", en: "signs “\(sign)” in a paragraph")
            case .cells: Bilingual(vi: "ô trong một bảng", en: "cells in a table")
            case .footnotes: Bilingual(vi: "dấu chú thích cuối trang trong một bài", en: "marks of footnotes in a text")
            }
        return Diagnostic(
            .error, "markdown-too-much", at: place,
            summary: Bilingual(
                vi: "Quá nhiều \(what.vietnamese): quá \(excess.bound)",
                en: "Too many \(what.english): more than \(excess.bound)"),
            explanation: Bilingual(
                vi:
                    "Người viết không cần đến một phần trăm số ấy; bài như vậy thường do chương trình sinh ra và làm việc dựng trang đứng lại.",
                en: "People write a hundredth of that; such texts are made by programs and would hold up the build."),
            fix: Bilingual(
                vi: "Hãy chia bài, hoặc để dữ liệu thành tệp CSV.", en: "Split the text, or put data into a CSV file."))
    }

    /// A text in YAML is larger or deeper than any content.
    static func yamlBound(_ excess: YAMLBounds.Excess, at place: SourcePlace) -> Diagnostic {
        let what: Bilingual =
            switch excess.kind {
            case .bytes: Bilingual(vi: "byte", en: "bytes")
            case .depth: Bilingual(vi: "tầng lồng nhau", en: "levels within each other")
            }
        return Diagnostic(
            .error, "yaml-too-much", at: place,
            summary: Bilingual(
                vi: "YAML quá lớn hoặc quá sâu: quá \(excess.bound) \(what.vietnamese)",
                en: "The YAML is too large or too deep: more than \(excess.bound) \(what.english)"),
            explanation: Bilingual(
                vi: "Nội dung chỉ lồng nhau chừng năm tầng; có thể thiếu một dấu ] hoặc }.",
                en: "Content nests about five deep; perhaps a ] or } is missing."),
            fix: Bilingual(vi: "Hãy sửa từ dòng này trở lên.", en: "Mend it from this line upwards."))
    }

    /// Something in the content that isn't read, since it is no plain file or leads out of the folder.
    static func oddEntry(_ entry: FolderScan.Odd) -> Diagnostic {
        let summary: Bilingual =
            switch entry.kind {
            case .outside:
                Bilingual(vi: "Liên kết dẫn ra ngoài thư mục nội dung", en: "The link leads out of the content")
            case .folderLink: Bilingual(vi: "Liên kết tới một thư mục", en: "It is a link to a folder")
            case .brokenLink: Bilingual(vi: "Liên kết không dẫn tới đâu", en: "The link leads nowhere")
            case .device: Bilingual(vi: "Đây không phải là tệp thường", en: "It is neither a file nor a folder")
            case .twin(let other):
                Bilingual(
                    vi: "Tên chỉ khác “\(other)” ở chữ hoa, chữ thường hoặc cách mã hóa dấu",
                    en: "Its name differs from “\(other)” only in capitals or in how marks are encoded")
            case .longName: Bilingual(vi: "Tên quá dài", en: "The name is too long")
            }
        return Diagnostic(
            .error, "odd-entry", at: SourcePlace(file: entry.path), summary: summary,
            explanation: Bilingual(
                vi:
                    "Mọi thứ trong thư mục nội dung phải là tệp thường nằm trong đó, với tên mà Windows và macOS cũng phân biệt được.",
                en:
                    "Everything in the content has to be a plain file that lies there, under a name that Windows and macOS tell apart too."
            ),
            fix: Bilingual(
                vi: "Hãy chép chính tệp ấy vào, hoặc đổi tên (không quá \(FolderScan.longestName) byte), hoặc xóa đi.",
                en: "Copy the file itself there, rename it (at most \(FolderScan.longestName) bytes), or delete it."))
    }
}
