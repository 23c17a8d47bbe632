import CampaignModel

extension IndicatorPlaces {
    /// How many places rose and fell over the year up to a period, and between which changes; nothing when fewer than
    /// three are known. Of several places with the same change it is said how many they are.
    func yearRange(in period: RegisterIndex<Period>) -> [UInt8] {
        let campaign = context.campaign
        let known = campaign.communes(on: campaign.periods[period].end).compactMap { commune in
            context.yearChange(of: commune, indicator, in: period).map { (change: $0, commune: commune) }
        }
        guard known.count > 2, let low = known.min(by: { $0.change.difference < $1.change.difference }),
            let high = known.max(by: { $0.change.difference < $1.change.difference })
        else { return [] }
        let courses = Markup.text(yearCourses(known.map(\.change.course), since: low.change.since))
        guard high.change.difference > low.change.difference else { return courses }
        func places(_ change: FigureChange) -> [UInt8] {
            context.places(known.filter { $0.change.difference == change.difference }.map(\.commune))
        }
        let measure = campaign.indicators[indicator].measure
        let words = context.phrases(
            .indicatorYearEnds,
            [
                "high_change": context.words(high.change, measure), "low_change": context.words(low.change, measure),
            ])
        return courses + Markup.text(" ")
            + Markup.filled(words, ["high": places(high.change), "low": places(low.change)])
    }

    /// How many rose, fell and stayed level, without what is none; all in one word where they did the same.
    func yearCourses(_ courses: [SeenChange.Course], since period: RegisterIndex<Period>) -> String {
        let counts: [(course: SeenChange.Course, all: PhraseKey, some: PhraseKey)] = [
            (.up, .indicatorYearAllUp, .indicatorYearUp), (.down, .indicatorYearAllDown, .indicatorYearDown),
            (.level, .indicatorYearAllLevel, .indicatorYearLevel),
        ]
        let (name, of) = (context.nameWithin(period), context.style.number(courses.count))
        if let same = counts.first(where: { count in courses.allSatisfy { $0 == count.course } }) {
            return context.phrases(same.all, ["period": name, "of": of])
        }
        let parts = counts.map { count in (key: count.some, count: courses.count { $0 == count.course }) }
        return context.phrases(.indicatorYearRange, ["period": name, "of": of, "counts": context.nonzero(parts)])
    }
}

extension PageContext {
    /// Several counts in a row, those left out that count nothing.
    func nonzero(_ counts: [(key: PhraseKey, count: Int)]) -> String {
        counts.filter { $0.count > 0 }.map { phrases($0.key, count: $0.count, ["n": style.number($0.count)]) }
            .joined(separator: ", ")
    }
}
