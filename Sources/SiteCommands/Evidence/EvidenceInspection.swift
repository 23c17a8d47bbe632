import CampaignModel
import Glibc
import SiteContent

/// Looks for what a file tells besides its contents: who wrote it, hidden parts, metadata of pictures.
///
/// Files aren't unpacked: what lies in compressed parts of a PDF or an Office file isn't seen.
struct EvidenceInspection {
    /// The file as messages show it.
    let file: String
    let bytes: [UInt8]
    let format: EvidenceFormat
    /// The row of the register.
    let place: SourcePlace
    let officeContacts: [String]

    func diagnostics() -> [Diagnostic] {
        if format.isText { return textDiagnostics() }
        if format.isOffice { return officeDiagnostics() }
        if format == .pdf { return documentDiagnostics() }
        let metadata = ImageSegments(bytes).metadata
        return metadata.isEmpty ? [] : [.evidenceImageWithMetadata(file, metadata, at: place)]
    }

    private func textDiagnostics() -> [Diagnostic] {
        let collector = DiagnosticCollector()
        let text = SourceText(file: file, bytes: bytes, spelling: .other, into: collector)
        guard text.isReadable else { return collector.diagnostics }
        let findings = PrivacyScan(officeContacts: officeContacts).findings(in: text.bytes[...], about: .anything)
        var diagnostics = collector.diagnostics
        for finding in findings where !isAmount(finding, in: text.bytes) {
            let words = String(decoding: text.bytes[finding.range], as: UTF8.self)
            diagnostics.append(.privateMatter(finding.kind, words, at: text.place(at: finding.range.lowerBound)))
        }
        if format == .csv {
            let columns = PersonalColumns.found(in: text.bytes)
            if !columns.isEmpty { diagnostics.append(.evidenceWithPersonalColumns(columns, at: text.place(at: 0))) }
        }
        return diagnostics
    }

    /// True for a whole number in a cell of its own: a table's amounts have nine digits too.
    private func isAmount(_ finding: PrivacyFinding, in text: [UInt8]) -> Bool {
        let range = finding.range
        guard format == .csv, finding.kind == .oldIdentityNumber || finding.kind == .identityNumber,
            text[range].allSatisfy({ (0x30...0x39).contains($0) }), text[range.lowerBound] != 0x30
        else { return false }
        let ends = Set(",;\t\n\"".utf8)
        let opens = range.lowerBound == 0 || ends.contains(text[range.lowerBound - 1])
        return opens && (range.upperBound == text.count || ends.contains(text[range.upperBound]))
    }

    private func officeDiagnostics() -> [Diagnostic] {
        let names = PackedNames(bytes).names
        let lower = names.map { $0.lowercased() }
        if lower.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("basic/") }) {
            return [.evidenceWithActiveContent(file, at: place)]
        }
        let parts = ["comments", "embeddings/", "externallinks/", "custom", "thumbnail"].filter { part in
            lower.contains { $0.contains(part) }
        }
        return [.officeEvidence(file, parts.map { String($0.prefix { $0 != "/" }) }, at: place)]
    }

    private func documentDiagnostics() -> [Diagnostic] {
        if contains("/JavaScript") || contains("/Launch") { return [.evidenceWithActiveContent(file, at: place)] }
        var parts: [String] = []
        if namesAuthor || contains("<dc:creator>") { parts.append("Author") }
        if contains("/EmbeddedFile") { parts.append("EmbeddedFile") }
        if contains("/Encrypt") { parts.append("Encrypt") }
        return parts.isEmpty ? [] : [.documentTellsMore(file, parts, at: place)]
    }

    /// True when the document's information holds an author that isn't empty.
    private var namesAuthor: Bool {
        guard let found = offset(of: "/Author") else { return false }
        let value = bytes[(found + 7)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }.prefix(2)
        return !value.elementsEqual("()".utf8) && !value.elementsEqual("<>".utf8)
    }

    private func contains(_ words: String) -> Bool { offset(of: words) != nil }

    private func offset(of words: String) -> Int? {
        let words = Array(words.utf8)
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let first = words.first else { return nil }
            var start = 0
            while start + words.count <= bytes.count,
                let found = memchr(base + start, Int32(first), bytes.count - start - words.count + 1)
            {
                let offset = base.distance(to: UnsafeRawPointer(found))
                if bytes[offset...].starts(with: words) { return offset }
                start = offset + 1
            }
            return nil
        }
    }
}
