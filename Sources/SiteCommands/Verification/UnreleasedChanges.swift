import CampaignModel
import SiteContent
import SiteRendering

/// What a published site itself tells as changed since its last release: the rows of `data/changes.csv` without one.
///
/// Wording may change at any time, stories come and go, and on a later day registers have grown: an honest site is ahead of
/// its release. What no release holds nobody can prove: `verify` says how much that is, holds the tables against the
/// release with these changes, and stops at promises among them.
struct UnreleasedChanges {
    /// The changed facts, as a release would write them; a row that left says nothing any more.
    private let facts: [FactRow]
    /// The rows that are new: what they say stands in no list.
    let added: Set<RecordName>
    private let left: Set<RecordName>
    /// The names of those that are promises, in order.
    let promises: [String]
    /// How many there are, wording and all.
    let count: Int

    /// Reads them; none where the file isn't there or can't be read.
    ///
    /// - Parameter isLater: Whether the site is of a later day than its release: what is new then is no change.
    init(in site: String, isLater: Bool) {
        let file = "\(site)/\(UnreleasedChanges.path)"
        let ignored = DiagnosticCollector()
        let schema = CSVSchema(required: ["change", "kind", "key"], optional: ["release", "field", "new"])
        // What can't be read tells nothing.
        let bytes = (try? ByteReading.bytes(file)) ?? []
        let table = CSVTable(
            SourceText(file: file, bytes: bytes, spelling: .other, into: ignored), schema, into: ignored)
        var (facts, added, left, names): ([FactRow], Set<RecordName>, Set<RecordName>, [String]) = ([], [], [], [])
        var count = 0
        for row in table.rows where row.isEmpty("release") {
            let text = { (column: String) in String(decoding: row.bytes(column), as: UTF8.self) }
            let name = RecordName(text("kind"), text("key"), text("field"))
            count += 1
            let kind = RecordChange.Kind(rawValue: text("change"))
            let isNew = kind == .rowAdded || kind == .filled
            let isOfStory = name.record == "attachment" && kind == .rowAdded
            if UnreleasedChanges.isPromise(name), !(isLater && isNew), !isOfStory { names.append(name.description) }
            switch kind {
            case .rowAdded: added.insert(name.ofRow)
            case .rowLeft: left.insert(name.ofRow)
            default:
                // A text that a spreadsheet would run has an apostrophe before it.
                let new = text("new")
                facts.append(FactRow(name, new.hasPrefix("'") ? String(new.dropFirst()) : new))
            }
        }
        (self.facts, self.added, self.left, promises) = (facts, added, left, names)
        self.count = count
    }

    /// Whether a change is one of rows that tables show, or of the site's marks, and not of their wording alone.
    private static func isPromise(_ name: RecordName) -> Bool {
        (ShownTables.kinds.contains(name.record) || others.contains(name.record))
            && !RecordMeanings.all.isWording(name)
    }

    /// Kinds with promises that no table of rows shows.
    private static let others: Set<String> = ["site", "figure", "attachment"]

    /// Where a site tells its changes.
    static let path = "data/changes.csv"

    /// A record with these changes.
    func applied(to record: PublicRecord) -> PublicRecord {
        var record = record
        for row in left {
            record.apply(record.facts(of: row).map { FactRow(RecordName(row.record, row.key, $0.field), "") })
        }
        record.apply(facts)
        return record
    }

    /// Whether a figure is told to rest on something else now.
    func tells(figure key: String) -> Bool {
        let indicator = key.prefix { $0 != "@" }
        return added.contains(RecordName("figure", key)) || left.contains(RecordName("figure", key))
            || facts.contains { $0.name.record == "figure" && $0.name.key == key }
            // What the program works out rests on rows, what people report on evidence.
            || facts.contains {
                $0.name.record == "indicator" && $0.name.key == indicator && $0.name.field == "computed"
            }
    }
}

extension Diagnostic {
    /// The site tells of changes that no release holds.
    static func unreleasedChanges(
        _ names: [String], since release: Int, of day: CalendarDate, at file: String
    ) -> Diagnostic {
        let shown = names.prefix(3).joined(separator: "; ") + (names.count > 3 ? "; …" : "")
        return Diagnostic(
            .error, "unreleased-changes", at: SourcePlace(file: file),
            summary: Bilingual(
                vi:
                    "Trang đã đổi \(MessageLanguage.vietnamese.number(names.count)) điều đã hứa mà chưa bản công bố nào ghi: "
                    + shown,
                en:
                    "The site tells \(MessageLanguage.english.count(names.count, "change", "changes")) of promises that no "
                    + "release holds yet: \(shown)"),
            explanation: Bilingual(
                vi:
                    "Trang kể các thay đổi ấy công khai, nhưng bản công bố \(release) (\(day)) được ghi trước đó: chưa ai "
                    + "chứng minh được chúng.",
                en:
                    "The site tells them openly, but release \(release) (\(day)) was made before: nobody can prove them."
            ),
            fix: Bilingual(
                vi:
                    "Hãy chạy minhbach release, dựng lại rồi đăng lại; hoặc --allow-unreleased để chấp nhận. Nếu không ai "
                    + "trong cơ quan sửa, trang đã bị giả mạo.",
                en:
                    "Run minhbach release, build and publish again; or accept them with --allow-unreleased. If nobody of "
                    + "yours changed them, the site was forged."))
    }
}
