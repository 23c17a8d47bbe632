import CampaignModel

/// Mistakes that have one cause, told once: a code that many places name and no register lists, since its row left or got
/// another code; rows that don't fit a catalogue which has mistakes itself.
struct SharedCauses {
    /// All diagnostics, sorted, with one for each cause.
    let diagnostics: [Diagnostic]
    /// Whether the cause is a register rather than a slip in one cell: then nobody knows what has changed.
    let blamesRegisters: Bool

    /// More messages than these about one code are one.
    private static let few = 2

    /// What rows of figures break where the catalogue says which levels and groups report.
    private static let followsCatalogue: Set<String> = ["level-not-reported", "group-not-reported"]

    /// Looks for them among sorted diagnostics.
    ///
    /// - Parameter catalogue: The file of indicators, as messages show it.
    init(in found: [Diagnostic], catalogue: String) {
        let isBroken = found.contains { $0.severity == .error && $0.place.file == catalogue }
        let all = isBroken ? found.filter { !SharedCauses.followsCatalogue.contains($0.identifier) } : found
        var places: [Diagnostic.Topic: [SourcePlace]] = [:]
        for diagnostic in all {
            guard let topic = diagnostic.topic, topic.isShared else { continue }
            places[topic, default: []].append(diagnostic.place)
        }
        blamesRegisters =
            places.contains { topic, places in
                if case .unknownCode = topic { places.count > 1 } else { false }
            } || all.contains { $0.identifier == "empty-register" }
        // Tables have columns of a language in common: the first one's tells it.
        var languages: Set<Bilingual> = []
        diagnostics = all.compactMap { diagnostic in
            if diagnostic.isOfRemovedLanguage, !languages.insert(diagnostic.summary).inserted { return nil }
            guard let topic = diagnostic.topic, let named = places[topic], named.count > Self.few else {
                return diagnostic
            }
            guard diagnostic.place == named.first else { return nil }
            let others = Array(named.dropFirst())
            switch topic {
            case .unknownCode: return diagnostic.naming(others)
            case .absentFigure: return diagnostic.missing(others.count)
            case .lostRow, .unreportedFigure: return diagnostic
            }
        }
    }
}

extension Diagnostic.Topic {
    /// False for what concerns one message of its kind only.
    fileprivate var isShared: Bool {
        switch self {
        case .unknownCode, .absentFigure: true
        case .lostRow, .unreportedFigure: false
        }
    }
}

extension Diagnostic {
    /// The same message for more figures of the period.
    fileprivate func missing(_ others: Int) -> Diagnostic {
        Diagnostic(
            severity, identifier, at: place,
            summary: Bilingual(
                vi: summary.vietnamese + " (còn \(others) số liệu nữa của kỳ ấy)",
                en: summary.english + " (and \(others) more of that period)"), explanation: explanation, fix: fix,
            topic: topic)
    }

    /// The same message for more places.
    fileprivate func naming(_ others: [SourcePlace]) -> Diagnostic {
        var files: [String] = []
        for file in others.map(\.file) where !files.contains(file) { files.append(file) }
        let list = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
        return Diagnostic(
            severity, identifier, at: place,
            summary: Bilingual(
                vi: summary.vietnamese + " (còn \(others.count) chỗ khác nêu mã này)",
                en: summary.english + " (\(others.count) more places name it)"),
            explanation: Bilingual(
                vi: explanation.vietnamese
                    + " Các chỗ khác: \(list). Nhiều chỗ cùng nêu một mã không có thường do mã trong "
                    + "danh mục bị sửa hay dòng của nó bị xóa.",
                en: explanation.english + " The others: \(list). Where many name a code that isn’t there, it was often "
                    + "changed in its register, or its row was deleted."),
            fix: Bilingual(
                vi:
                    "Nếu mã bị sửa hay dòng bị xóa nhầm, hãy ghi lại vào danh mục; nếu đúng là đổi mã, hãy sửa ở mọi chỗ "
                    + "nêu nó. Nếu các chỗ ấy cùng gõ sai: " + fix.vietnamese,
                en:
                    "If the code was changed or its row deleted by mistake, put it back into the register; if it was meant to "
                    + "change, correct it wherever it is named. If those places share a slip: " + fix.english),
            topic: topic)
    }

    /// A register that lists nothing, though the content names codes of it.
    static func emptyRegister(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "empty-register", at: place,
            summary: Bilingual(
                vi: "Không có tệp này, hoặc tệp không có dòng nào, mà nội dung lại nêu mã ở trong đó",
                en: "This file is missing or lists nothing, and the content names codes of it"),
            explanation: Bilingual(
                vi: "Mỗi mã phải có trong danh mục này, để mọi số liệu và bài viết nối đúng với nhau.",
                en: "Every code must be listed here, so that figures and texts are linked rightly."),
            fix: Bilingual(
                vi: "Hãy lấy lại tệp từ bản lưu trước.", en: "Bring the file back from history."))
    }
}
