extension Diagnostic {
    /// A row for a unit at a level that the indicator isn't reported at.
    static func levelNotReported(_ unit: ReportingUnit, _ indicator: Indicator, at place: SourcePlace) -> Diagnostic {
        let levels = indicator.levels.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            .error, "level-not-reported", at: place,
            summary: Bilingual(
                vi: "\(indicator.id) không có số liệu ở cấp “\(unit.level.rawValue)” (đơn vị \(unit.id))",
                en: "\(indicator.id) has no figures at the level “\(unit.level.rawValue)” (unit \(unit.id))"),
            explanation: Bilingual(
                vi: "Danh mục chỉ số ghi các cấp của \(indicator.id): \(levels).",
                en: "The catalogue lists these levels for \(indicator.id): \(levels)."),
            fix: Bilingual(
                vi: "Hãy xóa dòng này, hoặc thêm cấp vào “levels” trong indicators.yaml.",
                en: "Delete the row, or add the level to “levels” in indicators.yaml."))
    }

    /// A row for a group that the indicator isn't broken down by.
    static func groupNotReported(
        _ group: PopulationGroup, _ indicator: Indicator, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .error, "group-not-reported", at: place,
            summary: Bilingual(
                vi: "\(indicator.id) không chia theo nhóm “\(group.id)”",
                en: "\(indicator.id) isn't broken down by the group “\(group.id)”"),
            explanation: Bilingual(
                vi:
                    "Nhóm này thuộc loại “\(group.kind.rawValue)”, mà danh mục chỉ số không ghi loại ấy cho \(indicator.id).",
                en:
                    "The group is of the kind “\(group.kind.rawValue)”, which the catalogue doesn't list for \(indicator.id)."
            ),
            fix: Bilingual(
                vi: "Hãy xóa dòng này, hoặc thêm loại nhóm vào “groups” trong indicators.yaml.",
                en: "Delete the row, or add the kind to “groups” in indicators.yaml."))
    }

    /// A row in the file of a period of another length than the indicator is reported for.
    static func frequencyMismatch(_ indicator: Indicator, _ period: Period, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "frequency-mismatch", at: place,
            summary: Bilingual(
                vi: "\(indicator.id) không báo cáo cho kỳ \(period.id)",
                en: "\(indicator.id) isn't reported for the period \(period.id)"),
            explanation: Bilingual(
                vi:
                    "Chỉ số này báo cáo theo “\(indicator.frequency.rawValue)”, còn kỳ \(period.id) là “\(period.kind.rawValue)”.",
                en:
                    "It is reported by “\(indicator.frequency.rawValue)”, and \(period.id) is a “\(period.kind.rawValue)”."
            ),
            fix: Bilingual(
                vi: "Hãy chuyển dòng này sang tệp của kỳ đúng.", en: "Move the row to the file of the right period."))
    }

    /// A row for a commune that doesn't exist in the period.
    static func communeNotInPeriod(_ commune: Commune, _ period: Period, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "commune-not-in-period", at: place,
            summary: Bilingual(
                vi: "\(commune.name) (\(commune.id)) không tồn tại trong kỳ \(period.id)",
                en: "\(commune.name) (\(commune.id)) doesn't exist in the period \(period.id)"),
            explanation: Bilingual(
                vi: "communes.csv ghi thời gian tồn tại của từng đơn vị; số liệu chỉ thuộc về đơn vị đang tồn tại.",
                en: "communes.csv says when each unit exists; only a unit that exists has figures."),
            fix: Bilingual(
                vi: "Hãy dùng mã của đơn vị lúc ấy, hoặc sửa “valid_from”, “valid_to”.",
                en: "Use the code of the unit of that time, or correct “valid_from” and “valid_to”."))
    }

    /// Two rows for the same figure.
    static func duplicateFigure(_ key: String, firstAt: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-figure", at: place,
            summary: Bilingual(vi: "Số liệu \(key) có hai dòng", en: "The figure \(key) has two rows"),
            explanation: Bilingual(
                vi:
                    "Dòng trước ở \(firstAt.file), dòng \(firstAt.line). Mỗi chỉ số, đơn vị, nhóm và kỳ chỉ có một số liệu.",
                en:
                    "The other is in \(firstAt.file), line \(firstAt.line). An indicator, unit, group and period have one figure."
            ),
            fix: Bilingual(
                vi:
                    "Xem mã đơn vị, chỉ số, nhóm của cả hai dòng: mã nào gõ nhầm thì sửa; nếu không thì giữ dòng đúng và xóa "
                    + "dòng kia.",
                en: "See the codes of both rows: correct one that was mistyped; else keep the right row and delete the "
                    + "other."))
    }
}
