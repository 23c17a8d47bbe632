import CampaignModel

/// What to write instead of the HTML that converters leave in Markdown.
enum HTMLHint {
    /// The hint for a tag; nothing for tags that mean nothing here.
    static func words(for html: String) -> Bilingual? {
        switch name(of: html) {
        case "sup":
            Bilingual(
                vi: "Gõ thẳng ký tự số mũ: m², km³, không cần <sup>.", en: "Type the raised digit itself: m², km³.")
        case "sub":
            Bilingual(vi: "Gõ thẳng ký tự chỉ số: CO₂, H₂O.", en: "Type the lowered digit itself: CO₂, H₂O.")
        case "img": picture(html)
        case "table":
            Bilingual(
                vi:
                    "Bộ chuyển đổi viết bảng bằng HTML khi có ô gộp hay danh sách trong ô. Tách ô gộp, bỏ danh sách trong "
                    + "Word rồi chuyển lại; hoặc nhập thẳng tệp Word: minhbach import TỆP.docx.",
                en:
                    "Converters write HTML where a table has merged cells, or a list in a cell. Split those cells in Word "
                    + "and convert again; or bring in the Word file itself: minhbach import FILE.docx.")
        case "span", "font", "p", "div", "center":
            Bilingual(
                vi: "Bỏ các thẻ, chỉ để lại chữ: phông, cỡ và màu do cổng định; đoạn mới thì để một dòng trống.",
                en: "Keep the words only: the site sets fonts, sizes and colours; an empty line begins a paragraph.")
        case "u":
            Bilingual(
                vi: "Không gạch chân, vì trông như liên kết; chữ cần nhấn viết **chữ**.",
                en: "Nothing is underlined, since that looks like a link; stress words by **words**.")
        case "br": Bilingual(vi: "Xuống dòng bằng dấu \\ ở cuối dòng.", en: "End the line with \\ instead.")
        case "b", "strong": Bilingual(vi: "Chữ đậm viết **chữ**.", en: "Bold is written **words**.")
        case "i", "em": Bilingual(vi: "Chữ nghiêng viết *chữ*.", en: "Italics are written *words*.")
        case "a":
            attribute("href", of: html).map {
                Bilingual(vi: "Viết [chữ của liên kết](\($0)).", en: "Write [words of the link](\($0)).")
            }
        default: nil
        }
    }

    private static func picture(_ html: String) -> Bilingual? {
        guard let source = attribute("src", of: html) else { return nil }
        let words = attribute("alt", of: html) ?? ""
        return words.isEmpty
            ? Bilingual(
                vi: "Viết ![điều nhìn thấy trong ảnh](\(source)).", en: "Write ![what one sees in it](\(source)).")
            : Bilingual(vi: "Viết ![\(words)](\(source)).", en: "Write ![\(words)](\(source)).")
    }

    /// True for tags that wrap words one by one, so that a text has many of them for one cause.
    static func isRepeated(_ name: String) -> Bool {
        ["span", "font", "p", "div", "center", "u", "b", "strong", "i", "em", "br", "sup", "sub"].contains(name)
    }

    /// The name of a tag, in small letters.
    static func name(of html: String) -> String {
        html.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
    }

    /// The value of an attribute in double or single quotation marks.
    private static func attribute(_ name: String, of html: String) -> String? {
        for mark in ["\"", "'"] {
            guard let found = html.firstRange(of: "\(name)=\(mark)") else { continue }
            let rest = html[found.upperBound...]
            if let end = rest.firstRange(of: mark) { return String(rest[..<end.lowerBound]) }
        }
        return nil
    }
}
