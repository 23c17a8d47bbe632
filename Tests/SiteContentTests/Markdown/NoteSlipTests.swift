import CampaignModel
import SiteContent
import Testing

/// Notes that are written almost as footnotes, or come from Word, are told with what to write.
@Suite struct NoteSlipTests {
    private let findings = Findings()

    private func names(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.names
    }

    @Test(arguments: [
        ("Một[^1].\n\n[^1] Nguồn: Sở.\n", "3:1"), ("Một[^1].\n\n[^1]. Nguồn\n", "3:1"),
        ("Một[^a].\n\n[^a] : Nguồn\n", "3:1"),
        ("Một[^a].\n[^a]Nguồn\n", "2:1"),
    ])
    func tellsOnceANoteWithoutItsColon(text: String, place: String) {
        #expect(names(text) == ["\(place) warning footnote-without-colon"], "\(text)")
    }

    @Test func stillTellsAMarkWithoutNote() {
        #expect(names("Một[^1].\n") == ["1:4 warning broken-footnote"])
        #expect(names("[^1]\n").last == "1:1 warning broken-footnote")
    }

    @Test func explainsANoteWithoutItsColon() {
        _ = names("Một[^1].\n\n[^1] Nguồn: Sở.\n")
        #expect(
            findings.text == """
                x.md:3:1: warning: footnote-without-colon
                Sau [^1] ở đầu dòng thiếu dấu hai chấm nên không thành lời chú thích
                Lời chú thích viết [^tên]: nội dung; thiếu dấu hai chấm thì cả hai dấu hiện nguyên trên trang.
                Viết: [^1]: Nguồn: Sở.
                There is no colon right behind the [^1] of this line, so it is no footnote's text
                A footnote's text is written [^name]: text; without the colon both marks are printed as they stand.
                Write: [^1]: Nguồn: Sở.
                """)
    }

    @Test(arguments: [
        ("Một[[1]](#_ftn1).\n\n[[1]](#_ftnref1) Nguồn.\n", "1:4"), ("Một[\\[1\\]](#_ftn1).\n", "1:4"),
        ("Một[1](#_edn1).\n", "1:4"), ("Một\nhai[[2]](#sdfootnote2sym).\n", "2:4"),
    ])
    func tellsNotesOfWordOnce(text: String, place: String) {
        #expect(names(text) == ["\(place) error word-note"], "\(text)")
    }

    @Test func explainsNotesOfWord() {
        _ = names("Một[[1]](#_ftn1).\n\n[[1]](#_ftnref1) Nguồn.\n")
        #expect(
            findings.text == """
                x.md:1:4: error: word-note
                Chú thích của Word thành liên kết không dẫn tới đâu (2 chỗ)
                Dấu chú thích của bài là [^1]; lời chú thích là một dòng bắt đầu bằng [^1]:
                Viết [^1] ở dấu, [^1]: ở đầu lời chú thích; hoặc nhập thẳng: minhbach import TỆP.docx.
                Notes of Word became links that lead nowhere (places: 2)
                The mark of a note is [^1]; its text is a line that begins with [^1]:
                Write [^1] for the mark and [^1]: before the text; or bring in the file: minhbach import FILE.docx.
                """)
    }
}
