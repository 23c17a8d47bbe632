import CXlsxWriter
import CampaignModel
import Glibc

/// Published figures in the layout of another system, as its map describes it.
struct SystemExport {
    let campaign: Campaign
    let map: SystemMap
    let period: RegisterIndex<Period>

    private struct Line: Hashable {
        let unit: RegisterIndex<ReportingUnit>
        let indicator: RegisterIndex<Indicator>?
        let group: RegisterIndex<PopulationGroup>?
    }

    /// The rows in the order of units, indicators and groups, each a cell for every heading.
    var rows: [[DataCell]] {
        lines.map { line in map.heads.map { cell($0, line) } }
    }

    private var indicators: [RegisterIndex<Indicator>] {
        if map.indicator == nil { return map.figures.compactMap { campaign.indicators.index(of: $0.indicator) } }
        return campaign.indicators.indices.filter { index in
            map.parts.value != nil && campaign.indicators[index].measure != .percent
                || map.parts.numerator != nil && campaign.indicators[index].measure == .percent
        }
    }

    /// Every unit, indicator and group that something is published of: also that it is kept back.
    private var lines: [Line] {
        let wanted = Set(indicators)
        var lines: [Line] = []
        var seen: Set<Line> = []
        for figure in campaign.figures.figures
        where figure.key.period == period && wanted.contains(figure.key.indicator) {
            if figure.key.group != nil, map.group == nil { continue }
            let line = Line(
                unit: figure.key.unit, indicator: map.indicator == nil ? nil : figure.key.indicator,
                group: figure.key.group)
            if seen.insert(line).inserted { lines.append(line) }
        }
        return lines
    }

    private func cell(_ head: String, _ line: Line) -> DataCell {
        if head == map.unit.head { return .text(map.unit.word(of: unitWord(line.unit))) }
        if head == map.period?.head { return DataCell(map.period?.word(of: campaign.periods[period].id)) }
        if head == map.group?.head {
            return DataCell(map.group?.word(of: line.group.map { campaign.groups[$0].id } ?? ""))
        }
        if head == map.indicator?.head { return DataCell(line.indicator.map(indicatorWord)) }
        if let indicator = line.indicator, map.parts.heads.contains(head) {
            return part(head, map.parts, figure(line, indicator))
        }
        for entry in map.figures where entry.parts.heads.contains(head) {
            guard let indicator = campaign.indicators.index(of: entry.indicator) else { continue }
            return part(head, entry.parts, figure(line, indicator))
        }
        if head == map.reportedOn {
            return DataCell(indicators.lazy.compactMap { figure(line, line.indicator ?? $0).reportedOn }.first)
        }
        return .empty
    }

    private func figure(_ line: Line, _ indicator: RegisterIndex<Indicator>) -> Figure {
        campaign.figures[FigureKey(unit: line.unit, indicator: indicator, group: line.group, period: period)]
    }

    private func part(_ head: String, _ parts: SystemMap.Parts, _ figure: Figure) -> DataCell {
        guard figure.state == .reported else { return .text(SystemMap.word(for: figure.state)) }
        if head == parts.numerator { return DataCell(figure.numerator) }
        if head == parts.denominator { return DataCell(figure.denominator) }
        return DataCell(figure.value)
    }

    private func unitWord(_ unit: RegisterIndex<ReportingUnit>) -> String {
        if map.unitNamings.first == .code { return campaign.units[unit].id }
        return campaign.formName(of: unit)
    }

    private func indicatorWord(_ index: RegisterIndex<Indicator>) -> String {
        let indicator = campaign.indicators[index]
        let code = map.indicatorNamings.first == .officialCode ? indicator.officialCode ?? indicator.id : indicator.id
        return map.indicator?.word(of: code) ?? code
    }

    /// The layout as CSV, in UTF-8.
    var csv: [UInt8] {
        var table = TableLines(head: map.heads)
        for row in rows { table.append(row.map(written)) }
        return table.bytes
    }

    /// Numbers without marks between thousands, and never with exactly three decimals: they can be read in one way only.
    private func written(_ cell: DataCell) -> String {
        guard case .decimal(let number) = cell else { return cell.written }
        var bytes: [UInt8] = []
        MachineNumber.appendCell(number, to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        return map.numbers == .vietnamese ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// The layout as a workbook, its headings in the map's row.
    func workbook(dated day: CalendarDate) throws(CommandFailure) -> [UInt8] {
        try WorkbookTemporary.bytes(.small) { book throws(WorkbookRefusal) in
            var properties = lxw_doc_properties()
            properties.created = time_t(day.dayNumber * 86_400)
            workbook_set_properties(book, &properties)
            try fill(book)
        }
    }

    private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookRefusal) {
        let formats = FormFormats(book)
        let sheet = FormSheet(page: try WorkbookRefusal.sheet(map.sheet ?? "Số liệu", of: book))
        for (column, head) in map.heads.enumerated() {
            try sheet.write(head, row: map.headRow, column: column + 1, formats.head)
        }
        for (place, row) in rows.enumerated() {
            for (column, cell) in row.enumerated() {
                try write(cell, to: sheet, row: map.headRow + 1 + place, column: column + 1, formats)
            }
        }
    }

    private func write(
        _ cell: DataCell, to sheet: FormSheet, row: Int, column: Int, _ formats: FormFormats
    ) throws(WorkbookRefusal) {
        switch cell {
        case .integer(let number): try sheet.write(Double(number), row: row, column: column, nil)
        case .decimal(let number): try sheet.write(number, row: row, column: column, nil)
        case .date(let day): try sheet.write(day, row: row, column: column, formats.openDay)
        default: try sheet.write(cell.written, row: row, column: column, formats.code)
        }
    }
}

/// Lines of CSV (RFC 4180) for another program: cells in quotation marks where they need them.
private struct TableLines {
    private(set) var bytes: [UInt8] = []

    init(head: [String]) {
        append(head)
    }

    mutating func append(_ cells: [String]) {
        let quoted = cells.map { cell in
            let isPlain = !cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
            return isPlain ? cell : "\"\(cell.escaped { $0 == "\"" ? "\"\"" : nil })\""
        }
        bytes += (quoted.joined(separator: ",") + "\n").utf8
    }
}
