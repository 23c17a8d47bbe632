import CampaignModel

/// A set of figures that has files of its own.
struct FigureSet: Sendable {
    /// The formats of its files.
    enum Format: String, Hashable, Sendable, CaseIterable {
        case csv
        case json
    }

    /// What it is called.
    let title: Bilingual
    /// What it holds.
    let about: Bilingual
    /// Where its files stand, without ending.
    let stem: String

    /// Where its file in a format stands, from the site's root.
    func path(_ format: Format) -> String { "\(stem).\(format.rawValue)" }
}

extension OpenData {
    /// The figures of a step.
    func figureSet(_ step: Step) -> FigureSet {
        switch step {
        case .commune(let commune):
            let name = context.campaign.communes[commune].name
            return FigureSet(
                title: Bilingual(vi: "Số liệu của \(name)", en: "Figures of \(name)"), about: OpenData.about,
                stem: stem(.commune(commune)))
        case .indicator(let indicator):
            let entry = context.campaign.indicators[indicator]
            let name = entry.name.bilingual(else: context.site.settings.firstLanguage)
            return FigureSet(
                title: Bilingual(vi: "\(entry.id): \(name.vietnamese)", en: "\(entry.id): \(name.english)"),
                about: OpenData.about, stem: stem(.indicator(indicator)))
        case .period(let period):
            let id = context.campaign.periods[period].id
            return FigureSet(
                title: Bilingual(vi: "Số liệu kỳ \(id)", en: "Figures of \(id)"), about: OpenData.about,
                stem: "data/figures-\(id)")
        case .figures, .figuresTwin, .table, .single, .unitAddress, .indicatorAddress, .exchange:
            return FigureSet(
                title: Bilingual(vi: "Toàn bộ số liệu", en: "All figures"), about: OpenData.about, stem: "data/figures")
        }
    }

    private static let about = Bilingual(
        vi: "Mỗi dòng là một số liệu: chỉ số, đơn vị, nhóm, kỳ, tình trạng và giá trị đúng như đã công bố. Số liệu đến "
            + "hạn mà chưa có cũng được ghi, với tình trạng not_reported. Ô giá trị trống không có nghĩa là 0.",
        en: "Each row is a figure: indicator, unit, group, period, state and the value exactly as published. A figure "
            + "that was due and is missing is listed as not_reported. An empty value doesn’t mean 0.")

    private func stem(_ destination: Destination) -> String {
        context.routes.path(to: destination, in: context.site.settings.firstLanguage) + "figures"
    }
}

extension PageContext {
    /// A link from this page to the figures that stand beside the page of a commune or an indicator.
    func figuresHref(of destination: Destination, as format: FigureSet.Format) -> String {
        href(path: "\(routes.path(to: destination, in: settings.firstLanguage))figures.\(format.rawValue)")
    }
}

extension LocalizedText {
    /// The text in Vietnamese and English, with another language's wording where one is missing.
    func bilingual(else other: LanguageTag) -> Bilingual {
        let vietnamese = wording(in: LanguageTag.vietnamese, other)?.text ?? ""
        return Bilingual(vi: vietnamese, en: wording(in: LanguageTag("en"), other)?.text ?? vietnamese)
    }
}
