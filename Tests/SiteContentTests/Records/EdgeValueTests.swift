import CampaignModel
import Testing

@testable import SiteContent

/// No number and no day stops the program: what is out of bounds is told at its cell, and what is within adds up.
@Suite struct EdgeValueTests {
    private static let edges = [
        "-9223372036854775808", "9223372036854775807", "-9223372036854775809", "18446744073709551616",
        "99999999999999999999999", "-1", "-5", "0", "1", "10000000000", "10000000001", "1000000000000000000",
        "1000000000000000001", "0.0000000000000000000001", "1e400", "-0", "90.0001", "-180.5", "NaN", "inf",
        "0001-01-01",
        "1899-12-31", "1900-01-01", "2200-12-31", "2201-01-01", "9999-12-31", "2026-02-30",
    ]

    /// A cell that reads well in each kind of column, so that the edge is the only thing wrong with its row.
    private func plain(_ field: FieldDeclaration) -> String {
        switch field.kind {
        case .text, .token, .localized, .texts: "Chữ"
        case .code: "C1"
        case .choice(let words), .choices(let words): words[0]
        case .reference(.period), .references(.period): "2026-Q3"
        case .reference(.task), .references(.task): "T01"
        case .reference(.agency), .references(.agency): "A07"
        case .reference(.unit), .references(.unit): "22918"
        case .reference, .references: ""
        case .figure: "BD03@22918@2026-Q3"
        case .day: "2026-06-01"
        case .integer, .decimal, .flag: ""
        }
    }

