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

    /// What can be wrong.
    enum Fault: Hashable, CaseIterable {
        case missing
        case wrong
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
            }
        return Diagnostic(
            .error, fault == .missing ? "unsigned-manifest" : "missigned-manifest", at: SourcePlace(file: file),
            summary: summary,
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
