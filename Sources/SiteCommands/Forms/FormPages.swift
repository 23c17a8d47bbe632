import CampaignModel

/// The sheet that explains.
struct FormGuide {
    let form: UnitForm
    let formats: FormFormats

    func write(to sheet: FormSheet) throws(WorkbookRefusal) {
        try sheet.setWidth(100, column: 1)
        try sheet.write("Biểu báo cáo: \(form.unitName), kỳ \(periodId)", row: 1, column: 1, formats.title)
        for (place, line) in lines.enumerated() {
            try sheet.write(line, row: place + 3, column: 1, formats.wrapped)
        }
        sheet.protect()
    }

    private var periodId: String { form.campaign.periods[form.period].id }

    private var lines: [String] {
        let due = form.campaign.periods[form.period].reportsDue
        return [
            due.map { "Hạn gửi: \($0.day)/\($0.month)/\($0.year)." } ?? "Hạn gửi: theo yêu cầu của tỉnh.",
            "Chỉ điền vào ô có nền vàng. Dòng nào chưa có gì để báo cáo thì để trống cả dòng.",
            "Trang “\(FormLayout.figureSheet)”: chỉ số tính bằng % thì ghi tử số và mẫu số, không ghi phần trăm; "
                + "chỉ số khác ghi giá trị. Không có số liệu và số 0 là hai điều khác nhau: chưa có thì chọn "
                + "“\(Observation.Statement.notReported.formWord)”, số 0 thì ghi 0.",
            "Trang “\(FormLayout.taskSheet)”: mỗi nhiệm vụ có việc mới thì ghi ngày, mức độ và tóm tắt.",
            "Trang “\(FormLayout.evidenceSheet)”: ghi từng văn bản, dữ liệu làm căn cứ, rồi chọn mã của nó ở cột "
                + "Minh chứng của hai trang kia; nhiều mã thì ngăn bằng dấu “;”.",
            "Không ghi tên, số giấy tờ, số điện thoại của cá nhân vào biểu này.",
            "Cột “Kỳ trước” là số đã công bố; số quá nhỏ được giữ kín nên không hiện ở đây.",
        ]
    }
}

/// The sheet of figures.
struct FormFigures {
    let form: UnitForm
    let formats: FormFormats
    private typealias Column = FormLayout.Figures

    func write(to sheet: FormSheet) throws(WorkbookRefusal) {
        let lines = form.lines
        try head(of: sheet)
        for (place, line) in lines.enumerated() {
            try write(line, row: FormLayout.headRow + 1 + place, to: sheet)
        }
        if !lines.isEmpty { try validate(sheet, rows: FormLayout.headRow + 1...FormLayout.headRow + lines.count) }
        sheet.freezeHead()
        sheet.protect()
    }

    private func head(of sheet: FormSheet) throws(WorkbookRefusal) {
        let period = form.campaign.periods[form.period]
        try sheet.write("Số liệu: \(form.unitName), kỳ \(period.id)", row: 1, column: 1, formats.title)
        try sheet.write("Ngày lập báo cáo:", row: 2, column: 1, formats.code)
        try sheet.write(
            nil as CalendarDate?, row: FormLayout.dayCell.row, column: FormLayout.dayCell.column, formats.openDay)
        try sheet.validate(
            .day(period.start, period.lastReportDay), rows: FormLayout.dayCell.row...FormLayout.dayCell.row,
            column: FormLayout.dayCell.column, title: "Ngày không hợp lệ",
            message: "Ghi ngày như 15/10/2026, không trước ngày đầu kỳ.")
        let widths: [Double] = [18, 42, 30, 40, 40, 16, 30, 14, 14, 14, 18, 26, 18, 30]
        for (column, width) in zip(Column.allCases, widths) {
            try sheet.setWidth(width, column: column.column)
            try sheet.write(column.rawValue, row: FormLayout.headRow, column: column.column, formats.head)
        }
    }

