import CampaignModel
import Testing

@testable import SiteContent

/// The public key of releases in `site.yaml`.
struct ReleaseKeyTests {
    private let base64 = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="

    @Test func readsEveryWayOfWritingAKey() {
        #expect(ReleaseKeyText.base64(base64) == base64)
        #expect(ReleaseKeyText.base64(String(repeating: "07", count: 32)) == base64)
        let openssl = "MCowBQYDK2VwAyEABwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="
        #expect(ReleaseKeyText.base64(openssl) == base64)
    }

    @Test(arguments: ["", "abc", "BwcHBw==", String(repeating: "0g", count: 32), "07"])
    func takesNothingElse(text: String) {
        #expect(ReleaseKeyText.base64(text) == nil)
    }

    @Test func saysWhatAKeyLooksLike() {
        let place = SourcePlace(file: "content/site.yaml", line: 7)
        #expect(
            Diagnostic.notAReleaseKey(at: place)
                == Diagnostic(
                    .error, "not-a-key", at: place,
                    summary: Bilingual(
                        vi: "“release_key” không phải là khóa công khai Ed25519",
                        en: "“release_key” is not a public key of Ed25519"),
                    explanation: Bilingual(
                        vi: "Ai cũng dùng khóa này để kiểm tra chữ ký của các bản công bố. Khóa dài 32 byte, viết bằng "
                            + "Base64 hoặc 64 chữ số hệ 16.",
                        en: "With this key anybody can check the signatures of releases. It has 32 bytes, written in "
                            + "Base64 or as 64 hexadecimal digits."),
                    fix: Bilingual(
                        vi: "Hãy chép lại khóa từ content/ledger/public-key.txt; không bao giờ ghi khóa bí mật ở đây.",
                        en: "Copy the key from content/ledger/public-key.txt; never put the private key here.")))
    }
}
