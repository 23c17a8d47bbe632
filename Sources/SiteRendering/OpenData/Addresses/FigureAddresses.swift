import CampaignModel

/// Small files at addresses that stay, for programs that want one figure without a country's: `data/unit/22918.json`
/// holds all figures of a unit, `data/figure/BD03.json` everybody's figures of an indicator, and
/// `data/figure/BD03/latest.csv` its newest period, a row a commune.
///
/// Figures stand in columns: a unit's file has a table a series, periods in order (`figures.BD03.all.value`, the last is
/// the newest), an indicator's a table a period, in the order of `unit` (`figures["2026-Q3"].value`). Numerators,
/// denominators and what figures rest on (`sources`) stand in the unit's file, how they are worked out in the
/// indicator's. One file a figure and unit would be six thousand files for what is asked of a few; an object a figure
/// would double the bytes.
struct FigureAddresses {
    let data: OpenData
    private var context: DataContext { data.context }
    private var campaign: Campaign { data.context.campaign }

    /// The number of the layout: goes up when a key is renamed or given up.
    static let layout = 1

    static func path(ofUnit code: String) -> String { "data/unit/\(code).json" }
    static func path(ofIndicator code: String) -> String { "data/figure/\(code).json" }
    static func path(ofNewest code: String) -> String { "data/figure/\(code)/latest.csv" }

    /// All figures of a unit, by indicator and group.
    func file(of unit: RegisterIndex<ReportingUnit>) -> OutputFile {
        let entry = campaign.units[unit]
        var sources = FigureSources()
        var indicators: [(RegisterIndex<Indicator>, [(String, FigureSeries)])] = []
        data.figures.forEach(of: unit) { figure in
            let key = figure.key
            let group = key.group.map { campaign.groups[$0].id } ?? "all"
            if indicators.last?.0 != key.indicator { indicators.append((key.indicator, [])) }
            let last = indicators.count - 1
            let place = indicators[last].1.firstIndex { $0.0 == group } ?? indicators[last].1.count
            if place == indicators[last].1.count { indicators[last].1.append((group, FigureSeries())) }
            indicators[last].1[place].1.append(figure, campaign, source: sources.number(of: figure))
        }
        let figures = indicators.map { indicator, groups in
            let entry = campaign.indicators[indicator]
            let measure = [("measure", JSONTree.text(entry.measure.rawValue))]
            return (entry.id, JSONTree.object(measure + groups.map { ($0.0, $0.1.tree) }))
        }
        let name = context.name(of: entry)
        let path = Self.path(ofUnit: entry.id)
        return file(
            path, Bilingual(vi: "Số liệu của \(name)", en: "Figures of \(name)"),
            [
                ("unit", .text(entry.id)), ("unit_key", .text(context.unitKey(entry.id))), ("name", .text(name)),
                ("formulas", .text("\(data.terms.baseURL)/\(Self.path(ofIndicator: "{indicator}"))")),
                ("sources", sources.tree(context)), ("figures", .object(figures)),
                ("revisions", revisions { $0.unit == unit }),
            ])
    }

    /// Everybody's figures of an indicator: a table a period, all in the order of `unit`.
    func file(of indicator: RegisterIndex<Indicator>) -> OutputFile {
        var units: [RegisterIndex<ReportingUnit>] = []
        var places: [RegisterIndex<ReportingUnit>: Int] = [:]
        var periods: [RegisterIndex<Period>: [Int: Figure]] = [:]
        data.figures.forEach(of: indicator) { figure in
            guard figure.key.group == nil else { return }
            let place = places[figure.key.unit] ?? units.count
            if place == units.count {
                places[figure.key.unit] = place
                units.append(figure.key.unit)
            }
            periods[figure.key.period, default: [:]][place] = figure
        }
        let tables = periods.sorted { $0.key < $1.key }.map { period, figures in
            let rows = units.indices.map { figures[$0] }
            let breaks = rows.map { $0.flatMap { campaign.seriesBreak(at: $0.key) } }
            return (
                campaign.periods[period].id,
                JSONTree.object(
                    FigureColumns(rows).statesAndValues
                        + FigureColumns.column("break", breaks) { .text($0.description) })
            )
        }
        let entry = campaign.indicators[indicator]
        let name = entry.name.bilingual(else: context.site.settings.firstLanguage)
        let path = Self.path(ofIndicator: entry.id)
        return file(
            path, Bilingual(vi: "\(entry.id): \(name.vietnamese)", en: "\(entry.id): \(name.english)"),
            [("indicator", .text(entry.id))] + measured(entry) + [
                ("sources", .text("\(data.terms.baseURL)/\(Self.path(ofUnit: "{unit}"))")),
                ("unit", .list(units.map { .text(campaign.units[$0].id) })), ("figures", .object(tables)),
                ("revisions", revisions { $0.indicator == indicator }),
            ])
    }

    /// What an indicator is and how it is worked out.
    private func measured(_ entry: Indicator) -> [(String, JSONTree)] {
        let first = context.site.settings.firstLanguage
        var formula = [("numerator", JSONTree(entry.numerator.bilingual(else: first)))]
        if let whole = entry.denominator { formula.append(("denominator", JSONTree(whole.bilingual(else: first)))) }
        return [("measure", .text(entry.measure.rawValue)), ("formula", .object(formula))]
    }

    /// The changes of published figures up to the as-of day: what was published before, as far as a release held it, and
    /// in its place.
    private func revisions(_ isWanted: (FigureKey) -> Bool) -> JSONTree {
        let first = context.site.settings.firstLanguage
        return .list(
            campaign.records.revisions.enumerated().compactMap { position, revision in
                guard let key = revision.key, revision.on <= context.asOf, isWanted(key) else { return nil }
                return .object(
                    [
                        ("key", .text(campaign.name(of: key))), ("kind", .text(revision.kind.rawValue)),
                        ("on", .text(revision.on.description)), ("by", .text(revision.by)),
                        ("reason", JSONTree(revision.reason.bilingual(else: first))),
                    ] + Self.member("old", context.steps.old(position))
                        + Self.member("new", context.steps.new(position))
                        + (context.steps.isWithdrawn(position) ? [("withdrawn", .flag(true))] : []))
            })
    }

    private static func member(_ name: String, _ entry: LedgerEntry?) -> [(String, JSONTree)] {
        guard let entry else { return [] }
        var members: [(String, JSONTree)] = [("state", .text(entry.state.rawValue))]
        if let value = entry.value { members.append(("value", .decimal(value))) }
        if let part = entry.numerator { members.append(("numerator", .integer(part))) }
        if let whole = entry.denominator { members.append(("denominator", .integer(whole))) }
        return [(name, .object(members))]
    }

    private func file(_ path: String, _ title: Bilingual, _ members: [(String, JSONTree)]) -> OutputFile {
        let terms = data.terms
        let head: [(String, JSONTree)] = [
            ("layout", .integer(Self.layout)), ("title", JSONTree(title)),
            ("demonstration", .flag(terms.isDemonstration)), ("licence", .text(terms.licence.id)),
            // How to cite is said there: in each of two hundred files it would be a tenth of the bytes.
            ("package", .text("\(terms.baseURL)/\(DataPackage.path)")),
        ]
        var bytes: [UInt8] = []
        JSONTree.object(head + members).append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return OutputFile(path: path, kind: .download, language: nil, bytes: bytes)
    }
}
