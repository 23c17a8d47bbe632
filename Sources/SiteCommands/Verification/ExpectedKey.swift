import CampaignModel

/// The public key that a person expects: named by its file, or written out.
struct ExpectedKey {
    private let given: String

    init(_ given: String) {
        self.given = given
    }

    /// The key in Base64.
    func base64() throws(CommandFailure) -> String {
        if let key = SigningKey.publicKey(in: given) { return key }
        let text = String(decoding: try ByteReading.file(given), as: UTF8.self)
        guard let key = SigningKey.publicKey(in: text) else { throw .unreadableKey(given) }
        return key
    }
}

extension SiteVerification.Outcome {
    /// What was found when nothing differs.
    var words: Bilingual {
        Bilingual(
            vi: "\(MessageLanguage.vietnamese.number(files)) tệp đúng như lúc dựng trang; "
                + "\(MessageLanguage.vietnamese.number(releases)) bản công bố nối nhau đúng\n"
                + "SHA-256 của manifest.json: \(manifestHash)",
            en: "\(MessageLanguage.english.count(files, "file is", "files are")) as built; "
                + "\(MessageLanguage.english.count(releases, "release holds", "releases hold")) together\n"
                + "SHA-256 of manifest.json: \(manifestHash)")
    }
}
