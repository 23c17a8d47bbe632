import CampaignModel

/// Every page has an address of its own.
enum SlugRules {
    /// Finds stories of one kind that would stand at the same address in a language.
    static func check(_ content: Content) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for language in content.settings.languages.map(\.value) {
            var first: [String: SourcePlace] = [:]
            for story in content.stories {
                guard let version = story.version(language) else { continue }
                let address = "\(story.kind.rawValue)/\(version.slug)"
                if let earlier = first[address] {
                    diagnostics.append(
                        .duplicateSlug(version.slug, language: language, first: earlier, at: version.place))
                } else {
                    first[address] = version.place
                }
            }
        }
        return diagnostics
    }
}
