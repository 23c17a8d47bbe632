import CampaignModel

/// A change of the public record with its release and its reason.
struct ToldChange: Sendable {
    /// The release that holds it; nothing for what isn't released yet.
    let release: Release?
    /// What changed.
    let change: RecordChange
    /// Why, where somebody said it.
    let reason: Revision?

    /// All of them, release by release, the newest release first.
    static func all(in site: Site) -> [ToldChange] {
        let codes = site.campaign.codes
        let revisions = site.campaign.records.revisions.filter { $0.on <= site.settings.asOf }
        var earlier = site.changes.first
        var told: [ToldChange] = []
        for step in site.changes.steps {
            let (from, to) = (earlier?.date, step.release?.date)
            let near = revisions.filter { revision in
                (from.map { revision.on >= $0 } ?? true) && (to.map { revision.on <= $0 } ?? true)
            }
            told += step.changes.map { change in
                let reason = near.last { $0.explains(change, codes, site.settings.languages) }
                return ToldChange(release: step.release, change: change, reason: reason)
            }
            earlier = step.release
        }
        return told.enumerated().sorted { left, right in
            let (first, second) = (left.element.number, right.element.number)
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
    }

    private var number: Int { release?.number ?? .max }

    /// True for what somebody wants to know of: something that was told is otherwise now.
    var isDifference: Bool { change.isDifference }
}

extension PageContext {
    /// Words of the program's own declarations, which are in Vietnamese and English.
    func html(_ words: Bilingual) -> [UInt8] {
        tag.text == "en" ? Markup.text(words.english) : vietnamese(words.vietnamese)
    }

    /// The same as plain words, for titles.
    func plain(_ words: Bilingual) -> String { tag.text == "en" ? words.english : words.vietnamese }

    /// What a fact said before, as plain words.
    func text(before change: RecordChange) -> String {
        change.kind == .rowLeft
            ? word(.listed)
            : change.tellsOld ? text(value: change.shortened.old, of: change.name) : word(.notRepeated)
    }

    /// What a fact says since, as plain words.
    func text(after change: RecordChange) -> String {
        change.kind == .rowLeft ? word(.leftRecord) : text(value: change.shortened.new, of: change.name)
    }

    private func text(value: String, of name: RecordName) -> String {
        if value.isEmpty { return word(.emptied) }
        if value.hasPrefix("sha256:") { return word(.longText) }
        if let deadline = deadline(value, of: name) { return words(deadline) }
        return CalendarDate(iso: value).map(style.short) ?? facts(value, of: name) ?? entries(value)
    }

    /// The deadline of a task that a fact tells of.
    private func deadline(_ value: String, of name: RecordName) -> Deadline? {
        name.record == "task" && name.field == "deadline" ? Deadline(written: value) : nil
    }

