import CampaignModel

/// What figures rest on, figure by figure, as the record keeps it together: `basis`, `22918@2026-Q3`, with the evidence,
/// the source and the day as the field and the figures as the value.
struct RestingFigures {
    /// By row of the record: what its figures rest on, in the order of their facts.
    private var rows: [String: [(name: String, basis: [String])]] = [:]

    private static let fields = ["evidence", "source", "reported_on"]

    /// Reads the rows of some figures.
    init(_ keys: Set<String>, in record: PublicRecord) {
        self.init(rows: keys.map { RestingFigures.split($0).row }, in: record)
    }

    /// The row of a figure and its name there: `BD03@22918@2026-Q3@elderly` is `BD03@elderly` of `22918@2026-Q3`.
    private static func split(_ key: String) -> (row: String, name: String) {
        let parts = key.split(separator: "@").map(String.init)
        guard parts.count > 2 else { return ("", key) }
        return ("\(parts[1])@\(parts[2])", ([parts[0]] + parts.dropFirst(3)).joined(separator: "@"))
    }

    /// Reads rows by their keys.
    init(rows keys: some Sequence<String>, in record: PublicRecord) {
        for key in keys where rows[key] == nil {
            rows[key] = record.facts(of: RecordName("basis", key)).flatMap { fact in
                let basis = fact.field.split(separator: " ").map(String.init)
                return fact.value.split(separator: " ").map { (String($0), basis) }
            }
        }
    }

    /// Everything that figures rest on, each part by its name in the history: `figure`, the key, `evidence`.
    var parts: [RecordName: String] {
        var parts: [RecordName: String] = [:]
        for (row, figures) in rows {
            for figure in figures {
                let names = figure.name.split(separator: "@", maxSplits: 1)
                let key = "\(names[0])@\(row)" + (names.count > 1 ? "@\(names[1])" : "")
                for (field, text) in zip(RestingFigures.fields, figure.basis) {
                    parts[RecordName("figure", key, field)] = text == "-" ? "" : text
                }
            }
        }
        return parts
    }

    /// Takes figures out.
    mutating func remove(_ keys: Set<String>) {
        for (row, names) in Dictionary(grouping: keys.map(RestingFigures.split), by: \.row) {
            let gone = Set(names.map(\.name))
            rows[row]?.removeAll { gone.contains($0.name) }
        }
    }

    /// Says that a figure rests on something else.
    mutating func put(_ value: String, in field: String, of key: String) {
        let (row, name) = RestingFigures.split(key)
        guard let place = RestingFigures.fields.firstIndex(of: field),
            let figure = rows[row]?.firstIndex(where: { $0.name == name }), rows[row]?[figure].basis.count == 3
        else { return }
        rows[row]?[figure].basis[place] = value.isEmpty ? "-" : value
    }

    /// The facts that differ from those of a record: of the same figures in another order none does.
    func changes(to record: PublicRecord) -> [FactRow] {
        rows.sorted { $0.key < $1.key }.flatMap { row, figures in
            var facts: [String: [String]] = [:]
            for figure in figures { facts[figure.basis.joined(separator: " "), default: []].append(figure.name) }
            var changes: [FactRow] = []
            for fact in record.facts(of: RecordName("basis", row)) {
                let names = facts.removeValue(forKey: fact.field) ?? []
                if Set(names) != Set(fact.value.split(separator: " ").map(String.init)) {
                    changes.append(FactRow(RecordName("basis", row, fact.field), names.joined(separator: " ")))
                }
            }
            return changes
                + facts.map { FactRow(RecordName("basis", row, $0.key), $0.value.joined(separator: " ")) }
        }
    }
}
