/// Checks that rows of `revisions.csv` speak of something that the public record knows.
public struct RevisionRules {
    private let rows: [String: Set<String>]
    private let heads: [String: Set<String>]
    private let languages: [LanguageTag]
    /// The rows that reasons of earlier releases speak of: they needn't be there any more.
    private let settled: Set<String>

    /// Learns what there is.
    ///
    /// - Parameters:
    ///   - fields: Everything that the site tells now.
    ///   - published: What the last release told, for rows that have left.
    public init(_ fields: [RecordedField], published: PublicRecord, languages: [LanguageTag]) {
        var rows: [String: Set<String>] = [:]
        var heads: [String: Set<String>] = [:]
        var last: RecordedField?
        for field in fields {
            heads[field.record, default: []].insert(field.field)
            // Fields of a row come together.
            if let last, last.key == field.key, last.record == field.record { continue }
            rows[field.record, default: []].insert(field.key)
            last = field
        }
        for name in published.rowNames { rows[name.record, default: []].insert(name.key) }
        self.rows = rows
        settled = Set(
            published.rows(of: "revision").compactMap { _, facts in facts.first { $0.field == "key" }?.value })
        self.heads = heads
        self.languages = languages
    }

    /// What is wrong with the rows.
    public func check(_ revisions: [Revision]) -> [Diagnostic] {
        revisions.compactMap { revision in
            switch revision.subject {
            case .figure:
                guard let field = revision.field, !RevisionRules.figureFields.contains(field) else { return nil }
                return .unknownRevisionField(field, of: "figure", known: RevisionRules.figureFields, at: revision.place)
            case .row(let name): return settled.contains(name.row) ? nil : check(name, revision)
            }
        }
    }

    /// Rows that give a reason for figures that nobody ever reported.
    ///
    /// - Parameter isReleased: Whether any release speaks of a figure of this name; it may have been withdrawn since.
    ///   Figures whose rows couldn't be read may well be there.
    public static func unknownFigures(
        in campaign: Campaign, unread: UnreadFigures = UnreadFigures(), isReleased: (String) -> Bool
    ) -> [Diagnostic] {
        campaign.records.revisions.compactMap { revision in
            guard case .figure(let key) = revision.subject, !unread.keys.contains(key),
                !unread.periods.contains(key.period)
            else { return nil }
            let figure = campaign.figures[key]
            let name = campaign.name(of: key)
            guard figure.state == .notReported, !figure.isWithdrawn, !isReleased(name) else { return nil }
            return .unknownRevisionFigure(name, period: campaign.periods[key.period].id, at: revision.place)
        }
    }

    private static let figureFields = ["evidence", "source", "reported_on"]

    private func check(_ name: RecordName, _ revision: Revision) -> Diagnostic? {
        guard let keys = rows[name.record] else {
            let near = TextFold.nearest(name.record, in: rows.keys.sorted()).map { "\($0):\(name.key)" }
            return .unknownRevisionSubject(name.row, near: near, at: revision.place)
        }
        guard keys.contains(name.key) else {
            let near = TextFold.nearest(name.key, in: keys.sorted()).map { "\(name.record):\($0)" }
            return .unknownRevisionSubject(name.row, near: near, at: revision.place)
        }
        guard let field = revision.field, let known = heads[name.record] else { return nil }
        guard !known.contains(field), !languages.contains(where: { known.contains("\(field)_\($0.text)") }) else {
            return nil
        }
        return .unknownRevisionField(field, of: name.record, known: known.sorted(), at: revision.place)
    }
}
