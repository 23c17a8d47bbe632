import CampaignModel

/// Where the bulletins for loudspeakers stand.
enum BulletinAddresses {
    /// True when a language can be read aloud: the program must know how it says numbers.
    static func exists(in language: LanguageTag) -> Bool {
        NumberSpellers.speller(of: language) != nil
    }

    /// The bulletin of a commune in a language, from the site's root.
    static func path(_ commune: RegisterIndex<Commune>, in language: Language, _ routes: Routes) -> String {
        "\(routes.path(to: .commune(commune), in: language.tag))\(language.paths["bulletin"] ?? "bulletin").txt"
    }

    /// The bulletin in the page's language, or else in the first one; nothing when neither can be read aloud.
    static func nearest(_ commune: RegisterIndex<Commune>, in context: PageContext) -> String? {
        let languages = [context.language] + context.site.languages.prefix(1)
        return languages.first { exists(in: $0.tag) }.map { path(commune, in: $0, context.routes) }
    }
}
