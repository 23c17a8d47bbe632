import CampaignModel
import Testing

@testable import OfficeFiles

/// What Word shows by the look of a paragraph, a run or a picture: kept where Markdown has it, told where it hasn't.
@Suite struct WordLooksTests {
    private func document(_ body: String, _ parts: [(String, String)] = []) throws -> WordDocument {
        try WordDocument(OfficePackage(TestPackage.document(body, [Self.styles] + parts)))
    }

    private func run(_ text: String, _ look: String = "") -> String {
        "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
    }

    private func paragraph(_ runs: String, style: String = "") -> String {
        "<w:p><w:pPr><w:pStyle w:val='\(style)'/></w:pPr>\(runs)</w:p>"
    }

    private static let styles = (
        "word/styles.xml",
        """
        <w:styles xmlns:w='w'>
        <w:style w:type='paragraph' w:styleId='Q'><w:name w:val='Quote'/></w:style>
        <w:style w:type='paragraph' w:styleId='M'><w:name w:val='toc 1'/></w:style>
        <w:style w:type='paragraph' w:styleId='A'><w:name w:val='Ẩn'/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type='paragraph' w:styleId='B'><w:name w:val='List Bullet'/>
        <w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
        <w:style w:type='paragraph' w:styleId='B2'><w:name w:val='List Bullet 2'/>
        <w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>
        </w:styles>
        """
    )

    @Test func setsPowersAndIndicesInTheirOwnLetters() throws {
        let (high, low) = ("<w:vertAlign w:val='superscript'/>", "<w:vertAlign w:val='subscript'/>")
        let document = try document(
            paragraph(
                run("5 km") + run("2", high) + run(", H") + run("2", low) + run("O, 25 ") + run("o", high) + run("C")))
        #expect(WordMarkdown(document).text == "5 km², H₂O, 25 °C\n")
        #expect(document.remarks.isEmpty)
        let told = try self.document(paragraph(run("Lớp") + run("[1]", high) + run("x", low)))
        #expect(WordMarkdown(told).text == "Lớp\\[1\\]x\n")
        #expect(told.remarks == [.raised("[1]"), .raised("x")])
    }

    @Test func keepsWhatIsCrossedOutCrossedOut() throws {
        let body = paragraph(
            run("Phí ") + run("50.000 đồng ", "<w:strike/>") + run("30.000 đồng") + run("cũ", "<w:dstrike/>")
                + run("mới", "<w:strike w:val='0'/>"))
        #expect(WordMarkdown(try document(body)).text == "Phí ~~50.000 đồng~~ 30.000 đồng~~cũ~~mới\n")
    }

