import CampaignModel
import OfficeFiles
import SiteContent

/// Reads the sheet of figures: a line that nobody filled in says nothing, and what is there stays.
struct FormFigureReading {
    let form: UnitForm
    let proofs: FormProofReading
    let fileName: String
    let languages: [LanguageTag]
    private typealias Column = FormLayout.Figures

    /// What one line says.
    private struct Filled {
        var statement: Observation.Statement
        var numerator: Int?
        var denominator: Int?
        var value: Double?
    }

    func read(_ lines: SheetLines<FormLayout.Figures>, into edit: inout ImportEdit) throws(CommandFailure) {
        let known = Dictionary(form.lines.map { (form.code(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        var wholes: [RegisterIndex<Indicator>: Filled] = [:]
        var isFilled = false
        var keys = LineKeys()
        let day = reportDay(lines)
        for row in lines.rows {
            guard let code = lines.values.text(lines.cell(.code, row)) else {
                if hasInput(row, lines) { lines.values.report(.unknownLine(""), lines.anyCell(.code, row)) }
                continue
            }
            guard let line = known[code] else {
                lines.values.report(.unknownLine(code), lines.anyCell(.code, row))
                continue
            }
            guard hasInput(row, lines) else { continue }
            isFilled = true
            guard keys.take(code, at: lines.anyCell(.code, row), lines.values) else { continue }
            guard let filled = filled(row, line, lines) else { continue }
            if line.group == nil { wholes[line.indicator] = filled }
            if line.group != nil, let whole = wholes[line.indicator] { checkGroup(filled, within: whole, row, lines) }
            check(filled, line, row, lines, &edit)
            try put(filled, line, row, day: day, lines, into: &edit)
        }
        let dayCell = lines.values.sheet.grid[FormLayout.dayCell.row]?[FormLayout.dayCell.column]
        if isFilled, dayCell == nil {
            lines.values.report(
                .missing("Ngày lập báo cáo"),
                SheetCell(row: FormLayout.dayCell.row, column: FormLayout.dayCell.column, value: .text("")))
        }
    }

    private func reportDay(_ lines: SheetLines<FormLayout.Figures>) -> CalendarDate? {
        let period = form.campaign.periods[form.period]
        let cell = lines.values.sheet.grid[FormLayout.dayCell.row]?[FormLayout.dayCell.column]
        return lines.values.day(cell, from: period.start, to: period.lastReportDay)
    }

    private func hasInput(_ row: Int, _ lines: SheetLines<FormLayout.Figures>) -> Bool {
        [Column.numerator, .denominator, .value, .state, .evidence, .source].contains { lines.cell($0, row) != nil }
    }

    private func filled(
        _ row: Int, _ line: UnitForm.Line, _ lines: SheetLines<FormLayout.Figures>
    ) -> Filled? {
        let values = lines.values
        let isShare = form.campaign.indicators[line.indicator].measure == .percent
        let columns: [Column] = isShare ? [.numerator, .denominator] : [.value]
        let given = columns.filter { lines.cell($0, row) != nil }
        let stateCell = lines.cell(.state, row)
        let state = values.choice(stateCell, Observation.Statement.self, of: FormList.states.words)
        if stateCell != nil, state == nil { return nil }
        if let stateCell, let state, state != .reported {
            guard given.isEmpty else {
                values.report(.numberWithoutReport(state.formWord), stateCell)
                return nil
            }
            return Filled(statement: state)
        }
        for column in [Column.numerator, .denominator, .value] where !columns.contains(column) {
            // A number in a column that this indicator doesn't have would be lost.
            if let cell = lines.cell(column, row) {
                let isWhole = given.count == columns.count
                values.report(
                    isWhole
                        ? .unusedNumber(column.rawValue, isShare: isShare)
                        : .missingPart((columns.first { !given.contains($0) } ?? columns[0]).rawValue), cell)
                return nil
            }
        }
        guard !given.isEmpty else {
            values.report(.missingNumber, stateCell ?? lines.anyCell(columns[0], row))
            return nil
        }
        if let lost = columns.first(where: { !given.contains($0) }) {
            values.report(.missingPart(lost.rawValue), lines.anyCell(lost, row))
            return nil
        }
        return isShare ? share(row, lines) : amount(row, line, lines)
    }

    private func share(_ row: Int, _ lines: SheetLines<FormLayout.Figures>) -> Filled? {
        let part = lines.values.count(lines.cell(.numerator, row))
        let whole = lines.values.count(lines.cell(.denominator, row))
        guard let part, let whole else { return nil }
        guard part <= whole else {
            lines.values.report(.moreThanAll(part, of: whole), lines.anyCell(.numerator, row))
            return nil
        }
        return Filled(statement: .reported, numerator: part, denominator: whole)
    }

    private func amount(
        _ row: Int, _ line: UnitForm.Line, _ lines: SheetLines<FormLayout.Figures>
    ) -> Filled? {
        let cell = lines.cell(.value, row)
        switch form.campaign.indicators[line.indicator].measure {
        case .count, .money:
            return lines.values.count(cell).map { Filled(statement: .reported, value: Double($0)) }
        case let measure:
            guard let value = lines.values.number(cell, takesPercent: measure == .points) else { return nil }
            if value < 0, measure != .points, let cell {
                lines.values.report(.negative(value), cell)
                return nil
            }
            return Filled(statement: .reported, value: value)
        }
    }

    private func checkGroup(
        _ group: Filled, within whole: Filled, _ row: Int, _ lines: SheetLines<FormLayout.Figures>
    ) {
        func exceeds<Number: Comparable>(_ left: Number?, _ right: Number?) -> Bool {
            guard let left, let right else { return false }
            return left > right
        }
        if exceeds(group.numerator, whole.numerator) || exceeds(group.denominator, whole.denominator) {
            lines.values.report(.overWhole, lines.anyCell(.numerator, row))
        }
    }

    /// What is unlikely about a line is asked about.
    private func check(
        _ filled: Filled, _ line: UnitForm.Line, _ row: Int, _ lines: SheetLines<FormLayout.Figures>,
        _ edit: inout ImportEdit
    ) {
        let numbers = FigureDoubts.Numbers(
            part: filled.numerator, whole: filled.denominator, value: filled.value)
        let key = FigureKey(unit: form.unit, indicator: line.indicator, group: line.group, period: form.period)
        for found in FigureDoubts(campaign: form.campaign).all(of: numbers, for: key) {
            let column: Column =
                switch found.field {
                case .part: .numerator
                case .whole: .denominator
                case .value: .value
                }
            let cell = lines.anyCell(column, row)
            let place = SourcePlace(file: lines.values.file, line: cell.row, column: cell.column)
            edit.diagnostics.append(found.diagnostic(of: lines.values.name(cell), at: place))
        }
    }

    private func put(
        _ filled: Filled, _ line: UnitForm.Line, _ row: Int, day: CalendarDate?,
        _ lines: SheetLines<FormLayout.Figures>, into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let values = lines.values
        let evidence = proofs.codes(in: lines.cell(.evidence, row), values)
        let sourceCell = lines.cell(.source, row)
        let source = values.choice(sourceCell, Observation.Source.self, of: FormList.sources.words)
        guard let evidence, sourceCell == nil || source != nil else { return }
        let isReported = filled.statement == .reported
        let cells = [
            "numerator": filled.numerator.map(String.init) ?? "",
            "denominator": filled.denominator.map(String.init) ?? "", "value": DataCell(filled.value).written,
            "state": filled.statement.rawValue, "evidence": evidence.joined(separator: ";"),
            "source": source?.rawValue ?? (isReported ? Observation.Source.report.rawValue : ""),
            "reported_on": day?.description ?? "",
        ]
        let origin = lines.anyCell(isReported ? (filled.value == nil ? .numerator : .value) : .state, row)
        try edit.put(
            .observation(
                FigureKey(unit: form.unit, indicator: line.indicator, group: line.group, period: form.period), cells,
                in: form.campaign, languages, origin: "\(fileName), \(values.name(origin))"))
    }
}

extension ImportEdit.Row {
    /// A row of observations, in the order of indicators, units and groups.
    static func observation(
        _ key: FigureKey, _ cells: [String: String], in campaign: Campaign, _ languages: [LanguageTag],
        origin: String
    ) -> ImportEdit.Row {
        let names = [
            "indicator": campaign.indicators[key.indicator].id, "unit": campaign.units[key.unit].id,
            "group": key.group.map { campaign.groups[$0].id } ?? "",
        ]
        return ImportEdit.Row(
            table: ContentTable.observations(campaign.periods[key.period].id),
            head: ContentTable.observationHead(languages),
            key: ["indicator", "unit", "group"], ignoring: ["reported_on"], cells: cells.merging(names) { $1 },
            rank: { row in
                guard let indicator = campaign.indicators.index(of: row["indicator"] ?? ""),
                    let unit = campaign.units.index(of: row["unit"] ?? "")
                else { return [] }
                let group = campaign.groups.index(of: row["group"] ?? "")?.position ?? -1
                return [Int(indicator.position), Int(unit.position), Int(group)]
            },
            origin: origin, subject: campaign.name(of: key),
            shown: { row in
                let numbers =
                    row["value"]?.isEmpty == false
                    ? row["value"] ?? ""
                    : [row["numerator"], row["denominator"]].compactMap(\.self).joined(separator: "/")
                let state = row["state"] ?? ""
                let parts = [state == "reported" ? numbers : state, row["evidence"] ?? "", row["source"] ?? ""]
                return parts.filter { !$0.isEmpty }.joined(separator: " · ")
            })
    }
}
