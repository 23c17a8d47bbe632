import CampaignModel

/// Figures as JSON: objects with codes alone, since names and measures stand in the JSON of the registers.
///
/// A country's figures are repeated in several files, so members that say nothing are left out: `group` for everybody,
/// `numerator`, `denominator`, `source`, `evidence` and `reported_on` where there is none, `note` and `computed_from` likewise, `withdrawn` where nothing was
/// taken back, `break` where figures can be compared with the period before. `state` and `value` are always there.
struct FigureJSON: Sendable {
    private let codes: FigureCodes
    private let campaign: Campaign
    private let terms: DataTerms

    init(_ context: DataContext, terms: DataTerms) {
        self.terms = terms
        campaign = context.campaign
        codes = FigureCodes(context, code: FigureJSON.inner) { _, _, _ in [] }
    }

    /// A file of the figures that `visit` gives.
    func file(
        title: Bilingual, about: Bilingual, at path: String, rows count: Int, _ visit: ((Figure) -> Void) -> Void
    ) -> [UInt8] {
        JSONFile.bytes(terms.members(title: title, about: about, path: path)) { bytes in
            bytes.reserveCapacity(bytes.count + count * 224)
            var isFirst = true
            visit { figure in
                bytes += (isFirst ? "\n" : ",\n").utf8
                isFirst = false
                append(figure, to: &bytes)
            }
        }
    }

    private func append(_ figure: Figure, to bytes: inout [UInt8]) {
        appendKey(figure.key, to: &bytes)
        bytes += "\",\"state\":\"".utf8
        bytes += figure.state.rawValue.utf8
        bytes += "\",\"value\":".utf8
        // What is kept back must not come out of here, whatever else goes wrong.
        let isReported = figure.state == .reported
        if isReported, let value = figure.value {
            MachineNumber.append(value, to: &bytes)
        } else {
            bytes += "null".utf8
        }
        if isReported, let part = figure.numerator {
            bytes += ",\"numerator\":".utf8
            MachineNumber.append(part, to: &bytes)
        }
        if let whole = figure.denominator {
            bytes += ",\"denominator\":".utf8
            MachineNumber.append(whole, to: &bytes)
        }
        appendProof(of: figure, to: &bytes)
        bytes.append(UInt8(ascii: "}"))
    }

    private func appendKey(_ key: FigureKey, to bytes: inout [UInt8]) {
        bytes += "{\"key\":\"".utf8
        codes.appendName(of: key, to: &bytes)
        bytes += "\",\"indicator\":\"".utf8
        bytes += codes.indicators[Int(key.indicator.position)]
        bytes += "\",\"unit\":\"".utf8
        bytes += codes.units[Int(key.unit.position)]
        if let group = key.group {
            bytes += "\",\"group\":\"".utf8
            bytes += codes.groups[Int(group.position)]
        }
        bytes += "\",\"period\":\"".utf8
        bytes += codes.periods[Int(key.period.position)]
    }

    private func appendProof(of figure: Figure, to bytes: inout [UInt8]) {
        if let source = figure.sourceCode {
            bytes += ",\"source\":\"".utf8
            bytes += source.utf8
            bytes.append(quote)
        }
        for (position, item) in figure.evidence.enumerated() {
            bytes += (position == 0 ? ",\"evidence\":[\"" : ",\"").utf8
            bytes += codes.evidence[Int(item.position)]
            bytes.append(quote)
        }
        if !figure.evidence.isEmpty { bytes.append(UInt8(ascii: "]")) }
        if let date = figure.reportedOn {
            bytes += ",\"reported_on\":\"".utf8
            DayText.append(date, to: &bytes)
            bytes.append(quote)
        }
        if figure.isWithdrawn { bytes += ",\"withdrawn\":true".utf8 }
        if let day = campaign.seriesBreak(at: figure.key) {
            bytes += ",\"break\":\"".utf8
            DayText.append(day, to: &bytes)
            bytes.append(quote)
        }
        if let remark = figure.remark { append(remark, to: &bytes) }
    }

    private func append(_ remark: FigureRemark, to bytes: inout [UInt8]) {
        let wordings = (remark.note?.wordings ?? [:]).sorted { $0.key < $1.key }
        if !wordings.isEmpty {
            bytes += ",\"note\":".utf8
            JSONTree.object(wordings.map { ($0.key.text, .text($0.value)) }).append(to: &bytes)
        }
        if let rows = remark.basis?.rows, !rows.isEmpty {
            bytes += ",\"computed_from\":".utf8
            JSONTree.list(rows.map { .text($0) }).append(to: &bytes)
        }
    }

    private let quote = UInt8(ascii: "\"")

    /// A text as it stands between quotes.
    private static func inner(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.append(text, to: &bytes)
        return Array(bytes.dropFirst().dropLast())
    }
}
