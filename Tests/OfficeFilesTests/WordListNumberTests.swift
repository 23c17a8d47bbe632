import CampaignModel
import Testing

@testable import OfficeFiles

/// Numbers of lists as Word and LibreOffice show them.
@Suite struct WordListNumberTests {
    private static let numbering = (
        "word/numbering.xml",
        """
        <w:numbering xmlns:w='w'>
        <w:abstractNum w:abstractNumId='0'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>
        </w:abstractNum>
        <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
        <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
        <w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>
        <w:num w:numId='4'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:lvl w:ilvl='0'><w:numFmt
        w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl></w:lvlOverride></w:num>
        </w:numbering>
        """
    )

    /// Paragraphs in lists, `1:một`; one without a list stands alone, `2.1:x` is one deeper.
    private func document(_ paragraphs: [String]) throws -> WordDocument {
        let body = paragraphs.map { paragraph in
            let parts = paragraph.split(separator: ":")
            guard parts.count == 2 else { return "<w:p><w:r><w:t>\(paragraph)</w:t></w:r></w:p>" }
            let list = parts[0].split(separator: ".")
            return
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(list.count - 1)'/><w:numId w:val='\(list[0])'/></w:numPr></w:pPr>"
                + "<w:r><w:t>\(parts[1])</w:t></w:r></w:p>"
        }
        return try WordDocument(OfficePackage(TestPackage.document(body.joined(), [Self.numbering])))
    }

    @Test(arguments: [
        (["1:một", "1:hai", "Chữ.", "3:ba"], "1. một\n2. hai\n\nChữ.\n\n3. ba\n"),
        (["1:một", "Chữ.", "2:năm", "Chữ.", "1:sáu"], "1. một\n\nChữ.\n\n5. năm\n\nChữ.\n\n6. sáu\n"),
        (["1:một", "Chữ.", "4:hai"], "1. một\n\nChữ.\n\nII. hai\n"),
    ])
    func countsListsOfOneAbstractListTogether(paragraphs: [String], written: String) throws {
        let document = try document(paragraphs)
        #expect(WordMarkdown(document).text == written)
        #expect(document.remarks.isEmpty)
    }

    @Test(arguments: [
        (["1:một", "1:hai", "2:năm", "2:sáu"], "1. một\n2. hai\n\n5\\. năm\n\n6\\. sáu\n", [5, 6]),
        (["1:một", "2:năm", "1:sáu"], "1. một\n\n5\\. năm\n\n6\\. sáu\n", [5, 6]),
        (["1:một", "2:năm", "Chữ.", "1:sáu"], "1. một\n\n5\\. năm\n\nChữ.\n\n6. sáu\n", [5]),
    ])
    func keepsNumbersThatLeap(paragraphs: [String], written: String, numbers: [Int]) throws {
        let document = try document(paragraphs)
        #expect(WordMarkdown(document).text == written)
        #expect(document.remarks == [.listNumbers(numbers)])
    }

    @Test func explainsNumbersThatLeap() {
        let told = WordRemark.listNumbers([5, 6]).diagnostic(at: SourcePlace(file: "a.docx"))
        #expect(told.severity == .note)
        #expect(told.identifier == "word-list-numbers")
        #expect(
            told.summary
                == Bilingual(
                    vi: "Danh sách đánh số không liền nhau: các số 5, 6 được viết thành chữ",
                    en: "The numbers of a list don’t count on: 5, 6 were written as text"))
        #expect(
            told.explanation
                == Bilingual(
                    vi:
                        "Một danh sách trên trang đếm liền từ số đầu tiên, nên số nhảy chỉ giữ được khi viết thành chữ.",
                    en: "A list of the site counts on from its first number; a number that leaps stays only as text."))
        #expect(
            told.fix
                == Bilingual(
                    vi: "Hãy so các số với văn bản gốc; giữ nguyên dấu \\ sau số.",
                    en: "Compare the numbers with the document; leave the \\ behind them."))
    }
}
