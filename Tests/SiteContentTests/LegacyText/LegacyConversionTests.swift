import Foundation
import SiteContent
import Testing

/// Old encodings are recognised and read as their authors saw them.
@Suite struct LegacyConversionTests {
    private static let words = "Người dân phường Đà Lạt học chữ số, ngày mười tháng tám."

    @Test(arguments: [
        (
            "TCVN3",
            "Ng\u{AD}êi d\u{A9}n ph\u{AD}êng \u{A7}µ L\u{B9}t häc ch\u{F7} sè, ngµy m\u{AD}êi th\u{B8}ng t\u{B8}m."
        ),
        ("VNI", "Ngöôøi daân phöôøng Ñaø Laït hoïc chöõ soá, ngaøy möôøi thaùng taùm."),
        (
            "UTF-8",
            "NgÆ\u{B0}á\u{BB}\u{9D}i dÃ\u{A2}n phÆ\u{B0}á\u{BB}\u{9D}ng Ä\u{90}Ã\u{A0} Láº\u{A1}t há\u{BB}\u{8D}c chá\u{BB}\u{AF} sá\u{BB}\u{2018}, ngÃ\u{A0}y mÆ\u{B0}á\u{BB}\u{9D}i thÃ\u{A1}ng tÃ\u{A1}m."
        ),
        (
            "VPS",
            "Ng\u{DC}\u{A9}i dân ph\u{DC}\u{A9}ng \u{F1}à L\u{E5}t h\u{2020}c ch\u{BB} s\u{D3}, ngày m\u{DC}\u{A9}i tháng tám."
        ),
        ("VISCII", "Ngß\u{B6}i dân phß\u{B6}ng Ðà LÕt h\u{F7}c chæ s\u{AF}, ngày mß\u{B6}i tháng tám."),
    ])
    func readsTextPastedAsUnicode(name: String, text: String) {
        let conversion = LegacyConversion(Array(text.utf8))
        #expect(conversion?.encoding?.english.contains(name) == true, "\(String(describing: conversion))")
        #expect(conversion?.text == Self.words)
    }

