extension Diagnostic {
    /// How many rows a message names.
    private static let namedRows = 5

    /// Doubts as warnings, one for each kind and file, at the first row.
    static func folded(_ doubts: [Doubt], asOf: CalendarDate) -> [Diagnostic] {
        let subjects = Dictionary(grouping: doubts) { "\($0.kind.rawValue) \($0.place.file)" }
        return subjects.values.compactMap { doubts in
            let ordered = doubts.sorted { ($0.place.line, $0.words) < ($1.place.line, $1.words) }
            return ordered.first.map { folded($0, all: ordered, asOf) }
        }.sorted()
    }

    /// A reason that nobody may read yet, for a change that everybody sees.
    static func reasonToCome(_ day: CalendarDate, asOf: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "reason-to-come", at: place,
            summary: Bilingual(
                vi: "Lý do này ghi ngày \(day), sau ngày số liệu (\(asOf))",
                en: "This reason is dated \(day), after the as-of day (\(asOf))"),
            explanation: Bilingual(
                vi: "Trang đã đăng điều được sửa, nhưng đến ngày ấy mới cho người dân biết vì sao.",
                en: "What was changed is on the site already, but people would learn why on that day only."),
            fix: Bilingual(
                vi: "Hãy sửa “on”, hoặc cập nhật “as_of” trong site.yaml.",
                en: "Mend “on”, or bring “as_of” of site.yaml up to date."))
    }

    private static func folded(_ first: Doubt, all doubts: [Doubt], _ asOf: CalendarDate) -> Diagnostic {
        let (words, count) = (DoubtWords(first.kind, asOf: asOf), doubts.count)
        let named = doubts.prefix(namedRows)
        let others = count - named.count
        let vietnamese = named.map { "dòng \($0.place.line): \($0.words)" }.joined(separator: "; ")
        let english = named.map { "line \($0.place.line): \($0.words)" }.joined(separator: "; ")
        return Diagnostic(
            .warning, first.kind.rawValue, at: first.place,
            summary: Bilingual(
                vi: words.summary.vietnamese + (count > 1 ? " (\(count) dòng)" : ""),
                en: words.summary.english + (count > 1 ? " (\(count) rows)" : "")),
            explanation: Bilingual(
                vi: vietnamese + (others > 0 ? "; và \(others) dòng khác. " : ". ") + words.reason.vietnamese,
                en: english + (others > 0 ? "; and \(others) more. " : ". ") + words.reason.english),
            fix: words.fix)
    }
}

/// What is said of a kind of doubt.
private struct DoubtWords {
    let summary: Bilingual
    let reason: Bilingual
    let fix: Bilingual
}

extension DoubtWords {
    init(_ kind: Doubt.Kind, asOf: CalendarDate) {
        self =
            switch kind {
            case .spentAboveAllocated: .spentAboveAllocated
            case .fixedAboveFindings: .fixedAboveFindings
            case .dayAfterAsOf: .dayAfterAsOf(asOf)
            case .paperToCome: .paperToCome(asOf)
            case .reportBeforePeriod: .reportBeforePeriod
            case .figureBeforePeriodEnd: .figureBeforePeriodEnd
            case .smallMoney: .smallMoney
            case .otherAgency: .otherAgency
            case .reopenedTask: .reopenedTask
            case .onePoint: .onePoint
            }
    }

    private static let say = Bilingual(
        vi: "nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.",
        en: "if it is right, say why in the row’s column “checked”.")

    private static var spentAboveAllocated: DoubtWords {
        DoubtWords(
            summary: Bilingual(vi: "Đã chi nhiều hơn được giao", en: "More was spent than allocated"),
            reason: Bilingual(
                vi: "Thường là hai ô bị đổi chỗ, hoặc thừa một chữ số.",
                en: "Mostly two cells changed places, or there is a digit too many."),
            fix: Bilingual(
                vi: "Hãy đối chiếu với quyết định giao; \(say.vietnamese)",
                en: "Compare with the decision; \(say.english)"))
    }

