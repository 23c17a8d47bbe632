import CampaignModel
import SiteContent

/// The words of a site to be translated into a language, with what has been translated already.
struct TranslationExport {
    let site: Site
    let contentFolder: String
    /// The language to translate into; the site may not have it yet.
    let tag: LanguageTag
    /// What the translations were made from, as it was then.
    let sources: TranslationSources

    private var target: Language? { site.languages.first { $0.tag == tag } }

    /// The PO file.
    func file() throws(CommandFailure) -> POFile {
        guard let first = site.languages.first else {
            preconditionFailure("A site without languages passed the checks of site.yaml.")
        }
        let hasOne = target?.phrases.values.contains { $0.one != nil } ?? false
        let forms = hasOne ? 2 : 1
        return POFile(
            language: tag.text, pluralForms: forms, day: "\(site.settings.asOf)",
            entries: style(first) + months() + phrases(first, forms) + (try stories(first)))
    }

    private func style(_ first: Language) -> [POEntry] {
        TranslationStyle.keys.map { key in
            POEntry(
                context: "style:\(key.name)", source: key.value(first),
                translations: [target.map(key.value) ?? ""], note: key.note)
        }
    }

    private func months() -> [POEntry] {
        guard let named = site.languages.first(where: { $0.style.months.count == 12 }) else { return [] }
        return named.style.months.enumerated().map { number, name in
            let own = target?.style.months ?? []
            return POEntry(
                context: "months:\(number + 1)", source: name, translations: [own.count == 12 ? own[number] : ""],
                note: "The month \(number + 1), if long dates name months; all twelve or none.")
        }
    }

    private func phrases(_ first: Language, _ forms: Int) -> [POEntry] {
        first.phrases.sorted { $0.key < $1.key }.map { key, phrase in
            let isPlural = site.languages.contains { $0.phrases[key]?.one != nil }
            let isKnown = target.map { !$0.untranslated.contains(key) } ?? false
            let own = isKnown ? target?.phrases[key] : nil
            var translations = [own?.other ?? ""]
            if isPlural, forms == 2 { translations.insert(own.map { $0.one ?? $0.other } ?? "", at: 0) }
            let sameNames = own.map { Set($0.placeholders) == Set(phrase.placeholders) } ?? true
            return POEntry(
                context: "phrases:\(key)", source: phrase.other, isPlural: isPlural, translations: translations,
                isFuzzy: own != nil && sources.isStale("phrases:\(key)", phrase.other),
                hasBraces: !phrase.placeholders.isEmpty && sameNames && !isPlural)
        }
    }

    private func stories(_ first: Language) throws(CommandFailure) -> [POEntry] {
        var entries: [POEntry] = []
        for story in site.stories where !story.isWithdrawn {
            guard let source = story.versions[first.tag] else { continue }
            let path = "\(story.kind.rawValue)/\(story.slug)"
            guard let text = StoryBlocks(try text(of: path, first.tag)) else { continue }
            let own = story.versions[tag]
            let ownText = own == nil ? nil : StoryBlocks(try self.text(of: path, tag))
            let isStale =
                own != nil
                && sources.isStale(path, TranslationSources.text(title: source.title, summary: source.summary, text))
            entries.append(
                POEntry(
                    context: "\(path)/title", source: source.title, translations: [own?.title ?? ""], isFuzzy: isStale))
            entries.append(
                POEntry(
                    context: "\(path)/summary", source: source.summary, translations: [own?.summary ?? ""],
                    isFuzzy: isStale))
            // A translation cut otherwise than its source can't be laid beside it part by part.
            let pairs = ownText?.blocks.count == text.blocks.count ? ownText?.blocks : nil
            for (number, block) in text.blocks.enumerated() {
                entries.append(
                    POEntry(
                        context: "\(path)/body/\(number + 1)", source: block, translations: [pairs?[number] ?? ""],
                        note: number == 0 ? "Markdown: keep links, codes and marks as they are." : "",
                        isFuzzy: isStale && pairs != nil))
            }
        }
        return entries
    }

    private func text(of path: String, _ tag: LanguageTag) throws(CommandFailure) -> String {
        String(decoding: try ByteReading.file("\(contentFolder)/\(path)/\(tag.text).md"), as: UTF8.self)
    }
}

/// How a language writes numbers and dates, as a translator is asked for it.
struct TranslationStyle: Sendable {
    let name: String
    let note: String
    let value: @Sendable (Language) -> String

    static let keys = [
        TranslationStyle(name: "name", note: "The language’s name in the language itself.") { $0.name },
        TranslationStyle(name: "decimal", note: "Between whole and fraction.") { $0.style.decimalMark },
        TranslationStyle(name: "group", note: "Between groups of three digits.") { $0.style.groupMark },
        TranslationStyle(name: "date", note: "A short date.") { $0.style.shortDate },
        TranslationStyle(name: "long_date", note: "A long date; {month} is the month’s name.") { $0.style.longDate },
        TranslationStyle(name: "percent", note: "A share.") { $0.style.percent },
    ]
}
