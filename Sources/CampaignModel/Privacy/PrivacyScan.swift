/// Searches texts for what tells who a person is (Law 91/2025/QH15, Decree 356/2025/NĐ-CP articles 3 and 4).
///
/// Identity numbers, telephone numbers, e-mail addresses and birth dates are found in every text. Ethnicity,
/// disability, religion, hardship and illness are found in texts about a person, school and class in those about a
/// child; in other texts both only in a paragraph that names somebody. Numbers in addresses of web pages are passed over.
public struct PrivacyScan: Sendable {
    private let offices: Set<String>

    /// Lets the telephone numbers and e-mail addresses of offices pass, however they are spaced.
    public init(officeContacts: [String]) {
        offices = Set(officeContacts.map { PrivacyScan.comparable(Array($0.utf8)[...]) })
    }

    /// What the text tells, in its order; ranges count the bytes of the slice's base.
    public func findings(in bytes: ArraySlice<UInt8>, about subject: PrivacySubject) -> [PrivacyFinding] {
        let text = PrivacyText(bytes)
        let findings = contacts(in: text) + dates(in: text) + personal(in: text, about: subject)
        return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
            let range = (bytes.startIndex + $0.range.lowerBound)..<(bytes.startIndex + $0.range.upperBound)
            return PrivacyFinding($0.kind, range)
        }
    }

    /// Where somebody is named, as far as words beside a name or frequent family names show it.
    public func names(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
        PersonNameSearch(text: PrivacyText(bytes)).names().map {
            (bytes.startIndex + $0.range.lowerBound)..<(bytes.startIndex + $0.range.upperBound)
        }
    }

    private func contacts(in text: PrivacyText) -> [PrivacyFinding] {
        var findings: [PrivacyFinding] = []
        if text.digitCount >= 9 { findings += NumberSearch(text: text).findings() }
        if text.bytes.contains(UInt8(ascii: "@")) { findings += MailSearch(text: text).findings() }
        return findings.filter { !isOffice($0, text) }
    }

    private func dates(in text: PrivacyText) -> [PrivacyFinding] {
        text.digitCount > 0 ? BirthDateSearch(text: text).findings() : []
    }

    private func personal(in text: PrivacyText, about subject: PrivacySubject) -> [PrivacyFinding] {
        let sensitive = SensitiveSearch(text: text).findings()
        if subject == .person {
            return sensitive + besideNames(SchoolSearch(text: text).findings(), text, children: true)
        }
        let school = SchoolSearch(text: text).findings()
        if subject == .child { return sensitive + school }
        return besideNames(sensitive, text, children: false) + besideNames(school, text, children: true)
    }

    /// The findings whose paragraph names somebody, or a child.
    private func besideNames(_ findings: [PrivacyFinding], _ text: PrivacyText, children: Bool) -> [PrivacyFinding] {
        guard !findings.isEmpty else { return [] }
        let names = PersonNameSearch(text: text).names().filter { $0.isChild || !children }
        guard !names.isEmpty else { return [] }
        return findings.filter { finding in
            let paragraph = text.paragraph(around: finding.range.lowerBound)
            return names.contains { paragraph.contains($0.range.lowerBound) }
        }
    }

    private func isOffice(_ finding: PrivacyFinding, _ text: PrivacyText) -> Bool {
        guard !offices.isEmpty, finding.kind == .phone || finding.kind == .email else { return false }
        return offices.contains(PrivacyScan.comparable(text.bytes[finding.range]))
    }

    /// A contact without spaces, dots, hyphens, brackets and capitals, its country code as the leading zero.
    private static func comparable(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.contains(UInt8(ascii: "@")) { return String(decoding: bytes, as: UTF8.self).lowercased() }
        let digits = bytes.filter { (0x30...0x39).contains($0) }
        let text = String(decoding: digits, as: UTF8.self)
        for prefix in ["0084", "840", "84"] where text.hasPrefix(prefix) && text.count - prefix.count >= 9 {
            return "0" + text.dropFirst(prefix.count)
        }
        return text
    }
}
