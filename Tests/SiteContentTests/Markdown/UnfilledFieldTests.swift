import CampaignModel
import SiteContent
import Testing

/// Fields of form letters and rows of dots are told before they are published.
@Suite struct UnfilledFieldTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        ("Gửi «Tên_xã» nhé\n", "1:5"), ("Gửi «Họ tên»\n", "1:5"), ("Gửi {{TenXa}} nhé\n", "1:5"),
        ("Gửi {{ Tên xã }}\n", "1:5"), ("Gửi <<Ten>> nhé\n", "1:5"), ("Gửi <<Tên xã>> nhé\n", "1:5"),
        ("Họ tên: ..........\n", "1:9"), ("Họ tên: ……\n", "1:9"), ("Họ tên.............\n", "1:7"),
        ("Họ tên: ____\n", "1:9"), ("## Xã «Tên_xã»\n", "1:7"), ("- Họ tên: .....\n", "1:11"),
        ("| Xã | Số |\n|---|---|\n| A | ..... |\n", "3:7"), ("## TODO\n", "1:4"),
    ])
    func findsBlanks(text: String, place: String) {
        #expect(names(text) == ["\(place) warning unfinished-text"], "\(text)")
    }

    @Test(arguments: [
        "Rồi ông im lặng……\n", "Và nhiều nữa...\n", "Từ «làm quen» đến «làm chủ»\n", "Mã `{{TenXa}}` và `.....`\n",
        "a << b và c >> d\n", "____đậm____\n", "Một.\n\n____\n\nHai.\n", "Viết \\{\\{Ten\\}\\}\n", "Số 1…5\n",
    ])
    func saysNothingOfOtherSigns(text: String) {
        #expect(names(text) == [], "\(text)")
    }

    @Test func explainsABlankOfALetter() {
        _ = names("Gửi «Tên_xã» nhé\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: unfinished-text
                Chỗ trống chưa được điền: “«Tên_xã»”
                Tên trường của thư mẫu, dãy chấm và gạch dưới giữ chỗ cho chữ; người đọc sẽ thấy chúng trên trang.
                Điền chữ thật, hoặc bỏ chỗ này; mẫu để người dân điền thì đính kèm thành tệp PDF.
                A blank isn't filled in: “«Tên_xã»”
                Fields of a form letter, rows of dots and of low lines keep a place; readers would see them.
                Fill in the words, or leave the place out; a form for people to fill in is attached as a PDF.
                """)
    }

    @Test func explainsWhatAChatLeft() {
        _ = names("Một.\n\n[Hình ảnh]\n")
        #expect(
            findings.text == """
                x.md:3:1: warning: pasted-remnant
                Dòng “[Hình ảnh]” còn sót lại khi chép từ ứng dụng nhắn tin, mạng xã hội
                Ảnh hay phim ở đó không được chép theo; người đọc chỉ thấy mấy chữ này.
                Xóa dòng này; cần ảnh thì lưu ảnh cạnh bài và viết ![điều nhìn thấy](ten-anh.jpg).
                The line “[Hình ảnh]” was left when the text was copied from a chat or a social network
                Pictures and films there weren't copied along; readers would see these words only.
                Delete the line; for a picture save it beside the story and write ![what one sees](name.jpg).
                """)
        #expect(names("Một.\n\nXem thêm các lớp khác.\n").count == 1)
    }

    @Test(arguments: [
        ("Số liệu: xxx người\n", "1:10"), ("Đạt XX% kế hoạch\n", "1:5"), ("Có ??? lớp\n", "1:4"),
        ("Lớp học [cần bổ sung]\n", "1:9"),
    ])
    func findsMarksOfWhatIsToCome(text: String, place: String) {
        #expect(names(text) == ["\(place) warning unfinished-text"], "\(text)")
    }

    @Test(arguments: ["Thật ư???\n", "Thế kỷ XX, 20%\n", "Bổ sung sau khi họp.\n"])
    func saysNothingOfQuestionsAndNumbers(text: String) {
        #expect(names(text) == [], "\(text)")
    }
}
