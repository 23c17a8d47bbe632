import CampaignModel
import Testing

@testable import SiteCommands

struct LedgerFaultTests {
    private let place = SourcePlace(file: "content/ledger/0001.json")

    private let summaries: [LedgerFault: Bilingual] = [
        .misread: Bilingual(vi: "Không đọc được tệp này của sổ công bố", en: "This file of the ledger can’t be read"),
        .missing: Bilingual(vi: "Sổ công bố thiếu tệp này", en: "The ledger lacks this file"),
        .misnumbered: Bilingual(
            vi: "Bản công bố mang số khác với chỗ của nó", en: "The release has another number than its place"),
        .altered: Bilingual(
            vi: "Bản công bố đã bị sửa: mã băm không khớp", en: "The release was changed: its hash doesn’t match"),
        .unchained: Bilingual(
            vi: "Bản công bố không nối tiếp bản trước nó", en: "The release doesn’t follow the one before it"),
        .otherChanges: Bilingual(
            vi: "Điều ghi trong tệp này không phải là điều đã công bố",
            en: "What this file holds is not what was published"),
        .otherFigures: Bilingual(
            vi: "Toàn bộ số liệu cộng dồn đến bản này không khớp mã băm",
            en: "All figures up to this release don’t match its hash"),
        .backdated: Bilingual(
            vi: "Bản công bố ghi ngày trước bản mà nó nối tiếp", en: "The release is dated before the one it follows"),
        .missigned: Bilingual(vi: "Chữ ký của bản công bố không đúng", en: "The signature of the release is wrong"),
        .otherKey: Bilingual(vi: "Bản công bố do khóa khác ký", en: "Another key signed the release"),
        .unsigned: Bilingual(vi: "Bản công bố chưa được ký", en: "The release is not signed"),
        .newerFormat: Bilingual(
            vi: "Bản công bố do phiên bản minhbach mới hơn ghi", en: "A newer version of minhbach wrote the release"),
        .otherRecord: Bilingual(
            vi: "Toàn bộ điều đã công bố cộng dồn đến bản này không khớp mã băm",
            en: "The public record up to this release doesn’t match its hash"),
        .unrecorded: Bilingual(
            vi: "Bản công bố không ghi những điều đã công bố, dù bản trước có ghi",
            en: "The release has no public record, though one before it has"),
        .otherSite: Bilingual(
            vi: "Trang đăng các bản công bố khác với sổ công bố", en: "The site shows other releases than the ledger"),
        .otherSiteKeys: Bilingual(
            vi: "Trang nêu khóa công khai khác với site.yaml", en: "The site names other public keys than site.yaml"),
    ]

    @Test(arguments: LedgerFault.allCases)
    func saysWhatIsWrong(fault: LedgerFault) {
        let diagnostic = Diagnostic.brokenLedger(fault, at: place)
        #expect(diagnostic.identifier == "broken-ledger")
        #expect(diagnostic.summary == summaries[fault])
        #expect(
            diagnostic.explanation
                == Bilingual(
                    vi:
                        "Sổ công bố nối từng bản công bố với bản trước bằng mã băm SHA-256, để không ai sửa được số liệu "
                        + "đã công bố mà không bị phát hiện.",
                    en: "The ledger ties each release to the one before by its SHA-256 hash, so that nobody can change "
                        + "published figures unseen."))
    }

    @Test func saysWhatToDo() {
        func fix(_ fault: LedgerFault) -> Bilingual { Diagnostic.brokenLedger(fault, at: place).fix }
        #expect(
            fix(.altered)
                == Bilingual(
                    vi: "Hãy lấy lại tệp nguyên bản từ lịch sử của kho mã; đừng sửa tay các tệp trong sổ công bố.",
                    en:
                        "Get the original file back from the repository’s history; never edit files of the ledger by hand."
                ))
        #expect(
            fix(.otherKey)
                == Bilingual(
                    vi: "Hãy hỏi cơ quan công bố về khóa của họ, hoặc lấy lại tệp nguyên bản từ lịch sử của kho mã.",
                    en:
                        "Ask the publisher about their key, or get the original file back from the repository’s history."
                ))
        #expect(
            fix(.newerFormat) == Bilingual(vi: "Hãy cài phiên bản minhbach mới.", en: "Install the newer minhbach."))
        #expect(
            fix(.otherSite)
                == Bilingual(
                    vi: "Hãy dựng lại trang từ đúng nội dung này, hoặc so với đúng phiên bản nội dung đã dùng để dựng "
                        + "trang.",
                    en: "Build the site again from this content, or compare it with the content that it was built from."
                ))
    }
}
