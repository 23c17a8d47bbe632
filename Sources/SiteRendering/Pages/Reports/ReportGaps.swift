import CampaignModel

/// What a report would say if it were known: said, so that nobody takes silence for success.
struct ReportGaps {
    let span: ReportSpan
    let context: PageContext

    var points: [ReportPage.PointView] {
        let counted = span.counted
        let missing = counted.filter { !$0.figure.isGiven }
        let unproven = counted.filter(\.figure.lacksEvidence)
        let aimless = counted.filter { entry in
            context.campaign.indicators[entry.indicator].isRankable
                && TargetPath(of: entry.figure, campaign: context.campaign).target == nil
        }
        return [
            point(.periodReportMissing, missing.count, missing.map(\.indicator)),
            point(.periodReportUnproven, unproven.count, unproven.map(\.indicator)),
            point(.periodReportAimless, aimless.count), communes,
        ]
    }

    private func point(
        _ key: PhraseKey, _ count: Int, _ indicators: [RegisterIndex<Indicator>] = []
    ) -> ReportPage.PointView {
        ReportPage.PointView(
            context.phrases(key, ["n": context.style.number(count)]), links: indicators.map(context.indicatorLink))
    }

    /// How many figures of communes are missing or kept back.
    private var communes: ReportPage.PointView {
        let campaign = context.campaign
        let states = campaign.indicators.indices.flatMap { indicator -> [Figure.State] in
            guard campaign.indicators[indicator].levels.contains(.commune), let period = span.lastPeriod(of: indicator)
            else { return [] }
            return campaign.communeStates(indicator, in: period)
        }
        return ReportPage.PointView(
            context.phrases(
                .periodReportCommunes,
                [
                    "of": context.style.number(states.count { $0 != .notApplicable }),
                    "n": context.style.number(states.count { $0 == .notReported }),
                    "suppressed": context.style.number(states.count { $0 == .suppressed }),
                ]))
    }
}
