import CampaignModel
import OfficeFiles
import SiteContent

/// Reads the figures of another system through a map; the system stays with each of them, as its evidence.
struct SystemImport {
    let campaign: Campaign
    let languages: [LanguageTag]
    let map: SystemMap
    let file: String
    /// The fingerprint of the file, in hexadecimal.
    let sha256: String
    /// The period and the day of the export, where the file doesn't tell.
    let period: String?
    let day: CalendarDate?

    private struct Sum {
        var numerator: Int?
        var denominator: Int?
        var value: Double?
        var isInapplicable = false
        var day: CalendarDate?
        var rows: [String] = []
    }

    func read(_ values: SheetValues, into edit: inout ImportEdit) throws(CommandFailure) {
        let grid = values.sheet.grid
        var heads: [String: Int] = [:]
        for (column, cell) in grid[map.headRow] ?? [:] {
            if let text = values.text(cell) { heads[TextFold.slug(text)] = column }
        }
        let lost = map.heads.filter { heads[TextFold.slug($0)] == nil }
        guard lost.isEmpty else {
            edit.diagnostics.append(
                .mapMissingHeads(
                    lost, in: values.sheet.name, row: map.headRow, found: headRow(in: grid, values),
                    at: SourcePlace(file: file)))
            return
        }
        let reader = RowReader(run: self, values: values, heads: heads)
        var sums: [FigureKey: Sum] = [:]
        for row in grid.keys.sorted() where row > map.headRow {
            reader.read(grid[row] ?? [:], row, into: &sums)
        }
        if !grid.keys.contains(where: { $0 > map.headRow }) {
            edit.diagnostics.append(.mapOnlyHeads(at: SourcePlace(file: file)))
        }
        edit.diagnostics += reader.unknown.diagnostics(at: SourcePlace(file: file)) + values.diagnostics
        edit.diagnostics += SheetRemarks(values: values).diagnostics
        for period in Set(sums.keys.map(\.period)).sorted() where map.reportedOn == nil {
            let known = campaign.periods[period]
            guard let day, !(known.start...known.lastReportDay).contains(day) else { continue }
            edit.diagnostics.append(
                .mapDayOutside(
                    day, of: known.id, from: known.start, to: known.lastReportDay, at: SourcePlace(file: file)))
        }
        try put(sums, values, into: &edit)
    }

    /// The row among the first twenty that has every heading of the map.
    private func headRow(in grid: [Int: [Int: SheetCell]], _ values: SheetValues) -> Int? {
        let wanted = Set(map.heads.map(TextFold.slug))
        return (1...20).first { row in
            wanted.isSubset(of: Set((grid[row] ?? [:]).values.compactMap { values.text($0).map(TextFold.slug) }))
        }
    }

    private func put(_ sums: [FigureKey: Sum], _ values: SheetValues, into edit: inout ImportEdit)
        throws(CommandFailure)
    {
        for period in Set(sums.keys.map(\.period)).sorted() {
            let day = sums.filter { $0.key.period == period }.values.compactMap(\.day).max()
            try putEvidence(of: period, day, into: &edit)
        }
        for key in sums.keys.sorted() {
            guard let sum = sums[key] else { continue }
            edit.diagnostics += doubts(sum, key, within: key.group == nil ? nil : sums[key.ofEverybody], values)
            if let part = sum.numerator, let whole = sum.denominator, part > whole {
                edit.diagnostics.append(
                    CellProblem.moreThanAll(part, of: whole).diagnostic(
                        of: "\(values.sheet.name)!\(sum.rows.joined(separator: "+"))", at: SourcePlace(file: file)))
            }
            let cells = [
                "numerator": sum.numerator.map(String.init) ?? "",
                "denominator": sum.denominator.map(String.init) ?? "",
                "value": DataCell(sum.value).written,
                "state": (sum.isInapplicable ? Observation.Statement.notApplicable : .reported).rawValue,
                "evidence": sum.isInapplicable ? "" : evidence(of: key.period),
                "source": sum.isInapplicable ? "" : map.source.rawValue, "reported_on": sum.day?.description ?? "",
            ]
            let origin = "\(values.sheet.name)!\(sum.rows.joined(separator: "+"))"
            try edit.put(.observation(key, cells, in: campaign, languages, origin: origin))
        }
    }

