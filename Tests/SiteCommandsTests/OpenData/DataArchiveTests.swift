import CampaignModel
import Testing

@testable import SiteCommands

struct DataArchiveTests {
    private let parts: [(path: String, bytes: [UInt8])] = [
        ("datapackage.json", Array("{}".utf8)),
        ("communes.csv", Array(String(repeating: "22918,Mũi Né\n", count: 99).utf8)),
    ]

    @Test func packsTheSameBytesForTheSameData() throws {
        let first = try DataArchive(parts: parts).bytes()
        #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
        #expect(first.count < 99 * 14)
        #expect(try DataArchive(parts: parts).bytes() == first)
        #expect(try DataArchive(parts: Array(parts.reversed())).bytes() != first)
    }

    @Test func namesItsPartsWithoutTheDayOfTheClock() throws {
        let bytes = try DataArchive(parts: parts).bytes()
        // Bytes 10 to 13 of an entry's head: time 0, 1 January 1980.
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
        #expect(Array(bytes[30..<46]) == Array("datapackage.json".utf8))
    }

    @Test func packsNothingWhenThereIsNothing() throws {
        #expect(try DataArchive(parts: []).file() == nil)
    }

    @Test func saysWhyItCannotPack() {
        #expect(
            CommandFailure.unwritableArchive("no space").message
                == Bilingual(
                    vi: "không đóng gói được data/minh-bach.zip: no space",
                    en: "can’t pack data/minh-bach.zip: no space"))
    }
}
