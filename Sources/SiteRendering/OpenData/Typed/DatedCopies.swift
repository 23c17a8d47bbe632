import CampaignModel

/// The figures of each release as its public read them, so that what was cited can be found again: a folder a release
/// with a file a period. A period that didn't change since stays where it is, and the description leads there.
public struct DatedCopies: Sendable {
    /// A file of figures.
    public struct File: Sendable {
        /// Where it stands, from the site's root.
        public let path: String
        /// Its rows.
        public let table: DataTable
    }

    private let data: OpenData
    private let copies: [ReleaseCopies.Copy]
    private let folders: ReleaseFolders

    /// Nothing where figures are one file a period: a country's are too many to be held once more.
    init?(_ data: OpenData) {
        let site = data.context.site
        guard data.steps.contains(.figures), !site.releases.isEmpty else { return nil }
        self.data = data
        copies = ReleaseCopies(releases: site.releasedRows, in: site.campaign).copies
        folders = ReleaseFolders(site)
    }

    /// Every file of figures, once.
    public var files: [File] {
        copies.enumerated().flatMap { position, copy in
            copy.parts.filter { $0.since == position + 1 }.map { part in
                File(path: path(of: part), table: table(part))
            }
        }
    }

    /// The descriptions, one a release (Data Package, version 2).
    ///
    /// - Parameter facts: What is known of the files, by path.
    public func descriptions(knowing facts: [String: FileFacts]) -> [OutputFile] {
        copies.indices.flatMap { position in
            let own = folders.descriptor(of: position)
            let folder = String(own.dropLast("datapackage.json".count))
            return [
                file(own, .object(description(of: position, from: folder, facts))),
                file(
                    folders.description(of: position),
                    .object(description(of: position, from: ReleaseFolders.root, facts))),
                file(folder + Self.schemaName, schema),
            ]
        } + [file(ReleaseFolders.root + Self.schemaName, schema)]
    }

    /// Beside each description, so that it is found without a network; what the columns mean is the same in all.
    private static let schemaName = "schema.json"

    private var schema: JSONTree { TableSchema(fields: Self.fields, key: []).tree }

    private func file(_ path: String, _ tree: JSONTree) -> OutputFile {
        var bytes: [UInt8] = []
        tree.append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return OpenData.file(path, bytes)
    }

    private func path(of part: ReleaseCopies.Part) -> String {
        folders.file(data.context.campaign.periods[part.period].id, of: part.since - 1)
    }

    /// - Parameter folder: The folder that the description stands in.
    private func description(
        of position: Int, from folder: String, _ facts: [String: FileFacts]
    ) -> [(String, JSONTree)] {
        let (copy, published, terms) = (copies[position], data.context.site.releases[position], data.terms)
        let release = published.release
        let title = Bilingual(
            vi: "Số liệu công bố ngày \(release.date), bản số \(release.number)",
            en: "Figures as released on \(release.date), release \(release.number)")
        let name = folders.name(of: position)
        return [
            ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name", .text("minh-bach-\(name)")), ("title", .text("\(title.vietnamese) / \(title.english)")),
            ("description", .text("\(Self.about.vietnamese)\n\n\(Self.about.english)")),
            ("homepage", .text("\(terms.baseURL)/")), ("created", .text("\(release.date)T12:00:00+07:00")),
            ("version", .text(data.version(ofRelease: position))),
            ("licenses", .list([.object([("name", .text(terms.licence.id)), ("path", .text(terms.licence.url))])])),
            ("citation", JSONTree(terms.citation(of: title, at: folders.descriptor(of: position)))),
            ("demonstration", .flag(terms.isDemonstration)), ("release", .integer(release.number)),
            ("as_of", .text(release.asOf.description)), ("release_sha256", .text(published.hash)),
            ("figures", .integer(release.figures)), ("left_out", .integer(copy.leftOut)),
            ("resources", .list(copy.parts.map { resource($0, from: folder, facts) })),
        ]
    }

    private func resource(
        _ part: ReleaseCopies.Part, from folder: String, _ facts: [String: FileFacts]
    ) -> JSONTree {
        let path = path(of: part)
        let period = data.context.campaign.periods[part.period].id
        // A data package may not lead out of its folder but by a full address.
        let place = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "\(data.terms.baseURL)/\(path)"
        var members: [(String, JSONTree)] = [
            ("name", .text("figures-\(period.lowercased())")), ("type", .text("table")), ("path", .text(place)),
            ("title", .text("Số liệu kỳ \(period) / Figures of \(period)")),
            ("format", .text("parquet")), ("mediatype", .text("application/vnd.apache.parquet")),
        ]
        if let known = facts[path] {
            members += [("bytes", .integer(known.bytes)), ("hash", .text("sha256:\(known.sha256)"))]
        }
        members += [
            ("rows", .integer(part.figures.count)), ("schema", .text(Self.schemaName)),
        ]
        return .object(members)
    }

    private func table(_ part: ReleaseCopies.Part) -> DataTable {
        let campaign = data.context.campaign
        return DataTable(
            "figures", title: data.figureSet(.figures).title, about: Self.about, fields: Self.fields,
            count: part.figures.count
        ) { body in
            for (position, row) in part.figures.enumerated() {
                let (key, entry) = (row.key, row.entry)
                let unit = campaign.units[key.unit].id
                // What is kept back must not come out of here, whatever else goes wrong.
                let isReported = entry.state == .reported
                body(
                    position,
                    [
                        .text(campaign.indicators[key.indicator].id), .text(unit),
                        DataCell(key.group.map { campaign.groups[$0].id }), .text(campaign.periods[key.period].id),
                        .text(entry.state.rawValue), DataCell(isReported ? entry.value : nil),
                        DataCell(isReported ? entry.numerator : nil), DataCell(entry.denominator),
                    ])
            }
        }
    }

    /// Keys of figures can be put together of the first four; as a column they would be a third of the bytes.
    private static let fields: [DataField] = {
        let kept = ["indicator", "unit", "group", "period", "state", "value", "numerator", "denominator"]
        return FigureFields.all([]).filter { kept.contains($0.name) }.map(\.alone)
    }()

    private static let about = Bilingual(
        vi:
            "Số liệu như công chúng đã đọc ở bản công bố này, mỗi kỳ một tệp Parquet; kỳ không đổi dùng lại tệp của bản "
            + "trước. Khóa của một số liệu như trong figures.csv là indicator@unit@period, thêm @group nếu có nhóm. Số liệu "
            + "đến hạn mà chưa báo cáo thì không có dòng nào. left_out là số dòng không chép lại, vì cùng với số nay không "
            + "công bố có thể làm lộ thông tin cá nhân.",
        en:
            "The figures as the public read them in this release, a Parquet file a period; a period that didn’t change uses "
            + "the file of the release before. The key of a figure, as in figures.csv, is indicator@unit@period, and @group "
            + "where it has one. What was due and wasn’t reported has no row. left_out counts rows that aren’t repeated, "
            + "since with what is kept back today they could tell about single people.")
}

extension OpenData {
    /// The dated copies; nothing where there are none.
    public var datedCopies: DatedCopies? { DatedCopies(self) }

    /// The description of the newest dated copy, from the site's root.
    var newestCopy: String? {
        let site = context.site
        guard steps.contains(.figures), !site.releases.isEmpty else { return nil }
        return ReleaseFolders(site).descriptor(of: site.releases.count - 1)
    }
}
