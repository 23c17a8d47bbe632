import CampaignModel
import Crypto
import FoundationEssentials

extension StoredRelease.Signature {
    /// Signs a release.
    init(of release: Release, with key: Curve25519.Signing.PrivateKey) throws {
        publicKey = key.publicKey.rawRepresentation.base64EncodedString()
        signature = try key.signature(for: Data(release.text.utf8)).base64EncodedString()
    }

    /// True when the key that it names signed the release.
    func isValid(for release: Release) -> Bool {
        guard let key = Data(base64Encoded: publicKey), let signature = Data(base64Encoded: signature),
            let publicKey = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { return false }
        return publicKey.isValidSignature(signature, for: Data(release.text.utf8))
    }
}
