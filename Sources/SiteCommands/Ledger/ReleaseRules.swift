import CampaignModel
import Hashing

/// What a release must keep with those before it.
struct ReleaseRules {
    let folder: LedgerFolder
    let ledger: LedgerReading
    /// The key that `site.yaml` names for new releases, in Base64.
    let siteKey: String?

    /// A release comes at most so long after the day that its figures are of. Reasons for later changes bear no earlier
    /// day than the last release, so that a mistyped year would forbid them all.
    private static let daysAfterAsOf = 92

    /// Checks that days go forward, and that the key is the one that the site names, or that of the releases before.
    func check(_ new: NewRelease, key: Ed25519.PrivateKey?) throws(CommandFailure) {
        if let last = ledger.releases.last {
            guard new.release.date >= last.release.date, new.release.asOf >= last.release.asOf else {
                throw .releaseBefore(last.release)
            }
        }
        guard new.release.asOf.days(until: new.release.date) <= ReleaseRules.daysAfterAsOf else {
            throw .releaseToCome(new.release)
        }
        let given = key?.publicKey.base64
        if let siteKey {
            guard let given else { throw .releaseNeedsSiteKey(siteKey) }
            guard given == siteKey else { throw .releaseByOtherKey(siteKey, keyFile: "site.yaml (release_key)") }
        } else if let last = ledger.releases.last, let signature = last.signature {
            guard let given else { throw .releaseUnsigned(after: last.release) }
            let expected = try folder.publicKey() ?? signature.publicKey
            guard given == expected else { throw .releaseByOtherKey(expected, keyFile: folder.keyFile) }
        }
    }
}

extension CommandFailure {
    /// The new release would be older than the last.
    static func releaseBefore(_ last: Release) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi: "bản công bố mới không được sớm hơn bản số \(last.number) (\(last.date), số liệu tính đến "
                    + "\(last.asOf)): hãy xem lại as_of trong site.yaml và --date",
                en:
                    "a new release can’t be earlier than release \(last.number) (\(last.date), as of \(last.asOf)): look "
                    + "at as_of in site.yaml and at --date"))
    }

    /// The new release would bear a day that lies far ahead.
    static func releaseToCome(_ new: Release) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "ngày công bố \(new.date) quá xa ngày số liệu (\(new.asOf)): mọi lý do điều chỉnh về sau không được "
                    + "ghi ngày sớm hơn bản công bố; hãy xem lại --date, hoặc as_of trong site.yaml",
                en:
                    "the day \(new.date) is too long after the as-of day (\(new.asOf)): no later reason may bear an earlier "
                    + "day than the release; look at --date, or at as_of in site.yaml"))
    }

    /// The releases before are signed, and there is no key.
    static func releaseUnsigned(after last: Release) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "bản công bố số \(last.number) đã được ký, nên bản mới cũng phải ký: hãy cho biết khóa bằng --sign-key "
                    + "hoặc biến môi trường \(SigningKey.variable)",
                en: "release \(last.number) is signed, so the new one must be too: give the key with --sign-key or in "
                    + "\(SigningKey.variable)"))
    }

    /// The site names a key, and there is none to sign with.
    static func releaseNeedsSiteKey(_ expected: String) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "site.yaml nêu khóa công khai \(expected) (release_key), nên bản công bố phải được ký bằng khóa đó: hãy "
                    + "cho biết khóa bằng --sign-key hoặc biến môi trường \(SigningKey.variable)",
                en:
                    "site.yaml names the public key \(expected) (release_key), so releases must be signed with it: give the "
                    + "key with --sign-key or in \(SigningKey.variable)"))
    }

    /// Another key signed the releases before.
    static func releaseByOtherKey(_ expected: String, keyFile: String) -> CommandFailure {
        CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi:
                    "các bản công bố trước do khóa \(expected) ký; nếu cơ quan đã đổi khóa, hãy ghi khóa công khai mới vào "
                    + "\(keyFile) và nói rõ việc đổi khóa trên trang",
                en: "the key \(expected) signed the releases before; if the publisher has changed keys, write the new "
                    + "public key to \(keyFile) and say so on the site"))
    }
}
