import CampaignModel
import Testing

@testable import SiteRendering

/// What stands on the pictures of shared pages.
struct ShareCardTests {
    private func card(_ page: Destination, _ figures: [Figure] = []) -> ShareCard? {
        CommuneSample(figures: figures).context().shareCard(of: page)
    }

    @Test func aCommuneShowsItsNameAndItsFirstMainFigure() throws {
        let card = try #require(self.card(.commune(CommuneSample.first), [CommuneSample.figure(1, 55)]))
        #expect(card.title == "Xã 1")
        #expect(card.value == "55,0%")
        #expect(card.detail.contains("Tỷ lệ <1>"))
        #expect(card.mark == "demonstration_mark")
        #expect(card.path == "share/xa-phuong/xa-1.png")
        #expect(card.svg().contains("Tỷ lệ &lt;1&gt;"))
    }

    @Test func withoutAFigureThereIsNoNumberAndNoBlank() throws {
        let card = try #require(self.card(.commune(CommuneSample.first)))
        #expect(card.value.isEmpty && !card.detail.isEmpty)
        let kept = try #require(
            self.card(.commune(CommuneSample.first), [CommuneSample.figure(1, nil, state: .suppressed)]))
        #expect(kept.value.isEmpty)
    }

    @Test func anIndicatorSaysItsStateInWords() throws {
        let card = try #require(self.card(.indicator(RegisterIndex(0))))
        #expect(card.value == "state_not_reported")
    }

    @Test func listsHaveNoPictureAndTheFirstPageHas() {
        #expect(card(.single(.tasks)) == nil)
        #expect(card(.single(.home))?.path == "share/home.png")
    }

    @Test func nothingLeavesThePaper() {
        let long = String(repeating: "Tỷ lệ người dân đồng bào ", count: 30)
        let card = ShareCard(
            path: "", kind: "Loại", title: long, value: "chưa báo cáo, không áp dụng ở đây", detail: long,
            source: "Cổng · minhbach.example", mark: "Số liệu minh họa")
        let lines = card.svg().matches(of: /y="(\d+)" font-size="(\d+)"/).map { (Int($0.1) ?? 0, Int($0.2) ?? 0) }
        #expect(lines.allSatisfy { $0.0 <= 600 })
        #expect(lines.dropLast(2).allSatisfy { $0.0 <= 560 }, "nothing runs into the last line")
        let value = card.svg().firstMatch(of: /font-size="(\d+)" font-weight="bold" fill="#0b5d4a"/)
        #expect(value.flatMap { Int($0.1) }.map { $0 < 84 } == true, "a state is written as small as it must be to fit")
        #expect(card.svg(down: 630).contains("translate(0 630)"))
    }
}