    private static var fixedAboveFindings: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Số đã khắc phục nhiều hơn số kiến nghị", en: "More was put right than was found"),
            reason: Bilingual(
                vi: "Không thể khắc phục nhiều hơn số đã nêu.", en: "No more can be put right than there was."),
            fix: Bilingual(
                vi: "Hãy xem lại “findings” và “fixed”; \(say.vietnamese)",
                en: "Check “findings” and “fixed”; \(say.english)"))
    }

    private static func dayAfterAsOf(_ asOf: CalendarDate) -> DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Ngày ghi sau ngày số liệu (\(asOf))", en: "A day after the as-of day (\(asOf))"),
            reason: Bilingual(
                vi: "Việc chưa xảy ra vào ngày ấy thì trang coi như chưa có; một năm gõ nhầm sẽ giấu nó rất lâu.",
                en: "What hasn’t happened by that day isn’t told; a mistyped year would hide it for long."),
            fix: Bilingual(
                vi: "Hãy sửa ngày, hoặc cập nhật “as_of” trong site.yaml; \(say.vietnamese)",
                en: "Mend the day, or bring “as_of” of site.yaml up to date; \(say.english)"))
    }

    private static func paperToCome(_ asOf: CalendarDate) -> DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Ngày của văn bản hay thông tin sau ngày số liệu (\(asOf))",
                en: "A paper or a piece of information is dated after the as-of day (\(asOf))"),
            reason: Bilingual(
                vi: "Trang vẫn đăng nó như đã có; thường là gõ nhầm năm.",
                en: "The page lists it as if it were there; mostly a year is mistyped."),
            fix: Bilingual(
                vi: "Hãy sửa ngày, để trống ô ấy, hoặc cập nhật “as_of” trong site.yaml.",
                en: "Mend the day, leave the cell empty, or bring “as_of” of site.yaml up to date."))
    }

    private static var reportBeforePeriod: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Báo cáo được nhận trước khi kỳ bắt đầu", en: "A report came before its period began"),
            reason: Bilingual(
                vi: "Chưa ai có thể báo cáo về kỳ chưa bắt đầu.", en: "Nobody can report on a period to come."),
            fix: Bilingual(
                vi: "Hãy xem lại “received_on” và “period”; \(say.vietnamese)",
                en: "Check “received_on” and “period”; \(say.english)"))
    }

    private static var figureBeforePeriodEnd: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Số liệu được báo cáo khi kỳ chưa kết thúc", en: "Figures reported before their period was over"),
            reason: Bilingual(
                vi: "Số của cả kỳ chỉ biết được khi kỳ đã hết.",
                en: "What a whole period gave is known when it is over."),
            fix: Bilingual(
                vi: "Hãy xem lại tên tệp (kỳ) và “reported_on”; \(say.vietnamese)",
                en: "Check the file’s name (the period) and “reported_on”; \(say.english)"))
    }

    private static var smallMoney: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Số tiền nhỏ khác thường: có thể ghi theo nghìn hoặc triệu đồng",
                en: "Money so small that it looks like thousands or millions of đồng"),
            reason: Bilingual(
                vi:
                    "Cột này ghi bằng đồng. Dưới một triệu đồng, hoặc nhỏ hơn nghìn lần so với mức giữa của cột, thường là nhầm đơn vị.",
                en:
                    "The column is in đồng. Less than a million, or a thousand times less than the column’s middle, is mostly another unit."
            ),
            fix: Bilingual(
                vi: "Hãy viết đủ các chữ số bằng đồng; \(say.vietnamese)",
                en: "Write all digits, in đồng; \(say.english)"))
    }

    private static var otherAgency: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Cơ quan báo cáo không chủ trì, không phối hợp nhiệm vụ ấy",
                en: "The agency that reports neither leads the task nor helps"),
            reason: Bilingual(
                vi:
                    "Thường là gõ nhầm mã. Báo cáo vẫn được đăng, nhưng không làm nhiệm vụ thành đã xong hay đã báo cáo.",
                en: "Mostly a mistyped code. The report is shown, but doesn’t make the task done or reported."),
            fix: Bilingual(
                vi: "Hãy sửa “agency” hoặc “task”, hay ghi cơ quan ấy vào tasks.yaml; \(say.vietnamese)",
                en: "Mend “agency” or “task”, or name the agency in tasks.yaml; \(say.english)"))
    }

    private static var reopenedTask: DoubtWords {
        DoubtWords(
            summary: Bilingual(
                vi: "Nhiệm vụ đã báo xong lại được báo là đang làm", en: "A task that was done is being worked on again"
            ),
            reason: Bilingual(
                vi: "Từ báo cáo này, trang coi nhiệm vụ là chưa xong; nếu đã qua hạn thì là trễ hạn.",
                en: "From this report on the task isn’t done; past its deadline it is late."),
            fix: Bilingual(
                vi: "Hãy xem lại “state” và “date”; \(say.vietnamese)", en: "Check “state” and “date”; \(say.english)"))
    }

    private static var onePoint: DoubtWords {
        DoubtWords(
            summary: Bilingual(vi: "Các xã ở cùng một điểm", en: "Communes at one and the same point"),
            reason: Bilingual(
                vi: "Hai đơn vị không thể có cùng tọa độ; có thể một ô đã bị kéo xuống.",
                en: "No two units have the same coordinates; a cell may have been filled down."),
            fix: Bilingual(
                vi: "Hãy lấy lại “lat” và “lon” của từng xã.", en: "Look up “lat” and “lon” of each commune again."))
    }
}
