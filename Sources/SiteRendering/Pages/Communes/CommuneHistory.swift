import CampaignModel

/// Where a commune comes from: earlier names, units that it was made of, and days from which on figures can't be
/// compared with earlier ones.
struct CommuneHistoryView: TemplateView {
    let predecessors: [LinkView]
    let formedFrom: [UInt8]
    let formerNames: [UInt8]
    let breaks: String

    static let fields = Fields<CommuneHistoryView>([
        .list("predecessors") { $0.predecessors },
        .flag("has_predecessors") { !$0.predecessors.isEmpty },
        .html("formed_from") { $0.formedFrom },
        .html("former_names") { $0.formerNames },
        .text("breaks") { $0.breaks },
    ])
}

extension PageContext {
    /// Where a commune comes from; nothing when the register says nothing of it.
    func history(of commune: RegisterIndex<Commune>) -> CommuneHistoryView? {
        let entry = campaign.communes[commune]
        let predecessors = campaign.lineage.predecessors(of: commune)
        guard !(predecessors.isEmpty && entry.formedFrom.isEmpty && entry.formerNames.isEmpty) else { return nil }
        let days = campaign.lineage.breaks(of: commune).filter { $0 <= settings.asOf }.map(style.short)
        func names(_ names: [String]) -> [UInt8] { names.isEmpty ? [] : vietnamese(names.joined(separator: "; ")) }
        return CommuneHistoryView(
            predecessors: predecessors.map { communeLink($0) }, formedFrom: names(entry.formedFrom),
            formerNames: names(entry.formerNames),
            breaks: days.isEmpty ? "" : phrases(.seriesBreaks, ["dates": days.joined(separator: ", ")]))
    }

    /// Words in place of a change, where the territory or the indicator changed since the period before; nothing elsewhere.
    func brokenChange(of key: FigureKey) -> String? {
        campaign.seriesBreak(at: key).map { day in
            phrases(
                campaign.isDefinitionBreak(at: key) ? .changeRedefined : .changeBroken, ["date": style.short(day)])
        }
    }
}
