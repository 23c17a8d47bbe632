import CampaignModel

extension Diagnostic {
    /// Signs of another way to write, which are printed as they stand.
    static func otherMarkup(_ mark: OtherMarkup.Mark, lines: Int, at place: SourcePlace) -> Diagnostic {
        let more = lines > 1 ? Bilingual(vi: " (\(lines) dòng)", en: " (\(lines) lines)") : Bilingual(vi: "", en: "")
        return Diagnostic(
            .warning, "other-markup", at: place,
            summary: Bilingual(
                vi: "“\(mark.shown)” sẽ hiện nguyên trên trang\(more.vietnamese): đó là \(mark.kind.words.vietnamese)",
                en: "“\(mark.shown)” is printed as it stands\(more.english): it is \(mark.kind.words.english)"),
            explanation: Bilingual(
                vi: "Bài viết chỉ hiểu Markdown; dấu của cách viết khác không có tác dụng.",
                en: "Stories understand Markdown only; signs of other ways to write have no effect."),
            fix: mark.kind.fix(mark.better))
    }
}

extension OtherMarkup.Kind {
    /// What it is.
    var words: Bilingual {
        switch self {
        case .wordTag: Bilingual(vi: "thẻ của Word", en: "a tag of Word")
        case .forumTag: Bilingual(vi: "thẻ của diễn đàn (BBCode)", en: "a tag of forums (BBCode)")
        case .wikiEmphasis: Bilingual(vi: "chữ nghiêng, đậm của wiki", en: "emphasis of wikis")
        case .equalsHeading: Bilingual(vi: "đề mục của wiki hay AsciiDoc", en: "a heading of wikis or AsciiDoc")
        case .starHeading: Bilingual(vi: "đề mục của Org", en: "a heading of Org")
        case .equalsMark: Bilingual(vi: "chữ tô nền của Obsidian", en: "a highlight of Obsidian")
        case .wikiLink, .wikiAddress: Bilingual(vi: "liên kết của wiki", en: "a link of wikis")
        case .latex: Bilingual(vi: "lệnh hay công thức LaTeX", en: "a command or formula of LaTeX")
        case .restructured: Bilingual(vi: "cách viết reStructuredText", en: "reStructuredText")
        case .template: Bilingual(vi: "lệnh của hệ thống web khác", en: "a command of another web system")
        case .attributes: Bilingual(vi: "thuộc tính của Pandoc", en: "an attribute of Pandoc")
        case .fence: Bilingual(vi: "khối của Pandoc", en: "a block of Pandoc")
        case .textileHeading: Bilingual(vi: "đề mục của Textile", en: "a heading of Textile")
        case .callout: Bilingual(vi: "khung chú ý của GitHub", en: "a callout of GitHub")
        case .faceCode: Bilingual(vi: "mã biểu tượng cảm xúc", en: "the code of a little face")
        case .caretMark: Bilingual(vi: "chữ số trên, dưới của Pandoc", en: "a raised or lowered digit of Pandoc")
        case .typedFootnote: Bilingual(vi: "chú thích gõ tay", en: "a note typed by hand")
        case .equalsLine: Bilingual(vi: "đường kẻ gõ bằng dấu bằng", en: "a rule typed with equals signs")
        case .contents: Bilingual(vi: "lệnh lập mục lục", en: "a command for a table of contents")
        case .imageAttributes: Bilingual(vi: "thuộc tính của Pandoc", en: "an attribute of Pandoc")
        }
    }

    /// What to write.
    func fix(_ better: String?) -> Bilingual {
        switch self {
        case .wordTag:
            Bilingual(
                vi: "Bỏ các thẻ, chỉ để lại chữ; hoặc nhập thẳng tệp Word: minhbach import TỆP.docx.",
                en: "Take the tags away; or bring in the Word file itself: minhbach import FILE.docx.")
        case .wikiEmphasis:
            Bilingual(
                vi: "Viết \(better ?? "*chữ*"); nếu là lời trích thì dùng “ ”.",
                en: "Write \(better ?? "*words*"); quotations take “ ”.")
        case .latex:
            Bilingual(
                vi: "Viết bằng chữ và ký tự thường: x², ½, ×, ≥; chữ đậm viết **chữ**.",
                en: "Write it in words and plain signs: x², ½, ×, ≥; bold is **words**.")
        case .template:
            Bilingual(
                vi: "Bỏ lệnh này; ảnh viết ![điều nhìn thấy](tep.jpg).",
                en: "Take the command away; pictures are ![what one sees](file.jpg).")
        case .attributes, .fence:
            Bilingual(
                vi: "Bỏ dấu này; đoạn cần nhấn bắt đầu bằng dấu >.",
                en: "Take it away; a passage to stress begins with >.")
        case .typedFootnote:
            Bilingual(
                vi: "Trong bài viết \(mark(of: better)), ở đây viết \(better ?? "[^1]: …")",
                en: "In the text write \(mark(of: better)), here \(better ?? "[^1]: …")")
        default: plainFix(better)
        }
    }

    /// What to write in place of a mark that Markdown has no other form of.
    private func plainFix(_ better: String?) -> Bilingual {
        switch self {
        case .faceCode:
            Bilingual(vi: "Gõ thẳng biểu tượng, hoặc bỏ đi.", en: "Type the picture itself, or take it away.")
        case .caretMark:
            Bilingual(vi: "Gõ thẳng chữ số: H₂O, CO₂, m², x³.", en: "Type the digit itself: H₂O, CO₂, m², x³.")
        case .equalsLine:
            Bilingual(
                vi: "Viết --- giữa hai dòng trống, hoặc bỏ đi.",
                en: "Write --- between two empty lines, or take it away.")
        case .contents:
            Bilingual(
                vi: "Bỏ dòng này; trang không lập mục lục từ lệnh ấy.",
                en: "Take the line away; the page makes no table of contents of it.")
        case .imageAttributes:
            Bilingual(
                vi: "Bỏ dấu này; cỡ và chỗ của hình do trang tự chọn.",
                en: "Take it away; the page itself chooses size and place of pictures.")
        default:
            better.map { Bilingual(vi: "Viết: \($0)", en: "Write: \($0)") }
                ?? Bilingual(vi: "Bỏ dấu này, viết bằng Markdown.", en: "Take it away and write Markdown.")
        }
    }

    private func mark(of note: String?) -> String { note.map { String($0.prefix { $0 != ":" }) } ?? "[^1]" }
}
