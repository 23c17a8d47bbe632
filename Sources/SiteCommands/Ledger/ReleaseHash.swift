import CampaignModel
import Hashing

/// Hashes of the ledger: SHA-256 in hexadecimal.
enum ReleaseHash {
    /// The hash of bytes.
    static func of(_ bytes: [UInt8]) -> String { SHA256.hash(bytes).hexadecimal }

    /// The hash of bytes as bytes.
    static func digest(of bytes: [UInt8]) -> [UInt8] { SHA256.hash(bytes).bytes }

    /// Bytes in hexadecimal.
    static func text(_ digest: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes that hexadecimal digits stand for.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8).map { UInt8(String(UnicodeScalar($0)), radix: 16) }
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        let known = digits.compactMap(\.self)
        return stride(from: 0, to: known.count, by: 2).map { known[$0] << 4 | known[$0 + 1] }
    }

    /// Writes a value as the public record keeps it: what is longer than a line by its hash.
    static func prose(_ text: String) -> String {
        text.utf8.count <= 160 ? text : "sha256:" + of(Array(text.utf8))
    }

    /// The hash of a release.
    static func of(_ release: Release) -> String {
        of(Array(release.text.utf8))
    }
}
