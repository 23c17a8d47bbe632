import CampaignModel
import FoundationEssentials
import Hashing

/// The signature of `manifest.json`, and so of every file: 64 bytes beside it, as OpenSSL takes them.
///
///     openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in manifest.json -sigfile manifest.sig
enum ManifestSignature {
    /// Its name in the site's root.
    static let fileName = "manifest.sig"

    /// What is wrong with it.
    ///
    /// - Parameter keys: The keys, in Base64, of which one must have signed.
    static func fault(of manifest: [UInt8], in site: String, keys: [String]) -> Diagnostic? {
        let file = "\(site)/\(fileName)"
        guard let signature = try? ByteReading.bytes(file) else { return .manifestSignature(.missing, at: file) }
        let isValid = keys.contains { key in
            Data(base64Encoded: key).flatMap { Ed25519.PublicKey(rawRepresentation: Array($0)) }?
                .isValidSignature(signature, for: manifest) ?? false
        }
        return isValid ? nil : .manifestSignature(.wrong, at: file)
    }

    /// Tells of a signature that nobody can check, since no key is known: it would lend trust to whatever is signed.
    static func uncheckable(in site: String) -> [Diagnostic] {
        let file = "\(site)/\(fileName)"
        return (try? FolderEntry.Kind(at: file)) == .file ? [.manifestSignature(.uncheckable, at: file)] : []
    }

    /// What can be wrong.
    enum Fault: String, Hashable, CaseIterable {
        /// There is a key, and the list of files bears no signature.
        case missing = "unsigned-manifest"
        /// No key of the site made the signature of the list of files.
        case wrong = "missigned-manifest"
        /// The list of files bears a signature, and no key is known to check it with.
        case uncheckable = "uncheckable-signature"
    }
}

extension Diagnostic {
    /// The list of files isn't signed by a key of the site.
    static func manifestSignature(_ fault: ManifestSignature.Fault, at file: String) -> Diagnostic {
        let summary =
            switch fault {
            case .missing:
                Bilingual(vi: "Bản kê tệp chưa được ký", en: "The list of files is not signed")
            case .wrong:
                Bilingual(vi: "Chữ ký của bản kê tệp không đúng", en: "The signature of the list of files is wrong")
            case .uncheckable:
                Bilingual(
                    vi: "Bản kê tệp có chữ ký mà không ai kiểm tra được",
                    en: "The list of files bears a signature that nobody can check")
            }
        guard fault != .uncheckable else { return uncheckableSignature(summary, at: file) }
        return Diagnostic(
            .error, fault.rawValue, at: SourcePlace(file: file), summary: summary,
            explanation: Bilingual(
                vi:
                    "Trang có khóa công khai thì bản kê tệp phải được ký bằng khóa ấy: nhờ đó không tệp nào bị thay mà không "
                    + "ai biết.",
                en: "Where a site has a public key, its list of files must be signed with it, so that no file can be "
                    + "replaced unseen."),
            fix: Bilingual(
                vi:
                    "Hãy dựng trang bằng minhbach build --sign-key; nếu trang vốn đã ký, trang đã bị giả mạo.",
                en: "Build with minhbach build --sign-key; if the site was signed before, it was forged."))
    }

    private static func uncheckableSignature(_ summary: Bilingual, at file: String) -> Diagnostic {
        Diagnostic(
            .error, ManifestSignature.Fault.uncheckable.rawValue, at: SourcePlace(file: file), summary: summary,
            explanation: Bilingual(
                vi:
                    "Trang không nêu khóa công khai nào (data/ledger.json), nên tệp này có thể là bất cứ gì mà vẫn làm người "
                    + "đọc yên tâm.",
                en:
                    "The site names no public key (data/ledger.json): the file may be anything, and still reassure readers."
            ),
            fix: Bilingual(
                vi:
                    "Hãy cho biết khóa bằng --public-key, hoặc ghi khóa vào release_key của site.yaml rồi dựng lại; nếu trang "
                    + "không ký, hãy xóa tệp này.",
                en:
                    "Give the key with --public-key, or name it in release_key of site.yaml and build again; if the site "
                    + "isn’t signed, take the file away."))
    }

    /// The site shows figures that no release froze.
    static func figuresUnreleased(
        _ day: String?, release: Int, of releaseDay: CalendarDate, at file: String
    ) -> Diagnostic {
        Diagnostic(
            .error, "figures-unreleased", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Trang tính đến \(day ?? "?") có số liệu khác với bản công bố \(release), tính đến \(releaseDay)",
                en: "The site, of \(day ?? "?"), shows other figures than release \(release), of \(releaseDay)"),
            explanation: Bilingual(
                vi: "Số liệu chưa vào bản công bố nào thì không ai kiểm chứng được; kẻ giả mạo cũng có thể đổi ngày.",
                en: "Nobody can check figures that no release holds; a forger could change the day as well."),
            fix: Bilingual(
                vi:
                    "Hãy chạy minhbach release rồi dựng lại; hoặc --allow-unreleased để chấp nhận số liệu chưa công bố.",
                en: "Run minhbach release and build again; or accept unreleased figures with --allow-unreleased."))
    }
}
