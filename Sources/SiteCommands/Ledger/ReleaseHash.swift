import CampaignModel
import Crypto

/// Hashes of the ledger: SHA-256 in hexadecimal.
enum ReleaseHash {
    /// The hash of bytes.
    static func of(_ bytes: [UInt8]) -> String {
        var digits: [UInt8] = []
        Hexadecimal.append(SHA256.hash(data: bytes), to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// The hash of a release.
    static func of(_ release: Release) -> String {
        of(Array(release.text.utf8))
    }
}
