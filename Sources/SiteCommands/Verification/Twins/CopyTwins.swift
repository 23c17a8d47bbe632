import CampaignModel
import Mustache
import Parquet

/// The descriptions of dated copies: each is of its release, tells of all its figures, and names files as they lie there.
/// What stands in the files is what the release froze, as far as that is known.
struct CopyTwins {
    private let twins: ShownTwins
    private let chain: ReleaseChain

    init(_ twins: ShownTwins, chain: ReleaseChain) { (self.twins, self.chain) = (twins, chain) }

    private static let root = "data/releases/"

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard !twins.isBlamed(ReleaseChain.path), let terms = try terms() else { return [] }
        var found: [Diagnostic] = []
        for (stored, name) in copies {
            for path in ["\(CopyTwins.root)\(name)/datapackage.json", "\(CopyTwins.root)\(name).json"] {
                guard let bytes = try twins.bytes(path) else { continue }
                found += try differences(JSONReader.members(of: bytes), of: stored, at: path, terms)
            }
        }
        return try found + lost()
    }

    /// The releases, each with the name of its folder.
    private var copies: [(stored: StoredRelease, name: String)] {
        var folders: [String: Int] = [:]
        return chain.releases.map { stored in
            let day = stored.release.date.description
            folders[day, default: 0] += 1
            return (stored, folders[day] == 1 ? day : "\(day)-\(folders[day] ?? 1)")
        }
    }

    /// Copies that `data/releases.csv` leads to and that aren't there.
    private func lost() throws(CommandFailure) -> [Diagnostic] {
        guard let table = try twins.table("releases") else { return [] }
        let paths = Set(table.rows.map { table.cell($0, "copy") }).compactMap { address in
            address.firstRange(of: CopyTwins.root).map { String(address[$0.lowerBound...]) }
        }
        let lost = paths.sorted().filter { path in SitePath.isSafe(path) && twins.paths { $0 == path }.isEmpty }
        return twins.told(lost, in: HistoryTwins.path, than: CopyTwins.root)
    }

    /// What the description of the data says of all files.
    private func terms() throws(CommandFailure) -> [String: DynamicValue]? {
        guard !twins.isBlamed(DataDescription.path),
            let bytes = try twins.bytes(DataDescription.path)
        else { return nil }
        return JSONReader.members(of: bytes)
    }

    private func differences(
        _ copy: [String: DynamicValue], of stored: StoredRelease, at path: String, _ terms: [String: DynamicValue]
    ) throws(CommandFailure) -> [Diagnostic] {
        let release = stored.release
        let right: [(String, String)] = [
            ("release", "\(release.number)"), ("as_of", release.asOf.description), ("release_sha256", stored.hash),
            ("figures", "\(release.figures)"), ("created", "\(release.date)T12:00:00+07:00"),
        ]
        var wrong = right.filter { ToldText.of(copy[$0]) != $1 }.map(\.0)
        guard case .array(let resources) = copy["resources"] else {
            return twins.told(wrong + ["resources"], in: path, than: ReleaseChain.path)
        }
        var rows = ToldCount.of(ToldText.of(copy["left_out"])) ?? -1
        for case .object(let resource) in resources { rows += ToldCount.of(ToldText.of(resource["rows"])) ?? -1 }
        if rows != release.figures { wrong.append("rows") }
        let others = ["demonstration", "homepage"].filter { copy[$0] != terms[$0] } + licence(copy, terms)
        return try twins.told(wrong, in: path, than: ReleaseChain.path)
            + twins.told(others, in: path, than: DataDescription.path)
            + twins.told(files(resources, from: path, terms), in: path, than: CopyTwins.root)
    }

    /// Files of copies that tell other figures than their releases, or lack some; two descriptions name them, one is
    /// enough.
    ///
    /// - Parameters:
    ///   - earlier: The figures of releases, as far as they are known.
    ///   - isToday: Whether the site shows the figures of the last release, so that it is known which are left out.
    func contents(as earlier: EarlierFigures, isToday: Bool = true) throws(CommandFailure) -> [Diagnostic] {
        guard !twins.isBlamed(ReleaseChain.path), let terms = try terms(), let last = chain.releases.last else {
            return []
        }
        var files: [String: Set<ToldFigure>] = [:]
        var wrong: [String: Set<String>] = [:]
        for (stored, name) in copies {
            let path = "\(CopyTwins.root)\(name)/datapackage.json"
            guard let all = earlier[stored.release.number], !twins.isBlamed(path), let bytes = try twins.bytes(path),
                case .array(let resources) = JSONReader.members(of: bytes)["resources"]
            else { continue }
            let due = isToday ? earlier.due(in: stored.release.number, today: last.release.number) : []
            var missing = Dictionary(grouping: due.map(CopyTwins.told)) { $0.period }.mapValues(Set.init)
            var isWhole = true
            for case .object(let resource) in resources {
                let file = place(of: resource, from: path, terms)
                let told = SitePath.isSafe(file) ? try told(in: file, &files, limit: all.count) : nil
                guard let told, let period = told.first?.period else {
                    isWhole = false
                    if told != nil { wrong[file, default: []].insert("Parquet") }
                    continue
                }
                let lost = missing.removeValue(forKey: period)?.subtracting(told) ?? []
                wrong[file, default: []].formUnion(CopyTwins.others(told, than: all).union(lost).map(\.key))
                if ToldText.of(resource["rows"]) != "\(told.count)" { wrong[path, default: []].insert("rows") }
            }
            if isWhole { wrong[path, default: []].formUnion(missing.values.joined().map(\.key)) }
        }
        return wrong.sorted { $0.key < $1.key }.flatMap { file, keys in
            twins.told(keys.sorted(), in: file, than: ReleaseChain.path)
        }
    }

    /// The same by what a ledger says.
    func contents(by ledger: LedgerReading, isToday: Bool) throws(CommandFailure) -> [Diagnostic] {
        guard chain.releases == ledger.releases, CopyTwins.arePublished(in: twins) else { return [] }
        return try contents(as: EarlierFigures(ledger), isToday: isToday)
    }

    /// Whether a site has copies: a country has none, whose figures are too many to be held for each release.
    static func arePublished(in twins: ShownTwins) -> Bool { !twins.paths { $0.hasPrefix(root) }.isEmpty }

    /// The figures that a copy tells and that weren't told so.
    private static func others(_ told: Set<ToldFigure>, than all: [String: LedgerEntry]) -> Set<ToldFigure> {
        told.filter { row in
            all[row.key].map { CopyTwins.told(LedgerRow(name: row.key, entry: $0)) } != row
        }
    }

    /// The figures of a file, which several releases may name; nothing where there is no file, none where it can't be read.
    private func told(
        in file: String, _ files: inout [String: Set<ToldFigure>], limit: Int
    ) throws(CommandFailure) -> Set<ToldFigure>? {
        if let known = files[file] { return known }
        guard !twins.isBlamed(file), let bytes = try twins.bytes(file) else { return nil }
        let told = Set(ParquetTwins.read(bytes, for: limit).map(CopyTwins.told) ?? [])
        files[file] = told
        return told
    }

    /// A figure as a dated copy tells it.
    private struct ToldFigure: Hashable {
        let key: String
        let period: String
        let cells: [ReadParquet.Cell]
    }

    private static func told(_ row: LedgerRow) -> ToldFigure {
        let (entry, parts) = (row.entry, row.name.split(separator: "@"))
        let isReported = entry.state == .reported
        return ToldFigure(
            key: row.name, period: parts.count > 2 ? String(parts[2]) : "",
            cells: [
                .text(entry.state.rawValue), entry.value.flatMap { isReported ? .decimal($0) : nil } ?? .nothing,
                entry.numerator.flatMap { isReported ? .integer($0) : nil } ?? .nothing,
                entry.denominator.map { .integer($0) } ?? .nothing,
            ])
    }

    private static func told(_ file: ReadParquet) -> [ToldFigure] {
        let columns = Dictionary(file.columns.map { ($0.name, $0.cells) }, uniquingKeysWith: { first, _ in first })
        let cell = { (name: String, row: Int) in columns[name]?[row] ?? .nothing }
        let text = { (name: String, row: Int) in if case .text(let text) = cell(name, row) { text } else { "" } }
        return (0..<file.count).map { row in
            let names = ["indicator", "unit", "period", "group"].map { text($0, row) }
            return ToldFigure(
                key: names.filter { !$0.isEmpty }.joined(separator: "@"), period: names[2],
                cells: ["state", "value", "numerator", "denominator"].map { cell($0, row) })
        }
    }

    /// Where a file of a description lies.
    private func place(
        of resource: [String: DynamicValue], from path: String, _ terms: [String: DynamicValue]
    ) -> String {
        let (told, home) = (ToldText.of(resource["path"]), ToldText.of(terms["homepage"]))
        return told.hasPrefix(home) ? String(told.dropFirst(home.count)) : "\(RealPath.split(path).folder)/\(told)"
    }

    private func licence(_ copy: [String: DynamicValue], _ terms: [String: DynamicValue]) -> [String] {
        let named = [copy, terms].map { members -> [String] in
            guard case .array(let licences) = members["licenses"], case .object(let licence) = licences.first else {
                return []
            }
            return ["name", "path"].map { ToldText.of(licence[$0]) }
        }
        return named[0] == named[1] ? [] : ["licenses"]
    }

    /// Files that aren't what their description says.
    private func files(
        _ resources: [DynamicValue], from path: String, _ terms: [String: DynamicValue]
    ) throws(CommandFailure) -> [String] {
        var wrong: [String] = []
        for case .object(let resource) in resources {
            let told = ToldText.of(resource["path"])
            let file = place(of: resource, from: path, terms)
            let bytes = SitePath.isSafe(file) ? try twins.bytes(file) : nil
            let isSame = bytes.map { bytes in
                ToldText.of(resource["bytes"]) == "\(bytes.count)"
                    && ToldText.of(resource["hash"]) == "sha256:\(ReleaseHash.of(bytes))"
            }
            if isSame != true { wrong.append(told) }
        }
        return wrong
    }
}

extension JSONReader {
    /// The members of an object; none where it is none.
    static func members(of bytes: [UInt8]) -> [String: DynamicValue] {
        guard case .object(let members) = try? value(of: bytes) else { return [:] }
        return members
    }
}
