import CampaignModel

/// How long a file of the site is, and its hash: known once it is written.
public struct FileFacts: Hashable, Sendable {
    /// How many bytes it has.
    public let bytes: Int
    /// The SHA-256 of its bytes, in hexadecimal.
    public let sha256: String

    /// Pairs a length with a hash.
    public init(bytes: Int, sha256: String) {
        self.bytes = bytes
        self.sha256 = sha256
    }
}

/// The description of the open data that programs read: a Data Package, version 2 (datapackage.org).
///
/// It lists CSV files only; the JSON twin of each is named beside it, since a twin opens with terms that a reader of
/// tables doesn't expect.
struct DataPackage {
    let data: OpenData
    /// What is known of the files, by path from the site's root.
    let facts: [String: FileFacts]

    static let path = "data/datapackage.json"

    /// The description as JSON, one resource a line.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        JSONTree.object(head).append(to: &bytes)
        bytes.removeLast()
        bytes += ",\"files\":".utf8
        JSONTree.list(otherFiles).append(to: &bytes)
        bytes += ",\"addresses\":".utf8
        JSONTree.list(DataPackage.addresses).append(to: &bytes)
        bytes += ",\"resources\":[".utf8
        for (position, resource) in resources.enumerated() {
            bytes += (position == 0 ? "\n" : ",\n").utf8
            resource.append(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }

    private var head: [(String, JSONTree)] {
        let terms = data.terms
        let title = Bilingual(vi: "Dữ liệu mở", en: "Open data")
        return [
            ("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name", .text("minh-bach")),
            ("title", .text("\(terms.siteTitle.vietnamese) / \(terms.siteTitle.english)")),
            ("description", .text(DataPackage.joined(DataPackage.about))),
            ("homepage", .text("\(terms.baseURL)/")),
            // The content knows days, and bytes don't depend on a clock: noon in Việt Nam, as in the feeds.
            ("created", .text("\(terms.asOf)T12:00:00+07:00")),
            ("version", .text(data.version)),
            ("licenses", .list([licence])), ("contributors", .list([publisher])), ("sources", .list([source])),
            ("keywords", .list(terms.keywords.map { .text($0.words) })),
            ("citation", JSONTree(terms.citation(of: title, at: terms.page))), ("as_of", .text(terms.asOf.description)),
            ("newest", .text(terms.newest.description)),
            ("demonstration", .flag(terms.isDemonstration)), ("checksums", .text("../manifest.json")),
        ]
    }

    private var licence: JSONTree {
        let licence = data.terms.licence
        let name = licence.name.bilingual(else: data.context.site.settings.firstLanguage)
        return .object([
            ("name", .text(licence.id)), ("path", .text(licence.url)),
            ("title", .text("\(name.vietnamese) / \(name.english)")),
        ])
    }

    private var publisher: JSONTree {
        let name = data.terms.publisher
        return .object([
            ("title", .text("\(name.vietnamese) / \(name.english)")), ("roles", .list([.text("publisher")])),
        ])
    }

    private var source: JSONTree {
        .object([
            (
                "title",
                .text(
                    "Số liệu, báo cáo do các đơn vị gửi, minh chứng trong evidence.csv / "
                        + "Figures and reports sent by the units, proved by evidence.csv")
            ), ("path", .text("\(data.terms.baseURL)/")),
        ])
    }

    private var resources: [JSONTree] {
        let figures = data.steps.filter(\.isPartOfPackage).map { step in
            let set = data.figureSet(step)
            return resource(
                set.stem, set.title, set.about, FigureFields.all(data.context.languages), key: ["key"],
                hasTwin: step == .figures)
        }
        let registers = data.tables.map { table in
            resource("data/\(table.name)", table.title, table.about, table.fields, key: table.key, hasTwin: true)
        }
        return figures + registers
    }

    private func resource(
        _ stem: String, _ title: Bilingual, _ about: Bilingual, _ fields: [DataField], key: [String],
        hasTwin: Bool
    ) -> JSONTree {
        // A data package may not lead out of its folder: all its files stand in `data/`.
        let name = String(stem.dropFirst(5))
        var members: [(String, JSONTree)] = [
            ("name", .text(DataPackage.resourceName(name))), ("type", .text("table")), ("path", .text(name + ".csv")),
            ("title", .text("\(title.vietnamese) / \(title.english)")),
            ("description", .text(DataPackage.joined(about))), ("format", .text("csv")),
            ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
        ]
        if let known = facts[stem + ".csv"] {
            members += [("bytes", .integer(known.bytes)), ("hash", .text("sha256:\(known.sha256)"))]
        }
        if hasTwin { members.append(("json", .text(name + ".json"))) }
        if name == "communes", let source = data.context.communesSource {
            let title = "\(source.vietnamese) / \(source.english)"
            members.append(("sources", .list([.object([("title", .text(title))])])))
        }
        members += [
            ("licenses", .list([licence])),
            ("citation", JSONTree(data.terms.citation(of: title, at: stem + ".csv"))),
            ("schema", TableSchema(fields: fields + DataTerms.fields, key: key).tree),
        ]
        return .object(members)
    }

    /// Capitals of a period are no part of a name that the standard recommends.
    private static func resourceName(_ file: String) -> String { file.lowercased() }

    static func joined(_ text: Bilingual) -> String { "\(text.vietnamese)\n\n\(text.english)" }

    private static let about = Bilingual(
        vi: "Số liệu và sổ theo dõi của cổng minh bạch. Mỗi số liệu ở một trong bốn tình trạng: reported (đã báo cáo), "
            + "not_reported (chưa báo cáo), not_applicable (không áp dụng), suppressed (không công bố để bảo vệ dữ liệu "
            + "cá nhân). Tệp CSV có dấu nháy đơn trước chữ mà bảng tính sẽ coi là công thức.",
        en: "The figures and registers of the transparency portal. Each figure is in one of four states: reported, "
            + "not_reported, not_applicable, or suppressed so that nothing is told about single people. In CSV files an "
            + "apostrophe stands before a text that a spreadsheet would run as a formula.")
}
