import ArgumentParser
import CampaignModel
import SiteContent

/// Counts what each language has, and names what it lacks.
struct TranslationsStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Counts phrases, names and texts that each language has.",
        discussion: """
            Examples:
              minhbach translations status
              minhbach translations status --missing

            Named are what was translated before its source changed, as far as translations remember it (they do so \
            when they come in by import, or by translations mark), and phrases equal to the first language’s although \
            the language isn’t partial. With --missing each thing that a language lacks follows on a line of its own: a key of its file, or the \
            text to be translated. Exit code 1 when the content has errors; 0 else, whatever is missing.
            """)

    @Flag(help: "Name each thing that is missing.")
    var missing = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let judged = try site.preparation(keepsPictures: false).judged()
            guard let site = judged.site?.site else {
                try messages.printer(for: .error).print(judged.diagnostics, on: .error)
                return .contentErrors
            }
            let status = TranslationStatus(site)
            for language in site.languages {
                try StandardStream.output.write(status.line(of: language, in: messages.language) + "\n")
                for name in status.stale(in: language) {
                    let words = Bilingual(vi: "bản gốc đã đổi", en: "its source has changed")[messages.language]
                    try StandardStream.output.write("  \(name) (\(words))\n")
                }
                let same = status.same(in: language)
                if !same.isEmpty {
                    let words = Bilingual(vi: "giống hệt ngôn ngữ đầu", en: "same as the first language")[
                        messages.language]
                    let names = same.joined(separator: ", ")
                    try StandardStream.output.write("  languages/\(language.tag).yaml: \(names) (\(words))\n")
                }
                guard missing else { continue }
                for name in status.missing(in: language) { try StandardStream.output.write("  \(name)\n") }
            }
            return .done
        }
    }
}
