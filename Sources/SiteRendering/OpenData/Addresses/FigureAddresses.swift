import CampaignModel

/// Small files at addresses that stay, for programs that want one figure without a country's: `data/unit/22918.json`
/// holds all figures of a unit, `data/figure/BD03.json` everybody's figures of an indicator, and
/// `data/figure/BD03/latest.csv` its newest period, a row a commune.
///
/// A figure is found by its keys: `figures.BD03.all["2026-Q3"]` in a unit's file, `figures["22918"]["2026-Q3"]` in an
/// indicator's. One file a figure and unit would be six thousand files for what is asked of a few.
struct FigureAddresses {
    let data: OpenData
    private var context: DataContext { data.context }
    private var campaign: Campaign { data.context.campaign }

    /// The number of the layout: goes up when a key is renamed or given up.
    static let layout = 1

    static func path(ofUnit code: String) -> String { "data/unit/\(code).json" }
    static func path(ofIndicator code: String) -> String { "data/figure/\(code).json" }
    static func path(ofNewest code: String) -> String { "data/figure/\(code)/latest.csv" }

    /// All figures of a unit, by indicator, group and period.
    func file(of unit: RegisterIndex<ReportingUnit>) -> OutputFile {
        let entry = campaign.units[unit]
        var indicators: [(RegisterIndex<Indicator>, [(String, [(String, JSONTree)])])] = []
        data.figures.forEach(of: unit) { figure in
            let key = figure.key
            let group = key.group.map { campaign.groups[$0].id } ?? "all"
            let row = (campaign.periods[key.period].id, tree(figure, isWhole: true))
            if indicators.last?.0 != key.indicator { indicators.append((key.indicator, [])) }
            let last = indicators.count - 1
            if let place = indicators[last].1.firstIndex(where: { $0.0 == group }) {
                indicators[last].1[place].1.append(row)
            } else {
                indicators[last].1.append((group, [row]))
            }
        }
        let figures = indicators.map { indicator, groups in
            (
                campaign.indicators[indicator].id,
                JSONTree.object(measured(indicator) + groups.map { ($0.0, JSONTree.object($0.1)) })
            )
        }
        let name = context.name(of: entry)
        let path = Self.path(ofUnit: entry.id)
        let title = Bilingual(vi: "Số liệu của \(name)", en: "Figures of \(name)")
        return file(
            path, title,
            [
                ("unit", .text(entry.id)), ("unit_key", .text(context.unitKey(entry.id))), ("name", .text(name)),
                ("figures", .object(figures)), ("revisions", revisions { $0.unit == unit }),
            ])
    }

    /// Everybody's figures of an indicator, by unit and period.
    func file(of indicator: RegisterIndex<Indicator>) -> OutputFile {
        var units: [(String, [(String, JSONTree)])] = []
        data.figures.forEach(of: indicator) { figure in
            guard figure.key.group == nil else { return }
            let unit = campaign.units[figure.key.unit].id
            if units.last?.0 != unit { units.append((unit, [])) }
            units[units.count - 1].1.append(
                (campaign.periods[figure.key.period].id, tree(figure, isWhole: false)))
        }
        let entry = campaign.indicators[indicator]
        let name = entry.name.bilingual(else: context.site.settings.firstLanguage)
        let path = Self.path(ofIndicator: entry.id)
        return file(
            path, Bilingual(vi: "\(entry.id): \(name.vietnamese)", en: "\(entry.id): \(name.english)"),
            [("indicator", .text(entry.id))] + measured(indicator) + [
                ("figures", .object(units.map { ($0.0, JSONTree.object($0.1)) })),
                ("revisions", revisions { $0.indicator == indicator }),
            ])
    }

    /// What an indicator is and how it is worked out.
    private func measured(_ indicator: RegisterIndex<Indicator>) -> [(String, JSONTree)] {
        let entry = campaign.indicators[indicator]
        let first = context.site.settings.firstLanguage
        var formula = [("numerator", JSONTree(entry.numerator.bilingual(else: first)))]
        if let whole = entry.denominator { formula.append(("denominator", JSONTree(whole.bilingual(else: first)))) }
        return [("measure", .text(entry.measure.rawValue)), ("formula", .object(formula))]
    }

    /// A figure; members that say nothing are left out, but `state` never. Day and evidence stand in the unit's file.
    private func tree(_ figure: Figure, isWhole: Bool) -> JSONTree {
        var members: [(String, JSONTree)] = [("state", .text(figure.state.rawValue))]
        // What is kept back must not come out of here, whatever else goes wrong.
        if figure.state == .reported {
            if let value = figure.value { members.append(("value", .decimal(value))) }
            if let part = figure.numerator { members.append(("numerator", .integer(part))) }
        }
        if let whole = figure.denominator { members.append(("denominator", .integer(whole))) }
        if isWhole, let day = figure.reportedOn { members.append(("reported_on", .text(day.description))) }
        let evidence = isWhole ? context.codes(figure.evidence) : []
        if !evidence.isEmpty { members.append(("evidence", .list(evidence.map { .text($0) }))) }
        if let day = campaign.seriesBreak(at: figure.key) { members.append(("break", .text(day.description))) }
        return .object(members)
    }

    /// The changes of published figures up to the as-of day; old values stand in `revisions.csv`.
    private func revisions(_ isWanted: (FigureKey) -> Bool) -> JSONTree {
        let first = context.site.settings.firstLanguage
        return .list(
            campaign.records.revisions.compactMap { revision in
                guard let key = revision.key, revision.on <= context.asOf, isWanted(key) else { return nil }
                return .object([
                    ("key", .text(campaign.name(of: key))), ("kind", .text(revision.kind.rawValue)),
                    ("on", .text(revision.on.description)), ("by", .text(revision.by)),
                    ("reason", JSONTree(revision.reason.bilingual(else: first))),
                ])
            })
    }

    private func file(_ path: String, _ title: Bilingual, _ members: [(String, JSONTree)]) -> OutputFile {
        let terms = data.terms
        let head: [(String, JSONTree)] = [
            ("layout", .integer(Self.layout)), ("title", JSONTree(title)),
            ("demonstration", .flag(terms.isDemonstration)), ("licence", .text(terms.licence.id)),
            ("citation", JSONTree(terms.citation(of: title, at: path))),
        ]
        var bytes: [UInt8] = []
        JSONTree.object(head + members).append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return OutputFile(path: path, kind: .download, language: nil, bytes: bytes)
    }
}