    private func write(_ line: UnitForm.Line, row: Int, to sheet: FormSheet) throws(WorkbookRefusal) {
        let indicator = form.campaign.indicators[line.indicator]
        let isShare = indicator.measure == .percent
        let group = line.group.map { UnitForm.words(form.campaign.groups[$0].name) } ?? "Tất cả"
        let known = form.figure(of: line, in: form.period)
        let isKnown = known.state == .reported
        let texts: [(Column, String)] = [
            (.name, UnitForm.words(indicator.name)), (.group, group),
            (.numeratorMeaning, UnitForm.words(indicator.numerator)),
            (.denominatorMeaning, indicator.denominator.map(UnitForm.words) ?? ""),
            (.measure, indicator.measure.formWord), (.before, form.before(line)),
        ]
        try sheet.setTall(row: row)
        try sheet.write(form.code(of: line), row: row, column: Column.code.column, formats.code)
        for (column, text) in texts { try sheet.write(text, row: row, column: column.column, formats.wrapped) }
        let closed = formats.wrapped
        let open = formats.openNumber
        try sheet.write(
            isKnown && isShare ? known.numerator.map(Double.init) : nil, row: row, column: Column.numerator.column,
            isShare ? open : closed)
        try sheet.write(
            isKnown && isShare ? known.denominator.map(Double.init) : nil, row: row, column: Column.denominator.column,
            isShare ? open : closed)
        try sheet.write(
            isKnown && !isShare ? known.value : nil, row: row, column: Column.value.column, isShare ? closed : open)
        try sheet.write("", row: row, column: Column.state.column, formats.openText)
        let proofs = isKnown ? known.evidence.map { form.campaign.evidence[$0].id }.joined(separator: ";") : ""
        try sheet.write(proofs, row: row, column: Column.evidence.column, formats.openText)
        let source = isKnown ? known.source?.formWord ?? "" : ""
        try sheet.write(source, row: row, column: Column.source.column, formats.openText)
        if isShare {
            try sheet.writeFormula(check(row), row: row, column: Column.check.column, formats.warning)
        }
    }

    private func check(_ row: Int) -> String {
        let (part, whole) = ("H\(row)", "I\(row)")
        return "=IF(AND(ISNUMBER(\(part)),ISNUMBER(\(whole))),IF(\(part)>\(whole),\"Tử số lớn hơn mẫu số\",\"\"),"
            + "IF(OR(\(part)<>\"\",\(whole)<>\"\"),\"Cần cả tử số và mẫu số, viết bằng số\",\"\"))"
    }

    private func validate(_ sheet: FormSheet, rows: ClosedRange<Int>) throws(WorkbookRefusal) {
        for column in [Column.numerator, .denominator] {
            try sheet.validate(
                .wholeNumber, rows: rows, column: column.column, title: "Cần số nguyên",
                message: "Ghi số nguyên từ 0, không ghi phần trăm.")
        }
        try sheet.validate(
            .number, rows: rows, column: Column.value.column, title: "Cần một số",
            message: "Ghi bằng chữ số; chưa có thì chọn ở cột Tình trạng.")
        try sheet.validate(
            .list(range: FormList.states.range, isOpen: false), rows: rows, column: Column.state.column,
            title: "Chọn trong danh sách", message: "Để trống khi đã ghi số.")
        try sheet.validate(
            .list(range: FormList.sources.range, isOpen: false), rows: rows, column: Column.source.column,
            title: "Chọn trong danh sách", message: "Số liệu lấy từ đâu?")
        try sheet.validate(
            .list(range: FormProofs.range, isOpen: true), rows: rows, column: Column.evidence.column,
            title: "Mã minh chứng", message: "Mã ở trang Minh chứng; nhiều mã thì ngăn bằng dấu ;")
    }
}

extension Period {
    /// The last day on which a report about the period may be dated: a year after its end.
    var lastReportDay: CalendarDate {
        CalendarDate(year: end.year + 1, month: end.month, day: min(end.day, 28)) ?? end
    }
}

/// The sheet of tasks.
struct FormTasks {
    let form: UnitForm
    let formats: FormFormats
    private typealias Column = FormLayout.Tasks

    func write(to sheet: FormSheet) throws(WorkbookRefusal) {
        try sheet.write("Nhiệm vụ: \(form.unitName)", row: 1, column: 1, formats.title)
        let widths: [Double] = [10, 44, 40, 24, 44, 14, 16, 60, 26]
        for (column, width) in zip(Column.allCases, widths) {
            try sheet.setWidth(width, column: column.column)
            try sheet.write(column.rawValue, row: FormLayout.headRow, column: column.column, formats.head)
        }
        let tasks = form.tasks
        for (place, task) in tasks.enumerated() {
            try write(task, row: FormLayout.headRow + 1 + place, to: sheet)
        }
        if !tasks.isEmpty { try validate(sheet, rows: FormLayout.headRow + 1...FormLayout.headRow + tasks.count) }
        sheet.freezeHead()
        sheet.protect()
    }

