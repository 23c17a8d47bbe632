import CampaignModel
import Testing

@testable import SiteCommands

struct ReleaseWordsTests {
    private func release() throws -> Release {
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        return Release(
            number: 4, date: day, asOf: day, previous: nil, changes: 0, changesHash: "", figures: 0, figuresHash: "")
    }

    @Test func saysWhyThereIsNoRelease() throws {
        #expect(
            ReleaseOutcome.nothingNew(since: nil).words
                == Bilingual(vi: "Chưa có số liệu nào để công bố.", en: "There are no figures to release."))
        let last = StoredRelease(release: try release(), hash: "", signature: nil)
        #expect(
            ReleaseOutcome.nothingNew(since: last).words
                == Bilingual(
                    vi: "Mọi điều vẫn như ở bản công bố số 4 (2026-11-20).",
                    en: "Everything is as in release 4 (2026-11-20)."))
    }

    @Test func saysWhyAReleaseIsRefused() throws {
        #expect(
            CommandFailure.releaseBefore(try release()).message
                == Bilingual(
                    vi:
                        "bản công bố mới không được sớm hơn bản số 4 (2026-11-20, số liệu tính đến 2026-11-20): hãy xem "
                        + "lại as_of trong site.yaml và --date",
                    en:
                        "a new release can’t be earlier than release 4 (2026-11-20, as of 2026-11-20): look at as_of in "
                        + "site.yaml and at --date"))
        #expect(
            CommandFailure.releaseUnsigned(after: try release()).message
                == Bilingual(
                    vi: "bản công bố số 4 đã được ký, nên bản mới cũng phải ký: hãy cho biết khóa bằng --sign-key hoặc "
                        + "biến môi trường MINHBACH_SIGNING_KEY",
                    en: "release 4 is signed, so the new one must be too: give the key with --sign-key or in "
                        + "MINHBACH_SIGNING_KEY"))
        #expect(
            CommandFailure.releaseByOtherKey("K", keyFile: "k.txt").message
                == Bilingual(
                    vi: "các bản công bố trước do khóa K ký; nếu cơ quan đã đổi khóa, hãy ghi khóa công khai mới vào "
                        + "k.txt và nói rõ việc đổi khóa trên trang",
                    en: "the key K signed the releases before; if the publisher has changed keys, write the new public "
                        + "key to k.txt and say so on the site"))
    }

    @Test func saysWhatIsWrongWithAKey() {
        #expect(
            CommandFailure.unreadableKey("k.pem").message
                == Bilingual(
                    vi:
                        "không đọc được khóa trong k.pem: cần khóa Ed25519, dạng PEM (openssl genpkey -algorithm ed25519) "
                        + "hoặc 32 byte viết bằng Base64",
                    en: "can’t read the key in k.pem: an Ed25519 key is needed, as PEM (openssl genpkey -algorithm "
                        + "ed25519) or its 32 bytes in Base64"))
        #expect(
            CommandFailure.keyInContent("content/k").message
                == Bilingual(
                    vi:
                        "khóa bí mật content/k nằm trong thư mục nội dung: hãy cất nó ra ngoài kho mã, và thay khóa khác "
                        + "nếu nó từng được đưa lên",
                    en:
                        "the private key content/k lies in the content folder: keep it out of the repository, and take a "
                        + "new key if this one was ever committed"))
    }
}
