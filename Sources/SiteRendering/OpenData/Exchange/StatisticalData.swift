import CampaignModel

/// All figures as SDMX-CSV 2.0. Its columns are those of `StatisticalStructure`; codes begin with a letter, since some
/// readers take a column of digits for numbers.
struct StatisticalData {
    let data: OpenData

    /// The archive of it: as text it would be the half of all files that are new, and nobody reads it by eye.
    static let archivePath = "data/sdmx/figures.zip"
    /// Where it stands among the archive's parts.
    static let path = "data/sdmx/figures.csv"

    /// Who answers for the structure, and what it is called.
    static let agency = "MINHBACH"
    static let flow = "FIGURES"
    static let version = "1.0"

    static let dimensions = ["FREQ", "REF_AREA", "INDICATOR", "POP_GROUP", "TIME_PERIOD"]
    static let attributes = [
        "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE", "NUMERATOR", "DENOMINATOR", "REPORTED_ON", "DEMONSTRATION",
    ]

    var file: OutputFile {
        let campaign = data.context.campaign
        var bytes: [UInt8] = []
        bytes.reserveCapacity(data.figures.count * 112)
        let head = ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + Self.dimensions + ["OBS_VALUE"] + Self.attributes
        bytes += (head.joined(separator: ",") + "\n").utf8
        let start = Array("dataflow,\(Self.agency):\(Self.flow)(\(Self.version)),I,".utf8)
        let areas = campaign.units.ids.map { Array((StatisticalCodes.code(data.context.unitKey($0)) + ",").utf8) }
        let indicators = campaign.indicators.items.map { Array((StatisticalCodes.code($0.id) + ",").utf8) }
        let measures = campaign.indicators.items.map { Array((StatisticalCodes.unit($0.measure) + ",").utf8) }
        let groups = campaign.groups.ids.map { Array((StatisticalCodes.code($0) + ",").utf8) }
        let periods = campaign.periods.items.map(StatisticalCodes.period)
        let frequencies = periods.map { Array(($0.frequency + ",").utf8) }
        let times = periods.map { Array(($0.time + ",").utf8) }
        let end = Array((data.terms.isDemonstration ? ",true\n" : ",false\n").utf8)
        data.figures.forEach { figure in
            let key = figure.key
            bytes += start
            bytes += frequencies[Int(key.period.position)]
            bytes += areas[Int(key.unit.position)]
            bytes += indicators[Int(key.indicator.position)]
            if let group = key.group { bytes += groups[Int(group.position)] } else { bytes += "_T,".utf8 }
            bytes += times[Int(key.period.position)]
            Self.appendValue(of: figure, measures[Int(key.indicator.position)], campaign, to: &bytes)
            bytes += end
        }
        return OutputFile(path: Self.path, kind: .download, language: nil, bytes: bytes)
    }

    private static func appendValue(
        of figure: Figure, _ measure: [UInt8], _ campaign: Campaign, to bytes: inout [UInt8]
    ) {
        let comma = UInt8(ascii: ",")
        // What is kept back must not come out of here, whatever else goes wrong.
        let isReported = figure.state == .reported
        if isReported, let value = figure.value {
            MachineNumber.appendCell(value, to: &bytes)
        } else {
            bytes += StatisticalCodes.noValue.utf8
        }
        bytes.append(comma)
        let status = StatisticalCodes.status(of: figure.state, isBreak: campaign.seriesBreak(at: figure.key) != nil)
        bytes += "\(status.observation),\(status.confidentiality),".utf8
        bytes += measure
        if isReported, let part = figure.numerator { MachineNumber.append(part, to: &bytes) }
        bytes.append(comma)
        if let whole = figure.denominator { MachineNumber.append(whole, to: &bytes) }
        bytes.append(comma)
        if let day = figure.reportedOn { DayText.append(day, to: &bytes) }
    }
}
