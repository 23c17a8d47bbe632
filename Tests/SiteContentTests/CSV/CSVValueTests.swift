import CampaignModel
import SiteContent
import Testing

@Suite struct CSVValueTests {
    private let findings = Findings()

    private func row(_ value: String) -> CSVRow {
        let source = SourceText(file: "x.csv", bytes: Array("id,v\nx,\(value)\n".utf8), into: findings.collector)
        return CSVTable(source, CSVSchema(required: ["id", "v"]), into: findings.collector).rows[0]
    }

    private enum Kind: String, CaseIterable {
        case single, collective
    }

    @Test func givesTextWithItsPlace() {
        #expect(row("Đà Lạt").text("v") == Located("Đà Lạt", at: SourcePlace(file: "x.csv", line: 2, column: 3)))
    }

    @Test func reportsMissingText() {
        #expect(row("").text("v") == nil)
        #expect(findings.names == ["2:3 error missing-value"])
    }

    @Test func letsOptionalValuesBeEmpty() {
        let row = row("")
        #expect(row.optionalText("v") == nil)
        #expect(row.integer("v") == nil)
        #expect(row.decimal("v") == nil)
        #expect(row.date("v") == nil)
        #expect(row.flag("v") == nil)
        #expect(row.oneOf("v", Kind.self) == nil)
        #expect(row.list("v").isEmpty)
        #expect(findings.names.isEmpty)
    }

    @Test func reportsRequiredValuesThatAreEmpty() {
        let row = row("")
        #expect(row.integer("v", required: true) == nil)
        #expect(row.date("v", required: true) == nil)
        #expect(row.oneOf("v", Kind.self, required: true) == nil)
        #expect(findings.names == Array(repeating: "2:3 error missing-value", count: 3))
    }

    @Test func keepsLeadingZerosOfCodes() {
        #expect(row("007").code("v")?.value == "007")
        #expect(row("BD03@22918@2026-Q3").code("v")?.value == "BD03@22918@2026-Q3")
    }

    @Test(arguments: ["'22918", "a b", "mã"]) func refusesOddCodes(text: String) {
        #expect(row(text).code("v") == nil)
        #expect(findings.names == ["2:3 error not-a-code"])
    }

    @Test(arguments: [("0", 0), ("-5", -5), ("1234567", 1_234_567), ("0012", 12), ("9223372036854775807", Int.max)])
    func readsWholeNumbers(text: String, number: Int) {
        #expect(row(text).integer("v")?.value == number)
    }

    @Test(arguments: ["1.234", "12.0", "1e3", "99999999999999999999", "--1", "-", "năm"])
    func refusesOtherWholeNumbers(text: String) {
        #expect(row(text).integer("v") == nil)
        #expect(findings.names == ["2:3 error not-a-whole-number"])
    }

    @Test(arguments: [("1234.5", 1234.5), ("-0.25", -0.25), ("7", 7.0)])
    func readsMachineNumbers(text: String, number: Double) {
        #expect(row(text).decimal("v")?.value == number)
    }

    @Test(arguments: ["\"1.234,5\"", "\"1,234\"", "1.234.567", "1e3", ".5", "5.", "nan", "inf", "0x1p3", "+1"])
    func refusesOtherNumbers(text: String) {
        #expect(row(text).decimal("v") == nil)
        #expect(findings.names == ["2:3 error not-a-number"])
    }

    @Test func readsDates() {
        #expect(row("2026-08-30").date("v")?.value == CalendarDate(year: 2026, month: 8, day: 30))
    }

    @Test(arguments: ["30/8/2026", "2026-8-30", "2026-02-30", "46264"]) func refusesOtherDates(text: String) {
        #expect(row(text).date("v") == nil)
        #expect(findings.names == ["2:3 error not-a-date"])
    }

    @Test func readsChoicesAndFlags() {
        #expect(row("single").oneOf("v", Kind.self)?.value == .single)
        #expect(row("true").flag("v")?.value == true)
        #expect(row("false").flag("v")?.value == false)
        #expect(findings.names.isEmpty)
    }

    @Test func refusesUnknownChoicesAndFlags() {
        #expect(row("Single").oneOf("v", Kind.self) == nil)
        #expect(row("có").flag("v") == nil)
        #expect(findings.names == ["2:3 error unknown-choice", "2:3 error not-true-or-false"])
        #expect(findings.collector.diagnostics[0].fix.english == "Did you mean “single”?")
    }

    @Test func splitsListsWithPlaces() {
        let items = row("một; hai ;;ba;").list("v")
        #expect(items.map(\.value) == ["một", "hai", "ba"])
        #expect(items.map(\.place.column) == [3, 8, 14])
    }
}

@Suite struct CSVLocalizedTests {
    private let findings = Findings()

    private func row(_ vi: String, _ en: String) -> CSVRow {
        let text = "id,title_en,title_vi\n1,\(en),\(vi)\n"
        let source = SourceText(file: "x.csv", bytes: Array(text.utf8), into: findings.collector)
        let schema = CSVSchema(required: ["id"], localized: ["title"], languages: [vietnamese, english])
        return CSVTable(source, schema, into: findings.collector).rows[0]
    }

    @Test func gathersWordingsFromColumns() {
        let title = row("một", "one").localized("title")
        #expect(title?.value == LocalizedText([vietnamese: "một", english: "one"]))
        #expect(title?.place.column == 7)
    }

    @Test func letsOtherLanguagesBeEmpty() {
        #expect(row("một", "").localized("title")?.value == LocalizedText([vietnamese: "một"]))
        #expect(findings.names.isEmpty)
    }

    @Test func needsFirstLanguage() {
        #expect(row("", "one").localized("title") == nil)
        #expect(row("", "one").optionalLocalized("title") == nil)
        #expect(findings.names == ["2:7 error missing-wording", "2:7 error missing-wording"])
    }

    @Test func letsOptionalTextsBeEmpty() {
        #expect(row("", "").optionalLocalized("title") == nil)
        #expect(findings.names.isEmpty)
    }
}
