import CampaignModel
import SiteContent
import SiteRendering

/// What a PO file would change in the content, worked out before anything is written.
struct TranslationImport {
    /// A file as it would be.
    struct Change: Hashable, Sendable {
        let path: String
        let text: String
        let isNew: Bool
    }

    /// What came of it.
    struct Outcome {
        var changes: [Change] = []
        /// What was left out, and why; with one of these marked grave nothing is to be written.
        var remarks: [Bilingual] = []
        var isRefused = false
        var phrases = 0
        var stories = 0
    }

    let site: Site
    let contentFolder: String
    let tag: LanguageTag
    let entries: [POEntry]

    var first: Language { site.languages[0] }

    /// Works out the changes.
    func run() throws(CommandFailure) -> Outcome {
        var outcome = Outcome()
        let sourcesPath = "languages/\(tag.text).sources.yaml"
        let known = text(sourcesPath)
        var sources = TranslationSources(known ?? "")
        let named = Dictionary(entries.map { ($0.context, $0) }, uniquingKeysWith: { first, _ in first })
        language(named, &outcome, &sources)
        for story in site.stories where !story.isWithdrawn { try self.story(story, named, &outcome, &sources) }
        outcome.remarks += remarks(on: named)
        if sources.text != known, !sources.names.isEmpty {
            outcome.changes.append(Change(path: sourcesPath, text: sources.text, isNew: known == nil))
        }
        return outcome
    }

    /// The translation of a message, whole and not in doubt.
    private func translated(_ entry: POEntry?) -> [String]? {
        guard let entry, !entry.isFuzzy, !entry.translations.isEmpty, entry.translations.allSatisfy({ !$0.isEmpty })
        else { return nil }
        return entry.translations
    }

    private func language(
        _ named: [String: POEntry], _ outcome: inout Outcome, _ sources: inout TranslationSources
    ) {
        let path = "languages/\(tag.text).yaml"
        let old = text(path)
        guard var edit = old.map(LanguageFileEdit.init) ?? newFile(named, &outcome) else { return }
        for key in TranslationStyle.keys {
            guard let value = translated(named["style:\(key.name)"])?.first else { continue }
            if site.languages.first(where: { $0.tag == tag }).map(key.value) != value {
                edit.set(key.name, in: nil, to: StorySkeleton.quoted(value))
            }
        }
        let months = (1...12).compactMap { translated(named["months:\($0)"])?.first }
        let ownMonths = site.languages.first { $0.tag == tag }?.style.months ?? []
        if months.count == 12, months != ownMonths {
            edit.set("months", in: nil, to: "[" + months.map(StorySkeleton.quoted).joined(separator: ", ") + "]")
        }
        for (key, phrase) in first.phrases.sorted(by: { $0.key < $1.key }) {
            guard let entry = named["phrases:\(key)"], let forms = translated(entry) else { continue }
            take(key, phrase, (entry.source, forms), &edit, &outcome, &sources)
        }
        outcome.remarks += edit.untouched.map {
            Bilingual(
                vi: "\(path): “\($0)” viết trên nhiều dòng, hãy tự sửa",
                en: "\(path): “\($0)” stands on several lines; change it yourself")
        }
        if edit.text != old { outcome.changes.append(Change(path: path, text: edit.text, isNew: old == nil)) }
    }

    private func take(
        _ key: String, _ phrase: Phrase, _ given: (source: String, forms: [String]), _ edit: inout LanguageFileEdit,
        _ outcome: inout Outcome, _ sources: inout TranslationSources
    ) {
        let forms = given.forms
        let new = Phrase(one: forms.count > 1 && forms[0] != forms[1] ? forms[0] : nil, other: forms[forms.count - 1])
        let language = site.languages.first { $0.tag == tag }
        let old = language.flatMap { $0.untranslated.contains(key) ? nil : $0.phrases[key] }
        let (kept, wanted) = (Set(new.placeholders), Set(phrase.placeholders))
        guard kept.count == wanted.count, kept.isSubset(of: PhraseNames.choice(for: key) ?? wanted) else {
            let names = phrase.placeholders.map { "{\($0)}" }.joined(separator: ", ")
            outcome.remarks.append(
                Bilingual(
                    vi: "phrases:\(key): phải giữ đủ \(names.isEmpty ? "(không có chỗ trống nào)" : names)",
                    en: "phrases:\(key): must keep \(names.isEmpty ? "(no words in braces)" : names)"))
            outcome.isRefused = true
            return
        }
        // What it was translated from is what the PO file says, even where the site says something else by now. A
        // translation that the site has already keeps what is remembered of it.
        if given.source == phrase.other || new != old || sources.names["phrases:\(key)"] == nil {
            sources.remember("phrases:\(key)", given.source)
        }
        guard new != old else { return }
        outcome.phrases += 1
        let value = new.one.map { "{one: \(StorySkeleton.quoted($0)), other: \(StorySkeleton.quoted(new.other))}" }
        edit.set(key, in: "phrases", to: value ?? StorySkeleton.quoted(new.other))
    }

