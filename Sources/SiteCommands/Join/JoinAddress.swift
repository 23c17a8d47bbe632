import CampaignModel
import Foundation

/// Which spellings of a site, or of a province's name, are one.
enum JoinAddress {
    /// One spelling for all of a folder or an address.
    static func key(_ site: String) -> String {
        guard site.hasPrefix("http://") || site.hasPrefix("https://"),
            let parts = URLComponents(string: site), let host = parts.host
        else { return RealPath.of(site) }
        let port = parts.port.flatMap { [80, 443].contains($0) ? nil : ":\($0)" } ?? ""
        var steps: [Substring] = []
        for step in parts.path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        let name = host.lowercased()
        let root = name.hasSuffix(".") ? String(name.dropLast()) : name
        return "//\(root)\(port)/\(steps.joined(separator: "/"))"
    }

    /// Whether two addresses lead to one site.
    static func same(_ one: String, _ other: String) -> Bool { key(one) == key(other) }

    /// One spelling for all of a province's name: without marks, capitals, needless spaces and what kind of unit it is.
    static func nameKey(_ name: String) -> String {
        let slug = TextFold.slug(name)
        for kind in ["tinh-", "thanh-pho-", "tp-"] where slug.hasPrefix(kind) {
            return String(slug.dropFirst(kind.count))
        }
        return slug.isEmpty ? name : slug
    }
}
