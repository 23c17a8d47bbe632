import CampaignModel

/// Finds figures that stories name as their result and that no row speaks of.
struct AbsentFigures {
    let content: Content

    /// A warning for each; codes that aren't there are reported where stories are linked.
    func check() -> [Diagnostic] {
        // What couldn't be read may well be there.
        let unread = content.unread
        let codes = CodeBook(base: content.base, collector: DiagnosticCollector())
        var wanted: [FigureKey: [Located<String>]] = [:]
        for story in content.stories {
            guard case .model(let facts) = story.facts else { continue }
            for figure in facts.figures {
                // The program works out the figures of computed indicators, which have no rows.
                guard let key = codes.figureKey(figure), content.base.indicators[key.indicator].computed == nil,
                    !unread.isEverything, !unread.keys.contains(key), !unread.periods.contains(key.period)
                else { continue }
                wanted[key, default: []].append(figure)
            }
        }
        guard !wanted.isEmpty else { return [] }
        for observation in content.observations { wanted[observation.key] = nil }
        return wanted.flatMap { key, places in
            places.map { .absentFigure($0.value, period: content.base.periods[key.period].id, at: $0.place) }
        }
    }
}

extension Diagnostic {
    /// A figure of a story that no row speaks of.
    static func absentFigure(_ figure: String, period: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "absent-figure", at: place,
            summary: Bilingual(
                vi: "Không có dòng nào của số liệu “\(figure)”", en: "No row speaks of the figure “\(figure)”"),
            explanation: Bilingual(
                vi: "Bài nêu số liệu này làm kết quả, nhưng trang sẽ ghi “chưa báo cáo”.",
                en: "The story names it as its result, but the page would say “not reported”."),
            fix: Bilingual(
                vi: "Thêm dòng ấy vào data/observations/\(period).csv, hoặc nêu một số liệu đã có.",
                en: "Add the row to data/observations/\(period).csv, or name a figure that is there."),
            topic: .absentFigure(period: period))
    }
}
