import CampaignModel

/// Builds a site in memory again and again, as its files change.
struct Preview {
    let preparation: SitePreparation
    let state: PreviewState
    let messages: MessageOptions

    /// Builds once and shows what came of it; what the disk refuses is told, and the next change tries again.
    ///
    /// - Returns: How it went, as one line.
    func build() throws(CommandFailure) -> Bilingual {
        let start = ContinuousClock.now
        let result: SitePreparation.Result
        do {
            result = try preparation.run()
        } catch {
            return error.message
        }
        try messages.printer(for: .output).print(result.diagnostics, on: .output)
        let json = PreviewMessages.json(result.diagnostics, in: messages.language)
        guard !result.hasErrors, let plan = result.plan else {
            state.show(nil, messages: json)
            return Bilingual(
                vi: "Có lỗi; trang dựng được lần trước vẫn hiện.",
                en: "There are errors; the last site that could be built is still shown.")
        }
        let site = PublishedSite(
            plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
            pictures: result.pictures.files)
        state.show(PreviewSite(site), messages: json)
        let duration = ContinuousClock.now - start
        return Bilingual(
            vi: "Đã dựng lại sau \(MessageLanguage.vietnamese.seconds(duration)) giây.",
            en: "Built again in \(MessageLanguage.english.seconds(duration)) s.")
    }
}
