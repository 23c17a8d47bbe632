import CampaignModel
import Testing

@testable import SiteCommands

/// What a province publishes is taken whole or not at all.
@Suite struct JoinFaultTests {
    private let period = ["id": "2025", "end": "2025-12-31"]
    private let indicator = ["id": "BD01", "name_vi": "Tên", "sentence_vi": "{n}", "measure": "percent"]
    private let figure = [
        "key": "BD01@12@2025", "indicator": "BD01", "unit_kind": "province", "unit": "12", "group": "",
        "period": "2025",
        "state": "reported", "value": "60.5", "numerator": "605", "denominator": "1000",
    ]

    private func figures(
        _ figures: [[String: String]], periods: [[String: String]]? = nil
    ) throws(JoinFault) -> [JoinedFigure] {
        try JoinedFigure.main(figures: figures, indicators: [indicator], periods: periods ?? [period])
    }

    private func figure(_ column: String, _ cell: String) -> [String: String] {
        figure.merging([column: cell]) { $1 }
    }

    @Test func takesNothingOfADescriptionThatSaysSomethingTwice() throws {
        func reading(_ more: String = "") throws -> PackageReading {
            let folder = try TemporaryFolder()
            let members =
                #""homepage":"https://a.example/","as_of":"2026-11-20","demonstration":true,"#
                + #""licenses":[{"name":"CC-BY-4.0"}],"resources":[]"#
            try folder.write(DataDescription.path, "{\(members)\(more)}")
            return try PackageReading(ProvinceSource(site: folder.path))
        }
        #expect(try reading().asOf == "2026-11-20")
        #expect(throws: JoinFault.noPackage(DataDescription.path)) { try reading(#","as_of":"2026-11-21""#) }
        #expect(throws: JoinFault.newerPackage("99.0.0")) { try reading(#","version":"99.0.0""#) }
    }

    @Test func takesWhatIsWhole() throws {
        #expect(try figures([figure]).map(\.value) == ["60.5"])
        #expect(try figures([figure("value", "-3")]).map(\.value) == ["-3"])
    }

