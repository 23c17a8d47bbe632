import ArgumentParser
import CampaignModel
import SiteContent

/// Gives translators what is to be translated.
struct TranslationsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the phrases and texts of the site as a PO file for translators.",
        discussion: """
            Examples:
              minhbach translations export --language-tag kpm --output kpm.po
              minhbach translations export --tag en > en.po

            Every program for gettext opens it (Poedit, Weblate, Virtaal). What was translated before its source \
            changed is marked fuzzy. The site need not have the language yet.
            """)

    @Option(
        name: [.customLong("tag"), .customLong("language-tag")],
        help: ArgumentHelp("The language to translate into.", valueName: "tag"))
    var tag: String

    @Option(help: ArgumentHelp("The file to write, instead of standard output; never overwritten.", valueName: "file"))
    var output: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let judged = try site.preparation(keepsPictures: false).judged()
            guard let judgedSite = judged.site?.site else {
                try messages.printer(for: .error).print(judged.diagnostics, on: .error)
                return .contentErrors
            }
            let sources = TranslationSources.read(LanguageTag(tag), in: site.content)
            let file = try TranslationExport(
                site: judgedSite, contentFolder: site.content, tag: LanguageTag(tag), sources: sources
            ).file()
            guard let output else {
                try StandardStream.output.write(file.text)
                return .done
            }
            try TranslationsExportCommand.create(output, file.text)
            return .done
        }
    }

    /// Writes a file where none is yet.
    private static func create(_ path: String, _ text: String) throws(CommandFailure) {
        let parts = RealPath.split(path)
        let isNew: Bool
        do {
            isNew = try OpenFolder(parts.folder).create(parts.name, Array(text.utf8))
        } catch {
            throw .uncreatable(path, error)
        }
        guard isNew else { throw .uncreatable(path, .taken) }
    }
}

/// Takes back what translators made.
struct TranslationsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes the translations of PO files into the content.",
        discussion: """
            Examples:
              minhbach translations import kpm.po --tag kpm
              minhbach translations import cau-chu.po bai-viet.po --tag kpm
              minhbach translations import kpm.po --tag kpm --yes

            Several files count as one: who translated a message counts, and two who differ are named. \
            Without --yes nothing is written: the files that would change are listed. In a language’s file single \
            lines change, comments and order stay. A text is taken when all its parts are translated. Messages marked \
            fuzzy are left out.
            """)

    @Argument(help: ArgumentHelp("The PO files, or - for standard input.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The language of the translations.", valueName: "tag"))
    var tag: String

    @Flag(help: "Write.")
    var yes = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            var read = TranslationFiles()
            for file in files {
                let text = try CommandText(file)
                try read.add(String(decoding: text.bytes, as: UTF8.self), name: text.name, tag: tag)
            }
            let entries = try read.entries()
            let judged = try site.preparation(keepsPictures: false).judged()
            guard let judgedSite = judged.site?.site else {
                try messages.printer(for: .error).print(judged.diagnostics, on: .error)
                return .contentErrors
            }
            let outcome = try TranslationImport(
                site: judgedSite, contentFolder: site.content, tag: LanguageTag(tag), entries: entries
            ).run()
            for remark in outcome.remarks { try StandardStream.error.write(remark[messages.language] + "\n") }
            if outcome.isRefused { return .contentErrors }
            return try tell(outcome)
        }
    }

    private func tell(_ outcome: TranslationImport.Outcome) throws(CommandFailure) -> ExitStatus {
        for change in outcome.changes {
            try StandardStream.output.write("\(change.isNew ? "+" : "~") \(site.content)/\(change.path)\n")
        }
        if yes { try write(outcome.changes) }
        let counts = Bilingual(
            vi: "\(outcome.phrases) câu, \(outcome.stories) bài",
            en: "\(outcome.phrases) phrases, \(outcome.stories) texts")
        let words =
            yes
            ? Bilingual(vi: "Đã ghi: \(counts.vietnamese).", en: "Written: \(counts.english).")
            : Bilingual(
                vi: "Chưa ghi gì: \(counts.vietnamese). Thêm --yes để ghi.",
                en: "Nothing was written: \(counts.english). Add --yes to write.")
        if !messages.quiet { try StandardStream.error.write(words[messages.language] + "\n") }
        return .done
    }

    /// Writes all files or none.
    private func write(_ changes: [TranslationImport.Change]) throws(CommandFailure) {
        let files = changes.map { change in
            ImportProposal.File(
                path: change.path, bytes: Array(change.text.utf8),
                present: try? ByteReading.bytes("\(site.content)/\(change.path)"))
        }
        try ImportWriter(contentFolder: site.content).write(ImportProposal(files: files))
    }
}

/// Prints a language that nobody speaks.
struct TranslationsPseudoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: "Prints the file of a pseudo-language (qps), to see whether layouts hold longer words.",
        discussion: """
            Example:
              minhbach translations pseudo > content/languages/qps.yaml

            Then add qps to languages in site.yaml, look with minhbach serve, and take both away again.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let judged = try site.preparation(keepsPictures: false).judged()
            guard let first = judged.site?.site.languages.first else {
                try messages.printer(for: .error).print(judged.diagnostics, on: .error)
                return .contentErrors
            }
            try StandardStream.output.write(PseudoLanguage(first: first).text)
            return .done
        }
    }
}

extension TranslationSources {
    /// What a language's translations were made from, as far as it is remembered.
    static func read(_ tag: LanguageTag, in contentFolder: String) -> TranslationSources {
        let bytes = try? ByteReading.bytes("\(contentFolder)/languages/\(tag.text).sources.yaml")
        return TranslationSources(String(decoding: bytes ?? [], as: UTF8.self))
    }
}
