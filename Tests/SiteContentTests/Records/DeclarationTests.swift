import Foundation
import Testing

@testable import CampaignModel
@testable import SiteContent

/// Each register is said once: what is written from its declaration is read back the same, column by column.
@Suite struct DeclarationTests {
    @Test func writesWhatItReads() throws {
        // The demonstration fills every register; two columns of one type in the wrong order would swap their cells.
        let content = try #require(try ContentReader(folder: RoundTrip.content, jobs: 2).read().content)
        var trip = RoundTrip(content: content)
        try CampaignRecords.visit(&trip)
        try trip.compare(InformationLine.declaration, content.information)
        try trip.compare(Evidence.declaration, content.base.evidence.items)
        try trip.compare(Agency.declaration, content.base.agencies.items)
        try trip.compare(Commune.declaration, content.base.communes.items)
        try trip.compare(Consent.declaration, content.base.consents.items)
        #expect(trip.registers == RegisterSummary.all.count - 1)
    }

    @Test func namesNoColumnAndNoRegisterTwice() {
        let registers = RegisterSummary.all
        #expect(Set(registers.map(\.name)).count == registers.count)
        #expect(Set(registers.map(\.record)).count == registers.count)
        for register in registers {
            let heads = register.heads([vietnamese, english])
            #expect(Set(heads).count == heads.count, "\(register.name)")
            let published = register.fields.map(\.publishedName)
            #expect(Set(published).count == published.count, "\(register.name)")
        }
    }

    @Test func namesEachRowInThePublicRecord() {
        for register in RegisterSummary.all {
            let keys = register.fields.filter(\.isKey)
            #expect(!keys.isEmpty, "\(register.name)")
        }
    }

    @Test func publishesNothingAboutConsents() {
        #expect(Consent.declaration.fields.filter(\.isPublished).isEmpty)
        let published = Recognition.declaration.fields.filter(\.isPublished).map(\.name)
        #expect(published.contains("title") && !published.contains("consent"))
    }
}

/// Compares each cell of the demonstration's tables with the cell that is written from the row read from it.
private struct RoundTrip: RecordsVisitor {
    static let content = ProjectFolder.url.appending(path: "content").path

    let content: Content
    var registers = 0

    mutating func visit<Row>(
        _ declaration: RegisterDeclaration<Row>, at path: WritableKeyPath<CampaignRecords, [Row]>
    ) throws {
        try compare(declaration, content.records[keyPath: path])
    }

    mutating func compare<Row>(_ declaration: RegisterDeclaration<Row>, _ rows: [Row]) throws {
        registers += 1
        let languages = [vietnamese, english]
        let file = Self.content + "/data/\(declaration.name).csv"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        let collector = DiagnosticCollector()
        let schema = CSVSchema(declaration.fields, languages)
        let table = CSVTable(SourceText(file: file, bytes: Array(bytes), into: collector), schema, into: collector)
        #expect(collector.diagnostics.isEmpty)
        try #require(table.rows.count == rows.count && !rows.isEmpty)
        let heads = declaration.heads(languages)
        let codes = RegisterCodes(
            units: content.base.units, agencies: content.base.agencies, periods: content.base.periods,
            evidence: content.base.evidence, tasks: content.tasks, indicators: content.base.indicators,
            groups: content.base.groups)
        for (row, cells) in zip(rows, table.rows) {
            for (head, cell) in zip(heads, declaration.cells(of: row, codes, languages)) {
                let read = String(decoding: cells.bytes(head), as: UTF8.self)
                // A decimal may be written with more digits than it needs.
                let isSame = read == cell.written || Double(read).map { DataCell($0).written == cell.written } ?? false
                #expect(isSame, "\(declaration.name).\(head): \(read) became \(cell.written)")
            }
        }
    }
}
