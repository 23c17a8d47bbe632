/// Searches texts for what tells who a person is (Law 91/2025/QH15, Decree 356/2025/NĐ-CP articles 3 and 4).
///
/// Identity numbers, telephone numbers, e-mail addresses and birth dates are found in every text; ethnicity,
/// disability, religion, hardship and illness in texts about a person; school and class in those about a child.
/// Addresses of web pages are passed over.
public struct PrivacyScan: Sendable {
    private let offices: Set<String>

    /// Lets the telephone numbers and e-mail addresses of offices pass, however they are spaced.
    public init(officeContacts: [String]) {
        offices = Set(officeContacts.map { PrivacyScan.comparable(Array($0.utf8)[...]) })
    }

    /// What the text tells, in its order; ranges count the bytes of the slice's base.
    public func findings(in bytes: ArraySlice<UInt8>, about subject: PrivacySubject) -> [PrivacyFinding] {
        let text = PrivacyText(bytes)
        var findings = NumberSearch(text: text).findings() + MailSearch(text: text).findings()
        findings = findings.filter { !isOffice($0, text) }
        findings += BirthDateSearch(text: text).findings()
        if subject != .anything { findings += SensitiveSearch(text: text).findings() }
        if subject == .child { findings += SchoolSearch(text: text).findings() }
        return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
            let range = (bytes.startIndex + $0.range.lowerBound)..<(bytes.startIndex + $0.range.upperBound)
            return PrivacyFinding($0.kind, range)
        }
    }

    private func isOffice(_ finding: PrivacyFinding, _ text: PrivacyText) -> Bool {
        guard !offices.isEmpty, finding.kind == .phone || finding.kind == .email else { return false }
        return offices.contains(PrivacyScan.comparable(text.bytes[finding.range]))
    }

    /// A contact without spaces, dots, hyphens, brackets and capitals, its country code as the leading zero.
    private static func comparable(_ bytes: ArraySlice<UInt8>) -> String {
        let kept = bytes.filter { $0 > 0x20 && $0 < 0x7F && !" .-()".utf8.contains($0) }
        let text = String(decoding: kept, as: UTF8.self).lowercased()
        for prefix in ["+840", "+84", "0084"] where text.hasPrefix(prefix) {
            return "0" + text.dropFirst(prefix.count)
        }
        return text.hasPrefix("84") && text.count == 11 ? "0" + text.dropFirst(2) : text
    }
}
