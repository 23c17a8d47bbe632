import CampaignModel

extension PageContext {
    /// The words of a chart: its own, those for states, and the mark of invented figures.
    func chartText(_ id: String, title: String, description: String) -> ChartText {
        ChartText(
            id: id, title: title, description: description,
            states: ChartStateWords(
                notReported: phrases[.stateNotReported], notApplicable: phrases[.stateNotApplicable],
                suppressed: phrases[.stateSuppressed]),
            demonstration: settings.isDemonstration ? phrases[.demonstrationMark] : nil)
    }
}
