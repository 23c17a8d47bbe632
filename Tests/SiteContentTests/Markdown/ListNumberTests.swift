import CampaignModel
import SiteContent
import Testing

/// Lists that the page would number or nest otherwise than their author wrote.
@Suite struct ListNumberTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        let findings = Findings()
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        ("1. Một\n2. Hai\n5. Năm\n6. Sáu\n", "3:1"), ("1. Một\n\n3. Ba\n\n5. Năm\n", "3:1"),
        ("1. Một\n2. Hai\n2. Ba\n4. Bốn\n", "3:1"), ("5. Năm\n4. Bốn\n", "2:1"), ("> 1) Một\n> 3) Ba\n", "2:3"),
        ("- Một\n  1. Hai\n  3. Ba\n", "3:3"),
    ])
    func tellsNumbersThatThePageChanges(text: String, place: String) {
        #expect(names(text) == ["\(place) warning changed-list-number"], "\(text)")
    }

    @Test(arguments: [
        "1. Một\n2. Hai\n3. Ba\n", "1. Một\n1. Hai\n1. Ba\n", "4. Bốn\n5. Năm\n", "01. Một\n02. Hai\n",
        "1. Một\n   1. Một một\n   2. Một hai\n2. Hai\n",
    ])
    func leavesListsThatCount(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsAChangedNumber() {
        _ = Markdown.parse(bytes: Array("1. Một\n5. Năm\n".utf8), file: "x.md", into: findings.collector)
        #expect(
            findings.text == """
                x.md:2:1: warning: changed-list-number
                Mục “5.” của danh sách sẽ hiện là “2.”
                Danh sách đánh số đếm tiếp từ số đầu tiên, dù các dòng sau ghi số nào.
                Sửa số cho liền nhau. Muốn giữ nguyên số thì viết 5\\. ở mỗi dòng, cách nhau bằng dòng trống.
                The item “5.” of the list will be shown as “2.”
                A numbered list counts on from its first number, whatever the lines below say.
                Mend the numbers. To keep them as they are, write 5\\. in each line, with empty lines between.
                """)
    }

    @Test(arguments: ["- Việc lớn\n+ Việc con\n- Việc lớn hai\n", "- Việc lớn\n\n+ Việc con\n\n+ Nữa\n"])
    func tellsPointsOfAPointThatStandAtItsLevel(text: String) {
        #expect(names(text).filter { $0.hasSuffix("mixed-list-signs") }.count == 1, "\(text)")
    }

    @Test func explainsPointsAtOneLevel() {
        _ = Markdown.parse(bytes: Array("- Một\n+ Hai\n".utf8), file: "x.md", into: findings.collector)
        #expect(
            findings.text == """
                x.md:2:1: warning: mixed-list-signs
                Dòng “+ …” đứng ngang hàng với các dòng trên, không thành ý con
                Trên trang, “-”, “+” và “*” là một dấu; ý con chỉ nhận ra nhờ thụt vào.
                Là ý con thì thêm hai dấu cách trước “+”; ngang hàng thì dùng cùng một dấu “-”.
                The line “+ …” stands at the level of those above it, not below them
                On the page “-”, “+” and “*” are one sign; only indented lines are points of a point.
                Put two spaces before “+” for a point of the point above; else use “-” for all.
                """)
    }

    @Test(arguments: ["- Một\n  + Hai\n- Ba\n", "- Một\n\nChữ.\n\n+ Hai\n"])
    func leavesListsWhoseLevelsStand(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test(arguments: [
        ("5. 9 là ngày khai giảng\n", "1:1"), ("7. 5 triệu đồng\n", "1:1"), ("12. 2025 – 3. 2026: học\n", "1:1"),
    ])
    func tellsDaysThatBecameALongWayOfCounting(text: String, place: String) {
        #expect(names(text) == ["\(place) warning numbered-paragraph"], "\(text)")
    }

    @Test func leavesAListOfOneItemThatBeginsWithANumber() {
        #expect(names("1. 5 lớp được mở\n") == [])
        #expect(names("2. Hai lớp\n") == [])
    }

    @Test(arguments: ["i. Một\nii. Hai\n", "Một là, học chữ\nHai là, học số\n", "Thứ nhất, học\nThứ hai: làm\n"])
    func tellsLinesThatCountInWords(text: String) {
        #expect(names(text) == ["2:1 warning lettered-lines"], "\(text)")
    }

    @Test func tellsAListThatIsShownAsCode() {
        #expect(names("     1. Một\n     2. Hai\n") == ["1:6 warning indented-prose"])
    }

    @Test(arguments: ["\u{A0}- Một", "\u{A0}1. Một", "-\u{2003}Một", "-\u{202F}Một", "\u{2009}\u{A0}* Một"])
    func takesWordsSpacesAroundSignsForPlainOnes(line: String) {
        let findings = Findings()
        let body = Markdown.parse(bytes: Array("\(line)\n".utf8), file: "x.md", into: findings.collector)
        #expect(String(describing: body).contains("60, 108, 105, 62"), "\(line)")
        #expect(findings.names == [])
    }
}
