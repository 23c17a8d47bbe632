import CampaignModel
import SiteContent
import SiteRendering

/// The record of a published site, its root and its proofs, reckoned again from its files.
struct ShownRecord {
    let site: String
    /// The releases that the site shows.
    let chain: ReleaseChain
    /// The last of them.
    let release: Release

    /// The figures as the site shows them; nothing where it has none.
    let figures: PublishedFigures?

    /// What the site tells as changed since.
    let news: UnreleasedChanges

    /// Files that are known to be wrong: nothing is held against them.
    var blamed: Set<String> = []

    /// What differs.
    ///
    /// - Parameter day: The day that the site is judged at, as its figures say it.
    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let frozen = release.record else { return [] }
        let file = "\(site)/\(ProofAddresses.record)"
        guard let bytes = try? ByteReading.bytes(file), ReleaseHash.of(bytes) == frozen.hash,
            case .success(let rows) = RecordFile.rows(in: bytes)
        else { return [.recordDiffers(from: release.number, at: file)] }
        var record = PublicRecord()
        record.apply(rows)
        // The tree can be grown again where the figures are those of the release.
        var tree: ReleaseTree?
        if let figures, figures.hash == release.figuresHash {
            tree = ReleaseTree(figures: figures.rows, record: rows)
        }
        var found = try ShownProofs(site: site, release: release, root: frozen.root, tree: tree)
            .differences(figures: figures?.rows ?? [])
        if let tree, tree.root != frozen.root { found.append(.recordDiffers(from: release.number, at: file)) }
        let isLater = figures.map { $0.asOf != release.asOf.description } ?? false
        if let figures {
            found += figures.basisDifferences(record, isLater: isLater, news, at: "\(site)/data/figures.csv")
        }
        let told = news.applied(to: record)
        found += marks(told)
        found += attachments(told, isLater: isLater)
        found += try ShownTables(site: site, record: told, isLater: isLater, added: news.added).differences()
        if let figures {
            found += try FigureTwins(site, files: figures.files).differences()
            var blamed = blamed.union(found.map(\.place.file))
            found += try ShownTwins(site, figures: figures.files, blamed: blamed).differences(told)
            blamed.formUnion(found.map(\.place.file))
            found += try history(ShownTwins(site, figures: figures.files, blamed: blamed), record)
        }
        return found
    }

    /// What the site tells of earlier releases otherwise than their hashes allow.
    private func history(_ twins: ShownTwins, _ record: PublicRecord) throws(CommandFailure) -> [Diagnostic] {
        let frozen = figures.flatMap { $0.hash == release.figuresHash ? $0.rows : nil }
        var earlier = EarlierFigures()
        let walks = HistoryWalks(twins: twins, chain: chain, figures: frozen, record: record)
        let wrong = try walks.differences(&earlier)
        if let frozen { earlier.add(frozen, of: release.number) }
        let copies = CopyTwins(twins, chain: chain)
        let descriptions = try copies.differences()
        return try HeadTwins(twins).differences() + descriptions + copies.contents(as: earlier) + wrong
    }

    /// Files that stories offer and that aren't those that were released. On a later day a story may have ended.
    private func attachments(_ record: PublicRecord, isLater: Bool) -> [Diagnostic] {
        record.rows(of: "attachment").compactMap { row, facts in
            guard let path = facts.first(where: { $0.field == "address" })?.value, SitePath.isSafe(path) else {
                return nil
            }
            let file = "\(site)/\(path)"
            let hash = (try? ByteReading.bytes(file)).map(ReleaseHash.of)
            if hash == facts.first(where: { $0.field == "sha256" })?.value || isLater && hash == nil { return nil }
            return .toldOtherwise("attachment:\(row.key)", at: SourcePlace(file: file))
        }
    }

    /// The mark of a demonstration, licence and address as the description of the data tells them.
    private func marks(_ record: PublicRecord) -> [Diagnostic] {
        let file = "\(site)/\(DataDescription.path)"
        let description = (try? ByteReading.bytes(file)).flatMap(DataDescription.init)
        guard let isDemonstration = description?.isDemonstration, let licence = description?.licence else {
            return [.toldOtherwise("site:settings", at: SourcePlace(file: file))]
        }
        let terms = [licence.name, licence.address].filter { !$0.isEmpty }
        let told = { (field: String) in record[RecordName("site", "settings", field)] ?? "" }
        var found: [String] = []
        if told("demonstration") != (isDemonstration ? "true" : "") { found.append("demonstration") }
        if told("licence") != terms.joined(separator: ";") { found.append("licence") }
        return found.map { .toldOtherwise("site:settings, \($0)", at: SourcePlace(file: file)) }
    }
}

extension PublishedFigures {
    /// Figures that rest on something else than the release says.
    func basisDifferences(
        _ record: PublicRecord, isLater: Bool, _ news: UnreleasedChanges, at file: String
    ) -> [Diagnostic] {
        var told: [String: String] = [:]
        for (row, facts) in record.rows(of: "basis") {
            for fact in facts {
                for part in fact.value.split(separator: " ") {
                    let names = part.split(separator: "@", maxSplits: 1)
                    told["\(names[0])@\(row.key)" + (names.count > 1 ? "@\(names[1])" : "")] = fact.field
                }
            }
        }
        let wrong =
            bases.filter { key, basis in told[key].map { $0 != basis } ?? !isLater }.keys
            + told.keys.filter { bases[$0] == nil }
        return wrong.filter { !news.tells(figure: $0) }.sorted().prefix(5).map {
            .toldOtherwise("figure:\($0)", at: SourcePlace(file: file))
        }
    }
}

extension Diagnostic {
    /// The record that the site shows isn't that of its release.
    static func recordDiffers(from release: Int, at file: String) -> Diagnostic {
        Diagnostic(
            .error, "record-differs", at: SourcePlace(file: file),
            summary: Bilingual(
                vi: "Sổ các điều đã công bố không phải là sổ của bản \(release)",
                en: "The public record isn’t that of release \(release)"),
            explanation: Bilingual(
                vi: "Mã băm (record_sha256) và gốc (root) của bản công bố được tính từ tệp này và từ số liệu.",
                en: "The release’s hash (record_sha256) and its root are reckoned from this file and from the figures."),
            fix: Bilingual(
                vi:
                    "Hãy dựng lại trang từ đúng nội dung đã công bố; nếu không ai trong cơ quan sửa, trang đã bị giả mạo.",
                en: "Build the site again from what was released; if nobody of yours changed it, the site was forged."))
    }

}
