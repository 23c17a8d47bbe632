import CampaignModel

/// Diagnostics for programs: an object a line, with the same keys in the same order.
enum JSONForm {
    /// A diagnostic as a line; one about many things names all of them in `subjects`.
    static func line(_ diagnostic: Diagnostic, in language: MessageLanguage) -> String {
        String(decoding: members(diagnostic, in: language) + "}\n".utf8, as: UTF8.self)
    }

    /// Notes of a kind as a line: the first one's members, how many there are, and where, each with its summary.
    static func line(_ kind: NoteFold.Kind, in language: MessageLanguage) -> String {
        var bytes = members(kind.first, in: language)
        bytes += #","count":\#(kind.notes.count),"places":["#.utf8
        for (index, note) in kind.notes.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += #"{"file":"#.utf8
            JSONText.append(note.place.file, to: &bytes)
            bytes += #","line":\#(note.place.line),"column":\#(note.place.column),"summary":"#.utf8
            JSONText.append(note.summary[language], to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
        bytes += "]}\n".utf8
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The object of a diagnostic without its closing bracket.
    private static func members(_ diagnostic: Diagnostic, in language: MessageLanguage) -> [UInt8] {
        var bytes = Array(#"{"file":"#.utf8)
        JSONText.append(diagnostic.place.file, to: &bytes)
        bytes += #","line":\#(diagnostic.place.line),"column":\#(diagnostic.place.column)"#.utf8
        let texts = [
            ("severity", diagnostic.severity.rawValue),
            ("identifier", diagnostic.identifier),
            ("summary", diagnostic.summary[language]),
            ("explanation", diagnostic.explanation[language]),
            ("fix", diagnostic.fix[language]),
        ]
        for (key, text) in texts {
            bytes += ",\"\(key)\":".utf8
            JSONText.append(text, to: &bytes)
        }
        guard !diagnostic.subjects.isEmpty else { return bytes }
        bytes += #","subjects":["#.utf8
        for (index, subject) in diagnostic.subjects.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONText.append(subject, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }
}
