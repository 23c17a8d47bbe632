import CampaignModel
import SiteContent
import Testing

/// A description that says only that there is a picture is told.
@Suite struct PictureDescriptionTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: ["ảnh", "Hình 1", "image", "Ảnh minh họa", "Hình ảnh 12", "Screenshot 3"])
    func tellsWordsThatDescribeNothing(words: String) {
        #expect(names("![\(words)](lop.png)\n") == ["1:1 warning vague-description"])
    }

    @Test(arguments: ["Ảnh chụp lớp học ở Mũi Né", "Hình vẽ ba bước", "Anh Ba cài ứng dụng", "2026"])
    func takesWordsThatDescribe(words: String) {
        #expect(names("![\(words)](lop.png)\n") == [])
    }

    @Test func explainsADescriptionOfNothing() {
        _ = names("![Hình 1](lop.png)\n")
        #expect(
            findings.text == """
                x.md:1:1: warning: vague-description
                Mô tả “Hình 1” không cho biết trong hình có gì
                Người khiếm thị nghe lời mô tả này thay cho hình.
                Viết hình có ai, làm gì, ở đâu.
                The description “Hình 1” doesn't say what the image shows
                People who don't see hear these words in place of the image.
                Say who does what, where.
                """)
    }
}