    /// What can't be right, or hardly is, about the figure of some rows.
    private func doubts(
        _ sum: Sum, _ key: FigureKey, within everybody: Sum?, _ values: SheetValues
    ) -> [Diagnostic] {
        let cell = "\(values.sheet.name)!\(sum.rows.joined(separator: "+"))"
        let place = SourcePlace(file: file, line: sum.rows.first.flatMap { Int($0) } ?? 1)
        let numbers = FigureDoubts.Numbers(part: sum.numerator, whole: sum.denominator, value: sum.value)
        var found = FigureDoubts(campaign: campaign).all(of: numbers, for: key).map {
            $0.diagnostic(of: cell, at: place)
        }
        let pairs = [(sum.numerator, everybody?.numerator), (sum.denominator, everybody?.denominator)]
        if pairs.contains(where: { group, all in group.flatMap { group in all.map { group > $0 } } ?? false }) {
            found.append(CellProblem.overWhole.diagnostic(of: cell, at: place))
        }
        return found
    }

    private func evidence(of period: RegisterIndex<Period>) -> String {
        "EV-\(map.name)-\(campaign.periods[period].id)"
    }

    private func putEvidence(
        of period: RegisterIndex<Period>, _ day: CalendarDate?, into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let system = UnitForm.words(map.system)
        try edit.put(
            ImportEdit.Row(
                table: "data/evidence.csv", head: ContentTable.head(of: "evidence", languages), key: ["id"],
                cells: [
                    "id": evidence(of: period),
                    "title": "Dữ liệu xuất từ \(system), kỳ \(campaign.periods[period].id)",
                    "kind": Evidence.Kind.systemExport.rawValue, "issuer": system, "date": day?.description ?? "",
                    "sha256": sha256, "access": Evidence.Access.held.rawValue,
                ], origin: file.split(separator: "/").last.map(String.init) ?? file, subject: evidence(of: period)
            ) { cells in
                [cells["title"], cells["date"], cells["sha256"].map { String($0.prefix(12)) }]
                    .compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " · ")
            })
    }

    /// Reads rows one by one and remembers which words nothing is known of.
    private final class RowReader {
        let run: SystemImport
        let values: SheetValues
        let heads: [String: Int]
        let names: UnitNames
        var unknown = UnknownWords()

        init(run: SystemImport, values: SheetValues, heads: [String: Int]) {
            self.run = run
            self.values = values
            self.heads = heads
            names = UnitNames(run.campaign, by: run.map.unitNamings, on: run.day)
        }

        private func cell(_ head: String?, _ row: [Int: SheetCell]) -> SheetCell? {
            head.flatMap { heads[TextFold.slug($0)] }.flatMap { row[$0] }
        }

        func read(_ row: [Int: SheetCell], _ number: Int, into sums: inout [FigureKey: Sum]) {
            let map = run.map
            guard let word = values.text(cell(map.unit.head, row)) else {
                if map.figures.flatMap(\.parts.heads).contains(where: { cell($0, row) != nil }) {
                    let column = heads[TextFold.slug(map.unit.head)] ?? 0
                    if values.sheet.isCovered(row: number, column: column) {
                        values.report(
                            .unknownLine(""), SheetCell(row: number, column: column, value: .text("")))
                    } else {
                        unknown.add("", kind: map.unit.head, nearest: nil)
                    }
                }
                return
            }
            guard !map.skipped.contains(where: { TextFold.slug($0) == TextFold.slug(word) }) else { return }
            let unit: RegisterIndex<ReportingUnit>
            var isFormer = false
            switch names.match(map.unit.code(of: word)) {
            case .unit(let found): unit = found
            case .former(let found): (unit, isFormer) = (found, true)
            case .several(let meant): return unknown.add(word, kind: map.unit.head, several: meant)
            case .none(let nearest): return unknown.add(word, kind: map.unit.head, nearest: nearest)
            }
            guard let period = period(row), let group = group(row) else { return }
            let day =
                map.reportedOn.flatMap {
                    values.day(
                        cell($0, row), from: run.campaign.periods[period].start,
                        to: run.campaign.periods[period].lastReportDay)
                } ?? run.day
            for (indicator, parts) in figures(row) {
                let key = FigureKey(unit: unit, indicator: indicator, group: group.index, period: period)
                add(row, number, parts, key, day, isFormer: isFormer, to: &sums)
            }
        }

        private func period(_ row: [Int: SheetCell]) -> RegisterIndex<Period>? {
            guard let column = run.map.period else { return run.period.flatMap(run.campaign.periods.index) }
            guard let word = values.text(cell(column.head, row)) else {
                unknown.add("", kind: column.head, nearest: nil)
                return nil
            }
            guard let period = run.campaign.periods.index(of: column.code(of: word)) else {
                unknown.add(word, kind: column.head, nearest: TextFold.nearest(word, in: run.campaign.periods.ids))
                return nil
            }
            return period
        }

        /// Everybody, or a group.
        private struct People {
            let index: RegisterIndex<PopulationGroup>?
        }

        /// Who a row is about; nothing when the word is unknown.
        private func group(_ row: [Int: SheetCell]) -> People? {
            guard let column = run.map.group, let word = values.text(cell(column.head, row)) else {
                return People(index: nil)
            }
            let code = column.code(of: word)
            if code.isEmpty { return People(index: nil) }
            guard let group = run.campaign.groups.index(of: code) else {
                unknown.add(word, kind: column.head, nearest: TextFold.nearest(word, in: Array(column.values.keys)))
                return nil
            }
            return People(index: group)
        }

        private func figures(_ row: [Int: SheetCell]) -> [(RegisterIndex<Indicator>, SystemMap.Parts)] {
            guard let column = run.map.indicator else {
                return run.map.figures.compactMap { figure in
                    run.campaign.indicators.index(of: figure.indicator).map { ($0, figure.parts) }
                }
            }
            guard let word = values.text(cell(column.head, row)) else {
                unknown.add("", kind: column.head, nearest: nil)
                return []
            }
            let code = column.code(of: word)
            if let index = run.campaign.indicators.index(of: code) { return [(index, run.map.parts)] }
            let official = run.campaign.indicators.indices.first {
                run.campaign.indicators[$0].officialCode == code
            }
            if run.map.indicatorNamings.contains(.officialCode), let official { return [(official, run.map.parts)] }
            unknown.add(word, kind: column.head, nearest: TextFold.nearest(word, in: run.campaign.indicators.ids))
            return []
        }

        private func add(
            _ row: [Int: SheetCell], _ number: Int, _ parts: SystemMap.Parts, _ key: FigureKey, _ day: CalendarDate?,
            isFormer: Bool, to sums: inout [FigureKey: Sum]
        ) {
            guard run.campaign.indicators[key.indicator].computed == nil else {
                unknown.computed += 1
                return
            }
            let isShare = run.campaign.indicators[key.indicator].measure == .percent
            let wanted = isShare ? [parts.numerator, parts.denominator] : [parts.value]
            let cells = wanted.map { cell($0, row) }
            guard cells.contains(where: { $0 != nil }) else { return }
            let words = cells.compactMap { cell in cell.flatMap { state(of: $0) } }
            if !words.isEmpty {
                if words.contains(.notApplicable) {
                    sums[key] = Sum(isInapplicable: true, day: day, rows: [String(number)])
                }
                return
            }
            if let lost = zip(wanted, cells).first(where: { $0.1 == nil }) {
                values.report(.missingPart(lost.0 ?? ""), cells.compactMap(\.self)[0])
                return
            }
            var sum = sums[key] ?? Sum()
            guard sum.rows.isEmpty || isFormer else {
                unknown.addTwice(run.campaign.name(of: key), rows: sum.rows, and: String(number))
                return
            }
            guard add(cells, isShare: isShare, to: &sum) else { return }
            sum.day = day ?? sum.day
            sum.rows.append(String(number))
            if isFormer, sum.rows.count == 2 { unknown.merged += 1 }
            sums[key] = sum
        }

        /// Adds the numbers of a row; false when one of them can't be read.
        private func add(_ cells: [SheetCell?], isShare: Bool, to sum: inout Sum) -> Bool {
            if isShare {
                // Both are read first, so that a second wrong cell is told too.
                let (part, whole) = (values.count(cells[0]), values.count(cells[1]))
                guard let part, let whole else { return false }
                sum.numerator = (sum.numerator ?? 0) + part
                sum.denominator = (sum.denominator ?? 0) + whole
            } else {
                guard let value = values.number(cells[0], takesPercent: true) else { return false }
                sum.value = (sum.value ?? 0) + value
            }
            return true
        }

        private func state(of cell: SheetCell) -> Figure.State? {
            guard case .text(let text) = cell.value else { return nil }
            let word = TextFold.slug(text)
            return [Figure.State.notReported, .notApplicable, .suppressed].first {
                TextFold.slug(SystemMap.word(for: $0)) == word
            }
        }
    }
}

extension FigureKey {
    /// The same figure of everybody.
    fileprivate var ofEverybody: FigureKey {
        FigureKey(unit: unit, indicator: indicator, group: nil, period: period)
    }
}
