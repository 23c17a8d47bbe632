import CampaignModel

/// The register of evidence.
struct EvidenceRegister: Sendable {
    let calendar: ReportCalendar
    let files: [PublicEvidence]

    /// All evidence: public files, exports, the reports of units, and what task updates name.
    func sheet(_ units: [DemonstrationCommune]) -> Sheet {
        let names = units.map { ($0.code, $0.name) } + DemonstrationAgency.all.map { ($0.id, $0.name) }
        return Sheet(
            Evidence.declaration,
            rows: files.map(\.cells) + provinceReports + exports + reports(names) + updates)
    }

    private var exports: [[String]] {
        DemonstrationPeriod.quarters.map { period in
            EvidenceRegister.held(
                EvidenceName.export(for: period), "Trích xuất từ nền tảng, \(period.name)", "system_export",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy", period.exportedOn.description)
        }
    }

    /// Province reports that are not public files.
    private var provinceReports: [[String]] {
        let held = DemonstrationPeriod.all.filter { period in
            !files.contains { $0.id == EvidenceName.report(of: ProvinceTotals.code, for: period) }
        }
        return held.map { period in
            EvidenceRegister.held(
                EvidenceName.report(of: ProvinceTotals.code, for: period), "Báo cáo của tỉnh, \(period.name)", "report",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy", period.due.later(by: 10).description)
        }
    }

    private func reports(_ units: [(code: String, name: String)]) -> [[String]] {
        DemonstrationPeriod.all.flatMap { period in
            units.compactMap { unit in
                calendar.received(from: unit.code, for: period).map { day in
                    EvidenceRegister.held(
                        EvidenceName.report(of: unit.code, for: period), "Báo cáo \(period.name)", "report",
                        unit.name, day.description)
                }
            }
        }
    }

    private var updates: [[String]] {
        TaskUpdates.evidence.map { id, task, agency, date in
            let issuer = DemonstrationAgency.name(of: agency)
            let kind = task == "T05" || task == "T15" ? "photo_record" : task == "T40" ? "decision" : "report"
            return EvidenceRegister.held(id, "Kết quả nhiệm vụ \(task)", kind, issuer, date)
        }
    }

    private static func held(_ id: String, _ title: String, _ kind: String, _ issuer: String, _ date: String)
        -> [String]
    {
        [id, "[Minh họa] " + title, kind, issuer, date, "held"]
    }
}
