import Testing

@testable import SiteRendering

@Suite struct SparklineTests {
    @Test func breaksWhereAPeriodIsMissing() {
        let svg = Sparkline([.reported(1), .reported(2), .notReported, .reported(3)]).svg()
        #expect(
            String(decoding: svg, as: UTF8.self)
                == #"<svg class="ch-spark" viewBox="0 0 80 20" aria-hidden="true"><path d="M4 16h0l24-6m48-6h0"/>"#
                + #"<path class="ch-d" d="M76 4h0"/></svg>"#)
    }

    @Test func hasANameWhenAsked() {
        let svg = Sparkline([.suppressed]).svg(label: "Tăng & giảm")
        #expect(
            String(decoding: svg, as: UTF8.self)
                == #"<svg class="ch-spark" viewBox="0 0 80 20" role="img" aria-label="Tăng &amp; giảm"></svg>"#)
    }
}
