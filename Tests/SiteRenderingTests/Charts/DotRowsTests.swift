import Testing

@testable import SiteRendering

@Suite struct DotRowsTests {
    private let rows = [
        DotRows.Row("Người cao tuổi", .reported(20)), DotRows.Row("Người khuyết tật", .suppressed),
        DotRows.Row("Hộ nghèo", .reported(80)),
    ]

    private func figure(_ rows: [DotRows.Row]) -> FigureCheck {
        FigureCheck(
            DotRows(rows, whole: ChartReference(50, label: "Tất cả 50%")).svg(FigureSample.text(), FigureSample.percent)
        )
    }

    @Test func namesEachRowWithItsValueOrItsState() {
        let figure = figure(rows)
        #expect(
            figure.words == [
                "Người cao tuổi", "20%", "Người khuyết tật", "không công bố", "Hộ nghèo", "80%", "Tất cả 50%",
                "Số liệu minh họa",
            ])
        #expect(figure.faults == [])
    }

    @Test func drawsADotOnlyWhereThereIsAValue() {
        #expect(figure(rows).text.split(separator: "ch-d ch-1").count == 3)
        #expect(figure([DotRows.Row("Hộ nghèo", .notReported)]).path("ch-d ch-1") == nil)
    }

    @Test func breaksANameThatWouldMeetItsValue() {
        let long = "Người dân vùng sâu, vùng xa, vùng khó khăn"
        let broken = figure([DotRows.Row(long, .reported(20))])
        #expect(broken.count("<tspan") == 2)
        #expect(figure([DotRows.Row("Hộ nghèo", .reported(20))]).count("<tspan") == 0)
    }
}