    @Test(arguments: [
        ("value", "sixty"), ("value", "NaN"), ("value", "1e400"), ("value", "--3"), ("value", "60,5"),
        ("numerator", " 5"), ("denominator", "."), ("indicator", "ZZ99"), ("period", "2031"), ("key", ""),
    ])
    func takesNothingWhereACellIsOdd(column: String, cell: String) {
        #expect(throws: JoinFault.oddCell("figures", column: column, cell: cell)) {
            try figures([figure(column, cell)])
        }
    }

    @Test func takesNothingWhereRowsCannotBeToldApart() {
        #expect(throws: JoinFault.rowTwice("figures", key: "BD01@12@2025")) { try figures([figure, figure]) }
        #expect(throws: JoinFault.rowTwice("periods", key: "2025")) {
            try figures([figure], periods: [period, period])
        }
        #expect(throws: JoinFault.oddCell("periods", column: "end", cell: "2025-99-01")) {
            try figures([figure], periods: [["id": "2025", "end": "2025-99-01"]])
        }
    }

    @Test func saysWhatIsWrong() {
        #expect(
            JoinFault.newerPackage("9.0.1").words
                == Bilingual(
                    vi: "gói dữ liệu là bản 9.0.1, mới hơn chương trình này; hãy dùng bản minhbach mới hơn",
                    en: "its data package is version 9.0.1, newer than this program; use a newer minhbach"))
        #expect(
            JoinFault.rowTwice("figures", key: "BD01@12@2025").words
                == Bilingual(
                    vi: "bảng figures có hai dòng tên BD01@12@2025",
                    en: "the table figures has two rows that are named BD01@12@2025"))
        #expect(
            JoinFault.oddCell("figures", column: "value", cell: "si\u{0}x\u{202E}ty").words
                == Bilingual(
                    vi: "bảng figures có ô “si?x?ty” ở cột value",
                    en: "the table figures has a cell “si?x?ty” in the column value"))
    }

    @Test func knowsTheProvinceByTheUnitOfItsFigures() throws {
        let commune = figure.merging(["unit_kind": "commune", "unit": "00001"]) { $1 }
        #expect(try JoinedFigure.provinceCode([commune, figure]) == "12")
        #expect(try JoinedFigure.provinceCode([commune]) == nil)
        for unit in ["", "13"] {
            #expect(throws: JoinFault.oddCell("figures", column: "unit", cell: unit)) {
                try JoinedFigure.provinceCode([figure, figure("unit", unit)])
            }
        }
    }

    @Test(arguments: [
        "https://a.example/x", "https://A.example/x/",
        "http://a.example:80/x", "https://a.example.:443/./y/../x//",
    ])
    func knowsASiteByEachSpellingOfItsAddress(spelling: String) {
        #expect(JoinAddress.same("https://a.example/x", spelling))
        #expect(!JoinAddress.same("https://a.example/x2", spelling))
        #expect(!JoinAddress.same("https://a.example:8080/x", spelling))
    }

    @Test func knowsAFolderByEachSpellingOfItsPath() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/public/index.html", "")
        #expect(JoinAddress.same("\(folder.path)/a/public", "\(folder.path)/a/../a/public/"))
        #expect(!JoinAddress.same("\(folder.path)/a/public", "\(folder.path)/a"))
    }

    @Test(arguments: ["LÂM ĐỒNG", "Lâm Đồng", "Tỉnh  Lâm Đồng", "lam dong", "Lâm\u{A0}Đồng"])
    func knowsAProvinceByEachSpellingOfItsName(spelling: String) {
        #expect(JoinAddress.nameKey(spelling) == JoinAddress.nameKey("Lâm Đồng"))
        #expect(JoinAddress.nameKey(spelling) != JoinAddress.nameKey("Lâm Đông Hải"))
    }

    @Test func saysWhyAProvinceCannotBeShown() throws {
        let day = try #require(CalendarDate(iso: "2031-01-01"))
        #expect(
            JoinFault.laterDay(day).words
                == Bilingual(
                    vi:
                        "dữ liệu ghi ngày 2031-01-01, sau ngày xét của trang chung; nếu ngày ấy đúng, hãy xét muộn hơn bằng --as-of",
                    en:
                        "its data are of 2031-01-01, after the day of this index; if that is right, judge later with --as-of"
                ))
        #expect(
            JoinFault.oddDay("as_of", "mai\u{202E}").words
                == Bilingual(
                    vi: "gói dữ liệu ghi as_of là “mai?”, không phải là ngày",
                    en: "its data package says “mai?” for as_of, which is no day"))
        #expect(
            JoinFault.sameProvince("An").words
                == Bilingual(
                    vi: "cùng là một tỉnh với “An”: trùng mã tỉnh hoặc địa chỉ cổng",
                    en: "it is the same province as “An”: its code or the address of its site"))
    }

    @Test func saysThatASiteIsNamedForTwoProvinces() {
        let place = SourcePlace(file: "national.yaml")
        let found = Diagnostic.joinedSiteTwice("../a/public", at: place)
        #expect(found.severity == .error && found.identifier == "province-site-twice" && found.place == place)
        #expect(
            found.summary
                == Bilingual(
                    vi: "Trang “../a/public” được ghi cho hai tỉnh",
                    en: "The site “../a/public” is named for two provinces"))
        #expect(
            found.explanation
                == Bilingual(
                    vi: "Số liệu của một tỉnh sẽ đứng dưới tên tỉnh khác.",
                    en: "Figures of one province would stand under the name of another."))
        #expect(
            found.fix
                == Bilingual(
                    vi: "Hãy sửa site thành trang của chính tỉnh đó.",
                    en: "Correct site: each province has its own."))
    }
}
