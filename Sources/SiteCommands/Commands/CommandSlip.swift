import ArgumentParser
import CampaignModel

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
        for word in arguments {
            let subcommands = command.configuration.subcommands
            if subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
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
        guard let nearest = TextFold.nearest(typed, in: known) else {
            return Bilingual(
                vi: "không có lệnh “\(parent) \(typed)”; các lệnh có: \(listed)",
                en: "there is no command “\(parent) \(typed)”; there are: \(listed)")
        }
        return Bilingual(
            vi: "không có lệnh “\(parent) \(typed)”; có phải bạn muốn gõ “\(parent) \(nearest)”?",
            en: "there is no command “\(parent) \(typed)”; did you mean “\(parent) \(nearest)”?")
    }
}
