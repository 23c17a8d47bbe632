import CampaignModel

/// The addresses of pages that no row of a register stands for: lists, registers, stories.
public enum PageAddresses {
    /// All of them in every language. Communes, tasks and the like have rows of their own in the public record.
    public static func all(of site: Site) -> [PageAddress] {
        let routes = Routes(site: site)
        return PageCatalogue.destinations(routes).filter { $0.kind.isRecorded($0.number) }.flatMap { page in
            site.languages.filter { page.kind.stands(page.number, in: $0.tag, of: site) }.map { language in
                PageAddress(
                    path: routes.path(to: page, in: language.tag), kind: page.kind(in: site).rawValue,
                    place: page.kind.place(of: page.number, in: site))
            }
        }
    }
}
