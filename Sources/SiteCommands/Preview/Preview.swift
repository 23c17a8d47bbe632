import CampaignModel

/// Builds a site in memory again and again, as its files change.
struct Preview {
    let preparation: SitePreparation
    let state: PreviewState
    let messages: MessageOptions
    /// What the last whole build left behind.
    private var memory: PreparationMemory?

    init(preparation: SitePreparation, state: PreviewState, messages: MessageOptions) {
        self.preparation = preparation
        self.state = state
        self.messages = messages
    }

    /// Builds and shows what came of it; what the disk refuses is told, and the next change tries again.
    ///
    /// When only stories changed and nothing is wrong in them, they are shown at once with all else as it was. Then
    /// everything is built whole, which tells what is wrong and takes the place of what was shown, so that nothing stays
    /// that a whole build wouldn't show.
    ///
    /// - Parameter tell: Takes how it went, as one line.
    mutating func build(_ tell: (Bilingual) throws(CommandFailure) -> Void) throws(CommandFailure) {
        let start = ContinuousClock.now
        let isShown = try showStories()
        if isShown { try tell(line(since: start)) }
        let result: SitePreparation.Result
        do {
            result = try preparation.run()
        } catch {
            memory = nil
            return try tell(error.message)
        }
        memory = result.memory
        try messages.printer(for: .output).print(result.diagnostics, on: .output)
        let json = PreviewMessages.json(result.diagnostics, in: messages.language)
        guard !result.hasErrors, let site = PreviewSite(result) else {
            state.show(nil, messages: json)
            return try tell(
                state.moment.site == nil
                    ? Bilingual(
                        vi: "Có lỗi; chưa có trang nào để xem. Sửa rồi lưu lại là trang hiện ra.",
                        en: "There are errors; there is nothing to show yet. Mend them and save, and the site appears.")
                    : Bilingual(
                        vi: "Có lỗi; trang dựng được lần trước vẫn hiện.",
                        en: "There are errors; the last site that could be built is still shown."))
        }
        if isShown { return state.confirm(site, messages: json) }
        state.show(site, messages: json)
        try tell(line(since: start))
    }

    /// Shows changed stories with all else as the last whole build had it; false when that can't be done.
    private func showStories() throws(CommandFailure) -> Bool {
        // What the disk refuses now, the whole build tells.
        guard let memory, let result = try? preparation.run(after: memory), let site = PreviewSite(result) else {
            return false
        }
        state.show(site, messages: state.moment.messages)
        return true
    }

    private func line(since start: ContinuousClock.Instant) -> Bilingual {
        let duration = ContinuousClock.now - start
        return Bilingual(
            vi: "Đã dựng lại sau \(MessageLanguage.vietnamese.seconds(duration)) giây.",
            en: "Built again in \(MessageLanguage.english.seconds(duration)) s.")
    }
}

extension PreviewSite {
    /// The site that was prepared; nothing when it couldn't be planned.
    convenience init?(_ result: SitePreparation.Result) {
        guard let plan = result.plan else { return nil }
        self.init(
            PublishedSite(
                plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
                pictures: result.pictures.files))
    }
}
