import CampaignModel
import Hashing

/// Hashes of the ledger: SHA-256 in hexadecimal.
enum ReleaseHash {
    /// The hash of bytes.
    static func of(_ bytes: [UInt8]) -> String { SHA256.hash(bytes).hexadecimal }

    /// The hash of a release.
    static func of(_ release: Release) -> String {
        of(Array(release.text.utf8))
    }
}
