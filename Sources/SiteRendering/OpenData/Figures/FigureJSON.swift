import CampaignModel

/// Figures as JSON.
struct FigureJSON: Sendable {
    private let codes: FigureCodes
    private let terms: DataTerms

    init(_ context: DataContext, terms: DataTerms) {
        self.terms = terms
        codes = FigureCodes(context, code: FigureJSON.inner) { code, level, name in
            var members: [UInt8] = []
            JSONTree.object([("unit", .text(code)), ("unit_kind", .text(level)), ("unit_name", .text(name))])
                .append(to: &members)
            return Array(members.dropFirst().dropLast())
        }
    }

    /// A file of the figures that `visit` gives.
    func file(
        title: Bilingual, about: Bilingual, at path: String, rows count: Int, _ visit: ((Figure) -> Void) -> Void
    ) -> [UInt8] {
        JSONFile.bytes(terms.members(title: title, about: about, path: path)) { bytes in
            bytes.reserveCapacity(bytes.count + count * 336)
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
        if isReported, let value = figure.value { MachineNumber.append(value, to: &bytes) } else { bytes += null }
        bytes += ",\"numerator\":".utf8
        appendCount(isReported ? figure.numerator : nil, to: &bytes)
        bytes += ",\"denominator\":".utf8
        appendCount(figure.denominator, to: &bytes)
        bytes += ",\"measure\":\"".utf8
        bytes += codes.measures[Int(figure.key.indicator.position)]
        bytes += "\",\"source\":".utf8
        if let source = figure.source { bytes += "\"\(source.rawValue)\"".utf8 } else { bytes += null }
        bytes += ",\"evidence\":[".utf8
        for (position, item) in figure.evidence.enumerated() {
            bytes += (position == 0 ? "\"" : ",\"").utf8
            bytes += codes.evidence[Int(item.position)]
            bytes.append(quote)
        }
        bytes += "],\"reported_on\":".utf8
        appendDay(figure.reportedOn, to: &bytes)
        bytes += (figure.isWithdrawn ? ",\"withdrawn\":true}" : ",\"withdrawn\":false}").utf8
    }

    private func appendKey(_ key: FigureKey, to bytes: inout [UInt8]) {
        bytes += "{\"key\":\"".utf8
        codes.appendName(of: key, to: &bytes)
        bytes += "\",\"indicator\":\"".utf8
        bytes += codes.indicators[Int(key.indicator.position)]
        bytes += "\",".utf8
        bytes += codes.unitCells[Int(key.unit.position)]
        bytes += ",\"group\":".utf8
        if let group = key.group {
            bytes.append(quote)
            bytes += codes.groups[Int(group.position)]
            bytes.append(quote)
        } else {
            bytes += null
        }
        bytes += ",\"period\":\"".utf8
        bytes += codes.periods[Int(key.period.position)]
    }

    private func appendCount(_ count: Int?, to bytes: inout [UInt8]) {
        if let count { MachineNumber.append(count, to: &bytes) } else { bytes += null }
    }

    private func appendDay(_ date: CalendarDate?, to bytes: inout [UInt8]) {
        guard let date else {
            bytes += null
            return
        }
        bytes.append(quote)
        DayText.append(date, to: &bytes)
        bytes.append(quote)
    }

    private let quote = UInt8(ascii: "\"")
    private let null = Array("null".utf8)

    /// A text as it stands between quotes.
    private static func inner(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.append(text, to: &bytes)
        return Array(bytes.dropFirst().dropLast())
    }
}