    /// Cells part their entries by “;” alone; readers get a space after it.
    private func entries(_ value: String) -> String {
        value.split(separator: ";", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
            .joined(separator: "; ")
    }

    /// What a page of the editors is besides its text, as readers know it: where it stands, and in which place; nothing
    /// for other facts.
    private func facts(_ value: String, of name: RecordName) -> String? {
        guard name.record == "story", name.key.hasPrefix("pages/"), name.field == "facts" else { return nil }
        let parts = value.split(separator: " ").map(String.init)
        guard parts.count > 1, let section = PageFacts.Section(rawValue: parts[0]) else { return nil }
        let place = "\(phrases.word("section", section.rawValue)), \(word(.placeInList)) \(parts[1])"
        return parts.count > 2 ? "\(place), \(word(.firstHelp))" : place
    }

    /// A row of the public record, with a link where it has a page.
    func part(row name: RecordName) -> RecordPart {
        if name.record == "language", let language = site.languages.first(where: { $0.tag.text == name.key }) {
            return RecordPart(html: html(RecordMeanings.all.kind(name)) + Markup.text(": \(language.name)"))
        }
        let html = html(RecordMeanings.all.row(name))
        if name.record == "story", let story = story(named: name.key) { return story }
        let destination: Destination? =
            switch name.record {
            case "task": campaign.tasks.index(of: name.key).map { .task($0) }
            case "indicator": campaign.indicators.index(of: name.key).map { .indicator($0) }
            case "agency": campaign.agencies.index(of: name.key).map { .agency($0) }
            case "commune": campaign.communes.index(of: name.key).map { .commune($0) }
            default: nil
            }
        return RecordPart(html: html, href: destination.map { href($0) } ?? "")
    }

    /// A story by its title, with a link; nothing for one that is there no more.
    private func story(named key: String) -> RecordPart? {
        guard let position = site.stories.firstIndex(where: { "\($0.kind.rawValue)/\($0.slug)" == key }),
            !site.stories[position].isWithdrawn
        else { return nil }
        let story = site.stories[position]
        let title = story.versions[tag] ?? story.versions[settings.firstLanguage]
        return title.map { RecordPart(html: Markup.text($0.title), href: href(.story(position))) }
    }

    /// What a fact said before. Words that people wrote aren't told again: they may have been taken back for somebody's sake.
    func part(before change: RecordChange) -> RecordPart {
        if change.kind == .rowLeft { return RecordPart(word(.listed)) }
        return change.tellsOld ? part(value: change.shortened.old, of: change.name) : missing(.notRepeated)
    }

    /// What a fact says since.
    func part(after change: RecordChange) -> RecordPart {
        switch change.kind {
        case .rowLeft: missing(.leftRecord)
        case .emptied: missing(.emptied)
        default: part(value: change.shortened.new, of: change.name)
        }
    }

    private func part(value: String, of name: RecordName) -> RecordPart {
        if value.isEmpty { return missing(.emptied) }
        if value.hasPrefix("sha256:") { return missing(.longText) }
        if let deadline = deadline(value, of: name) { return RecordPart(words(deadline)) }
        if let day = CalendarDate(iso: value) { return RecordPart(html: Markup.time(day, style.short(day))) }
        return facts(value, of: name).map { RecordPart($0) } ?? RecordPart(html: vietnamese(entries(value)))
    }

    /// What a field is called where it is told that it changed: its meaning without what is said to those who fill it in.
    func fieldName(_ name: RecordName) -> [UInt8] {
        let meaning = RecordMeanings.all.field(name, settings.languages)
        let head = { (words: String) in String(words.prefix { $0 != ";" }) }
        return html(Bilingual(vi: head(meaning.vietnamese), en: head(meaning.english)))
    }

    /// Why something changed, and who said so.
    func part(reason: Revision?) -> RecordPart {
        guard let reason else { return missing(.wordingOnly) }
        return RecordPart(html: inline(reason.reason) + Markup.text(" (") + author(reason.by) + Markup.text(")"))
    }

    /// How a row of the public record was changed, newest first, for its own page.
    func changes(of record: String, _ key: String) -> [TaskChangeView] {
        let codes = campaign.codes
        let told = inOwnWords(facts.changes.differences(of: record, key))
        return told.compactMap { told in
            guard let day = told.reason?.on ?? told.release?.date else { return nil }
            var change = fieldName(told.change.name) + Markup.text(": ") + part(before: told.change).html
            change += Markup.text(" → ") + part(after: told.change).html
            if let reason = told.reason { change += Markup.text(". ") + inline(reason.reason) }
            return TaskChangeView(
                date: style.short(day), isoDate: day.description,
                by: told.reason.map { author($0.by) } ?? html(RecordMeanings.all.kind(told.change.name)), change: change
            )
        }.enumerated().sorted { ($1.element.isoDate, $0.offset) < ($0.element.isoDate, $1.offset) }.map(\.element)
            + settled(record, key, codes, told.compactMap(\.reason))
    }

    /// Reasons from before the first release that holds a record: what changed then isn't known.
    private func settled(
        _ record: String, _ key: String, _ codes: RegisterCodes, _ told: [Revision]
    ) -> [TaskChangeView] {
        campaign.records.revisions.filter { revision in
            revision.subject == .row(RecordName(record, key)) && revision.on <= settings.asOf
                && !told.contains(revision)
        }.map { revision in
            let field = fieldName(RecordName(record, key, revision.field ?? ""))
            let name = revision.field == nil ? [] : field + Markup.text(": ")
            return TaskChangeView(
                date: style.short(revision.on), isoDate: revision.on.description, by: author(revision.by),
                change: name + inline(revision.reason))
        }
    }

    fileprivate func author(_ by: String) -> [UInt8] {
        campaign.agencies.index(of: by).map { inline(campaign.agencies[$0].name) } ?? vietnamese(by)
    }
}
