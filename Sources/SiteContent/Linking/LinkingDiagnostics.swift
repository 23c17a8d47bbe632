import CampaignModel

/// What a code can name, in words for messages.
enum CodeKind {
    case commune, agency, unit, group, theme, indicator, period, task, evidence, consent, listing

    var words: Bilingual {
        switch self {
        case .commune: Bilingual(vi: "mã xã, phường, đặc khu", en: "commune code")
        case .agency: Bilingual(vi: "mã cơ quan", en: "agency code")
        case .unit: Bilingual(vi: "mã đơn vị", en: "unit code")
        case .group: Bilingual(vi: "mã nhóm", en: "group code")
        case .theme: Bilingual(vi: "mã chủ đề", en: "theme code")
        case .indicator: Bilingual(vi: "mã chỉ số", en: "indicator code")
        case .period: Bilingual(vi: "mã kỳ", en: "period code")
        case .task: Bilingual(vi: "mã nhiệm vụ", en: "task code")
        case .evidence: Bilingual(vi: "mã minh chứng", en: "evidence code")
        case .consent: Bilingual(vi: "mã văn bản đồng ý", en: "consent code")
        case .listing: Bilingual(vi: "trang", en: "page")
        }
    }

    /// The files that such codes are listed in.
    var files: [String] { register?.split(separator: ", ").map(String.init) ?? [] }

    /// Where such codes are listed.
    var register: String? {
        switch self {
        case .commune: "data/communes.csv"
        case .agency: "data/agencies.csv"
        case .unit: "data/communes.csv, data/agencies.csv"
        case .group: "data/groups.yaml"
        case .theme, .indicator: "data/indicators.yaml"
        case .period: "data/periods.yaml"
        case .task: "data/tasks.yaml"
        case .evidence: "data/evidence.csv"
        case .consent: "data/consents.csv"
        case .listing: nil
        }
    }
}

extension Diagnostic {
    /// A code that no register lists.
    static func unknownCode(
        _ code: String, kind: CodeKind, known: [String], meant: CodeMeant? = nil, at place: SourcePlace
    ) -> Diagnostic {
        let words = kind.words
        let nearest = TextFold.nearest(code, in: known)
        let register = kind.register
        // The period of a file of figures is the file's name.
        let isFileName = kind == .period && place.file.hasSuffix("/\(code).csv")
        let renamed = isFileName ? meant?.code ?? nearest : nil
        // What stands in no file can be looked up nowhere: it is listed here.
        let most = register == nil ? 60 : 12
        let listed = (1...most).contains(known.count) ? known.sorted().joined(separator: ", ") : nil
        let fixVI: String =
            nearest.map { "Có phải bạn muốn viết “\($0)”? Hãy sửa lại cho đúng." }
            ?? listed.map { "Hãy chọn một trong các giá trị: \($0)." }
            ?? "Hãy tra lại mã trong \(register ?? "danh mục")."
        let fixEN: String =
            nearest.map { "Did you mean “\($0)”? Correct it." }
            ?? listed.map { "Choose one of: \($0)." } ?? "Look the code up in \(register ?? "the register")."
        return Diagnostic(
            .error, "unknown-code", at: place,
            summary: Bilingual(
                vi: "Không có \(words.vietnamese) “\(code)”", en: "There is no \(words.english) “\(code)”"),
            explanation: Bilingual(
                vi: register.map { "Mỗi mã phải có trong \($0), để mọi số liệu và bài viết nối đúng với nhau." }
                    ?? "Ô này chỉ nhận một số giá trị đã định.",
                en: register.map { "Every code must be listed in \($0), so that figures and texts are linked rightly." }
                    ?? "Only certain values can stand here."),
            fix: renamed.map { Bilingual(vi: "Hãy đổi tên tệp thành: \($0).csv", en: "Rename the file to: \($0).csv") }
                ?? meant?.fix(code, at: place) ?? (nearest == nil ? proofFix(code, kind) : nil)
                    ?? Bilingual(vi: fixVI, en: fixEN),
            topic: .unknownCode(code))
    }

