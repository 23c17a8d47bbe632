import CampaignModel
import SiteContent
import Testing

@Suite struct SourceTextTests {
    private let findings = Findings()

    private func read(_ bytes: [UInt8], _ spelling: SourceText.Spelling = .vietnamese) -> String {
        let source = SourceText(file: "x.md", bytes: bytes, spelling: spelling, into: findings.collector)
        return String(decoding: source.bytes, as: UTF8.self)
    }

    private func read(_ text: String, _ spelling: SourceText.Spelling = .vietnamese) -> String {
        read(Array(text.utf8), spelling)
    }

    /// Compares scalars: Swift's `==` takes composed and decomposed texts for equal.
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test(arguments: [
        "Ủy ban nhân dân Phường Xuân Hương - Đà Lạt, “Bình dân học vụ số” … ≥ 5 → 1.000 ₫\n",
        "XÃ NAM BAN LÂM HÀ\nXÃ\u{A0}NAM BAN\nXÃ\u{A0}ĐỨC TRỌNG\n",
        "“ỦY BAN NHÂN DÂN XÃ” và “XÔ”, phê”… mê”… XÃ…\n",
        "118,59 km², 3×4, 30°C, ±5, «ngoặc kép», «ba», ½, A·B, §2, ©2026, 1ª\n",
        "café résumé naïve où São Paulo mañana schön für Größe Ærø smörgåsbord élève français\n",
        "K’Ho: ñai, ƀă, č; Kơho, Êđê, Bih; hoà, quý, thuỷ, khoẻ; où où où\n",
        "chào các bạn\tcột\n", "", "ꨌꩌ ខ្មែរ\n",
    ])
    func leavesGoodTextAlone(text: String) {
        #expect(scalars(read(text)) == scalars(text))
        #expect(findings.text == "")
    }

    @Test func dropsByteOrderMarkAndCarriageReturns() {
        #expect(read("\u{FEFF}a\r\nb\rc\n\r\n") == "a\nb\nc\n\n")
        #expect(findings.names.isEmpty)
    }

    @Test func composesDecomposedTextWithOneNote() {
        let text = "Xin\nPhươ\u{300}ng La\u{302}m Đô\u{300}ng\nLa\u{323}t"
        #expect(scalars(read(text)) == scalars("Xin\nPhường Lâm Đồng\nLạt"))
        #expect(findings.names == ["2:4 note decomposed-letters"])
    }

    @Test func keepsMarksThatNothingComposes() {
        #expect(scalars(read("Ê̆đê ô̆ ơ̆ ư̆ č\u{308}", .other)) == scalars("Ê̆đê ô̆ ơ̆ ư̆ č\u{308}"))
        #expect(findings.names.isEmpty)
    }

    @Test func warnsOfMarksInWrongOrder() {
        #expect(scalars(read("a\ntié\u{302}ng Vie\u{302}\u{323}t")) == scalars("a\ntié\u{302}ng Việt"))
        #expect(findings.names == ["2:9 note decomposed-letters", "2:3 warning stray-mark"])
        #expect(findings.collector.diagnostics[1].fix.english == "Type it again as “ế”.")
    }

    @Test func refusesThousandsOfMarksOnALetter() {
        _ = read("x a" + String(repeating: "\u{302}\u{323}", count: 100_000) + "b e\u{301}\u{302}")
        #expect(findings.names == ["1:3 error mark-pile"])
    }

    @Test func keepsAsManyMarksAsTheStreamSafeFormat() {
        _ = read("x" + String(repeating: "\u{302}", count: 30), .other)
        #expect(findings.names.isEmpty)
        _ = read("x" + String(repeating: "\u{302}", count: 31), .other)
        #expect(findings.names == ["1:1 error mark-pile"])
    }

    @Test func mapsLookAlikesOfTheLetterĐ() {
        #expect(read("Ðà Lạt, Ɖắk, huyện ðó") == "Đà Lạt, Đắk, huyện đó")
        #expect(findings.names == ["1:1 warning look-alike-letter"])
        #expect(read("Ɖɖ", .other) == "Ɖɖ")
    }

