import CampaignModel

extension PageContext {
    /// How to name a page as a source: title, day, address, licence; a demonstration says so.
    func citation(of title: String, at destination: Destination) -> String {
        let named = settings.isDemonstration ? "\(title) [\(phrases[.demonstrationMark])]" : title
        return phrases(
            .dataCitation,
            [
                "title": named, "date": style.long(settings.asOf), "address": address(destination, in: tag),
                "licence": settings.licence.id,
            ])
    }
}