    /// A language that the site begins: partial, with what it doesn't say itself as the first language has it.
    private func newFile(_ named: [String: POEntry], _ outcome: inout Outcome) -> LanguageFileEdit? {
        guard let name = translated(named["style:name"])?.first else {
            outcome.isRefused = true
            outcome.remarks.append(
                Bilingual(
                    vi: "style:name còn trống: tên của ngôn ngữ phải do người nói ngôn ngữ ấy đặt",
                    en: "style:name is empty: a language’s name must come from those who speak it"))
            return nil
        }
        var lines = ["tag: \(tag.text)", "partial: true"]
        for key in TranslationStyle.keys {
            let value = key.name == "name" ? name : translated(named["style:\(key.name)"])?.first ?? key.value(first)
            lines.append("\(key.name): \(StorySkeleton.quoted(value))")
        }
        return LanguageFileEdit((lines + ["phrases:"]).joined(separator: "\n") + "\n")
    }

    private func story(
        _ story: Story, _ named: [String: POEntry], _ outcome: inout Outcome, _ sources: inout TranslationSources
    ) throws(CommandFailure) {
        let path = "\(story.kind.rawValue)/\(story.slug)"
        guard let source = story.versions[first.tag], named["\(path)/title"] != nil,
            let cut = text("\(path)/\(first.tag.text).md").flatMap(StoryBlocks.init)
        else { return }
        let keys = ["title", "summary"] + cut.blocks.indices.map { "body/\($0 + 1)" }
        let words = keys.compactMap { translated(named["\(path)/\($0)"])?.first }
        guard !words.isEmpty else { return }
        guard words.count == keys.count else {
            outcome.remarks.append(
                Bilingual(
                    vi: "\(path): mới dịch \(words.count)/\(keys.count) đoạn, chưa lấy vào",
                    en: "\(path): \(words.count) of \(keys.count) parts are translated; not taken yet"))
            return
        }
        let given = ["\(path)/title", "\(path)/summary"] + cut.blocks.indices.map { "\(path)/body/\($0 + 1)" }
        let now = [source.title, source.summary] + cut.blocks
        guard zip(given, now).allSatisfy({ named[$0]?.source == $1 }) else {
            outcome.remarks.append(
                Bilingual(
                    vi: "\(path): bản gốc đã đổi từ khi xuất tệp PO, hãy xuất lại",
                    en: "\(path): its source changed since the PO file was exported; export again"))
            return
        }
        let target = "\(path)/\(tag.text).md"
        let old = text(target)
        let text = StoryBlocks.file(
            title: words[0], summary: words[1], others: others(old, words[0], story.kind),
            blocks: Array(words.dropFirst(2)))
        sources.remember(path, TranslationSources.text(title: source.title, summary: source.summary, cut))
        if let old, let oldCut = StoryBlocks(old), oldCut.blocks == Array(words.dropFirst(2)),
            story.versions[tag]?.title == words[0], story.versions[tag]?.summary == words[1]
        {
            return
        }
        outcome.stories += 1
        outcome.changes.append(Change(path: target, text: text, isNew: old == nil))
    }

    /// What a translation's front matter says beside title and summary.
    private func others(_ old: String?, _ title: String, _ kind: StoryKind) -> [String] {
        if let old, let cut = StoryBlocks(old) {
            return cut.frontMatter.filter { !$0.hasPrefix("title:") && !$0.hasPrefix("summary:") }
        }
        let slug = TextFold.slug(title)
        return kind == .ambassador || slug.isEmpty ? [] : ["slug: \(slug)"]
    }

    func text(_ path: String) -> String? {
        (try? ByteReading.bytes("\(contentFolder)/\(path)")).map { String(decoding: $0, as: UTF8.self) }
    }
}