    @Test func keepsQuotationsAndDepthsOfLists() throws {
        let numbering = (
            "word/numbering.xml",
            """
            <w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>\
            <w:lvlText w:val='·'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
            <w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num></w:numbering>
            """
        )
        let body =
            paragraph(run("việc"), style: "B") + paragraph(run("việc con"), style: "B2")
            + paragraph(run("Tôi tự") + "<w:r><w:br/></w:r>" + run("làm được."), style: "Q")
        #expect(
            WordMarkdown(try document(body, [numbering])).text == "- việc\n   - việc con\n\n> Tôi tự\\\n> làm được.\n")
    }

    @Test func leavesOutWhatBelongsToPaperAndSaysSo() throws {
        let relations = (
            "word/_rels/document.xml.rels",
            """
            <Relationships><Relationship Id='r1' Type='t/header' Target='header1.xml'/>
            <Relationship Id='r2' Type='t/footer' Target='footer1.xml'/></Relationships>
            """
        )
        let document = try document(
            paragraph(run("I. Bối cảnh 7"), style: "M") + paragraph(run("Kín"), style: "A") + paragraph(run("Chữ.")),
            [
                relations, ("word/header1.xml", "<w:hdr xmlns:w='w'>\(paragraph(run("Sở X")))</w:hdr>"),
                ("word/footer1.xml", "<w:ftr xmlns:w='w'>\(paragraph(run("7")))</w:ftr>"),
            ])
        #expect(WordMarkdown(document).text == "Chữ.\n")
        #expect(document.remarks == [.contents, .hidden("Kín"), .margin("Sở X")])
    }

    @Test func keepsAddressesOfFields() throws {
        func field(_ instruction: String, _ words: String) -> String {
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run(words)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
        }
        let body = paragraph(
            run("Xem ") + field(" HYPERLINK &quot;https://a.example/x&quot; \\o &quot;ghi chú&quot; ", "trang")
                + field(" HYPERLINK \\l &quot;_Toc1&quot; ", " mục")
                + "<w:fldSimple w:instr=' HYPERLINK &quot;https://b.example&quot; '>\(run("kia"))</w:fldSimple>")
        let document = try document(body)
        #expect(WordMarkdown(document).text == "Xem [trang](<https://a.example/x>) mục[kia](<https://b.example>)\n")
        #expect(document.remarks.isEmpty)
    }

    @Test func takesRowsThatStandInControlsAndTellsDeletedOnes() throws {
        func row(_ text: String, _ properties: String = "") -> String {
            "<w:tr><w:trPr>\(properties)</w:trPr><w:tc>\(paragraph(run(text)))</w:tc></w:tr>"
        }
        let document = try document(
            "<w:tbl>\(row("Xã"))<w:sdt><w:sdtContent>\(row("Đạ Tẻh"))</w:sdtContent></w:sdt>"
                + row("Cát Tiên", "<w:del w:id='1'/>") + "</w:tbl>")
        #expect(WordMarkdown(document).text == "| Xã |\n| --- |\n| Đạ Tẻh |\n")
        #expect(document.remarks == [.deletion("Cát Tiên")])
    }

    @Test func decodesOldFontsInBoxes() throws {
        let box =
            "<w:r><w:pict><v:textbox xmlns:v='v'><w:txbxContent>"
            + paragraph(run("§¹i sø sè", "<w:rFonts w:ascii='.VnTime'/>"))
            + "</w:txbxContent></v:textbox></w:pict></w:r>"
        let document = try document(paragraph(run("Chữ.") + box))
        #expect(WordMarkdown(document).text == "Chữ.\n\nĐại sứ số\n")
        #expect(document.remarks == [.legacyFont(".VnTime", example: "Đại sứ số"), .textBox("Đại sứ số")])
    }

    @Test func tellsOfCroppedPicturesAndCharts() throws {
        let relations = (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id='r1' Type='t/image' Target='media/a.png'/></Relationships>"
        )
        func picture(_ crop: String) -> String {
            "<w:r><w:drawing><a:blip r:embed='r1'/><a:srcRect \(crop)/></w:drawing></w:r>"
        }
        let body = paragraph(
            picture("") + picture("l='0' r='12000'")
                + "<w:r><w:drawing><wp:docPr xmlns:wp='wp' name='Biểu đồ 1'/><c:chart xmlns:c='c' r:id='r9'/></w:drawing></w:r>"
        )
        let document = try document(body, [relations, ("word/media/a.png", "PNG")])
        #expect(document.remarks == [.croppedPicture(2), .object("Biểu đồ 1")])
    }

    @Test func saysItInFull() {
        let remarks: [WordRemark] = [
            .croppedPicture(2), .raised("[1]"), .margin("Sở X"), .contents, .object(""), .object("a+b"),
        ]
        let told = remarks.map { remark in
            let diagnostic = remark.diagnostic(at: SourcePlace(file: "x/bai.docx"))
            let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
            return "\(diagnostic.severity) \(diagnostic.identifier)\n"
                + (parts.map(\.vietnamese) + parts.map(\.english)).joined(separator: "\n") + "\n"
        }
        #expect(
            told.joined(separator: "\n") == """
                warning word-cropped-picture
                Ảnh thứ 2 được cắt trong Word, nhưng phần cắt đi vẫn còn trong tệp và được lấy theo
                Word chỉ che phần cắt đi; nó có thể có người hay giấy tờ không ai định đăng.
                Hãy cắt chính tệp ảnh cạnh bài, hoặc trong Word chọn nén ảnh kèm xóa vùng đã cắt rồi nhập lại.
                Picture 2 was cropped in Word, but what was cut off is still in the file and was taken too
                Word only hides what is cut off; it may show people or papers that nobody meant to publish.
                Crop the picture beside the story, or in Word compress pictures with cropped areas deleted and import again.

                warning word-raised-text
                Chữ viết cao hoặc thấp hơn dòng được lấy như chữ thường: “[1]”
                Bài viết không có chỉ số trên, chỉ số dưới cho những chữ này, nên nghĩa có thể khác.
                Hãy đọc lại chỗ ấy; số chú thích thì viết thành chú thích: [^1].
                Words above or below the line were set on it: “[1]”
                Texts have no such letters for these, so the meaning may be another.
                Read it again; the number of a note becomes a note: [^1].

                note word-sheets-of-paper
                Đầu trang, cuối trang không được lấy: “Sở X”
                Trang web không chia thành tờ giấy và không có số trang.
                Nếu có điều cần nói, hãy viết nó trong bài.
                The head or foot of the sheets was left out: “Sở X”
                Pages of the site aren't cut into sheets and have no numbers.
                If something in it matters, say it in the text.

                note word-sheets-of-paper
                Mục lục không được lấy
                Trang web không chia thành tờ giấy và không có số trang.
                Nếu có điều cần nói, hãy viết nó trong bài.
                The table of contents was left out
                Pages of the site aren't cut into sheets and have no numbers.
                If something in it matters, say it in the text.

                warning word-object
                Công thức hoặc đối tượng không được lấy
                Trang web chỉ có chữ mà ai cũng đọc được.
                Nếu cần, hãy viết điều ấy thành lời trong bài.
                A formula or object was left out
                The site holds only text that everybody can read.
                If it matters, say it in words in the text.

                warning word-object
                Công thức hoặc đối tượng không được lấy: “a+b”
                Trang web chỉ có chữ mà ai cũng đọc được.
                Nếu cần, hãy viết điều ấy thành lời trong bài.
                A formula or object was left out: “a+b”
                The site holds only text that everybody can read.
                If it matters, say it in words in the text.

                """)
    }
}
