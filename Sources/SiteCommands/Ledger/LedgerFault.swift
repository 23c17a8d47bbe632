import CampaignModel

/// What makes a ledger untrustworthy.
enum LedgerFault: Hashable, Sendable, CaseIterable {
    /// The file is not written as the program writes it.
    case misread
    /// The file isn't there.
    case missing
    /// The release has the number of another.
    case misnumbered
    /// The release says something else than what was hashed.
    case altered
    /// The release doesn't follow the one before.
    case unchained
    /// The figures are not those that the release froze.
    case otherChanges
    /// All figures together are not those that the release froze.
    case otherFigures
    /// The release is dated before the one that it follows.
    case backdated
    /// The signature doesn't fit.
    case missigned
    /// Another key signed than the one expected.
    case otherKey
    /// Nobody signed where a signature is expected.
    case unsigned
    /// A newer program wrote the release.
    case newerFormat
    /// All facts together are not those that the release froze.
    case otherRecord
    /// The release has no public record, and one before it has.
    case unrecorded
    /// The site shows other releases than the ledger holds.
    case otherSite
    /// The site names other keys than the content.
    case otherSiteKeys
}

extension Diagnostic {
    /// The ledger can't be trusted as it is.
    static func brokenLedger(_ fault: LedgerFault, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "broken-ledger", at: place, summary: fault.summary,
            explanation: Bilingual(
                vi:
                    "Sổ công bố nối từng bản công bố với bản trước bằng mã băm SHA-256, để không ai sửa được số liệu đã "
                    + "công bố mà không bị phát hiện.",
                en: "The ledger ties each release to the one before by its SHA-256 hash, so that nobody can change "
                    + "published figures unseen."),
            fix: fault.fix)
    }
}

extension LedgerFault {
    fileprivate var summary: Bilingual {
        switch self {
        case .misread:
            Bilingual(vi: "Không đọc được tệp này của sổ công bố", en: "This file of the ledger can’t be read")
        case .missing: Bilingual(vi: "Sổ công bố thiếu tệp này", en: "The ledger lacks this file")
        case .misnumbered:
            Bilingual(
                vi: "Bản công bố mang số khác với chỗ của nó", en: "The release has another number than its place")
        case .altered:
            Bilingual(
                vi: "Bản công bố đã bị sửa: mã băm không khớp", en: "The release was changed: its hash doesn’t match")
        case .unchained:
            Bilingual(vi: "Bản công bố không nối tiếp bản trước nó", en: "The release doesn’t follow the one before it")
        case .otherChanges:
            Bilingual(
                vi: "Số liệu trong tệp này không phải là số liệu đã công bố",
                en: "The figures in this file are not those that were published")
        case .otherFigures:
            Bilingual(
                vi: "Toàn bộ số liệu cộng dồn đến bản này không khớp mã băm",
                en: "All figures up to this release don’t match its hash")
        case .newerFormat:
            Bilingual(
                vi: "Bản công bố do phiên bản minhbach mới hơn ghi", en: "A newer version of minhbach wrote the release"
            )
        default: laterSummary
        }
    }

    private var laterSummary: Bilingual {
        switch self {
        case .otherRecord:
            Bilingual(
                vi: "Toàn bộ điều đã công bố cộng dồn đến bản này không khớp mã băm",
                en: "The public record up to this release doesn’t match its hash")
        case .unrecorded:
            Bilingual(
                vi: "Bản công bố không ghi những điều đã công bố, dù bản trước có ghi",
                en: "The release has no public record, though one before it has")
        case .backdated:
            Bilingual(
                vi: "Bản công bố ghi ngày trước bản mà nó nối tiếp",
                en: "The release is dated before the one it follows")
        case .missigned: Bilingual(vi: "Chữ ký của bản công bố không đúng", en: "The signature of the release is wrong")
        case .otherKey: Bilingual(vi: "Bản công bố do khóa khác ký", en: "Another key signed the release")
        case .unsigned: Bilingual(vi: "Bản công bố chưa được ký", en: "The release is not signed")
        case .otherSite:
            Bilingual(
                vi: "Trang đăng các bản công bố khác với sổ công bố",
                en: "The site shows other releases than the ledger")
        default:
            Bilingual(
                vi: "Trang nêu khóa công khai khác với site.yaml",
                en: "The site names other public keys than site.yaml")
        }
    }

    fileprivate var fix: Bilingual {
        switch self {
        case .otherKey, .unsigned:
            Bilingual(
                vi: "Hãy hỏi cơ quan công bố về khóa của họ, hoặc lấy lại tệp nguyên bản từ lịch sử của kho mã.",
                en: "Ask the publisher about their key, or get the original file back from the repository’s history.")
        case .newerFormat:
            Bilingual(vi: "Hãy cài phiên bản minhbach mới.", en: "Install the newer minhbach.")
        case .otherSite, .otherSiteKeys:
            Bilingual(
                vi:
                    "Hãy dựng lại trang từ đúng nội dung này, hoặc so với đúng phiên bản nội dung đã dùng để dựng trang.",
                en: "Build the site again from this content, or compare it with the content that it was built from.")
        default:
            Bilingual(
                vi: "Hãy lấy lại tệp nguyên bản từ lịch sử của kho mã; đừng sửa tay các tệp trong sổ công bố.",
                en: "Get the original file back from the repository’s history; never edit files of the ledger by hand.")
        }
    }
}
