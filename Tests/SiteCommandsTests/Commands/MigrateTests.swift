import Testing

@testable import SiteCommands

@Suite struct MigrateTests {
    private func content() throws -> LedgerContent {
        let content = try LedgerContent()
        // As Excel saves it: a mark of the encoding, CRLF, a cell of two lines, and no line end at the end.
        try content.rewrite(
            "data/teams.csv", "\u{FEFF}unit,kind,count\r\n22918,working_group,1\r\n\r\n24736,\"working_group\",2")
        return content
    }

    @Test func tellsAndWritesNothingWithoutYes() throws {
        let content = try content()
        let before = content.folder.text("content/data/teams.csv")
        let run = try content.run("migrate", "--language", "vi")
        #expect(run.exitCode == 0)
        #expect(
            run.output == """
                content/data/teams.csv: thiếu planned,contact_vi,contact_en,phone,hours_vi,hours_en,address_vi,address_en
                Chưa ghi gì. Để thêm các cột này, chạy minhbach migrate --yes.

                """)
        #expect(content.folder.text("content/data/teams.csv") == before)
    }

    @Test func addsEmptyCellsAndChangesNothingElse() throws {
        let content = try content()
        let run = try content.run("migrate", "--yes", "--language", "en")
        #expect(
            run.output == """
                content/data/teams.csv: added planned,contact_vi,contact_en,phone,hours_vi,hours_en,address_vi,address_en
                Wrote 1 file. Run minhbach check.

                """)
        #expect(
            content.folder.text("content/data/teams.csv")
                == "\u{FEFF}unit,kind,count,planned,contact_vi,contact_en,phone,hours_vi,hours_en,address_vi,address_en\r\n22918,working_group,1,,,,,,,,\r\n\r\n24736,\"working_group\",2,,,,,,,,"
        )
        let again = try content.run("migrate", "--yes", "--language", "en")
        #expect(again.output == "All tables have all columns.\n")
    }
}
