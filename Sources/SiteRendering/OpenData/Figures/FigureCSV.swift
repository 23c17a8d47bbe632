import CampaignModel

/// Figures as CSV.
struct FigureCSV: Sendable {
    private let codes: FigureCodes
    private let campaign: Campaign
    /// True when every code can stand in a cell as it is, as codes do.
    private let isPlain: Bool
    private let head: [UInt8]
    private let tail: [UInt8]
    private let languages: [LanguageTag]
    /// The code of each unit that is never a number.
    private let unitKeys: [[UInt8]]

    init(_ context: DataContext, terms: DataTerms) {
        let campaign = context.campaign
        self.campaign = campaign
        languages = context.languages
        unitKeys = campaign.units.ids.map { id in
            var cell = [UInt8(ascii: ",")]
            CSVText.append(context.unitKey(id), to: &cell)
            return cell
        }
        codes = FigureCodes(context, code: { Array($0.utf8) }) { code, level, name in
            var cells: [UInt8] = []
            for text in [code, level, name] {
                CSVText.append(text, to: &cells)
                cells.append(UInt8(ascii: ","))
            }
            return cells
        }
        let ids = [
            campaign.indicators.ids, campaign.units.ids, campaign.groups.ids, campaign.periods.ids,
            campaign.evidence.ids,
        ]
        isPlain = ids.allSatisfy { $0.allSatisfy(CSVText.isPlain) }
        head = Array(
            ((FigureFields.all(context.languages) + DataTerms.fields).map(\.name).joined(separator: ",") + "\n").utf8)
        var tail: [UInt8] = []
        for cell in terms.cells {
            tail.append(UInt8(ascii: ","))
            CSVText.append(cell, to: &tail)
        }
        self.tail = tail + [UInt8(ascii: "\n")]
    }

    /// A file of the figures that `visit` gives.
    func file(rows count: Int, _ visit: ((Figure) -> Void) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 144 + head.count)
        bytes += head
        visit { append($0, to: &bytes) }
        return bytes
    }

    private func append(_ figure: Figure, to bytes: inout [UInt8]) {
        appendKey(figure.key, to: &bytes)
        bytes += figure.state.rawValue.utf8
        bytes.append(comma)
        // What is kept back must not come out of here, whatever else goes wrong.
        if figure.state == .reported, let value = figure.value { MachineNumber.appendCell(value, to: &bytes) }
        bytes.append(comma)
        if figure.state == .reported, let part = figure.numerator { MachineNumber.append(part, to: &bytes) }
        bytes.append(comma)
        if let whole = figure.denominator { MachineNumber.append(whole, to: &bytes) }
        bytes.append(comma)
        bytes += codes.measures[Int(figure.key.indicator.position)]
        bytes.append(comma)
        if let source = figure.sourceCode { bytes += source.utf8 }
        bytes.append(comma)
        append(figure.evidence, to: &bytes)
        bytes.append(comma)
        if let date = figure.reportedOn { DayText.append(date, to: &bytes) }
        bytes += (figure.isWithdrawn ? ",true," : ",false,").utf8
        if let day = campaign.seriesBreak(at: figure.key) {
            DayText.append(day, to: &bytes)
        }
        appendRemark(of: figure, to: &bytes)
        bytes += unitKeys[Int(figure.key.unit.position)]
        bytes += tail
    }

    private func appendRemark(of figure: Figure, to bytes: inout [UInt8]) {
        for language in languages {
            bytes.append(comma)
            if let words = figure.note?.wordings[language] { CSVText.append(words, to: &bytes) }
        }
        bytes.append(comma)
        if let rows = figure.basis?.rows, !rows.isEmpty { CSVText.append(rows.joined(separator: ";"), to: &bytes) }
    }

    private func appendKey(_ key: FigureKey, to bytes: inout [UInt8]) {
        appendText(to: &bytes) { codes.appendName(of: key, to: &$0) }
        bytes.append(comma)
        appendText(to: &bytes) { $0 += codes.indicators[Int(key.indicator.position)] }
        bytes.append(comma)
        bytes += codes.unitCells[Int(key.unit.position)]
        if let group = key.group { appendText(to: &bytes) { $0 += codes.groups[Int(group.position)] } }
        bytes.append(comma)
        appendText(to: &bytes) { $0 += codes.periods[Int(key.period.position)] }
        bytes.append(comma)
    }

    private func append(_ evidence: [RegisterIndex<Evidence>], to bytes: inout [UInt8]) {
        guard !evidence.isEmpty else { return }
        appendText(to: &bytes) { bytes in
            for (position, item) in evidence.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ";")) }
                bytes += codes.evidence[Int(item.position)]
            }
        }
    }

    /// Appends codes: at once when all codes are plain, else as a text that may need quotes.
    private func appendText(to bytes: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
        guard !isPlain else { return body(&bytes) }
        var text: [UInt8] = []
        body(&text)
        CSVText.append(String(decoding: text, as: UTF8.self), to: &bytes)
    }

    private let comma = UInt8(ascii: ",")
}
