import CampaignModel

extension Content {
    /// Where the rows of figures stand, for messages about a few of them; the first row counts when there are several.
    public func places(of keys: Set<FigureKey>) -> [FigureKey: SourcePlace] {
        var places: [FigureKey: SourcePlace] = [:]
        for observation in observations where keys.contains(observation.key) && places[observation.key] == nil {
            let origin = observation.origin
            places[observation.key] = SourcePlace(file: observationFiles[Int(origin.file)], line: Int(origin.line))
        }
        return places
    }
}