    /// Level tones have no mark of their own in VNI, so that whole words are single signs: `thöông`, `côm`, `ñi`.
    @Test func readsWordsOfVNIWithoutMarksOfTheirOwn() {
        let conversion = LegacyConversion(
            Array(
                "Trung öông, ñòa phöông vaø chò em ñi chôï; thöông ngöôøi, aên côm.\nĐơn vị: ông bà đi chò chỉ.\n".utf8)
        )
        #expect(
            conversion?.text
                == "Trung ương, địa phương và chị em đi chợ; thương người, ăn cơm.\nĐơn vị: ông bà đi chò chỉ.\n")
    }

    @Test func readsBytesOfVISCII() {
        let bytes: [UInt8] = [
            0x4E, 0x67, 0xDF, 0xB6, 0x69, 0x20, 0x64, 0xE2, 0x6E, 0x20, 0x70, 0x68, 0xDF, 0xB6, 0x6E, 0x67, 0x20, 0xD0,
            0xE0, 0x20,
            0x4C, 0xD5, 0x74, 0x20, 0x68, 0xF7, 0x63, 0x20, 0x63, 0x68, 0xE6, 0x20, 0x73, 0xAF, 0x2C, 0x20, 0x6E, 0x67,
            0xE0, 0x79,
            0x20, 0x6D, 0xDF, 0xB6, 0x69, 0x20, 0x74, 0x68, 0xE1, 0x6E, 0x67, 0x20, 0x74, 0xE1, 0x6D, 0x2E,
        ]
        let conversion = LegacyConversion(bytes)
        #expect(conversion?.encoding?.english == "VISCII")
        #expect(conversion?.text == Self.words)
    }

    /// What `recode UTF-8..VPS` makes of the words.
    @Test func readsBytesOfVPS() {
        let bytes: [UInt8] = [
            0x4E, 0x67, 0xDC, 0xA9, 0x69, 0x20, 0x64, 0xE2, 0x6E, 0x20, 0x70, 0x68, 0xDC, 0xA9, 0x6E, 0x67, 0x20, 0xF1,
            0xE0, 0x20, 0x4C, 0xE5, 0x74, 0x20, 0x68, 0x86, 0x63, 0x20, 0x63, 0x68, 0xBB, 0x20, 0x73, 0xD3, 0x2C, 0x20,
            0x6E, 0x67, 0xE0, 0x79, 0x20, 0x6D, 0xDC, 0xA9, 0x69, 0x20, 0x74, 0x68, 0xE1, 0x6E, 0x67, 0x20, 0x74, 0xE1,
            0x6D, 0x2E,
        ]
        let conversion = LegacyConversion(bytes)
        #expect(conversion?.encoding?.english == "VPS (fonts such as VPS Times)")
        #expect(conversion?.text == Self.words)
    }

    @Test func namesWordsOfVNIThatMayHaveBeenRight() {
        let conversion = LegacyConversion(Array("Ngöôøi daân phöôøng chôï chò ñai, chò ñi côm nhaø.\n".utf8))
        #expect(conversion?.text == "Người dân phường chợ chị đai, chị đi cơm nhà.\n")
        #expect(conversion?.doubtful.map { "\($0.written) \($0.read)" } == ["chò chị", "ñai đai", "ñi đi", "côm cơm"])
    }

    @Test func readsUTF16() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in Self.words.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        #expect(LegacyConversion(bytes)?.text == Self.words)
    }

    @Test func takesHiddenHyphensOutAndComposesLetters() {
        let conversion = LegacyConversion(Array("học\u{AD}viên Đa\u{300}\n".utf8))
        #expect(conversion?.encoding == nil)
        #expect(conversion?.text == "họcviên Đà\n")
    }

    @Test func leavesUnicodeAlone() {
        #expect(LegacyConversion(Array("Người dân phường Đà Lạt\n".utf8)) == nil)
    }

    @Test func decidesLineByLineInFilesOfWindowsToo() throws {
        let text = "Ngöôøi daân phöôøng chôï chò ñai, chò ñi côm nhaø.\nMột dòng Unicode: đường, nước.\n"
        let unix = try #require(LegacyConversion(Array(text.utf8)))
        let windows = try #require(LegacyConversion(Array(text.replacing("\n", with: "\r\n").utf8)))
        #expect(windows.text == unix.text.replacing("\n", with: "\r\n"))
        #expect(windows.text.contains("Một dòng Unicode"))
    }

    /// Text read as Latin-1 and saved as UTF-8 again, as often as said.
    private func damaged(_ text: String, _ times: Int) -> String {
        (0..<times).reduce(text) { text, _ in
            String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
        }
    }

    @Test(arguments: [1, 2, 3])
    func readsUTF8ThatWasDamagedSeveralTimes(times: Int) {
        let text = Self.words + " XÃ LÀ nhà – “tốt”…\n"
        #expect(LegacyConversion(Array(damaged(text, times).utf8))?.text == text)
    }

    @Test func readsWordsThatWereDamagedMoreOftenThanOthers() {
        let words = Self.words.split(separator: " ").enumerated().map { index, word in
            damaged(String(word), index % 3)
        }
        let conversion = LegacyConversion(Array(words.joined(separator: " ").utf8))
        #expect(conversion?.text == Self.words)
        #expect(conversion?.damaged == [])
    }

    @Test func namesWordsThatStayDamaged() {
        let lost = damaged(Self.words, 2).replacing("\u{C2}\u{8D}", with: "")
        #expect(LegacyConversion(Array(lost.utf8))?.damaged.isEmpty == false)
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func readsUTF16WithoutItsMark(encoding: String.Encoding) throws {
        for text in [Self.words + "\n", "Only ASCII letters\n"] {
            let bytes = Array(try #require(text.data(using: encoding)))
            let conversion = LegacyConversion(bytes)
            #expect(conversion?.text == text)
            #expect(conversion?.encoding?.english.hasPrefix("UTF-16") == true)
            let findings = Findings()
            _ = SourceText(file: "x.md", bytes: bytes, into: findings.collector)
            #expect(findings.names.map { $0.hasSuffix("error not-utf-8") } == [true])
            #expect(findings.text.contains("“\(text.dropLast())”"))
        }
    }
}
