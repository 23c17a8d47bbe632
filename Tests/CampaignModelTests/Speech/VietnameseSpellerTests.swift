import Testing

@testable import CampaignModel

@Suite("Vietnamese numbers, read aloud")
struct VietnameseSpellerTests {
    private let speller = VietnameseSpeller()

    @Test(
        "reads whole numbers",
        arguments: [
            (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
            (15, "mười lăm"), (19, "mười chín"), (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"),
            (25, "hai mươi lăm"), (50, "năm mươi"), (55, "năm mươi lăm"), (91, "chín mươi mốt"), (100, "một trăm"),
            (101, "một trăm linh một"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"),
            (110, "một trăm mười"), (111, "một trăm mười một"), (115, "một trăm mười lăm"),
            (121, "một trăm hai mươi mốt"), (555, "năm trăm năm mươi lăm"), (999, "chín trăm chín mươi chín"),
            (1000, "một nghìn"), (1001, "một nghìn không trăm linh một"), (1010, "một nghìn không trăm mười"),
            (1015, "một nghìn không trăm mười lăm"), (1100, "một nghìn một trăm"),
            (1945, "một nghìn chín trăm bốn mươi lăm"),
            (2026, "hai nghìn không trăm hai mươi sáu"), (10_000, "mười nghìn"),
            (21_004, "hai mươi mốt nghìn không trăm linh bốn"), (105_000, "một trăm linh năm nghìn"),
            (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm linh năm"),
            (1_005_000, "một triệu không trăm linh năm nghìn"), (4_200_000_000, "bốn tỷ hai trăm triệu"),
            (1_000_000_001, "một tỷ không trăm linh một"), (1_000_000_000_000, "một nghìn tỷ"),
            (1_000_000_000_000_000_000, "một tỷ tỷ"), (-15, "âm mười lăm"),
        ])
    func readsWholeNumbers(number: Int, words: String) {
        #expect(speller.words(number) == words)
    }

    @Test(
        "reads decimals digit by digit and leaves zeros at the end unsaid",
        arguments: [
            (45.2, 1, "bốn mươi lăm phẩy hai"), (45.0, 1, "bốn mươi lăm"), (0.5, 1, "không phẩy năm"),
            (3.14, 2, "ba phẩy một bốn"), (3.05, 2, "ba phẩy không năm"), (3.10, 2, "ba phẩy một"),
            (99.95, 1, "một trăm"), (-2.5, 1, "âm hai phẩy năm"), (-0.01, 1, "không"), (7.0, 0, "bảy"),
        ])
    func readsDecimals(value: Double, decimals: Int, words: String) {
        #expect(speller.words(value, decimals: decimals) == words)
    }

    @Test("reads days, with “tháng tư” for April")
    func readsDays() throws {
        let day = try #require(CalendarDate(year: 2026, month: 4, day: 15))
        #expect(speller.words(day) == "ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu")
        let other = try #require(CalendarDate(year: 2025, month: 11, day: 24))
        #expect(speller.words(other) == "ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi lăm")
    }

    @Test("reads quarters as “quý một” to “quý tư”")
    func readsQuarters() {
        #expect((1...4).map(speller.part(ofYear:)) == ["một", "hai", "ba", "tư"])
    }

    @Test("gives every number up to a hundred thousand words of its own")
    func tellsNumbersApart() {
        #expect(Set((0..<100_000).map { speller.words($0) }).count == 100_000)
    }

    @Test("reads the largest numbers that there are")
    func readsExtremes() {
        #expect(speller.words(Int.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
        #expect(speller.words(Int.min).hasPrefix("âm chín tỷ"))
    }
}