    @Test func tellsEachEdgeAtItsCellOrTakesIt() throws {
        for register in RegisterSummary.all {
            let heads = register.heads([vietnamese, english])
            var rows: [String] = []
            for field in register.fields where field.isNumberOrDay {
                for edge in Self.edges {
                    let cells = register.fields.flatMap { other in
                        other.heads([vietnamese, english]).map { _ in other == field ? edge : plain(other) }
                    }
                    rows.append(cells.joined(separator: ","))
                }
            }
            guard !rows.isEmpty else { continue }
            let table = ([heads.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
            let result = try SampleContent.campaign.with("data/\(register.name).csv", table).resolved()
            let numbers = Set(["out-of-bounds", "not-a-whole-number", "not-a-number", "not-a-date"])
            let told = result.diagnostics.filter { numbers.contains($0.identifier) }
            // Most of the edges are beyond what any column takes.
            #expect(told.count >= rows.count / 2, "\(register.name)")
            #expect(told.allSatisfy { $0.place.column > 1 || heads.count == 1 }, "\(register.name)")
        }
    }

    @Test func takesEdgesInObservations() throws {
        let heads = ObservationReader.schema([LanguageTag("vi"), LanguageTag("en")]).knownColumns.joined(separator: ",")
        for edge in Self.edges {
            for cells in [
                "BD03,22918,\(edge),10,,reported", "BD03,22918,3,\(edge),,reported",
                "BD03,22918,\(edge),\(edge),,reported", "BD20,22918,,,\(edge),reported",
            ] {
                _ = try SampleContent.campaign
                    .with("data/observations/2026-Q3.csv", heads + "\n" + cells + ",,,,\(edge)\n").resolved()
            }
        }
    }

    @Test func explainsNumbersOutOfBounds() throws {
        let result = try SampleContent.campaign.with(
            "data/funding.csv", "id,period,source,allocated_vnd\nF1,2026-Q3,other,-5\n"
        ).resolved()
        #expect(
            result.text == """
                content/data/funding.csv:2:18: error: out-of-bounds
                “-5” ở cột “allocated_vnd” nằm ngoài khoảng cho phép
                Chỗ này nhận giá trị từ 0 đến 1000000000000000000.
                Xem lại số liệu gốc rồi viết lại; để trống nếu chưa biết.
                “-5” in column “allocated_vnd” is out of bounds
                It takes values from 0 to 1000000000000000000.
                Check the original figure and write it again; leave it empty if it isn't known.
                """)
    }

    @Test func namesThePointThatASpreadsheetTook() throws {
        let head = "code,name,type,former_province,lat,lon\n"
        for (row, words) in [
            ("22918,Phường Mũi Né,phuong,Bình Thuận,10.97,108263\n", "Is it 108.263?"),
            ("22918,Phường Mũi Né,phuong,Bình Thuận,10979,108.26\n", "Is it 10.979?"),
            ("22918,Phường Mũi Né,phuong,Bình Thuận,-900,108.26\n", "It takes values from 6 to 24."),
            ("22918,Phường Mũi Né,phuong,Bình Thuận,10.97,1097.91\n", "It takes values from 102 to 118."),
        ] {
            let text = try SampleContent.campaign.with("data/communes.csv", head + row).resolved().text
            #expect(text.contains("error: out-of-bounds"))
            #expect(text.contains(words), "\(text)")
        }
        let text = try SampleContent.campaign.with("data/communes.csv", head + "22918,A,phuong,B,10.97,108263\n")
            .resolved().text
        #expect(
            text.contains(
                """
                Chỗ này nhận giá trị từ 102 đến 118. Bảng tính đặt tiếng Việt coi dấu chấm là dấu hàng nghìn: 108.263 thành \
                108263.
                Có phải là 108.263?
                """))
        #expect(
            text.contains(
                "It takes values from 102 to 118. Spreadsheets set to Vietnamese take the point for a thousands mark: "
                    + "108.263 becomes 108263."))
    }

    @Test func tellsLatitudeAndLongitudeThatChangedPlacesOnce() throws {
        let head = "code,name,type,former_province,lat,lon\n"
        let row = "22918,Phường Mũi Né,phuong,Bình Thuận,108.2630,10.9791\n"
        let text = try SampleContent.campaign.with("data/communes.csv", head + row).resolved().text
        #expect(
            text.contains(
                """
                content/data/communes.csv:2:39: error: exchanged-cells
                “108.2630” ở cột “lat” và “10.9791” ở cột “lon” bị đổi chỗ cho nhau
                Mỗi số nằm ngoài khoảng của cột mình và vừa khoảng của cột kia.
                Hãy ghi 10.9791 vào “lat” và 108.2630 vào “lon”; nếu mọi dòng đều vậy thì đổi chỗ hai tên cột ở dòng đầu.
                “108.2630” in column “lat” and “10.9791” in column “lon” have changed places
                Each is out of its own column's bounds and fits the other's.
                Write 10.9791 into “lat” and 108.2630 into “lon”; if every row is so, exchange the two heads in the first line.
                """))
        #expect(!text.contains("out-of-bounds"))
    }

    @Test func takesFlagsAsSpreadsheetsWriteThem() throws {
        let head = "id,name_vi,name_en,kind,parent,role_vi,role_en,paragraph,in_communes\n"
        let text = try SampleContent.campaign
            .with("data/agencies.csv", head + "A01,Sở Một,One,single,,,,,TRUE\nA02,Sở Hai,Two,single,,,,,FALSE\n")
            .resolved().text
        #expect(!text.contains("not-a-flag"))
    }

    @Test func explainsSumsOutOfBounds() throws {
        let most = "1000000000000000000"
        let rows = (1...9).map { "F\($0),2026-Q3,other,\(most)\n" }.joined()
        let result = try SampleContent.campaign
            .with("data/funding.csv", "id,period,source,allocated_vnd\n" + rows).resolved()
        #expect(
            result.text == """
                content/data/funding.csv:3:18: error: sum-out-of-bounds
                Đến ô này, tổng của cột “allocated_vnd” vượt 1000000000000000000
                Không tổng nào của chiến dịch lớn đến vậy: có số bị gõ sai.
                Xem lại các số lớn nhất của cột này.
                With this cell the sum of column “allocated_vnd” passes 1000000000000000000
                No sum of a campaign is that large: some number is mistyped.
                Check the largest numbers of this column.
                """)
    }

    @Test func explainsDaysBeforeTheDayThatTheyFollow() throws {
        let result = try SampleContent.campaign.with(
            "data/corrections.csv",
            "id,date,unit,finding_vi,due_on,closed_on\nS1,2026-05-01,22918,Chậm,2026-06-01,2026-04-30\n"
        ).resolved()
        #expect(
            result.text == """
                content/data/corrections.csv:2:37: error: day-before-day
                2026-04-30 ở cột “closed_on” đứng trước 2026-05-01 ở cột “date”
                Việc sau không thể xảy ra trước việc trước.
                Hãy sửa một trong hai ngày.
                2026-04-30 in column “closed_on” lies before 2026-05-01 in column “date”
                What follows can't come before what it follows.
                Correct one of the two days.
                """)
    }
}

extension FieldDeclaration {
    fileprivate var isNumberOrDay: Bool {
        switch kind {
        case .day, .integer, .decimal: true
        default: false
        }
    }
}
