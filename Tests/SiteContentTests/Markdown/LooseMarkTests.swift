import CampaignModel
import SiteContent
import Testing

/// Marks that Markdown prints as they stand, each with what to write.
@Suite struct LooseMarkTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    private var fixes: [String] { findings.collector.diagnostics.map(\.fix.vietnamese) }

    @Test(arguments: [
        ("![Lớp học] (lop.png)\n", "1:10"), ("![Lớp học]\n(lop.png)\n", "1:10"), ("Xem ![Lớp] (lop.png) này\n", "1:10"),
        ("Xem [mẫu] (mau.pdf) này\n", "1:9"), ("Xem [trang]\n(https://a.vn/x)\n", "1:11"),
        ("[một] (ghi chú) [mẫu] (mau.pdf)\n", "1:21"),
    ])
    func tellsABracketApartFromItsAddress(text: String, place: String) {
        #expect(names(text) == ["\(place) warning spaced-link"], "\(text)")
    }

    @Test(arguments: ["[chữ] (ghi chú)\n", "Xem [1]\n(trang 5)\n", "![Lớp học vui](lop.png) (2026)\n", "\\![x] (y)\n"])
    func saysNothingOfRemarksInBrackets(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsAPictureApartFromItsFile() {
        _ = names("![Lớp học] (lop.png)\n")
        #expect(
            findings.text == """
                x.md:1:10: warning: spaced-link
                Dấu cách hay chỗ xuống dòng giữa ] và ( làm mất hình; các dấu ngoặc hiện nguyên trên trang
                Mô tả và tên tệp của hình phải sát nhau, trên cùng một dòng.
                Viết liền: ![hình có gì](ten-tep.jpg)
                The space or line end between ] and ( breaks the picture; the brackets are printed as they stand
                Description and file of a picture stand side by side, in one line.
                Write them together: ![what it shows](file.jpg)
                """)
    }

    @Test func explainsALinkInTwoLines() {
        _ = names("Xem [trang]\n(https://a.vn/x)\n")
        #expect(
            findings.text == """
                x.md:1:11: warning: spaced-link
                Chỗ xuống dòng giữa ] và ( làm mất đường dẫn; các dấu ngoặc hiện nguyên trên trang
                Chữ và địa chỉ của đường dẫn phải sát nhau.
                Viết liền trên một dòng: [chữ](địa chỉ)
                The line end between ] and ( breaks the link; the brackets are printed as they stand
                Words and address of a link stand side by side.
                Write them together in one line: [words](address)
                """)
    }

    @Test(arguments: [
        ("[Lớp học](lop.png\n", "Thêm dấu ) sau địa chỉ."),
        (
            "![Lớp vui](lop.png \"Lớp \"Số hóa\" vui\")\n",
            "Thay các dấu nháy bên trong lời chú thích bằng “ ”."
        ),
        (
            "![Lớp vui](lop.png “Lớp vui”)\n",
            "Đặt lời chú thích trong hai dấu nháy thẳng: (tep.jpg \"chú thích\")"
        ),
        ("[Lớp học](lop hoc.png)\n", "Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>."),
        ("[Lớp học](https://a.vn/x y) nhé\n", "Bỏ dấu cách trong tên tệp, hoặc viết <địa chỉ có dấu cách>."),
    ])
    func tellsWhatKeepsBracketsFromBeingALink(text: String, fix: String) {
        #expect(names(text).allSatisfy { $0.hasSuffix("broken-link") }, "\(text)")
        #expect(fixes == [fix])
    }

    @Test func explainsMarksInsideACaption() {
        _ = names("![Lớp vui](lop.png \"Lớp \"Số hóa\" vui\")\n")
        #expect(
            findings.text == """
                x.md:1:10: warning: broken-link
                Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết
                Lời chú thích sau địa chỉ nằm giữa hai dấu nháy thẳng, bên trong không có dấu ấy.
                Thay các dấu nháy bên trong lời chú thích bằng “ ”.
                The brackets here look like a link but make none
                Words behind the address stand between two straight quotation marks, with none inside.
                Write “ ” for the quotation marks inside the words.
                """)
    }

    @Test func saysInEnglishWhatALinkLacks() {
        _ = names("[Lớp học](lop.png\n\n![Lớp vui](lop.png “Lớp vui”)\n")
        #expect(
            findings.collector.diagnostics.map(\.fix.english) == [
                "Put the closing ) behind the address.",
                "Put the words between two straight quotation marks: (file.jpg \"words\")",
            ])
    }

    @Test(arguments: [
        ("*đậm * chữ\n", "1:6"), ("Chữ _nghiêng _, nữa\n", "1:14"), ("Chữ (*đậm *)\n", "1:11"), ("*đậm *\n", "1:6"),
        ("Đây là * đậm* nhé\n", "1:8"), ("Chữ _ nghiêng_, nữa\n", "1:5"),
    ])
    func tellsEmphasisThatASpaceKeepsOpen(text: String, place: String) {
        #expect(names(text) == ["\(place) warning loose-stars"], "\(text)")
    }

    @Test(arguments: [
        "*Ghi chú: 5 * 6 là 30\n", "Tổng số* và tỷ lệ * tạm tính\n", "a _b_ c\n", "Họ tên: _ và _ thôi\n",
        "5 * 6 * 7\n", "Tỷ lệ * của xã 5* là tạm tính\n", "- Xã A*\n",
    ])
    func saysNothingOfSignsThatAreMeant(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test(arguments: [
        ("Một.\n\n=====\n\nHai.\n", "3:1", "Viết --- giữa hai dòng trống, hoặc bỏ đi."),
        ("[TOC]\n\nMột.\n", "1:1", "Bỏ dòng này; trang không lập mục lục từ lệnh ấy."),
        (
            "![Lớp học vui](lop.png){width=50%}\n", "1:24",
            "Bỏ dấu này; cỡ và chỗ của hình do trang tự chọn."
        ),
        (
            "![Lớp học vui](lop.png){: .center}\n", "1:24",
            "Bỏ dấu này; cỡ và chỗ của hình do trang tự chọn."
        ),
    ])
    func tellsCommandsOfOtherPrograms(text: String, place: String, fix: String) {
        #expect(names(text) == ["\(place) warning other-markup"], "\(text)")
        #expect(fixes == [fix])
    }

    @Test func explainsCommandsOfOtherPrograms() {
        _ = names("[TOC]\n\n![Lớp học vui](lop.png){width=50%}\n\n===\n")
        #expect(
            findings.text == """
                x.md:5:1: warning: other-markup
                “===” sẽ hiện nguyên trên trang: đó là đường kẻ gõ bằng dấu bằng
                Bài viết chỉ hiểu Markdown; dấu của cách viết khác không có tác dụng.
                Viết --- giữa hai dòng trống, hoặc bỏ đi.
                “===” is printed as it stands: it is a rule typed with equals signs
                Stories understand Markdown only; signs of other ways to write have no effect.
                Write --- between two empty lines, or take it away.
                x.md:1:1: warning: other-markup
                “[TOC]” sẽ hiện nguyên trên trang: đó là lệnh lập mục lục
                Bài viết chỉ hiểu Markdown; dấu của cách viết khác không có tác dụng.
                Bỏ dòng này; trang không lập mục lục từ lệnh ấy.
                “[TOC]” is printed as it stands: it is a command for a table of contents
                Stories understand Markdown only; signs of other ways to write have no effect.
                Take the line away; the page makes no table of contents of it.
                x.md:3:24: warning: other-markup
                “{width=50%}” sẽ hiện nguyên trên trang: đó là thuộc tính của Pandoc
                Bài viết chỉ hiểu Markdown; dấu của cách viết khác không có tác dụng.
                Bỏ dấu này; cỡ và chỗ của hình do trang tự chọn.
                “{width=50%}” is printed as it stands: it is an attribute of Pandoc
                Stories understand Markdown only; signs of other ways to write have no effect.
                Take it away; the page itself chooses size and place of pictures.
                """)
    }

    @Test(arguments: ["[Tóm tắt] của bài\n", "Tập hợp {x=1} và f(x) {y}\n"])
    func saysNothingOfBracketsThatAreMeant(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func tellsAHeadingWithoutSpaceBehindOneSign() {
        #expect(names("#Không có dấu cách\n") == ["1:1 warning glued-heading"])
        #expect(fixes == ["Viết: ## Không có dấu cách"])
    }

    @Test(arguments: [
        "#ChuyenDoiSo ở Lâm Đồng\n", "#Lâm Đồng #Đà Lạt\n", "#lamdong hôm nay\n", "#Dalat đã sẵn sàng.\n", "#Đẹp\n",
    ])
    func saysNothingOfMarksOfSocialNetworks(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func saysHowANameBecomesACode() {
        _ = names("Xem [xã](commune:Đơn Dương) nhé\n")
        #expect(
            findings.text == """
                x.md:1:8: warning: broken-link
                Dấu ngoặc ở đây trông như liên kết nhưng không thành liên kết
                Sau “commune:” là mã, viết liền, không phải tên.
                Viết <commune:Đơn Dương> trong ngoặc tròn: minhbach check sẽ nói mã của “Đơn Dương”.
                The brackets here look like a link but make none
                Behind “commune:” stands a code without spaces, not a name.
                Write <commune:Đơn Dương> in the round brackets: minhbach check then tells the code of “Đơn Dương”.
                """)
    }
}
