import CampaignModel

/// Diagnostics for people: a headline that editors and terminals can follow to its place, the line with a caret, the
/// reason, the remedy.
struct TextForm {
    /// The language of the words; the severity's word stays English, because editors look for it.
    let language: MessageLanguage
    /// The colours.
    let colours: TextColours
    /// The lines of the input files.
    var lines: SourceLines
    /// The lines, by file, that tell private matters: they are shown with numbers and addresses hidden.
    var privateLines: [String: Set<Int>] = [:]

    /// A diagnostic as a paragraph, ended by an empty line.
    mutating func paragraph(_ diagnostic: Diagnostic) -> String {
        var text = headline(diagnostic) + "\n"
        if let line = lines.line(at: diagnostic.place) {
            let isPrivate = privateLines[diagnostic.place.file]?.contains(diagnostic.place.line) ?? false
            text += excerpt(isPrivate ? PrivacyMask.line(line) : line, diagnostic)
        }
        text += labelled(language == .vietnamese ? "Vì sao" : "Why", diagnostic.explanation[language])
        text += labelled(language == .vietnamese ? "Cách sửa" : "Fix", diagnostic.fix[language])
        return text + "\n"
    }

    /// The notes of a kind as a line: how many there are, what the first says, and how to learn more.
    func line(_ kind: NoteFold.Kind) -> String {
        let place = kind.first.place
        let count = language.number(kind.notes.count)
        let summary = ShownText.line(kind.first.summary[language])
        let words =
            switch language {
            case .vietnamese:
                kind.notes.count == 1
                    ? summary : "\(count) ghi chú cùng loại, đầu tiên: \(summary)"
            case .english:
                kind.notes.count == 1 ? summary : "\(count) of a kind, the first: \(summary)"
            }
        let more = "minhbach check --explain \(kind.identifier)"
        return colours.strong("\(ShownText.line(place.file)):\(place.line):\(place.column):") + " "
            + colours.marked("note:", .note) + " \(words) " + colours.faint("[\(kind.identifier)] → \(more)") + "\n"
    }

    private func headline(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let summary = ShownText.line(diagnostic.summary[language])
        return colours.strong("\(ShownText.line(place.file)):\(place.line):\(place.column):") + " "
            + colours.marked("\(diagnostic.severity.rawValue):", diagnostic.severity) + " "
            + colours.strong(summary) + " " + colours.faint("[\(diagnostic.identifier)]")
    }

    private func excerpt(_ line: String, _ diagnostic: Diagnostic) -> String {
        let excerpt = SourceExcerpt(of: line, around: diagnostic.place.column)
        let number = String(diagnostic.place.line)
        let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
        let empty = String(repeating: " ", count: margin.count)
        let caret = String(repeating: " ", count: excerpt.caretOffset) + colours.marked("^", diagnostic.severity)
        return colours.faint("\(margin) |") + " \(excerpt.text)\n" + colours.faint("\(empty) |") + " \(caret)\n"
    }

    private func labelled(_ label: String, _ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let indent = "        "
        let lines = text.split(separator: "\n").map { ShownText.line(String($0)) }
        return "\(indent)\(label): " + lines.joined(separator: "\n\(indent)") + "\n"
    }
}