    private func write(
        _ index: RegisterIndex<CampaignTask>, row: Int, to sheet: FormSheet
    ) throws(WorkbookRefusal) {
        let task = form.campaign.tasks[index]
        let last = form.lastUpdate(of: index).map { update in
            "\(update.date): \(update.stage.formWord). \(UnitForm.words(update.summary))"
        }
        try sheet.setTall(row: row)
        try sheet.write(task.id, row: row, column: Column.code.column, formats.code)
        for (column, text) in [
            (Column.title, UnitForm.words(task.title)), (.output, UnitForm.words(task.output)),
            (.deadline, task.deadline.formWords), (.before, last ?? "chưa báo cáo"),
        ] {
            try sheet.write(text, row: row, column: column.column, formats.wrapped)
        }
        try sheet.write(nil as CalendarDate?, row: row, column: Column.day.column, formats.openDay)
        for column in [Column.stage, .summary, .evidence] {
            try sheet.write("", row: row, column: column.column, formats.openText)
        }
    }

    private func validate(_ sheet: FormSheet, rows: ClosedRange<Int>) throws(WorkbookRefusal) {
        let period = form.campaign.periods[form.period]
        try sheet.validate(
            .day(period.start, period.lastReportDay), rows: rows, column: Column.day.column, title: "Ngày không hợp lệ",
            message: "Ghi ngày như 15/10/2026, không trước ngày đầu kỳ.")
        try sheet.validate(
            .list(range: FormList.stages.range, isOpen: false), rows: rows, column: Column.stage.column,
            title: "Chọn trong danh sách", message: "Việc đang ở đâu?")
        try sheet.validate(
            .list(range: FormProofs.range, isOpen: true), rows: rows, column: Column.evidence.column,
            title: "Mã minh chứng", message: "Mã ở trang Minh chứng; nhiều mã thì ngăn bằng dấu ;")
    }
}

/// The sheet of evidence.
struct FormProofs {
    let form: UnitForm
    let formats: FormFormats
    private typealias Column = FormLayout.Proofs

    /// The codes as a formula names them.
    static let range =
        "='\(FormLayout.evidenceSheet)'!$A$\(FormLayout.headRow + 1):$A$\(FormLayout.headRow + FormLayout.evidenceLines)"

    func write(to sheet: FormSheet) throws(WorkbookRefusal) {
        try sheet.write("Minh chứng: \(form.unitName)", row: 1, column: 1, formats.title)
        for (column, width) in zip(Column.allCases, [30.0, 60, 26, 40, 14, 28, 40]) {
            try sheet.setWidth(width, column: column.column)
            try sheet.write(column.rawValue, row: FormLayout.headRow, column: column.column, formats.head)
        }
        for (place, code) in form.evidenceCodes.enumerated() {
            try write(code, row: FormLayout.headRow + 1 + place, to: sheet)
        }
        let rows = FormLayout.headRow + 1...FormLayout.headRow + FormLayout.evidenceLines
        let period = form.campaign.periods[form.period]
        try sheet.validate(
            .list(range: FormList.kinds.range, isOpen: false), rows: rows, column: Column.kind.column,
            title: "Chọn trong danh sách", message: "Đây là loại văn bản gì?")
        try sheet.validate(
            .list(range: FormList.access.range, isOpen: false), rows: rows, column: Column.access.column,
            title: "Chọn trong danh sách", message: "Ai xem được?")
        try sheet.validate(
            .day(FieldBounds.days.lowerBound, period.lastReportDay), rows: rows, column: Column.day.column,
            title: "Ngày không hợp lệ", message: "Ghi ngày như 15/10/2026.")
        sheet.freezeHead()
        sheet.protect()
    }

    private func write(_ code: String, row: Int, to sheet: FormSheet) throws(WorkbookRefusal) {
        let known = form.campaign.evidence[id: code]
        try sheet.write(code, row: row, column: Column.code.column, formats.code)
        try sheet.write(known?.title ?? "", row: row, column: Column.title.column, formats.openText)
        try sheet.write(known?.kind.formWord ?? "", row: row, column: Column.kind.column, formats.openText)
        try sheet.write(known?.issuer ?? form.unitName, row: row, column: Column.issuer.column, formats.openText)
        try sheet.write(known?.date, row: row, column: Column.day.column, formats.openDay)
        try sheet.write(known?.access.formWord ?? "", row: row, column: Column.access.column, formats.openText)
        try sheet.write(known?.url ?? "", row: row, column: Column.address.column, formats.openText)
    }
}
