import Testing

@testable import SiteRendering

@Suite struct SVGWriterTests {
    @Test func escapesWordsOfPeople() {
        var svg = SVGWriter()
        svg.words("a<b>&\"c\" Đắk Wil")
        #expect(String(decoding: svg.bytes, as: UTF8.self) == "a&lt;b&gt;&amp;&quot;c&quot; Đắk Wil")
    }

    @Test(arguments: [
        (12.0, "12"), (-3.5, "-3.5"), (0.44, ".4"), (-0.04, "0"), (99.96, "100"), (-0.25, "-.3"), (1234.5, "1234.5"),
    ])
    func writesNumbersWithAtMostOneDecimal(_ number: Double, _ written: String) {
        var svg = SVGWriter()
        svg.number(number)
        #expect(String(decoding: svg.bytes, as: UTF8.self) == written)
    }
}
