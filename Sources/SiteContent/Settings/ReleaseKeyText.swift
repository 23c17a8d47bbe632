import CampaignModel
import FoundationEssentials

/// A public key (Ed25519) as people write it in `site.yaml`: its 32 bytes in Base64 or in hexadecimal, or the line that
/// `openssl pkey -pubout` prints between the dashes (RFC 8410).
enum ReleaseKeyText {
    /// The key in Base64; nothing when the text is no such key.
    static func base64(_ text: String) -> String? {
        let bytes = hexadecimal(text) ?? Data(base64Encoded: text).map(Array.init) ?? []
        if bytes.count == 32 { return Data(bytes).base64EncodedString() }
        guard bytes.count == head.count + 32, bytes.starts(with: head) else { return nil }
        return Data(bytes.dropFirst(head.count)).base64EncodedString()
    }

    /// What stands before the 32 bytes in a public key of openssl.
    private static let head: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

    private static func hexadecimal(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64, text.count == 64 else { return nil }
        return (0..<32).map { (pair: Int) -> UInt8 in
            let high = digits[2 * pair]
            return UInt8(high * 16 + digits[2 * pair + 1])
        }
    }
}

extension YAMLMap {
    /// The keys that releases are signed with: one, or a list with the newest first.
    func releaseKeys(_ name: String) -> [String] {
        let isOne = entry(name)?.node.scalar != nil
        let texts = isOne ? [optionalText(name)].compactMap { $0 } : list(name)
        return texts.compactMap { text in
            let key = ReleaseKeyText.base64(text.value)
            if key == nil { collector.add(.notAReleaseKey(at: text.place)) }
            return key
        }
    }
}

extension Diagnostic {
    /// The text is no public key.
    static func notAReleaseKey(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "not-a-key", at: place,
            summary: Bilingual(
                vi: "“release_key” không phải là khóa công khai Ed25519",
                en: "“release_key” is not a public key of Ed25519"),
            explanation: Bilingual(
                vi:
                    "Ai cũng dùng khóa này để kiểm tra chữ ký của các bản công bố. Khóa dài 32 byte, viết bằng Base64 hoặc "
                    + "64 chữ số hệ 16.",
                en:
                    "With this key anybody can check the signatures of releases. It has 32 bytes, written in Base64 or as "
                    + "64 hexadecimal digits."),
            fix: Bilingual(
                vi: "Hãy chép lại khóa từ content/ledger/public-key.txt; không bao giờ ghi khóa bí mật ở đây.",
                en: "Copy the key from content/ledger/public-key.txt; never put the private key here."))
    }
}
