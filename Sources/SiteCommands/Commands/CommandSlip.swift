import ArgumentParser
import CampaignModel
import SiteContent

/// A command that isn't there, and the one that was probably meant.
struct CommandSlip: Hashable {
    /// The words that lead to it, as in `minhbach translations`.
    let parent: String
    /// What was typed.
    let typed: String
    /// The names that there are.
    let known: [String]

    /// Finds the first word that should name a command and doesn't.
    static func find(in arguments: [String], under root: any ParsableCommand.Type) -> CommandSlip? {
        var command = root
        var path = ["minhbach"]
        // `help chek` asks for help on a command that isn't there: the parser would print the whole overview.
        for word in arguments where word != "help" {
            let subcommands = command.configuration.subcommands
            if subcommands.isEmpty || word.hasPrefix("-") { return nil }
            guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
                let known = subcommands.compactMap { $0.configuration.commandName }
                return CommandSlip(parent: path.joined(separator: " "), typed: word, known: known)
            }
            command = next
            path.append(word)
        }
        return nil
    }

    /// What to tell.
    var words: Bilingual {
        let listed = known.joined(separator: ", ")
        let named = known.map { name in VietnameseKinds.name(of: name).map { "\(name) (\($0))" } ?? name }
        guard let nearest = TextFold.nearest(typed, in: known) else {
            return Bilingual(
                vi: "không có lệnh “\(parent) \(typed)”; các lệnh có: \(named.joined(separator: ", "))",
                en: "there is no command “\(parent) \(typed)”; there are: \(listed)")
        }
        return Bilingual(
            vi: "không có lệnh “\(parent) \(typed)”; có phải bạn muốn gõ “\(parent) \(nearest)”?",
            en: "there is no command “\(parent) \(typed)”; did you mean “\(parent) \(nearest)”?")
    }
}

/// `--language kpm` at a command for translators: messages have a language too, and that is what the option names.
struct TagSlip: Hashable {
    /// The language that was meant to be translated into.
    let tag: String
    /// Its name, where that was written in place of its tag.
    var name: String?

    /// Finds the option with a language that messages don't have.
    static func find(in arguments: [String]) -> TagSlip? {
        guard arguments.count > 2, arguments[0] == "translations", ["export", "import", "mark"].contains(arguments[1])
        else { return nil }
        let values = arguments.indices.compactMap { index -> String? in
            if arguments[index].hasPrefix("--language=") { return String(arguments[index].dropFirst(11)) }
            return arguments[index] == "--language" && index + 1 < arguments.count ? arguments[index + 1] : nil
        }
        return values.first { !$0.isEmpty && !$0.hasPrefix("-") && MessageLanguage(argument: $0) == nil }
            .map { LanguageName.tag(of: $0)?.text ?? $0 }.map { TagSlip(tag: $0) } ?? named(in: arguments)
    }

    /// `--tag "K'Ho"`.
    private static func named(in arguments: [String]) -> TagSlip? {
        for index in arguments.indices {
            let parts = arguments[index].split(separator: "=", maxSplits: 1).map(String.init)
            guard let option = parts.first, ["--tag", "--language-tag"].contains(option) else { continue }
            let value = parts.count > 1 ? parts[1] : index + 1 < arguments.count ? arguments[index + 1] : ""
            if let tag = LanguageName.tag(of: value) { return TagSlip(tag: tag.text, name: value) }
        }
        return nil
    }

    /// What to tell.
    var words: Bilingual {
        if let name {
            return Bilingual(
                vi: "“\(name)” là tên ngôn ngữ; mã của nó viết là: --tag \(tag)",
                en: "“\(name)” is the name of a language; its tag is written: --tag \(tag)")
        }
        return Bilingual(
            vi: "--language là ngôn ngữ của thông báo (vi, en); ngôn ngữ cần dịch viết là: --tag \(tag)",
            en: "--language is the language of messages (vi, en); the language to translate into is: --tag \(tag)")
    }
}
