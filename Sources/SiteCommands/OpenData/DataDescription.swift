import CampaignModel
import Mustache

/// What a published site says of its data as a whole, read from `data/datapackage.json` (Data Package 2.0).
///
/// Every reader of that file is this one: of a name that stands twice none takes one in silence.
struct DataDescription {
    private let members: [String: DynamicValue]

    /// Where it lies in a site.
    static let path = "data/datapackage.json"

    private static let texts = ["as_of", "homepage", "newest", "version", "title"]

    /// Reads a description; nothing when it isn't one, or says as something else what has to be a text.
    init?(_ bytes: [UInt8]) {
        guard case .object(let members) = try? JSONReader.value(of: bytes) else { return nil }
        for value in DataDescription.texts.compactMap({ members[$0] }) where value != .null {
            guard case .string = value else { return nil }
        }
        self.members = members
    }

    /// The day that the site is judged at, as it is written.
    var asOf: String? { text("as_of") }

    /// The address of the site.
    var homepage: String? { text("homepage") }

    /// The newest day that the data tell of, as it is written.
    var newest: String? { text("newest") }

    /// The version of the data's form, as in `4.0.0`.
    var version: String? { text("version") }

    /// The title in both languages.
    var title: String? { text("title") }

    /// Whether the data are made up.
    var isDemonstration: Bool? {
        if case .bool(let isOne) = members["demonstration"] { isOne } else { nil }
    }

    /// The first licence: its name, and where its terms stand; empty where it says none.
    var licence: (name: String, address: String)? {
        guard case .array(let licences) = members["licenses"], case .object(let first) = licences.first else {
            return nil
        }
        return (DataDescription.text(first["name"]) ?? "", DataDescription.text(first["path"]) ?? "")
    }

    /// The tables, each with its files; nothing when some can't be told.
    var tables: [Table]? {
        guard case .array(let items) = members["resources"] else { return nil }
        let tables = items.compactMap(Table.init)
        return tables.count == items.count ? tables : nil
    }

    /// A table of the data.
    struct Table: Hashable {
        let name: String
        /// Beside the description.
        let paths: [String]
        let bytes: Int?
        let hash: String?

        init?(_ item: DynamicValue) {
            guard case .object(let members) = item, let name = DataDescription.text(members["name"]) else { return nil }
            self.name = name
            switch members["path"] {
            case .string(let one): paths = [one]
            case .array(let several):
                paths = several.compactMap(DataDescription.text)
                guard paths.count == several.count else { return nil }
            default: return nil
            }
            if case .number(let digits) = members["bytes"] { bytes = Int(digits) } else { bytes = nil }
            hash = DataDescription.text(members["hash"])
        }
    }

    private func text(_ name: String) -> String? { DataDescription.text(members[name]) }

    private static func text(_ value: DynamicValue?) -> String? {
        if case .string(let text) = value { text } else { nil }
    }
}
