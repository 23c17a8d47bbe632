import ArgumentParser
import CampaignModel
import SiteContent

/// Remembers what translations that are up to date were made from.
struct TranslationsMarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Remembers what each translation of a language was made from.",
        discussion: """
            Examples:
              minhbach translations mark --tag en          tells what isn’t remembered or has changed
              minhbach translations mark --tag en --yes    remembers it

            For translations that were written by hand and read against their source. From then on a source that \
            changes makes the translation stale: its page says so, and translations status names it. Only \
            languages/<tag>.sources.yaml is written.
            """)

    @Option(
        name: [.customLong("tag"), .customLong("language-tag")],
        help: ArgumentHelp("The language of the translations.", valueName: "tag"))
    var tag: String

    @Flag(help: "Write it.")
    var yes = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try CommandOutcome.exit(in: messages.language) {
            let judged = try site.preparation(keepsPictures: false).judged()
            guard let judgedSite = judged.site?.site, let first = judgedSite.languages.first else {
                try messages.printer(for: .error).print(judged.diagnostics, on: .error)
                return .contentErrors
            }
            let tag = LanguageTag(tag)
            guard tag != first.tag, let language = judgedSite.languages.first(where: { $0.tag == tag }) else {
                throw CommandFailure.noTranslation(tag, judgedSite.languages.dropFirst().map(\.tag))
            }
            let old = TranslationSources.read(tag, in: site.content)
            let now = try TranslationsMarkCommand.sources(of: language, first, judgedSite, in: site.content)
            for (name, hash) in now.names.sorted(by: { $0.key < $1.key }) where old.names[name] != hash {
                try StandardStream.output.write("\(old.names[name] == nil ? "+" : "~") \(name)\n")
            }
            let count = now.names.count { old.names[$0.key] != $0.value }
            if yes, now != old {
                let path = "\(site.content)/languages/\(tag).sources.yaml"
                try FileReplacement.put(Array(now.text.utf8), at: path)
            }
            try StandardStream.error.write(end(count)[messages.language] + "\n")
            return .done
        }
    }

    private func end(_ count: Int) -> Bilingual {
        yes
            ? Bilingual(
                vi: "Đã nhớ \(count) bản gốc.",
                en: "Remembered: \(MessageLanguage.english.count(count, "source", "sources")).")
            : Bilingual(
                vi: "Chưa ghi gì: \(count) bản gốc chưa nhớ hoặc đã đổi. Thêm --yes để ghi.",
                en: "Nothing was written. Sources that aren’t remembered or have changed: \(count). Add --yes to write."
            )
    }

    /// What each phrase and text of a language has as its source now.
    private static func sources(
        of language: Language, _ first: Language, _ site: Site, in content: String
    ) throws(CommandFailure) -> TranslationSources {
        var sources = TranslationSources()
        for (key, phrase) in first.phrases where !language.untranslated.contains(key) {
            sources.remember("phrases:\(key)", phrase.other)
        }
        for story in site.stories where story.versions[language.tag] != nil {
            let path = "\(story.kind.rawValue)/\(story.slug)"
            let bytes = try ByteReading.file("\(content)/\(path)/\(first.tag.text).md")
            guard let source = story.versions[first.tag],
                let blocks = StoryBlocks(String(decoding: bytes, as: UTF8.self))
            else { continue }
            sources.remember(path, TranslationSources.text(title: source.title, summary: source.summary, blocks))
        }
        return sources
    }
}

extension CommandFailure {
    /// A language that isn't one of the site's translations.
    static func noTranslation(_ tag: LanguageTag, _ known: [LanguageTag]) -> CommandFailure {
        let list = known.map(\.text).joined(separator: ", ")
        return CommandFailure(
            status: .contentErrors,
            message: Bilingual(
                vi: "“\(tag)” không phải là một bản dịch của cổng; các bản dịch: \(list)",
                en: "“\(tag)” isn’t a translation of the site; there are: \(list)"))
    }
}
