import CampaignModel
import SiteContent
import Testing

/// What is said of hyphens that nobody sees.
@Suite struct SoftHyphenMessageTests {
    private let findings = Findings()

    @Test func saysThatAHiddenHyphenWasALetter() {
        _ = SourceText(file: "x.md", bytes: Array("Mọi ng\u{AD}êi đều biết.\n".utf8), into: findings.collector)
        #expect(findings.text.contains("Trong phông .VnTime (TCVN3) nó là chữ ư: “ng·êi” là “người”."))
        #expect(findings.text.contains("In fonts like .VnTime (TCVN3) it is the letter ư: “ng·êi” is “người”."))
    }

    @Test func explainsSoftHyphens() {
        _ = SourceText(file: "x.md", bytes: Array("Học\u{AD}viên và giáo\u{AD}viên\n".utf8), into: findings.collector)
        #expect(
            findings.text == """
                x.md:1:4: warning: soft-hyphen
                Trong chữ có dấu gạch nối ẩn (U+00AD): 2 chỗ
                Dấu này thường theo vào khi chép từ Word hay PDF; không nhìn thấy nhưng làm hỏng tìm kiếm và sao chép.
                Gõ lại các chữ ấy; minhbach convert TỆP viết một bản không còn dấu này.
                Words hold hidden hyphens (U+00AD): 2
                They come along from Word or PDF; nobody sees them, but search and copying break.
                Type these words again; minhbach convert FILE writes a copy without them.
                """)
    }
}