    @Test(arguments: [
        ("Phßng Häp\nTØnh Ninh B×nh, B¶o Th¾ng\n", "Phòng Họp"),
        ("Chaøo caùc baïn, huyeän Ñöùc Troïng\n", "Chào các bạn, huyện Đức Trọng"),
        ("ÑAØ LAÏT, LAÂM ÑOÀNG\n", "ĐÀ LẠT, LÂM ĐỒNG"),
        ("LÃ¢m Ä\u{90}á»“ng, Ä\u{90}Ã\u{A0} Láº¡t\n", "Lâm Đồng, Đà Lạt"),
    ])
    func showsWhatOldEncodingsMean(text: String, preview: String) {
        _ = read(text)
        #expect(findings.names == ["1:1 error legacy-encoding"])
        #expect(findings.text.contains("“\(preview)”"))
    }

    @Test func findsOldEncodingBesideGoodText() {
        _ = read("id,name\n1,Lâm Đồng\n2,B¶o Th¾ng\n")
        #expect(findings.names == ["3:1 error legacy-encoding"])
        #expect(findings.text.contains("“2,Bảo Thắng”"))
    }

    @Test func findsMojibakeBesideGoodText() {
        _ = read("Tỉnh Lâm Äá»“ng\n")
        #expect(findings.names == ["1:1 error legacy-encoding"])
        #expect(findings.text.contains("“Tỉnh Lâm \u{FFFD}ồng”"))
    }

    @Test(arguments: [
        ([0x0D, 0x0A, 0x6E, 0x61, 0xEF, 0x76, 0x65], "2:3", "Windows-1252. Read so, the line is: “naïve”"),
        ([0x0A, 0x42, 0xB6, 0x6F, 0x20, 0x54, 0x68, 0xBE, 0x6E, 0x67], "2:2", "TCVN3"),
        ([0x4C, 0xE2, 0x6D, 0x20, 0xD0, 0xF4, 0xCC, 0x6E, 0x67], "1:2", "Windows-1258"),
        ([0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00], "1:1", "UTF-16"),
    ])
    func refusesOtherEncodings(bytes: [UInt8], place: String, name: String) {
        let source = SourceText(file: "x.csv", bytes: bytes, into: findings.collector)
        #expect(source.bytes.isEmpty && !source.isReadable)
        #expect(findings.names == ["\(place) error not-utf-8"])
        #expect(findings.text.contains(name))
    }

    @Test func readersSayNothingMoreAboutUnreadableFiles() {
        let source = SourceText(file: "x", bytes: [0x41, 0xFF], into: findings.collector)
        #expect(CSVTable(source, CSVSchema(required: ["id"]), into: findings.collector).rows.isEmpty)
        #expect(source.whole.yamlMap(into: findings.collector) == nil)
        #expect(FrontMatter(source, into: findings.collector) == nil)
        #expect(findings.names == ["1:2 error not-utf-8"])
    }

    @Test func reportsControlCharacters() {
        _ = read("a\r\nb\u{0}c\u{1}")
        #expect(findings.names == ["2:2 error control-character"])
    }

    @Test(arguments: [
        ("MẬT\n", 1), ("a\n\n**TỐI MẬT**\n", 3), ("> TUYỆT MẬT", 1), ("Độ mật: TỐI MẬT", 1), ("id,note\n1,MẬT\n", 2),
        ("| TỐI MẬT |", 1), ("MA\u{323}\u{302}T", 1),
    ])
    func refusesSecrecyMarkings(text: String, line: Int) {
        _ = read(text)
        #expect(findings.names.filter { $0.hasSuffix("secrecy-marking") }.count == 1)
        #expect(findings.collector.diagnostics.last?.place.line == line)
    }

    @Test(arguments: ["BẢO MẬT THÔNG TIN\n", "Bí mật nhà nước\n", "## MẬT ONG\n", "mật\n", "KHÔNG MẬT\n"])
    func letsOtherWordsPass(text: String) {
        _ = read(text)
        #expect(findings.names.isEmpty)
    }
}
