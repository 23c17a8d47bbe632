import CampaignModel
import SiteContent
import Testing

/// Stars without a partner are told where they stand.
@Suite struct UnpairedStarTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        ("- **Đậm:*\n", "1:3"), ("1. **Nộp:* ở bàn\n", "1:4"), ("Một.\n**Đậm:* hai\n", "2:1"),
        ("*Nghiêng** nữa\n", "1:10"),
        ("- chữ *\n", "1:7"), ("- chữ **\n", "1:7"), ("- một\n  hai *\n", "2:7"), ("- *chữ\n", "1:3"),
        ("- ** chữ\n", "1:3"), ("> - *chữ\n", "1:5"),
    ])
    func tellsAStarWithoutPartner(text: String, place: String) {
        #expect(names(text) == ["\(place) warning loose-stars"], "\(text)")
    }

    @Test(arguments: [
        "- **Đậm:** chữ\n", "- *chữ*\n", "- Xã A*\n", "- Giá \\*\n", "***Đậm nghiêng***\n", "- ***Cả hai:*** chữ\n",
        "- **Đậm** và *nghiêng*\n", "*Số liệu tạm tính\n", "- 5 * 6\n",
    ])
    func saysNothingOfStarsThatAreMeant(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsAnUnpairedStar() {
        _ = names("- **Đậm:*\n")
        #expect(
            findings.text == """
                x.md:1:3: warning: loose-stars
                Dấu * này không có dấu đi cùng và hiện nguyên trên trang
                Chữ đậm có hai dấu sao ở mỗi bên, chữ nghiêng có một; hai bên phải bằng nhau.
                Viết **chữ đậm** hay *chữ nghiêng*, hoặc xóa dấu thừa; dấu sao chú thích thì viết \\*.
                This * has no partner and is printed as it stands
                Bold words have two stars on each side, words in italics one; both sides must be the same.
                Write **bold** or *italics*, or delete the star; for the mark of a note write \\*.
                """)
    }

    @Test(arguments: [
        ("Mã `(*)` ở đây,\nrồi (*) một câu (*) hai câu\n", "2:5 warning star-note"),
        ("Một `*,` hai\nTỷ lệ 5%*, còn 3%* nữa\n", "2:9 warning star-note"),
    ])
    func tellsNotesInTheirOwnLine(text: String, expected: String) {
        #expect(names(text) == [expected], "\(text)")
    }
}
