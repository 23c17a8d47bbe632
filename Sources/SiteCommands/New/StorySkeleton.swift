import CampaignModel
import SiteContent

/// The first text of a new story: every key that it may have, explained, and a few words on how to write.
struct StorySkeleton {
    /// What the story is.
    let kind: StoryKind
    /// Its title; may be empty.
    let title: String
    /// The site's day, for a first date.
    let day: CalendarDate
    /// The language of the explanations.
    let language: MessageLanguage

    /// The file. It is a draft: nothing of it is published before that line is deleted.
    var text: String { frontMatter + "\n" + StoryPrompt.text(of: kind)[language] + "\n" }

    /// The head of the file, with the lines that begin and end it.
    var frontMatter: String {
        let fields = StoryField.all(of: kind)
        let lines = fields.filter { $0.key != "draft" }.map(line)
        let draft = fields.first { $0.key == "draft" }.map { "# \($0.meaning[language])\ndraft: true" } ?? ""
        return (["---", "# " + head] + lines + [draft, "---", ""]).joined(separator: "\n")
    }

    private func line(_ field: StoryField) -> String {
        let meaning = "# \(field.meaning[language])"
        guard field.isRequired else { return "\(meaning)\n# \(field.key): \(example(field))" }
        return "\(meaning)\n\(field.key): \(value(field))"
    }

    /// What is known already; the rest is for the editor.
    private func value(_ field: StoryField) -> String {
        switch (field.key, field.shape) {
        case ("title", _): title.isEmpty ? "" : StorySkeleton.quoted(title)
        case (_, .date): "\(day)"
        case (_, .choice(let words)): kind == .ambassador ? "" : words.first ?? ""
        default: ""
        }
    }

    private func example(_ field: StoryField) -> String {
        switch field.shape {
        case .text, .localized: ""
        case .date: "\(day)"
        case .flag: "true"
        case .number: "10"
        case .choice(let words): words.first ?? ""
        case .list, .attachments: "[]"
        }
    }

    private var head: String {
        Bilingual(
            vi: "Dòng bắt đầu bằng # chỉ để giải thích. Muốn dùng một mục, hãy bỏ dấu # trước tên mục.",
            en: "Lines that begin with # only explain. To use a key, take away the # before its name.")[language]
    }

    /// A text as YAML holds it in double quotation marks, whatever signs it has.
    static func quoted(_ text: String) -> String {
        let escaped = text.escaped { sign in
            switch sign {
            case "\\", "\"": "\\\(sign)"
            case "\n", "\r": " "
            default: nil
            }
        }
        return "\"\(escaped)\""
    }
}
