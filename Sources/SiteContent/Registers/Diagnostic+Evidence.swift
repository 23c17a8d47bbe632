import CampaignModel

extension Diagnostic {
    /// A file of evidence that isn't there.
    static func missingEvidenceFile(_ file: String, nearest: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "missing-evidence-file", at: place,
            summary: Bilingual(
                vi: "Không có tệp minh chứng “\(file)”", en: "There is no evidence file “\(file)”"),
            explanation: Bilingual(
                vi: "Tệp minh chứng đặt trong data/evidence/ và ghi là evidence/tên-tệp.",
                en: "Evidence files stand in data/evidence/ and are written evidence/file-name."),
            fix: nearest.map { Bilingual(vi: "Có phải bạn muốn viết “\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Bilingual(vi: "Hãy đặt tệp vào đó, hoặc xóa tên tệp.", en: "Put the file there, or remove its name.")
        )
    }

    /// A path of evidence that can't be an address or leads elsewhere.
    ///
    /// - Parameter there: The file that is there under the name without what stands before it.
    static func malformedEvidencePath(
        _ file: String, there: String?, better: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "malformed-evidence-path", at: place,
            summary: Bilingual(
                vi: "“\(file)” không dùng làm tên tệp minh chứng được", en: "“\(file)” can't name an evidence file"),
            explanation: Bilingual(
                vi: "Tên tệp thành địa chỉ trên trang: evidence/ rồi đến chữ không dấu, chữ số, “-”, “_”, “.”.",
                en: "The name becomes an address: evidence/, then plain letters, digits, “-”, “_” and “.”."),
            fix: there.map { Bilingual(vi: "Hãy ghi: \($0)", en: "Write: \($0)") }
                ?? Bilingual(
                    vi: "Hãy đổi tên tệp, ví dụ: \(better)", en: "Rename the file, for example: \(better)"))
    }

    /// An address of evidence that isn't one on the web.
    static func evidenceAddressIsNone(_ url: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-address", at: place,
            summary: Bilingual(
                vi: "“\(url)” không phải địa chỉ trang web", en: "“\(url)” isn't an address on the web"),
            explanation: Bilingual(
                vi: "Cột “url” dẫn đến nơi khác công bố minh chứng, bắt đầu bằng https://.",
                en: "The column “url” leads to where else the evidence is public; it begins with https://."),
            fix: url.lowercased().hasPrefix("www.")
                ? Bilingual(vi: "Hãy ghi https://\(url)", en: "Write https://\(url)")
                : Bilingual(
                    vi: "Hãy ghi địa chỉ đầy đủ; tệp của cổng thì ghi ở cột “file”.",
                    en: "Write the whole address; a file of this site goes into the column “file”."))
    }

    /// A hash that isn't one.
    static func malformedHash(_ hash: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "malformed-hash", at: place,
            summary: Bilingual(
                vi: "“\(hash)” không phải mã băm SHA-256", en: "“\(hash)” isn't a SHA-256"),
            explanation: Bilingual(
                vi: "Mã băm SHA-256 có 64 chữ số 0–9, a–f viết thường.",
                en: "A SHA-256 is 64 digits of 0–9 and small a–f."),
            fix: hash.utf8.count == 64 && hash.allSatisfy(\.isHexDigit)
                ? Bilingual(vi: "Hãy viết chữ thường: \(hash.lowercased())", en: "Write \(hash.lowercased())")
                : Bilingual(
                    vi: "Hãy chép lại mã, hoặc để trống: chương trình sẽ cho biết mã của tệp.",
                    en: "Copy it again, or leave it empty: the program tells the file's."))
    }

    /// Public evidence that nobody can reach.
    static func unreachableEvidence(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unreachable-evidence", at: place,
            summary: Bilingual(
                vi: "Minh chứng công khai “\(id)” không có tệp và địa chỉ",
                en: "The public evidence “\(id)” has neither file nor address"),
            explanation: Bilingual(
                vi: "Minh chứng ghi “public” thì mọi người phải xem được.",
                en: "What is “public” everybody must be able to see."
            ),
            fix: Bilingual(
                vi: "Hãy ghi “file” hoặc “url”, hoặc đổi “access” thành “held”.",
                en: "Give “file” or “url”, or change “access” to “held”."))
    }

    /// A file that one row holds back and another publishes.
    static func evidenceBothOpenAndHeld(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "evidence-open-and-held", at: place,
            summary: Bilingual(
                vi: "Tệp “\(file)” vừa công khai vừa do đơn vị giữ",
                en: "The file “\(file)” is both public and held"),
            explanation: Bilingual(
                vi: "Minh chứng do đơn vị giữ không bao giờ được đăng, nên một tệp chỉ có một cách tiếp cận.",
                en: "What an office holds is never published, so a file has one access."),
            fix: Bilingual(
                vi: "Hãy sửa “access” của một trong các dòng nói về tệp này.",
                en: "Correct “access” in one of the rows that name the file."))
    }

    /// A file that lies in the content although an office holds it.
    static func heldEvidenceFile(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "held-evidence-file", at: place,
            summary: Bilingual(
                vi: "Tệp do đơn vị giữ lại nằm trong thư mục nội dung: “\(file)”",
                en: "A held file lies in the content folder: “\(file)”"),
            explanation: Bilingual(
                vi: "Tệp không được đăng, nhưng ai mở được kho nội dung đều đọc được.",
                en: "It isn't published, but whoever can open the content can read it."),
            fix: Bilingual(
                vi: "Hãy chuyển tệp về đơn vị giữ, hoặc đổi “access” thành “public”.",
                en: "Move it to the office that holds it, or change “access” to “public”."))
    }

    /// A file of evidence that no row names.
    static func unlistedEvidenceFile(_ file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "unlisted-evidence-file", at: place,
            summary: Bilingual(
                vi: "Không có dòng nào của evidence.csv nói về “\(file)”",
                en: "No row of evidence.csv names “\(file)”"),
            explanation: Bilingual(
                vi: "Tệp chỉ được đăng khi một dòng ghi nó ở cột “file” với “access” là public.",
                en: "A file is published only when a row names it under “file” with “access” public."),
            fix: Bilingual(
                vi: "Hãy thêm dòng cho tệp, hoặc xóa tệp.", en: "Add a row for it, or delete it."))
    }
}
