import CampaignModel
import SiteContent

/// What of a PO file isn’t taken, or is taken with a doubt: each kind is told in one line that names its messages.
extension TranslationImport {
    /// The remarks on all messages.
    func remarks(on named: [String: POEntry]) -> [Bilingual] {
        let known = knownContexts()
        let written = named.values.filter { $0.translations.contains { !$0.isEmpty } }.sorted {
            $0.context < $1.context
        }
        let gone = written.filter { !known.contains($0.context) }.map(\.context)
        let fuzzy = written.filter { $0.isFuzzy && known.contains($0.context) }.map(\.context)
        let stale = written.filter { entry in
            guard entry.isTranslated, entry.context.hasPrefix("phrases:"),
                let phrase = first.phrases[String(entry.context.dropFirst("phrases:".count))]
            else { return false }
            return phrase.other != entry.source
        }.map(\.context)
        return [
            TranslationImport.gone(gone), TranslationImport.fuzzy(fuzzy), TranslationImport.stale(stale),
        ].compactMap { $0 }
    }

    /// The messages that an export of today would hold.
    private func knownContexts() -> Set<String> {
        var known = Set(TranslationStyle.keys.map { "style:\($0.name)" })
        known.formUnion((1...12).map { "months:\($0)" })
        known.formUnion(first.phrases.keys.map { "phrases:\($0)" })
        for story in site.stories where !story.isWithdrawn && story.versions[first.tag] != nil {
            let path = "\(story.kind.rawValue)/\(story.slug)"
            let blocks = text("\(path)/\(first.tag.text).md").flatMap(StoryBlocks.init)?.blocks ?? []
            known.formUnion(["\(path)/title", "\(path)/summary"] + blocks.indices.map { "\(path)/body/\($0 + 1)" })
        }
        return known
    }

    /// Messages that the site doesn’t have.
    static func gone(_ contexts: [String]) -> Bilingual? {
        guard !contexts.isEmpty else { return nil }
        let names = names(contexts)
        return Bilingual(
            vi: "Không lấy \(contexts.count) câu mà cổng không có hoặc không còn: \(names)",
            en: "Not taken, since the site doesn’t have them (any more): \(contexts.count): \(names)")
    }

    /// Messages whose translation is still in doubt.
    static func fuzzy(_ contexts: [String]) -> Bilingual? {
        guard !contexts.isEmpty else { return nil }
        let names = names(contexts)
        return Bilingual(
            vi: "Không lấy \(contexts.count) câu còn đánh dấu “fuzzy” (cần xem lại trong chương trình dịch): \(names)",
            en:
                "Not taken, since they are still marked fuzzy (look at them in the program for gettext): "
                + "\(contexts.count): \(names)")
    }

    /// Phrases that were translated from other words than the site’s.
    static func stale(_ contexts: [String]) -> Bilingual? {
        guard !contexts.isEmpty else { return nil }
        let names = names(contexts)
        return Bilingual(
            vi: "Có \(contexts.count) câu dịch từ lời gốc đã đổi, hãy xuất lại để dịch cho khớp: \(names)",
            en:
                "Translated from words that have changed since, export again to bring them up to date: "
                + "\(contexts.count): \(names)")
    }

    /// The names of messages; of many, the first twenty.
    private static func names(_ contexts: [String]) -> String {
        contexts.prefix(20).joined(separator: ", ") + (contexts.count > 20 ? ", …" : "")
    }
}
