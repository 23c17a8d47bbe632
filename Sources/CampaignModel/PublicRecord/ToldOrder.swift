/// In which order a catalogue lists what it holds: what comes first is what people see first, and some pages show only
/// that. So an order that changed is told; nobody promised one.
///
/// Rows of registers have no order of their own: their pages sort them by day or name.
enum ToldOrder {
    /// What an order is called in the public record; the key is the kind of row that is listed.
    static let record = "order"
    /// The codes, one behind the other.
    static let field = "codes"

    /// Gives the order of each catalogue that lists anything.
    static func forEachField(in campaign: Campaign, _ body: (RecordedField) -> Void) {
        let orders = [
            (Theme.told.record, campaign.themes.items.map(\.id)),
            (Indicator.told.record, campaign.indicators.items.map(\.id)),
            (CampaignTask.told.record, campaign.tasks.items.map(\.id)),
            (PopulationGroup.told.record, campaign.groups.items.map(\.id)),
            (Agency.declaration.record, campaign.agencies.items.map(\.id)),
            (Composite.told.record, campaign.composites.items.map(\.id)),
        ]
        for (kind, codes) in orders where !codes.isEmpty {
            body(
                RecordedField(
                    record: record, key: kind, field: field, value: codes.joined(separator: ";"), recordClass: .told,
                    place: nil, isExact: true))
        }
    }

    /// Whether an order is told for the first time: releases from before there were orders say nothing of it, so that
    /// nothing changed.
    static func isFirst(_ change: RecordChange) -> Bool { change.name.record == record && change.kind == .rowAdded }
}

extension PublicRecord {
    /// The order in which rows of a kind were told; nothing where a record says none.
    public func order(of kind: String) -> [String]? {
        self[RecordName(ToldOrder.record, kind, ToldOrder.field)].map { codes in
            codes.split(separator: ";").map(String.init)
        }
    }
}
