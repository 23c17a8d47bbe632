import CampaignModel

/// The addresses of pages that no row of a register stands for: lists, registers, stories.
public enum PageAddresses {
    /// All of them in every language. Communes, tasks and the like have rows of their own in the public record.
    public static func all(of site: Site) -> [PageAddress] {
        let routes = Routes(site: site)
        let destinations =
            PageCatalogue.singles.filter { $0 != .notFound }.map { Destination.single($0) }
            + RegisterPage.allCases.map { .register($0) } + [.comparison] + site.stories.indices.map { .story($0) }
        return destinations.flatMap { destination in
            site.languages.map { language in
                PageAddress(
                    path: routes.path(to: destination, in: language.tag), kind: destination.kind(in: site).rawValue,
                    place: place(of: destination, in: site))
            }
        }
    }

    private static func place(of destination: Destination, in site: Site) -> SourcePlace? {
        guard case .story(let position) = destination else { return nil }
        return site.stories[position].versions.values.map(\.place).min()
    }
}
