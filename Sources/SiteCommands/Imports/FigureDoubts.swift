import CampaignModel
import SiteContent

/// What is unlikely about the numbers of a figure that an office or another system sent: a spreadsheet that takes a comma
/// for a mark of thousands makes 125 of `0,125`, and one that sees a day in `3/4` makes 46115 of it.
///
/// Of a first figure nothing tells its size, and a number that grew less than tenfold may be right: neither is asked
/// about.
struct FigureDoubts {
    let campaign: Campaign

    /// The numbers of one figure.
    struct Numbers {
        var part: Int?
        var whole: Int?
        var value: Double?
    }

    /// Which of them is meant.
    enum Field {
        case part
        case whole
        case value
    }

    /// One doubt.
    struct Found {
        enum Kind {
            case size(now: Double, before: Double)
            case day(Int, CalendarDate)
            case points(Double)
        }

        let field: Field
        let kind: Kind

        /// The message about a cell.
        func diagnostic(of cell: String, at place: SourcePlace) -> Diagnostic {
            switch kind {
            case .size(let now, let before): .otherSize(cell, now: now, before: before, at: place)
            case .day(let number, let day): .likeADay(cell, number, day, at: place)
            case .points(let number): .tooManyPoints(cell, number, at: place)
            }
        }
    }

    /// Everything unlikely about numbers that would become the figure of a key.
    func all(of numbers: Numbers, for key: FigureKey) -> [Found] {
        let measure = campaign.indicators[key.indicator].measure
        let before = campaign.previousPeriod(of: key.period).map { period in
            campaign.figures[
                FigureKey(unit: key.unit, indicator: key.indicator, group: key.group, period: period)]
        }
        let fields: [(Field, Double?, Double?)] = [
            (.part, numbers.part.map(Double.init), before?.numerator.map(Double.init)),
            (.whole, numbers.whole.map(Double.init), before?.denominator.map(Double.init)),
            (.value, numbers.value, before?.value),
        ]
        return fields.flatMap { field, now, before -> [Found] in
            guard let now else { return [] }
            if measure == .points, field == .value, now.magnitude > 100 {
                return [Found(field: field, kind: .points(now))]
            }
            // Only numbers that may have a fraction are small and right all the same.
            let least = field == .value && measure != .count && measure != .money ? 0.0 : 10
            return size(now, before, least, field) + day(now, before, in: key.period, field)
        }
    }

    /// A number a hundred times the last one, or a hundredth: a dot may have been taken for a comma.
    private func size(_ now: Double, _ before: Double?, _ least: Double, _ field: Field) -> [Found] {
        guard let before, before.magnitude > 0, before.magnitude >= least, now != 0,
            now.magnitude >= before.magnitude * 100 || now.magnitude <= before.magnitude / 100
        else { return [] }
        return [Found(field: field, kind: .size(now: now, before: before))]
    }

    /// A number that a spreadsheet makes of a day within a year of the period, unless the last one was much the same.
    private func day(
        _ now: Double, _ before: Double?, in period: RegisterIndex<Period>, _ field: Field
    ) -> [Found] {
        guard let number = Int(exactly: now), (36_526...73_050).contains(number),
            let day = DateSpelling.spreadsheetDay(number),
            (-366...366).contains(campaign.periods[period].end.days(until: day))
        else { return [] }
        if let before, before > 0, (0.5...2).contains(Double(number) / before) { return [] }
        return [Found(field: field, kind: .day(number, day))]
    }
}

extension Diagnostic {
    /// More percentage points than lie between nothing and all.
    static func tooManyPoints(_ cell: String, _ number: Double, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "cell-too-many-points", at: place,
            summary: Bilingual(
                vi: "\(cell): chênh lệch \(VietnameseNumber.text(number)) điểm phần trăm là không thể",
                en: "\(cell): \(DataCell.decimal(number).written) percentage points can’t be"),
            explanation: Bilingual(
                vi: "Hai tỷ lệ chênh nhau nhiều nhất 100 điểm. Bảng tính đặt tiếng Anh đọc 0,125 thành 125.",
                en: "Two shares differ by 100 points at most. Spreadsheets set to English read 0,125 as 125."),
            fix: Bilingual(vi: "Hãy gõ lại số trong tệp gốc.", en: "Type the number again in the original file."))
    }
}
