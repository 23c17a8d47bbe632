import CampaignModel
import FoundationEssentials
import Hashing

/// Keys for signing releases (Ed25519), as people keep them: a PEM file as `openssl genpkey -algorithm ed25519` writes
/// it, or the 32 bytes of the key in Base64.
enum SigningKey {
    /// The environment variable that can hold the private key.
    static let variable = "MINHBACH_SIGNING_KEY"

    /// Reads a private key.
    static func privateKey(in text: String) -> Ed25519.PrivateKey? {
        raw(text, after: privateHead).flatMap { Ed25519.PrivateKey(rawRepresentation: $0) }
    }

    /// Reads a public key, and gives it in Base64.
    static func publicKey(in text: String) -> String? {
        raw(text, after: publicHead).flatMap { Ed25519.PublicKey(rawRepresentation: $0) }?.base64
    }

    /// What stands before the 32 bytes in a private key of PKCS #8 (RFC 8410).
    private static let privateHead: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]

    /// What stands before the 32 bytes in a public key (RFC 8410).
    private static let publicHead: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]

    private static func raw(_ text: String, after head: [UInt8]) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }
        guard let bytes = Data(base64Encoded: lines.joined().filter { !$0.isWhitespace }) else { return nil }
        if bytes.count == 32 { return Array(bytes) }
        guard bytes.count == head.count + 32, bytes.starts(with: head) else { return nil }
        return Array(bytes.dropFirst(head.count))
    }
}

extension Ed25519.PublicKey {
    /// Its bytes in Base64, as `site.yaml` and releases name it.
    var base64: String { Data(rawRepresentation).base64EncodedString() }
}

extension CommandFailure {
    /// The text is no key.
    static func unreadableKey(_ origin: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "không đọc được khóa trong \(origin): cần khóa Ed25519, dạng PEM (openssl genpkey -algorithm ed25519) "
                    + "hoặc 32 byte viết bằng Base64",
                en: "can’t read the key in \(origin): an Ed25519 key is needed, as PEM (openssl genpkey -algorithm "
                    + "ed25519) or its 32 bytes in Base64"))
    }
}
