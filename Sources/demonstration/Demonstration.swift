import CampaignModel

import Foundation

/// Everything that the demonstration writes, made from the list of communes alone.
struct Demonstration: Sendable {
    /// The tables, below `content/data`.
    let sheets: [Sheet]
    /// The rows of the observations, by period.
    let observations: [(period: DemonstrationPeriod, rows: [ObservationRow])]
    /// The files of public evidence.
    let files: [PublicEvidence]

    /// The seed of all figures: the day of the demonstration.
    static let dice = Dice(seed: 2026_11_20)

    /// Invents the figures and registers.
    init(_ units: [DemonstrationCommune], dice: Dice = Demonstration.dice) {
        let calendar = ReportCalendar(dice: dice)
        let figures = FigureMaker(dice: dice, units: units, calendar: calendar)
        let quarters = DemonstrationPeriod.quarters.map { (period: $0, rows: figures.quarter($0)) }
        observations =
            quarters + DemonstrationPeriod.halfYears.map { (period: $0, rows: figures.halfYear($0)) }
            + [(period: DemonstrationPeriod.firstYear, rows: figures.year(DemonstrationPeriod.firstYear))]
        files =
            quarters.map { PublicEvidence.provinceReport($0.rows, for: $0.period) }
            + (DemonstrationPeriod.halfYears + [.firstYear]).map(PublicEvidence.survey) + PublicEvidence.inspections
        let reporting = units.map(\.code) + DemonstrationAgency.all.map(\.id)
        let heads = ObservationGuide(languages: Sheet.languages).entries.map(\.head)
        sheets =
            observations.map { period, rows in
                Sheet(
                    path: "observations/\(period.id).csv", header: heads, rows: rows.map(\.cells))
            } + [
                calendar.sheet(units: reporting),
                EvidenceRegister(calendar: calendar, files: files).sheet(units),
                TaskUpdates.sheet(units, dice: dice),
                Teams.sheet(units, rows: quarters.last?.rows ?? [], dice: dice),
                Resources.sheet(quarters.suffix(2).map { ($0.period, $0.rows) }, dice: dice),
                Plans.sheet(units, dice: dice),
                Consents.sheet, Inspections.sheet, Recognitions.sheet, Corrections.sheet, Difficulties.sheet,
                Funding.sheet, Revisions.sheet,
            ]
    }

    /// Writes the tables and files below a folder.
    func write(to folder: URL) throws {
        let texts = sheets.map { ($0.path, $0.text) } + files.map { ($0.file, $0.text) }
        for (path, text) in texts {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
    }
}
