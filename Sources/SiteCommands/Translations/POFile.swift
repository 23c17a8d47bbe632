import CampaignModel

/// One message of a PO file, the form in which gettext’s tools exchange translations.
struct POEntry: Hashable, Sendable {
    /// Which message it is, whatever its words: `phrases:as_of_line`, `news/mua-he/body/3`.
    var context: String
    /// The words to translate.
    var source: String
    /// Whether the translation may differ by number.
    var isPlural = false
    /// The translation: one form, or as many as the language has; empty texts are still to be translated.
    var translations: [String]
    /// Words for the translator.
    var note = ""
    /// Whether the source changed since it was translated.
    var isFuzzy = false
    /// Whether gettext may check that the words in braces are the same.
    var hasBraces = false
}

/// Writes and reads PO files as the manual of GNU gettext describes them (“The Format of PO Files”).
///
/// It is ours because the library that GNU offers for it, libgettextpo, is under a licence (GPL 3) that this program
/// can't take on, and the format is small.
struct POFile: Hashable, Sendable {
    /// The language’s tag.
    var language: String
    /// How many forms nouns with numbers have: 1, or 2 with one for a single thing.
    var pluralForms: Int
    /// The day, as in `2026-11-20`.
    var day: String
    var entries: [POEntry]

    /// The file’s text.
    var text: String {
        let rule = pluralForms == 2 ? "nplurals=2; plural=(n != 1);" : "nplurals=1; plural=0;"
        let header = [
            "Project-Id-Version: minhbach", "Report-Msgid-Bugs-To: ", "POT-Creation-Date: \(day) 00:00+0000",
            "PO-Revision-Date: \(day) 00:00+0000", "Last-Translator: ", "Language-Team: ", "Language: \(language)",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
            "Plural-Forms: \(rule)",
        ]
        let lines = ["msgid \"\"", "msgstr \"\""] + header.map { "\"\($0)\\n\"" }
        return lines.joined(separator: "\n") + "\n" + entries.map(POFile.text).joined()
    }

    private static func text(_ entry: POEntry) -> String {
        var lines = [""]
        if !entry.note.isEmpty { lines.append("#. \(entry.note)") }
        let flags = (entry.isFuzzy ? ["fuzzy"] : []) + (entry.hasBraces ? ["python-brace-format"] : [])
        if !flags.isEmpty { lines.append("#, " + flags.joined(separator: ", ")) }
        lines.append("msgctxt \(quoted(entry.context))")
        lines.append("msgid \(quoted(entry.source))")
        if entry.isPlural {
            lines.append("msgid_plural \(quoted(entry.source))")
            for (number, form) in entry.translations.enumerated() { lines.append("msgstr[\(number)] \(quoted(form))") }
        } else {
            lines.append("msgstr \(quoted(entry.translations.first ?? ""))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text as PO files hold it; one of several lines stands on as many.
    static func quoted(_ text: String) -> String {
        let escaped = text.escaped { sign in
            switch sign {
            case "\\", "\"": "\\\(sign)"
            case "\t": "\\t"
            case "\r": "\\r"
            default: nil
            }
        }
        let lines = escaped.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return "\"\(escaped)\"" }
        return "\"\"" + lines.enumerated().map { "\n\"\($1)\($0 < lines.count - 1 ? "\\n" : "")\"" }.joined()
    }
}
