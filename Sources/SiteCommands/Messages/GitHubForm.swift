import CampaignModel

/// Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a change.
///
/// Source: “Workflow commands for GitHub Actions”, and the escaping of the toolkit that GitHub publishes for them.
enum GitHubForm {
    /// A diagnostic as a command.
    static func line(_ diagnostic: Diagnostic, in language: MessageLanguage) -> String {
        let place = diagnostic.place
        let texts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix].map { $0[language] }
        let message = texts.filter { !$0.isEmpty }.joined(separator: "\n")
        return "::\(command(diagnostic.severity)) file=\(property(place.file)),line=\(place.line),col=\(place.column),"
            + "title=\(property(diagnostic.identifier))::\(data(message))\n"
    }

    /// Notes of a kind as one command, with their places in its words.
    static func line(_ kind: NoteFold.Kind, in language: MessageLanguage) -> String {
        let first = kind.first
        let count = language.number(kind.notes.count)
        let title = "\(kind.identifier) × \(count)"
        let message = [first.summary[language], first.explanation[language], first.fix[language], kind.places]
        return "::notice file=\(property(first.place.file)),line=\(first.place.line),col=\(first.place.column),"
            + "title=\(property(title))::\(data(message.filter { !$0.isEmpty }.joined(separator: "\n")))\n"
    }

    private static func command(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func data(_ text: String) -> String {
        escaped(text, ["%", "\r", "\n"])
    }

    private static func property(_ text: String) -> String {
        escaped(text, ["%", "\r", "\n", ":", ","])
    }

    private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            guard special.contains(Unicode.Scalar(byte)) else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(ascii: "%"))
            Hexadecimal.append(byte, upperCase: true, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
