import CampaignModel

extension PageContext {
    /// How many communes have a figure, of those that one was due from, and how many more are kept back; “not applicable”
    /// where communes have no such figure.
    func places(with indicator: RegisterIndex<Indicator>, in period: RegisterIndex<Period>?) -> String {
        guard let period, campaign.indicators[indicator].levels.contains(.commune) else {
            return phrases[.stateNotApplicable]
        }
        return words(facts.periods[indicator, period]?.places ?? campaign.places(with: indicator, in: period))
    }

    func words(_ places: PlacesWithFigures) -> String {
        guard places.due > 0 else { return phrases[.stateNotApplicable] }
        let (n, of) = (style.number(places.known), style.number(places.due))
        return places.keptBack == 0
            ? phrases(.givenOf, ["n": n, "of": of])
            : phrases(.placesKeptBack, ["n": n, "of": of, "kept": style.number(places.keptBack)])
    }
}
