import CampaignModel
import Testing

@testable import SiteCommands
@testable import SiteRendering

struct DataArchiveTests {
    private let files = [
        ("data/datapackage.json", "{}"), ("data/communes.csv", String(repeating: "22918,Mũi Né\n", count: 99)),
    ].map { OutputFile(path: $0, kind: .download, language: nil, bytes: Array($1.utf8)) }

    @Test func packsTheSameBytesForTheSameData() throws {
        let first = try DataArchive(files: files).bytes()
        #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
        #expect(first.count < 99 * 14)
        #expect(try DataArchive(files: files).bytes() == first)
        #expect(try DataArchive(files: files.reversed()).bytes() != first)
    }

    @Test func namesItsPartsWithoutTheDayOfTheClock() throws {
        let bytes = try DataArchive(files: files).bytes()
        // Bytes 10 to 13 of an entry's head: time 0, 1 January 1980.
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
        #expect(Array(bytes[30..<46]) == Array("datapackage.json".utf8))
    }

    @Test func packsOnlyWhatBecomesShorter() throws {
        let bytes = try DataArchive(files: files).bytes()
        func number(at place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }
        // The method of an entry stands in bytes 8 and 9 of its head, the lengths of name and extra fields in 26 to 29.
        #expect(number(at: 8) == 0)
        let start = 30 + number(at: 26) + number(at: 28)
        #expect(Array(bytes[start..<start + 2]) == Array("{}".utf8))
        let second = start + 2
        #expect(Array(bytes[second..<second + 4]) == [0x50, 0x4B, 3, 4] && number(at: second + 8) == 8)
    }

    @Test func packsNothingWhenThereIsNothing() throws {
        #expect(try DataArchive(files: []).file() == nil)
    }

    @Test func saysWhyItCannotPack() {
        #expect(
            CommandFailure.unwritableArchive("no space").message
                == Bilingual(
                    vi: "không đóng gói được data/minh-bach.zip: no space",
                    en: "can’t pack data/minh-bach.zip: no space"))
    }
}
