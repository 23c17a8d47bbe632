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
        let text = String(decoding: try ByteReading.named(given), as: UTF8.self)
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
                + proof.vietnamese + "SHA-256 của manifest.json: \(manifestHash)",
            en: "\(MessageLanguage.english.count(files, "file is", "files are")) as built; "
                + "\(MessageLanguage.english.count(releases, "release holds", "releases hold")) together\n"
                + proof.english + "SHA-256 of manifest.json: \(manifestHash)")
    }

    /// What is proven beyond the manifest, and what isn't.
    private var proof: Bilingual {
        let tree = root.map {
            Bilingual(
                vi: "mọi lời hứa đúng như đã ghi; gốc của cây: \($0)\n",
                en: "every promise is as it was recorded; root of the tree: \($0)\n")
        }
        let news = Bilingual(
            vi:
                "trong đó \(MessageLanguage.vietnamese.number(unreleased)) thay đổi do trang tự kể, chưa bản công bố nào ghi, "
                + "nên chưa ai chứng minh được\n",
            en:
                "but for \(MessageLanguage.english.count(unreleased, "change", "changes")) that the site tells and no release "
                + "holds yet: nobody can prove them\n")
        return Bilingual(
            vi: provenFigures.vietnamese + (tree?.vietnamese ?? "") + (unreleased == 0 ? "" : news.vietnamese)
                + provenPages.vietnamese,
            en: provenFigures.english + (tree?.english ?? "") + (unreleased == 0 ? "" : news.english)
                + provenPages.english)
    }

    private var provenFigures: Bilingual {
        switch figures {
        case .noRelease:
            Bilingual(
                vi: "trang không nêu bản công bố nào để so số liệu\n",
                en: "the site shows no release that figures could be held against\n")
        case .noFigures:
            Bilingual(
                vi: "trang không có tệp số liệu nào để so với bản công bố\n",
                en: "the site has no file of figures that could be held against its releases\n")
        case .frozen(let release):
            Bilingual(
                vi: "mọi số liệu đúng như bản công bố \(release)\n",
                en: "all figures are those of release \(release)\n")
        case .unreleased(let release):
            Bilingual(
                vi: "có số liệu đổi sau bản công bố \(release) mà chưa bản nào ghi, nên không so được\n",
                en:
                    "figures changed after release \(release) and no release holds that: they can’t be held against one\n"
            )
        case .otherDay(let day, let release, let releaseDay):
            Bilingual(
                vi:
                    "số liệu không so được với bản công bố \(release): trang tính đến \(day ?? "?"), bản ấy đến \(releaseDay)\n",
                en:
                    "figures can’t be held against release \(release): the site is of \(day ?? "?"), the release of \(releaseDay)\n"
            )
        }
    }

    private var provenPages: Bilingual {
        if isRebuilt {
            Bilingual(
                vi: "dựng lại từ nguồn: giống từng byte\n", en: "built anew from its sources: the same bytes\n")
        } else if isSigned {
            Bilingual(
                vi: "manifest.json đã ký bằng khóa của trang: không trang, ảnh nào bị thay\n",
                en: "manifest.json is signed with the site’s key: no page or picture was replaced\n")
        } else {
            Bilingual(
                vi:
                    "trang, ảnh, tin RSS và lịch chỉ được so với manifest.json: chưa chứng minh gì về lời và số ở đó; --rebuild "
                    + "so với nguồn. Bản sao theo ngày của bản công bố không tính ngược lại được thì phải so với --content\n",
                en:
                    "pages, pictures, feeds and calendars are held against manifest.json only, which proves nothing of their "
                    + "words and numbers; --rebuild holds them against the sources. Dated copies of releases that can’t be worked "
                    + "out backwards need --content\n"
            )
        }
    }
}
