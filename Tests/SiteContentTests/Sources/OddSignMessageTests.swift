import CampaignModel
import SiteContent
import Testing

/// The full text of every message about odd signs.
@Suite struct OddSignMessageTests {
    private let findings = Findings()

    private func read(_ text: String, file: String = "x.md") {
        _ = SourceText(file: file, bytes: Array(text.utf8), into: findings.collector)
    }

    @Test func explainsInvisibleSigns() {
        read("Mọi ng\u{200B}ười, \u{FEFF}vui\n")
        #expect(
            findings.text == """
                x.md:1:7: warning: invisible-sign
                Trong chữ có ký tự không nhìn thấy được (U+200B, U+FEFF): 2 chỗ
                Chúng theo vào khi chép từ trang web, Zalo hay Word: chữ, mã, ngày trông đúng nhưng máy coi là khác. Trang web đã bỏ chúng.
                Xóa chữ “người” rồi gõ lại; hoặc chạy minhbach convert x.md để có một bản sạch bên cạnh.
                There are signs that nobody sees (U+200B, U+FEFF): 2
                They come along from web pages, chats or Word: words, codes and days look right, but computers see others. The site took them out.
                Delete “người” and type it again; or run minhbach convert x.md for a clean copy beside it.
                """)
    }

    @Test func explainsInvisibleSignsBetweenWords() {
        read("Mọi \u{200B} người\n")
        #expect(
            findings.text.contains(
                "Xóa chỗ này rồi gõ lại; hoặc chạy minhbach convert x.md để có một bản sạch bên cạnh."))
        #expect(
            findings.text.contains(
                "Delete and type this place again; or run minhbach convert x.md for a clean copy beside it."))
    }

    @Test func explainsLettersOfOtherAlphabets() {
        read("code\nВD01\nВD02\n", file: "x.csv")
        #expect(
            findings.text == """
                x.csv:2:1: warning: look-alike-letter
                “В” ở đây không phải là “B” mà là chữ Nga trông giống (2 chỗ)
                Hai chữ trông giống nhau nhưng là hai ký tự khác nhau, làm sai mã, tìm kiếm và sắp xếp. Trang web đã dùng chữ đúng.
                Gõ lại chữ này bằng bộ gõ tiếng Việt; minhbach convert TỆP viết một bản đã sửa.
                “В” here is not “B” but a Cyrillic letter that looks like it (2 places)
                They look alike but are different characters, which breaks codes, search and order. The site used the right one.
                Type it again with a Vietnamese keyboard; minhbach convert FILE writes a mended copy.
                """)
    }

    @Test(arguments: [
        ("ΒD01", "“Β” ở đây không phải là “B” mà là chữ Hy Lạp trông giống (1 chỗ)"),
        ("１２", "“１” ở đây không phải là “1” mà là chữ khổ rộng của bộ gõ Trung, Nhật (2 chỗ)"),
        ("𝐌ai", "“𝐌” ở đây không phải là “M” mà là chữ kiểu của mạng xã hội (1 chỗ)"),
        ("ﬁle", "“ﬁ” ở đây không phải là “fi” mà là chữ dính chép từ PDF (1 chỗ)"),
    ])
    func saysWhereALetterComesFrom(text: String, summary: String) {
        read(text)
        #expect(findings.collector.diagnostics.map(\.summary.vietnamese) == [summary])
    }

    @Test func explainsLostLetters() {
        read("Mọi ng\u{FFFD}ời ở l\u{FFFD}p\n")
        #expect(
            findings.text == """
                x.md:1:7: error: lost-letter
                Một chữ cái đã mất ở “ng\u{FFFD}ời” (2 chỗ)
                Ký hiệu \u{FFFD} đứng thay cho chữ mà một phần mềm không đọc được; chữ ấy không còn trong tệp.
                Lấy lại đoạn này từ bản gốc, hoặc gõ lại cho đúng.
                A letter was lost in “ng\u{FFFD}ời” (2 places)
                The sign \u{FFFD} stands for a letter that some program couldn't read; the file doesn't hold it any more.
                Take the passage from its original again, or type it anew.
                """)
    }

    @Test func explainsSignsOfAFont() {
        read("Máy \u{F0E8} học\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: font-sign
                Ký hiệu U+F0E8 ở đây chỉ có trong một phông chữ (1 chỗ)
                Dấu của phông Wingdings hay Symbol trong Word; người đọc chỉ thấy một ô trống.
                Thay bằng “→”, hoặc bỏ đi.
                The sign U+F0E8 here is in one font only (1 place)
                It comes from Wingdings or Symbol in Word; readers see an empty box.
                Write “→” in its place, or take it away.
                """)
    }

    @Test func explainsSignsOfAnUnknownFont() {
        read("Máy \u{E123} học\n")
        #expect(findings.text.contains("Thay bằng chữ hay ký hiệu Unicode, hoặc bỏ đi."))
        #expect(findings.text.contains("Write words or a Unicode sign in its place, or take it away."))
    }

    @Test func explainsControlsOfLatin1() {
        read("Lớp \u{93}Đêm\u{94}\n")
        #expect(
            findings.text == """
                x.md:1:5: error: control-character
                Ở đây có một ký tự điều khiển không nhìn thấy được (U+0093)
                Ký tự này thường lẫn vào khi chép từ phần mềm khác và làm hỏng trang web.
                Có lẽ ở đây là “ “ ”: gõ lại (2 chỗ).
                There is an invisible control character here (U+0093)
                It slips in when text is copied from other programs, and breaks the page.
                It was probably “ “ ”: type it again (places: 2).
                """)
    }

    @Test func explainsControlsThatMeanNothing() {
        read("Lớp \u{81}Đêm\n")
        #expect(findings.text.contains("Xóa ký tự ấy, hoặc gõ lại đoạn chữ này."))
    }
}
