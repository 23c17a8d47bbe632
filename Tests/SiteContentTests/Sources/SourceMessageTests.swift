import CampaignModel
import Testing

@testable import SiteContent

/// The full text of every message about a file's letters.
@Suite struct SourceMessageTests {
    private let findings = Findings()

    private func read(_ text: String) {
        read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) {
        _ = SourceText(file: "x.md", bytes: bytes, into: findings.collector)
    }

    @Test func explainsOtherEncodings() {
        read([0x42, 0xB6, 0x6F, 0x20, 0x54, 0x68, 0xBE, 0x6E, 0x67])
        #expect(
            findings.text == """
                x.md:1:2: error: not-utf-8
                Tệp không được lưu bằng bảng mã UTF-8
                Có vẻ đây là TCVN3 (ABC, phông .VnTime). Đọc theo cách ấy, dòng này là: “Bảo Thắng”.
                Trong Notepad, lưu lại với Encoding: UTF-8; hoặc chạy minhbach convert x.md để có bản UTF-8 bên cạnh.
                The file is not saved as UTF-8
                It looks like TCVN3 (ABC, fonts such as .VnTime). Read so, the line is: “Bảo Thắng”.
                In Notepad save it with Encoding: UTF-8; or run minhbach convert x.md for a copy in UTF-8 beside it.
                """)
    }

    @Test func explainsOldEncodingInUnicode() {
        read("Chaøo caùc baïn")
        #expect(
            findings.text == """
                x.md:1:1: error: legacy-encoding
                Chữ ở đây không phải là tiếng Việt Unicode
                Có vẻ đây là VNI (phông VNI-Times). Đọc theo cách ấy, dòng này là: “Chào các bạn”.
                Chạy minhbach convert x.md để có bản Unicode bên cạnh, đọc lại rồi thay tệp; đừng sửa từng chữ.
                The letters here are not Vietnamese in Unicode
                It looks like VNI (fonts such as VNI-Times). Read so, the line is: “Chào các bạn”.
                Run minhbach convert x.md for a copy in Unicode beside it, read it and replace the file; \
                don't mend single letters.
                """)
    }

    @Test func tellsThatEveryHornedLetterWasLost() {
        let findings = Findings()
        let text = "Häc sinh gióp ngêi giµ, ngêi d©n trªn ®Þa bµn x· häc ch÷ sè, kiÓm tra.\n"
        _ = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        #expect(
            findings.text == """
                x.md:1:1: error: legacy-encoding
                Chữ ở đây không phải là tiếng Việt Unicode
                Có vẻ đây là TCVN3 đã mất mọi chữ ư trên đường đi: “người” thành “ngời”, “nước” thành “nớc”. Dòng này đọc ra: \
                “Học sinh giúp ngời già, ngời dân trên địa bàn xã học chữ số,…”, không còn đúng nữa.
                Đừng chuyển mã: hãy lấy lại chữ từ tệp Word gốc bằng minhbach import TỆP.docx.
                The letters here are not Vietnamese in Unicode
                It looks like TCVN3 that lost every ư on the way: “người” has become “ngời”, “nước” “nớc”. The line reads \
                “Học sinh giúp ngời già, ngời dân trên địa bàn xã học chữ số,…”, which is not what was written.
                Don't convert it: take the text from the Word file anew, by minhbach import FILE.docx.
                """)
    }

    @Test func keepsTheUsualHintWhereTheLetterIsThere() {
        let findings = Findings()
        let text = "Häc sinh gióp ng\u{AD}êi giµ, ng\u{AD}êi d©n trªn ®Þa bµn x· häc ch÷ sè, kiÓm tra.\n"
        _ = SourceText(file: "x.md", bytes: Array(text.utf8), into: findings.collector)
        #expect(findings.text.contains("minhbach convert x.md"))
        #expect(findings.text.contains("người già, người dân"))
    }

    @Test func explainsMojibake() {
        read("LÃ¢m Ä\u{90}á»“ng")
        #expect(
            findings.text == """
                x.md:1:1: error: legacy-encoding
                Chữ ở đây không phải là tiếng Việt Unicode
                Có vẻ đây là UTF-8 đã bị đọc nhầm thành Windows-1252. Đọc theo cách ấy, dòng này là: “Lâm Đồng”.
                Chạy minhbach convert x.md để có bản Unicode bên cạnh, đọc lại rồi thay tệp; đừng sửa từng chữ.
                The letters here are not Vietnamese in Unicode
                It looks like UTF-8 that was once read as Windows-1252. Read so, the line is: “Lâm Đồng”.
                Run minhbach convert x.md for a copy in Unicode beside it, read it and replace the file; \
                don't mend single letters.
                """)
    }

    @Test func explainsControlCharacters() {
        read("a\u{1}")
        #expect(
            findings.text == """
                x.md:1:2: error: control-character
                Ở đây có một ký tự điều khiển không nhìn thấy được (U+0001)
                Ký tự này thường lẫn vào khi chép từ phần mềm khác và làm hỏng trang web.
                Xóa ký tự ấy, hoặc gõ lại đoạn chữ này.
                There is an invisible control character here (U+0001)
                It slips in when text is copied from other programs, and breaks the page.
                Delete it, or type these words again.
                """)
    }

    @Test func explainsComposing() {
        read("La\u{302}m")
        #expect(
            findings.text == """
                x.md:1:2: note: decomposed-letters
                Tệp dùng Unicode tổ hợp; đã đổi sang Unicode dựng sẵn
                Hai cách viết trông giống nhau nhưng máy coi là khác nhau; trang web chỉ dùng Unicode dựng sẵn.
                Không phải làm gì; nếu muốn, chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ.
                The file used decomposed Unicode; it was composed
                Both look alike, but computers tell them apart; the site uses composed letters only.
                Nothing need be done; if you like, choose composed “Unicode” in the keyboard program.
                """)
    }

    @Test func explainsLookAlikes() {
        read("Ðà Lạt ðó")
        #expect(
            findings.text == """
                x.md:1:1: warning: look-alike-letter
                Chữ “Ð” ở đây không phải là chữ “Đ” của tiếng Việt (2 chỗ)
                Hai chữ trông giống nhau nhưng là hai ký tự khác nhau, làm sai tìm kiếm và sắp xếp. Trang web đã dùng chữ đúng.
                Gõ lại chữ này bằng bộ gõ tiếng Việt.
                The letter “Ð” here is not the Vietnamese “Đ” (2 places)
                They look alike but are different characters, which breaks search and order. The site used the right one.
                Type it again with a Vietnamese keyboard.
                """)
    }

    @Test func explainsMarksInWrongOrder() {
        read("tié\u{302}ng")
        #expect(
            findings.text == """
                x.md:1:3: warning: stray-mark
                Dấu ở chữ “é̂” không ghép được thành một chữ tiếng Việt (1 chỗ)
                Các dấu có thể đã được gõ sai thứ tự; trông vẫn giống nhưng tìm kiếm sẽ không thấy.
                Gõ lại thành “ế”.
                The marks of “é̂” make no Vietnamese letter (1 place)
                They may have been typed in the wrong order: the word looks right, but search won't find it.
                Type it again as “ế”.
                """)
    }

    @Test func explainsPilesOfMarks() {
        read("x e" + String(repeating: "\u{301}", count: 40))
        #expect(
            findings.text == """
                x.md:1:3: error: mark-pile
                Chữ “e” ở đây mang hơn 30 dấu chồng lên nhau
                Không tiếng nào viết như vậy: đó là chữ trang trí hoặc tệp bị hỏng; máy đọc màn hình không đọc được.
                Xóa chữ này cùng các dấu của nó rồi gõ lại.
                The letter “e” bears more than 30 marks here
                No language writes so: it is decoration or a damaged file, and screen readers can't read it.
                Delete the letter with its marks and type it again.
                """)
    }

    @Test func explainsMarksThatMakeNoLetter() {
        read("ê\u{306}")
        #expect(
            findings.text == """
                x.md:1:1: warning: stray-mark
                Dấu ở chữ “ê̆” không ghép được thành một chữ tiếng Việt (1 chỗ)
                Các dấu có thể đã được gõ sai thứ tự; trông vẫn giống nhưng tìm kiếm sẽ không thấy.
                Gõ lại chữ này; nếu là tên bằng tiếng dân tộc thì giữ nguyên.
                The marks of “ê̆” make no Vietnamese letter (1 place)
                They may have been typed in the wrong order: the word looks right, but search won't find it.
                Type it again; keep it if it is a name in a minority language.
                """)
    }

    @Test func explainsSecrecyMarkings() {
        read("TỐI MẬT")
        #expect(
            findings.text == """
                x.md:1:1: error: secrecy-marking
                Ở đây có dấu độ mật “TỐI MẬT”
                Tài liệu mang dấu độ mật không được đưa lên trang công khai (Luật Bảo vệ bí mật nhà nước).
                Gỡ tài liệu này khỏi thư mục nội dung và hỏi người phụ trách.
                The secrecy marking “TỐI MẬT” stands here
                What bears a secrecy marking may not be published (Law on Protection of State Secrets).
                Take it out of the content folder and ask the person in charge.
                """)
    }

    @Test func explainsLargeFiles() {
        #expect(
            fullText(.fileTooLarge(bytes: 1_234_567_890, at: SourcePlace(file: "x.csv"))) == """
                x.csv:1:1: error: file-too-large
                Tệp quá lớn: 1234 MB
                Mỗi tệp nội dung chỉ được đến khoảng 1000 MB.
                Chia tệp theo kỳ báo cáo.
                The file is too large: 1234 MB
                A content file may have about 1000 MB at most.
                Split it by reporting periods.
                """)
    }
}
