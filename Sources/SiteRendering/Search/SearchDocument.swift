import CampaignModel

/// A page as the search knows it: its words by how much they say about it.
struct SearchDocument {
    /// The title, as lists show it.
    let title: String
    /// Codes, full and former names, and what people join into one word.
    var names: [String] = []
    /// The headings of its text.
    var headings: [String] = []
    /// The words shown below the title; nothing for pages that have none.
    var summary: Wording?
    /// More words that lead to it.
    var others: [String] = []
}

extension PageContext {
    /// What the search knows of a page in the list from A to Z.
    func searchDocument(of entry: IndexEntry) -> SearchDocument {
        var document =
            entry.document.map { self.document(of: campaign.records.documents[$0]) }
            ?? entry.destination.kind.document(of: entry.destination.number, entry, in: self)
        document.others.append(entry.mark)
        return document
    }

    func document(of commune: Commune) -> SearchDocument {
        let short = commune.shortName
        let earlier =
            commune.predecessors.compactMap { campaign.communes[id: $0]?.name } + commune.formerNames
            + commune.formedFrom
        let summary = phrases(.searchCommune, ["former": commune.formerProvince, "code": commune.id])
        return SearchDocument(
            title: short,
            names: [commune.id, commune.name, commune.formerProvince] + earlier + joined(short)
                + joined(commune.formerProvince),
            summary: Wording(text: summary, language: tag))
    }

    func document(of indicator: Indicator) -> SearchDocument {
        let numerator = wording(indicator.numerator)
        let denominator = indicator.denominator.flatMap(wording)
        let formula = numerator.map { numerator in
            Wording(
                text: ([numerator.text] + (denominator.map { [$0.text] } ?? [])).joined(separator: " ÷ "),
                language: numerator.language)
        }
        return SearchDocument(
            title: plain(indicator.name), names: [indicator.id] + (indicator.officialCode.map { [$0] } ?? []),
            summary: formula)
    }

    func document(of task: CampaignTask) -> SearchDocument {
        SearchDocument(
            title: plain(task.title), names: [task.id, task.paragraph], summary: wording(task.objective),
            others: [wording(task.output)?.text ?? ""] + task.leads.map { plain(campaign.agencies[$0].name) })
    }

    func document(of agency: Agency) -> SearchDocument {
        SearchDocument(title: plain(agency.name), names: [agency.id], summary: wording(agency.role))
    }

    /// Persons are found by the titles of their stories, never by a name that stands beside them.
    func document(of story: Story) -> SearchDocument {
        guard !story.isWithdrawn, let version = version(of: story) else {
            preconditionFailure("The withdrawn story \(story.slug) is in the list from A to Z.")
        }
        return SearchDocument(
            title: version.title, headings: version.body.headings.map(\.text),
            summary: Wording(text: version.summary, language: version.language),
            others: communes(of: story.subject).map { campaign.communes[$0].name } + [words(of: version, story.kind)])
    }

    /// The whole text of the editors' pages, since help is looked for in the words of those who need it; of other
    /// stories the first sentences.
    private func words(of version: StoryVersion, _ kind: StoryKind) -> String {
        kind == .page ? Markup.words(ofHTML: version.body.plainHTML) : version.body.excerpt
    }

    /// A list, or a page that is found by the words of one.
    func document(of list: ListKind, title: String) -> SearchDocument {
        let summary = description(of: list)
        return SearchDocument(
            title: title, summary: summary.isEmpty ? nil : Wording(text: summary, language: tag))
    }

    private func document(of document: CampaignDocument) -> SearchDocument {
        SearchDocument(
            title: plain(document.title), names: [document.number ?? "", document.id],
            summary: wording(document.status), others: [document.issuer])
    }

    private func communes(of subject: Story.Subject) -> [RegisterIndex<Commune>] {
        switch subject {
        case .page: []
        case .model(let facts): [facts.commune] + facts.replicatedIn
        case .ambassador(let facts): [facts.commune]
        case .news(let facts): facts.communes
        }
    }

    /// A name in one word, and each two words of it: `muine`, `dalat` of “Cam Ly - Đà Lạt”. So people write names in
    /// addresses and marks of posts.
    private func joined(_ name: String) -> [String] {
        let words = SearchWords.words(of: name)
        return [words.joined()] + zip(words, words.dropFirst()).map { $0 + $1 }
    }

    private func wording(_ text: LocalizedText) -> Wording? {
        text.wording(in: tag, settings.firstLanguage)
    }
}
