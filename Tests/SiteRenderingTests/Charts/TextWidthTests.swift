import Testing

@testable import SiteRendering

@Suite struct TextWidthTests {
    @Test func combiningMarksHaveNoWidth() {
        #expect(TextWidth.of("e\u{302}\u{301}") == TextWidth.of("e"))
    }

    @Test func breaksAtSpacesAndKeepsEveryWord() {
        let name = "Người lao động trong doanh nghiệp, hợp tác xã trên địa bàn"
        let lines = TextWidth.lines(of: name, width: 150)
        #expect(lines.count > 2)
        #expect(lines.joined(separator: " ") == name)
        #expect(lines.allSatisfy { TextWidth.of($0) <= 150 })
    }

    @Test func leavesALongWordWhole() {
        #expect(TextWidth.lines(of: "Xuânhươngđàlạtlâmviên", width: 20) == ["Xuânhươngđàlạtlâmviên"])
    }
}