    /// The fix for words where the code of a piece of evidence belongs.
    private static func proofFix(_ text: String, _ kind: CodeKind) -> Bilingual? {
        guard kind == .evidence, !WrittenValue.isCode(text) else { return nil }
        return Bilingual(
            vi: "Cột này nhận mã: thêm một dòng cho minh chứng ấy vào data/evidence.csv, rồi ghi mã của nó vào đây.",
            en: "It takes a code: add a row for that evidence to data/evidence.csv, and write its code here.")
    }

    /// An identifier that an earlier entry has already.
    static func duplicateIdentifier(_ id: String, firstAt: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-identifier", at: place,
            summary: Bilingual(vi: "Mã “\(id)” đã được dùng", en: "The identifier “\(id)” is taken"),
            explanation: Bilingual(
                vi: "Mã này đã có ở \(firstAt.file), dòng \(firstAt.line). Mỗi mã chỉ được dùng một lần.",
                en: "It stands in \(firstAt.file), line \(firstAt.line), already. An identifier names one thing only."),
            fix: Bilingual(
                vi: "Hãy xóa dòng thừa hoặc đặt mã khác.", en: "Delete the extra entry or give it another identifier."))
    }

    /// A site without languages.
    static func noLanguages(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "no-languages", at: place,
            summary: Bilingual(vi: "Trang chưa có ngôn ngữ nào", en: "The site has no language"),
            explanation: Bilingual(
                vi: "Mục “languages” trong site.yaml liệt kê các ngôn ngữ; ngôn ngữ đầu tiên là ngôn ngữ chính.",
                en: "The key “languages” in site.yaml lists the site's languages; the first is the main one."),
            fix: Bilingual(vi: "Hãy ghi, ví dụ: languages: [vi, en]", en: "Write, for example: languages: [vi, en]"))
    }

    /// A file that must be there and isn't.
    static func missingFile(_ file: String) -> Diagnostic {
        Diagnostic(
            .error, "missing-file", at: SourcePlace(file: file),
            summary: Bilingual(vi: "Thiếu tệp này", en: "This file is missing"),
            explanation: Bilingual(
                vi: "Không có tệp này thì không thể tạo trang.", en: "Without it no site can be made."),
            fix: Bilingual(
                vi: "Hãy tạo tệp, hoặc lấy lại từ bản lưu trước.", en: "Make the file, or bring it back from history."))
    }

    /// A key of a figure that isn't written as one.
    static func malformedFigureKey(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "malformed-figure-key", at: place,
            summary: Bilingual(
                vi: "“\(text)” không phải là mã của một số liệu", en: "“\(text)” isn't the key of a figure"),
            explanation: Bilingual(
                vi: "Mã số liệu gồm: chỉ số@đơn vị@kỳ, và nếu cần thì thêm @nhóm.",
                en: "A figure's key is indicator@unit@period, with @group where needed."),
            fix: Bilingual(vi: "Ví dụ: BD03@22918@2026-Q3", en: "For example: BD03@22918@2026-Q3"))
    }

    /// Rows that were reported after the as-of date.
    static func reportedAfterAsOf(_ count: Int, asOf: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "reported-after-as-of", at: place,
            summary: Bilingual(
                vi: "\(count) dòng báo cáo sau ngày \(asOf) chưa được đăng",
                en: "Rows reported after \(asOf) aren't published yet: \(count)"),
            explanation: Bilingual(
                vi: "Trang chỉ nói điều đã biết vào ngày “as_of” trong site.yaml.",
                en: "The site tells only what was known on the day “as_of” of site.yaml."),
            fix: Bilingual(
                vi: "Hãy cập nhật “as_of”, hoặc kiểm tra cột “reported_on”.",
                en: "Bring “as_of” up to date, or check the column “reported_on”."))
    }
}
