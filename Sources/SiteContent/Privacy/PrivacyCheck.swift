import CampaignModel

/// Keeps private matters out of what editors write: stories, and the texts of the registers.
struct PrivacyCheck: Sendable {
    private let scan: PrivacyScan

    init(officeContacts: [String]) {
        scan = PrivacyScan(officeContacts: officeContacts)
    }

    /// Reports what a YAML file tells; a plain number that is a value by itself is an amount.
    func checkValues(of source: SourceText, into collector: DiagnosticCollector) {
        let bytes = source.bytes
        for finding in scan.findings(in: bytes[...], about: .anything) where !isAmount(finding, in: bytes) {
            let words = String(decoding: bytes[finding.range], as: UTF8.self)
            collector.add(.privateMatter(finding.kind, words, at: source.place(at: finding.range.lowerBound)))
        }
    }

    private func isAmount(_ finding: PrivacyFinding, in bytes: [UInt8]) -> Bool {
        let range = finding.range
        guard finding.kind == .oldIdentityNumber || finding.kind == .identityNumber,
            bytes[range].allSatisfy({ (0x30...0x39).contains($0) }), bytes[range.lowerBound] != 0x30
        else { return false }
        let isValue = bytes[..<range.lowerBound].suffix(2).elementsEqual(": ".utf8)
        return isValue && (range.upperBound == bytes.count || "\n,} ".utf8.contains(bytes[range.upperBound]))
    }

    /// Where a file first names somebody.
    func firstName(in source: SourceText) -> SourcePlace? {
        scan.names(in: source.bytes[...]).first.map { source.place(at: $0.lowerBound) }
    }

    /// Reports what a whole file tells.
    func check(_ source: SourceText, about subject: PrivacySubject, into collector: DiagnosticCollector) {
        check(source.bytes[...], about: subject, into: collector) { source.place(at: $0) }
    }

    /// Reports what the cells of these columns tell; a commendation's, what they tell about the person.
    func check(_ table: CSVTable, _ schema: CSVSchema, into collector: DiagnosticCollector) {
        let columns = schema.freeText.compactMap(table.column)
        guard !columns.isEmpty else { return }
        let recipient = schema.required.contains("recipient") ? table.column("recipient") : nil
        for row in table.rows {
            let isPerson = recipient.map { row.bytes($0).elementsEqual("person".utf8) } ?? false
            for column in columns {
                let bytes = row.bytes(column)
                if column.name == "phone",
                    case .withoutZero(let phone) = PhoneSlip(String(decoding: bytes, as: UTF8.self)),
                    !scan.findings(in: bytes, about: .anything).isEmpty
                {
                    collector.add(.privatePhoneWithoutZero(phone, at: row.place(column)))
                    continue
                }
                check(bytes, about: isPerson ? .person : .anything, into: collector) { offset in
                    // A cell with doubled quotation marks was copied: its bytes aren't those of the file.
                    bytes.startIndex > 0 ? table.storage.source.place(at: offset) : row.place(column)
                }
            }
        }
    }

    private func check(
        _ bytes: ArraySlice<UInt8>, about subject: PrivacySubject, into collector: DiagnosticCollector,
        place: (Int) -> SourcePlace
    ) {
        for finding in scan.findings(in: bytes, about: subject) {
            let words = String(decoding: bytes[finding.range], as: UTF8.self)
            collector.add(.privateMatter(finding.kind, words, at: place(finding.range.lowerBound)))
        }
    }
}
