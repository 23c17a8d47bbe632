import Testing

@testable import SiteRendering

@Suite("QR codes")
struct QRCodeTests {
    private let address = "https://minhbach.example/xa-phuong/phuong-mui-ne/"

    @Test("has a finder in three corners and none in the fourth")
    func hasThreeFinders() throws {
        let code = try #require(QRCode(address))
        let far = code.side - 7
        for (row, column) in [(0, 0), (0, far), (far, 0)] {
            #expect((0..<7).allSatisfy { code[row, column + $0] && code[row + 6, column + $0] })
            #expect(!code[row + 1, column + 1] && code[row + 3, column + 3])
        }
        #expect(!(0..<7).allSatisfy { code[far, far + $0] })
    }

    @Test("has a side that the standard knows: 21 squares and steps of 4")
    func hasStandardSide() throws {
        #expect(try #require(QRCode("1")).side == 21)
        #expect((try #require(QRCode(address)).side - 21).isMultiple(of: 4))
    }

    @Test("is nothing for a text that no code can hold")
    func refusesLongText() {
        #expect(QRCode(String(repeating: "a", count: 2_000)) == nil)
    }

    @Test("is drawn with four white squares around it, and with its name escaped")
    func drawsMarginAndTitle() throws {
        let svg = String(decoding: try #require(QRCode("1")).svg(name: "<A>"), as: UTF8.self)
        #expect(svg.contains("viewBox=\"0 0 29 29\""))
        #expect(svg.contains(" role=\"img\" aria-label=\"&lt;A&gt;\" ") && !svg.contains("<title"))
        #expect(svg.contains("d=\"M4 4h7v1h-7z"))
    }

    @Test("is the same for the same text")
    func isDeterministic() throws {
        let drawings = try (0..<3).map { _ in try #require(QRCode(address)).svg(name: "") }
        #expect(Set(drawings).count == 1)
    }
}
