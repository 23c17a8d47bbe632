import CampaignModel

/// What is wrong with styles, scripts and templates that fit together and yet wouldn't do what their writer means: brackets
/// that never close, and what the site's own policy keeps browsers from (Content-Security-Policy: nothing from
/// elsewhere, nothing inline).
enum DesignRules {
    /// Looks through all files of a design.
    static func diagnostics(_ design: [DesignFile]) -> [Diagnostic] {
        design.flatMap { file in
            if file.path.hasSuffix(".css") { return StyleRules(file).diagnostics }
            if file.path.hasSuffix(".js") { return BracketRules.diagnostics(ofScript: file) }
            if file.path.hasSuffix(".mustache") { return MarkupRules(file).diagnostics }
            return []
        }
    }
}

extension DesignFile {
    /// The place of a byte.
    func place(_ offset: Int) -> SourcePlace {
        let before = bytes[..<min(offset, bytes.count)]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        return SourcePlace(file: shownPath, line: line, column: column)
    }
}

extension Diagnostic {
    /// A bracket of a style sheet or script without its other half.
    static func openBracket(_ bracket: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "design-open-bracket", at: place,
            summary: Bilingual(
                vi: "Dấu “\(bracket)” ở đây không có dấu đi kèm", en: "The “\(bracket)” here has no other half"),
            explanation: Bilingual(
                vi:
                    "Mọi tệp cùng loại được nối thành một; thiếu một dấu ngoặc thì từ đây trở đi không gì có hiệu lực nữa.",
                en: "All files of a kind are joined into one; without the bracket nothing from here on takes effect."),
            fix: Bilingual(
                vi: "Hãy thêm dấu ngoặc còn thiếu, hoặc bỏ dấu thừa này.",
                en: "Add the bracket that is missing, or take this one out."))
    }

    /// Something that the site's policy keeps browsers from.
    static func blockedByPolicy(_ what: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "design-blocked", at: place,
            summary: Bilingual(vi: "Trình duyệt sẽ chặn “\(what)”", en: "Browsers will block “\(what)”"),
            explanation: Bilingual(
                vi:
                    "Chính sách an toàn của cổng (Content-Security-Policy) không cho tải gì từ nơi khác, không cho mã hay kiểu "
                    + "viết thẳng trong trang: nhờ vậy không ai cài được gì lạ vào trang.",
                en:
                    "The site’s policy (Content-Security-Policy) lets nothing be fetched from elsewhere, and no script or "
                    + "style stand within a page: so nobody can plant anything in one."),
            fix: Bilingual(
                vi: "Hãy đặt tệp vào thư mục mẫu; mã viết vào js/, kiểu viết vào css/.",
                en: "Put the file into the folder of templates; scripts belong in js/, styles in css/."))
    }
}

extension String {
    /// Whether an address of a file isn't one of the site's own.
    var leadsElsewhere: Bool {
        let small = lowercased()
        return ["http:", "https:", "//", "data:"].contains { small.hasPrefix($0) }
    }
}
