import CampaignModel

/// What the loudspeaker of a village reads out about its commune: about a minute, in words only.
struct Bulletin {
    let commune: RegisterIndex<Commune>
    let context: PageContext
    private let speller: any NumberSpeller
    private let spoken: SpokenText

    /// The bulletin of a commune; nothing in a language whose number words the program doesn't know.
    init?(of commune: RegisterIndex<Commune>, in context: PageContext) {
        guard let speller = NumberSpellers.speller(of: context.tag) else { return nil }
        self.commune = commune
        self.context = context
        self.speller = speller
        spoken = SpokenText(speller: speller, forms: context.spokenForms, style: context.style)
    }

    /// The file: UTF-8, a sentence a line.
    var file: OutputFile {
        OutputFile(
            path: BulletinAddresses.path(commune, in: context.language, context.routes), kind: .download,
            language: context.tag, bytes: Array((sentences.joined(separator: "\n") + "\n").utf8))
    }

    /// What is read, sentence by sentence.
    var sentences: [String] {
        let phrases = context.phrases
        let opening = [phrases(.bulletinGreeting, ["commune": name]), phrases[.bulletinOpening]]
        let notice = context.settings.isDemonstration ? [phrases[.bulletinDemonstration]] : []
        return opening + notice + results + help
            + [phrases[.bulletinSafety], phrases[.bulletinMore], phrases[.bulletinThanks]]
    }

    /// How short forms are read aloud in a language.
    static func spokenForms(of language: Language, in campaign: Campaign) -> [String: String] {
        let full = campaign.records.abbreviations.compactMap { entry in
            entry.wordings(in: language.tag).first.map { (entry.id, $0) }
        }
        return Dictionary(full) { first, _ in first }.merging(language.spokenForms) { _, own in own }
    }

    /// The commune’s name is Vietnamese in every language, and so are the numbers in it; `speech:` of the language says how
    /// a name such as D’Ran is read.
    private var name: String {
        SpokenText(
            speller: VietnameseSpeller(), forms: context.language.spokenForms, style: context.style
        ).read(context.nameWithin(context.campaign.communes[commune]))
    }

    private var results: [String] {
        guard let period = context.settings.currentPeriod else { return [context.phrases[.bulletinNone]] }
        let figures = context.spokenIndicators.map { sentence($0, period) }
        guard !figures.isEmpty else { return [context.phrases[.bulletinNone]] }
        let date = speller.words(context.settings.asOf)
        return [context.phrases(.bulletinPeriod, ["period": words(period), "date": date])] + figures
    }

    private func words(_ index: RegisterIndex<Period>) -> String {
        let period = context.campaign.periods[index]
        let year = speller.year(period.end.year)
        let part = speller.part(ofYear: period.ordinal)
        return switch period.kind {
        case .quarter: context.phrases(.bulletinQuarter, ["n": part, "year": year])
        case .halfYear: context.phrases(.bulletinHalf, ["n": part, "year": year])
        case .year: context.phrases(.bulletinYear, ["year": year])
        }
    }

    private func sentence(_ indicator: RegisterIndex<Indicator>, _ period: RegisterIndex<Period>) -> String {
        let campaign = context.campaign
        let entry = campaign.indicators[indicator]
        let key = FigureKey(unit: campaign.unit(of: commune), indicator: indicator, group: nil, period: period)
        let figure = campaign.figures[key]
        let name = spoken.read(context.plain(entry.name))
        guard let value = figure.value else {
            let state = context.words(figure, entry.measure)
            return context.phrases(.bulletinFigure, ["indicator": name, "value": state])
        }
        let share = context.phrases(.bulletinPercent, ["n": speller.words(value, decimals: 1)])
        guard let change = change(figure) else {
            return context.phrases(.bulletinFigure, ["indicator": name, "value": share])
        }
        return context.phrases(.bulletinFigureChanged, ["indicator": name, "value": share, "change": change])
    }

    /// How a figure has changed; nothing when the one before isn't known.
    private func change(_ figure: Figure) -> String? {
        guard let change = context.campaign.change(of: figure) else { return nil }
        let size = speller.words(abs(change.difference), decimals: 1)
        return switch change.course {
        case .level: context.phrases[.changeNone]
        case .up: context.phrases(.bulletinUp, ["n": size])
        case .down: context.phrases(.bulletinDown, ["n": size])
        }
    }

    private var help: [String] {
        let unit = context.campaign.unit(of: commune)
        let own = context.facts.records.teams(of: unit)
        guard let team = own.first(where: { $0.kind == .communityTeam }) ?? own.first else { return [] }
        let kind = context.phrases.word("team", team.kind.rawValue)
        let inSentence = kind.prefix(1).lowercased() + kind.dropFirst()
        let written = context.campaign.communes[commune].name
        let contact = spoken.read(context.plain(team.contact).replacing(written, with: name))
        return [context.phrases(.bulletinTeams, ["team": inSentence, "contact": contact])]
    }
}

extension PageContext {
    /// The main shares that a minute has room for, of those that come in the rhythm of the current period.
    var spokenIndicators: [RegisterIndex<Indicator>] {
        guard let current = settings.currentPeriod else { return [] }
        let shares = facts.main[.commune].filter {
            campaign.indicators[$0].measure == .percent && campaign.lastPeriod(with: $0, until: current) == current
        }
        return Array(shares.prefix(3))
    }
}
