import CampaignModel
import SiteRendering

/// What the codes of the exchange format mean: units, indicators and groups as their tables name them, states and measures
/// as every site does.
struct StructureTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    private static let path = "data/sdmx/structure.xml"

    /// A code with its names.
    private struct Code: Hashable {
        let id: String
        let names: [String]
    }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        guard let bytes = try twins.bytes(StructureTwins.path) else { return [] }
        let lists = StructureTwins.lists(String(decoding: bytes, as: UTF8.self))
        var wrong: [String] = []
        for list in StatisticalCodes.fixed {
            let right = list.codes.map { Code(id: $0.0, names: [$0.1.vietnamese, $0.1.english]) }
            wrong += StructureTwins.wrong(lists[list.id] ?? [], right, list.id)
        }
        var found = twins.told(wrong, in: StructureTwins.path, than: "data/sdmx/figures.zip")
        for (list, name, code, columns) in [
            ("CL_AREA", "units", "unit_key", ["name", "name"]),
            ("CL_INDICATOR", "indicators", "id", ["name_vi", "name_en"]),
            ("CL_POP_GROUP", "groups", "id", ["name_vi", "name_en"]),
        ] {
            guard let table = try twins.table(name) else { continue }
            let right = table.rows.map { row in
                Code(
                    id: StatisticalCodes.code(table.cell(row, code)),
                    names: columns.map { SpreadsheetFormula.undisarmed(table.cell(row, $0)) })
            }
            let told = (lists[list] ?? []).filter { $0.id != StatisticalCodes.everybody }
            found += twins.told(
                StructureTwins.wrong(told, right, list), in: StructureTwins.path, than: "data/\(name).csv")
        }
        return found
    }

    /// Codes that mean something else, are missing or are too many; of what isn't translated the other language may stand.
    private static func wrong(_ told: [Code], _ right: [Code], _ list: String) -> [String] {
        let names = Dictionary(told.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
        let others = right.filter { code in
            guard let told = names[code.id], told.count == code.names.count else { return true }
            return !zip(told, code.names).allSatisfy { $0 == $1 || $1.isEmpty }
        }
        let isWhole = told.count == Set(right.map(\.id)).count
        return others.map(\.id) + (isWhole || !others.isEmpty ? [] : [list])
    }

    /// The code lists by their names. Each begins and each code stands on a line of its own.
    private static func lists(_ text: String) -> [String: [Code]] {
        var lists: [String: [Code]] = [:]
        var list = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("<str:Codelist ") {
                list = attribute(line)
            } else if line.hasPrefix("<str:Code "), !list.isEmpty {
                let names = line.split(separator: "</com:Name>").compactMap { part in
                    part.firstRange(of: "<com:Name xml:lang=\"").map {
                        plain(part[$0.upperBound...].dropFirst("vi\">".count))
                    }
                }
                lists[list, default: []].append(Code(id: attribute(line), names: names))
            }
        }
        return lists
    }

    /// What stands in the first attribute.
    private static func attribute(_ line: Substring) -> String {
        let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count > 1 ? plain(parts[1]) : ""
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
