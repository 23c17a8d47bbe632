import CampaignModel

extension PageContext {
    /// Where the plan says something, such as “III.2.a; Closing”. Parts that have a name instead of a number are written
    /// in the site's first language, and known by its phrases; any other words stay in Vietnamese and are marked so.
    func places(inPlan paragraphs: [String]) -> [UInt8] {
        let first = site.languages.first { $0.tag == settings.firstLanguage }
        let named: [PhraseKey] = [.paragraphOpening, .paragraphClosing]
        let places = paragraphs.map { paragraph in
            named.first { first?.phrases[$0.rawValue]?.other == paragraph }.map { Markup.isolated(phrases[$0]) }
                ?? (paragraph.utf8.contains(UInt8(ascii: " ")) ? vietnamese(paragraph) : Markup.isolated(paragraph))
        }
        return Array(places.joined(separator: "; ".utf8))
    }
}
