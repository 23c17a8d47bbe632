import CampaignModel

/// The configurations of web servers that `build --server-configs` writes.
struct ServerConfiguration: Hashable, Sendable {
    /// The name of the file in the folder of configurations.
    let name: String
    /// What it holds.
    let text: String

    /// One for each server that we know.
    static func all(_ rules: DeliveryRules) -> [ServerConfiguration] {
        [
            ServerConfiguration(name: "nginx.conf", text: NginxConfiguration(rules: rules).text),
            ServerConfiguration(name: "Caddyfile", text: CaddyConfiguration(rules: rules).text),
            ServerConfiguration(name: "apache.conf", text: ApacheConfiguration(rules: rules).text),
        ]
    }
}

extension DeliveryRules {
    /// Where the configurations expect the site: the folder that holds what follows the host.
    static let root = "/srv/www/minhbach"

    /// What every configuration begins with.
    func opening(_ server: String, _ use: String) -> String {
        let folder = DeliveryRules.root + basePath
        return """
            # Minh Bạch: how \(server) hands out this site. Made by `minhbach build --server-configs`; make it anew with each
            # version rather than editing it: what is your own goes beside it.
            #
            # \(use)
            # The site’s files (the folder `public`) belong in \(folder).

            """
    }

    /// A regular expression for the address of a path pattern, the base path before it.
    func addressPattern(_ pattern: String) -> String { "^\(DeliveryRules.escaped(basePath))/\(pattern)$" }

    /// A regular expression for the whole addresses of files for programs: what lies in the folder of data, the name of
    /// the catalogue with it, and files elsewhere by their ends, compressed or not.
    ///
    /// - Parameter sign: An expression for any sign of an address: as it was asked for (`[^? ]`) or as it is meant (`.`).
    func dataAddress(_ sign: String) -> String {
        let base = DeliveryRules.escaped(basePath)
        let ends = DeliveryRules.dataEndings.joined(separator: "|")
        return #"(\#(base)/\#(DeliveryRules.dataFolder)\#(sign)+|\#(base)/\#(sign)*\.(\#(ends))(\.br|\.gz)?)"#
    }

    /// Old addresses and new ones from the host's root, each old one with and without its last slash.
    var movedAddresses: [(from: String, to: String)] {
        moves.flatMap { move in
            let (old, new) = ("\(basePath)/\(move.from)", "\(basePath)/\(move.to)")
            return [(old, new)] + (old.hasSuffix("/") ? [(String(old.dropLast()), new)] : [])
        }
    }

    /// A regular expression for the addresses of frames; nothing when there are none.
    var framePattern: String? {
        guard !frameNames.isEmpty else { return nil }
        return "/(\(frameNames.map(DeliveryRules.escaped).joined(separator: "|")))/(index\\.html(\\.br|\\.gz)?)?$"
    }

    /// A regular expression for what nobody is to see: names that begin with a dot, and files for static hosts.
    var hiddenPattern: String { #"/(\.(?!well-known/)|(\#(DeliveryRules.hostFiles.joined(separator: "|")))$)"# }

    /// The media types with the ends of names that have them, in order.
    static var typesWithEndings: [(type: String, endings: [String])] {
        Dictionary(grouping: MediaType.types, by: \.value).map { type, pairs in (type, pairs.map(\.key).sorted()) }
            .sorted { $0.type < $1.type }
    }

    /// A text as a part of a regular expression.
    static func escaped(_ text: String) -> String {
        text.escaped { #".+*?()[]{}|^$\"#.unicodeScalars.contains($0) ? "\\\($0)" : nil }
    }
}
