import CampaignModel

/// All changes of the public record, found once for every page that tells some of them.
struct ToldChanges: Sendable {
    /// Release by release, the newest first.
    let all: [ToldChange]
    private let differences: [RecordName: [ToldChange]]

    /// Finds them.
    init(in site: Site) {
        all = ToldChange.all(in: site)
        differences = Dictionary(grouping: all.lazy.filter(\.isDifference)) { told in
            RecordName(told.change.name.record, told.change.name.key)
        }
    }

    /// What is otherwise now in a row, in the same order.
    func differences(of record: String, _ key: String) -> [ToldChange] {
        differences[RecordName(record, key)] ?? []
    }
}
