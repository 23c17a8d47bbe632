import CampaignModel
import Mustache

/// What files in JSON say of themselves before their rows: title, description, terms, publisher and citation, as the
/// description of all data says them.
struct HeadTwins {
    private let twins: ShownTwins

    init(_ twins: ShownTwins) { self.twins = twins }

    func differences() throws(CommandFailure) -> [Diagnostic] {
        let package = DataDescription.path
        guard !twins.isBlamed(package), let bytes = try twins.bytes(package) else { return [] }
        let terms = JSONReader.members(of: bytes)
        guard case .array(let resources) = terms["resources"] else { return [] }
        var found: [Diagnostic] = []
        for case .object(let resource) in resources {
            let name = ToldText.of(resource["json"])
            let path = "data/\(name)"
            guard !name.isEmpty, SitePath.isSafe(path), !twins.isBlamed(path), let file = try twins.bytes(path) else {
                continue
            }
            found += twins.told(wrong(JSONReader.members(of: file), resource, terms), in: path, than: package)
        }
        return found
    }

    private func wrong(
        _ file: [String: DynamicValue], _ resource: [String: DynamicValue], _ terms: [String: DynamicValue]
    ) -> [String] {
        let (csv, json) = (ToldText.of(resource["path"]), ToldText.of(resource["json"]))
        let licence = HeadTwins.first(terms["licenses"])
        let told: [(name: String, told: String, right: String)] = [
            ("title", both(file["title"], " / "), ToldText.of(resource["title"])),
            ("description", both(file["description"], "\n\n"), ToldText.of(resource["description"])),
            (
                "package", ToldText.of(file["package"]),
                ToldText.of(terms["homepage"]) + DataDescription.path
            ),
            (
                "licence", licenceText(file["licence"]),
                "\(ToldText.of(licence["name"])) \(ToldText.of(licence["path"]))"
            ),
            (
                "publisher", both(file["publisher"], " / "),
                ToldText.of(HeadTwins.first(terms["contributors"])["title"])
            ),
            // Each file is cited by its own address or by that of its table.
            (
                "citation", both(file["citation"], "\n").replacing("/data/\(json)", with: "/data/\(csv)"),
                both(resource["citation"], "\n")
            ),
            ("demonstration", ToldText.of(file["demonstration"]), ToldText.of(terms["demonstration"])),
        ]
        return told.filter { $0.told != $0.right }.map(\.name)
    }

    /// A text in two languages as one.
    private func both(_ value: DynamicValue?, _ middle: String) -> String {
        guard case .object(let words) = value else { return "" }
        return ToldText.of(words["vi"]) + middle + ToldText.of(words["en"])
    }

    private func licenceText(_ value: DynamicValue?) -> String {
        guard case .object(let licence) = value else { return "" }
        return "\(ToldText.of(licence["id"])) \(ToldText.of(licence["url"]))"
    }

    private static func first(_ list: DynamicValue?) -> [String: DynamicValue] {
        guard case .array(let items) = list, case .object(let members) = items.first else { return [:] }
        return members
    }
}
