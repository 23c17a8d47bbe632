import CampaignModel

/// Old addresses of communes and stories and where they lead, for web servers: `redirects.json`, and `_redirects` in the
/// form that static hosts read, which names the catalogue’s own address too.
struct AddressMoves {
    /// An old address and the pages that took its place.
    struct Move: Hashable {
        let from: String
        let to: [String]
    }

    /// In every language, the paths without the site's own.
    let moves: [Move]

    init(site: Site, routes: Routes) {
        let campaign = site.campaign
        let ended = campaign.communes.indices.filter { campaign.communes[$0].hasEnded(by: site.settings.asOf) }
        let all =
            ended.map { (Destination.commune($0), $0, false) }
            + routes.addresses.communes.formerNames.enumerated().map {
                (Destination(FormerNameKind(), $0.offset), $0.element.commune, true)
            }
        let ofStories = AliasKind.entries(of: site).map { entry in
            Move(from: entry.alias.path, to: [routes.path(to: .story(entry.story), in: entry.alias.language)])
        }
        let ofCommunes = site.languages.flatMap { language in
            all.map { destination, commune, isRenamed in
                let next = MovedCommunePage.successors(of: commune, isRenamed: isRenamed, in: campaign)
                return Move(
                    from: routes.path(to: destination, in: language.tag),
                    to: next.map { routes.path(to: .commune($0), in: language.tag) })
            }
        }
        moves = ofCommunes + ofStories
    }

    var isEmpty: Bool { moves.isEmpty }

    /// The lists; a server sends people on by itself only where one page took the place of the old.
    func files(basePath: String) -> [OutputFile] {
        let single = moves.filter { $0.to.count == 1 }
        let lines = single.map { "\(basePath)\($0.from) \(basePath)\($0.to[0]) 301\n" }.joined()
        // Things of the catalogue are named by an address of no file; static hosts don’t know what was asked for.
        let catalogue = "\(basePath)\(DataCatalogue.path) \(basePath)\(DataCatalogue.turtlePath) 302\n"
        let host = OutputFile(path: "_redirects", kind: .asset, language: nil, bytes: Array((lines + catalogue).utf8))
        guard !isEmpty else { return [host] }
        let entries = moves.map { move in
            let targets = move.to.map { "\"\(basePath)\($0)\"" }.joined(separator: ",")
            let status = move.to.count == 1 ? "301" : "null"
            return "{\"from\":\"\(basePath)\(move.from)\",\"to\":[\(targets)],\"status\":\(status)}"
        }
        let json = "{\"redirects\":[\n\(entries.joined(separator: ",\n"))\n]}\n"
        return [host, OutputFile(path: "redirects.json", kind: .asset, language: nil, bytes: Array(json.utf8))]
    }
}
