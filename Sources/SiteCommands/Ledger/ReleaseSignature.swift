import CampaignModel
import FoundationEssentials
import Hashing

extension StoredRelease.Signature {
    /// Signs a release.
    init(of release: Release, with key: Ed25519.PrivateKey) throws {
        guard let signed = key.signature(for: Array(release.text.utf8)) else { throw CommandFailure.unsigned }
        publicKey = key.publicKey.base64
        signature = Data(signed).base64EncodedString()
    }

    /// True when the key that it names signed the release.
    func isValid(for release: Release) -> Bool {
        guard let key = Data(base64Encoded: publicKey), let signature = Data(base64Encoded: signature),
            let publicKey = Ed25519.PublicKey(rawRepresentation: Array(key))
        else { return false }
        return publicKey.isValidSignature(Array(signature), for: Array(release.text.utf8))
    }
}

extension CommandFailure {
    /// libcrypto, which signs, can't.
    static var unsigned: CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "không ký được bản công bố: thư viện libcrypto của máy báo lỗi",
                en: "can’t sign the release: this machine’s libcrypto failed"))
    }
}
