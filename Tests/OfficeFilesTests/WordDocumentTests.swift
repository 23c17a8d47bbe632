import Testing

@testable import OfficeFiles

/// Documents as Word writes them, a behaviour each.
@Suite struct WordDocumentTests {
    private func markdown(_ body: String, _ parts: [(String, String)] = []) throws -> WordMarkdown {
        WordMarkdown(try document(body, parts))
    }

    private func document(_ body: String, _ parts: [(String, String)] = []) throws -> WordDocument {
        try WordDocument(OfficePackage(TestPackage.document(body, parts)))
    }

    private func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r></w:p>"
    }

    private static let styles = (
        "word/styles.xml",
        """
        <w:styles xmlns:w='w'>
        <w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>
        <w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/></w:style>
        <w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:basedOn w:val='H1'/></w:style>
        <w:style w:type='paragraph' w:styleId='Cu'><w:name w:val='Cũ'/><w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr></w:style>
        <w:style w:type='character' w:styleId='An'><w:name w:val='Ẩn'/><w:rPr><w:vanish/></w:rPr></w:style>
        </w:styles>
        """
    )

    private static let numbering = (
        "word/numbering.xml",
        """
        <w:numbering xmlns:w='w'>
        <w:abstractNum w:abstractNumId='0'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Điều %1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId='1'>
        <w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='·'/></w:lvl>
        </w:abstractNum>
        <w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>
        <w:num w:numId='6'><w:abstractNumId w:val='1'/></w:num>
        </w:numbering>
        """
    )

    private func numbered(_ list: Int, _ depth: Int, _ text: String) -> String {
        paragraph(text, "<w:numPr><w:ilvl w:val='\(depth)'/><w:numId w:val='\(list)'/></w:numPr>")
    }

    @Test func takesTheTitleAndLowersHeadings() throws {
        let body =
            paragraph("Tựa đề", "<w:pStyle w:val='T'/>") + paragraph("Phần", "<w:pStyle w:val='H1'/>", run: "<w:b/>")
            + paragraph("Mục", "<w:pStyle w:val='H2'/>") + paragraph("Chữ.")
        let markdown = try markdown(body, [Self.styles])
        #expect(markdown.title == "Tựa đề")
        #expect(markdown.text == "## Phần\n\n### Mục\n\nChữ.\n")
    }

    @Test func keepsNumbersThatWordPutsBeforeParagraphs() throws {
        let body =
            numbered(5, 0, "Phạm vi") + numbered(5, 1, "xã") + numbered(5, 1, "phường") + numbered(5, 0, "Hiệu lực")
            + numbered(5, 1, "ngay")
        #expect(
            try markdown(body, [Self.numbering]).text
                == "Điều 1. Phạm vi\n\na) xã\n\nb) phường\n\nĐiều 2. Hiệu lực\n\na) ngay\n")
    }

    @Test func writesListsThatMarkdownKnows() throws {
        let body = numbered(6, 0, "ba") + numbered(6, 1, "nhỏ") + numbered(6, 0, "bốn") + paragraph("Hết.")
        #expect(try markdown(body, [Self.numbering]).text == "3. ba\n   - nhỏ\n4. bốn\n\nHết.\n")
    }

    @Test func decodesOldFontsOfRunsAndStyles() throws {
        let body =
            paragraph("B¶o Th¾ng, ng\u{AD}êi", "<w:pStyle w:val='Cu'/>")
            + paragraph("céng hßa", run: "<w:rFonts w:ascii='.VnTimeH'/>")
            + paragraph("chaøo caùc baïn", run: "<w:rFonts w:ascii='VNI-Times'/>")
        let document = try document(body, [Self.styles])
        #expect(WordMarkdown(document).text == "Bảo Thắng, người\n\nCỘNG HÒA\n\nchào các bạn\n")
        #expect(
            document.remarks == [
                .legacyFont(".VnTime", example: "Bảo Thắng, người"), .legacyFont(".VnTimeH", example: "CỘNG HÒA"),
                .legacyFont("VNI-Times", example: "chào các bạn"),
            ])
    }

    @Test(arguments: ["Người dân xã Đạ Tẻh", "Thế à", "hàng xã", "Á Âu"])
    func leavesUnicodeInOldFontsAlone(words: String) throws {
        let document = try document(paragraph(words, "<w:pStyle w:val='Cu'/>"), [Self.styles])
        #expect(WordMarkdown(document).text == words + "\n")
        #expect(document.remarks.isEmpty)
    }

    @Test func tellsTrackedChangesHiddenTextAndComments() throws {
        let body = """
            <w:p><w:r><w:t xml:space='preserve'>Có </w:t></w:r><w:ins w:id='1'><w:r><w:t>12</w:t></w:r></w:ins>
            <w:del w:id='2'><w:r><w:delText>21</w:delText></w:r></w:del>
            <w:r><w:rPr><w:rStyle w:val='An'/></w:rPr><w:t>kín</w:t></w:r></w:p>
            """
        let comments = (
            "word/comments.xml",
            "<w:comments xmlns:w='w'><w:comment w:id='0'><w:p><w:r><w:t>Đúng không?</w:t></w:r></w:p></w:comment></w:comments>"
        )
        let document = try document(body, [Self.styles, comments])
        #expect(WordMarkdown(document).text == "Có 12\n")
        #expect(document.remarks == [.insertion("12"), .deletion("21"), .hidden("kín"), .comment("Đúng không?")])
    }

    @Test func fillsMergedCellsAndSaysSo() throws {
        func cell(_ text: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
        }
        let body =
            "<w:tbl><w:tr>" + cell("Xã", "<w:vMerge w:val='restart'/>") + cell("Năm", "<w:gridSpan w:val='2'/>")
            + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("2025") + cell("2026|27") + "</w:tr></w:tbl>"
        let document = try document(body)
        #expect(
            WordMarkdown(document).text
                == "| Xã | Năm | Năm |\n| --- | --- | --- |\n| Xã | 2025 | 2026\\|27 |\n")
        #expect(document.remarks == [.mergedCells(table: 1)])
    }

    @Test func keepsFootnotesLinksAndPictures() throws {
        let body = """
            <w:p><w:hyperlink r:id='r1'><w:r><w:t>trang</w:t></w:r></w:hyperlink>
            <w:r><w:footnoteReference w:id='2'/></w:r>
            <w:r><w:drawing><wp:docPr xmlns:wp='wp' descr='Một sạp chợ'/><a:blip r:embed='r2'/></w:drawing></w:r></w:p>
            """
        let relations = (
            "word/_rels/document.xml.rels",
            """
            <Relationships><Relationship Id='r1' Type='t/hyperlink' Target='https://example.org/x' TargetMode='External'/>
            <Relationship Id='r2' Type='t/image' Target='media/image1.jpeg'/></Relationships>
            """
        )
        let notes = (
            "word/footnotes.xml",
            "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:t>Nguồn.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        )
        let markdown = try markdown(body, [relations, notes, ("word/media/image1.jpeg", "JPEG")])
        #expect(markdown.text == "[trang](<https://example.org/x>)[^1]![Một sạp chợ](hinh-1.jpg)\n\n[^1]: Nguồn.\n")
        #expect(markdown.pictures.map(\.name) == ["hinh-1.jpg"])
    }

    @Test func saysWhatItLeavesOut() throws {
        let body = """
            <w:p><w:r><w:drawing><a:blip r:embed='r1'/></w:drawing></w:r>
            <w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r><w:fldSimple w:instr=' DATE \\@ "d/M/yyyy" '><w:r><w:t>5/6/2026</w:t></w:r></w:fldSimple></w:p>
            """
        let relations = (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id='r1' Type='t/image' Target='media/a.emf'/></Relationships>"
        )
        let document = try document(body, [relations, ("word/media/a.emf", "x")])
        #expect(WordMarkdown(document).text == "?5/6/2026\n")
        #expect(document.remarks == [.picture(ending: "emf"), .symbol(font: "Wingdings"), .field("DATE")])
    }

    @Test(arguments: [
        ("5*3 và [a] &#65; <b>", "5\\*3 và \\[a\\] \\&#65; \\<b\\>\n"), ("30. 8 là hạn", "30\\. 8 là hạn\n"),
        ("# không phải đề mục", "\\# không phải đề mục\n"), ("- không phải mục", "\\- không phải mục\n"),
    ])
    func keepsSignsAsSigns(text: String, written: String) throws {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(try markdown(paragraph(escaped)).text == written)
    }

    @Test func putsStarsWhereTheyCount() throws {
        func run(_ text: String, _ look: String = "") -> String {
            "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
        }
        let body =
            "<w:p>" + run("“Đại sứ số”", "<w:b/>") + run("là ") + run("Lưu ý: ", "<w:b/>") + run("đọc")
            + run("100%", "<w:b/>") + run("hộ") + "</w:p>"
        #expect(try markdown(body).text == "“**Đại sứ số**”là **Lưu ý:** đọc**100**%hộ\n")
    }

    @Test func refusesDocumentTypesAndDeepNesting() throws {
        let entity = "<!DOCTYPE w [<!ENTITY a 'b'>]><w:document xmlns:w='w'><w:body/></w:document>"
        let package = try OfficePackage(
            TestPackage.bytes([("[Content_Types].xml", "<Types/>"), ("word/document.xml", entity)]))
        #expect(throws: OfficeFault.broken) { try WordDocument(package) }
        let deep = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
        #expect(throws: OfficeFault.broken) { try document(deep) }
    }

    @Test func refusesWorkbooks() throws {
        let package = try OfficePackage(
            TestPackage.bytes([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")]))
        #expect(throws: OfficeFault.otherType) { try WordDocument(package) }
    }

    @Test func refusesMacrosAndPackagesOfOtherKinds() {
        #expect(throws: OfficeFault.macros) {
            try OfficePackage(TestPackage.bytes([("[Content_Types].xml", "<Types/>"), ("word/vbaProject.bin", "x")]))
        }
        #expect(throws: OfficeFault.otherType) { try OfficePackage(TestPackage.bytes([("a.txt", "x")])) }
    }
}
