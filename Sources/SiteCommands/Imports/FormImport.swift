import CampaignModel
import OfficeFiles
import SiteContent

/// Reads a filled form into rows of the content's tables.
struct FormImport {
    let campaign: Campaign
    let languages: [LanguageTag]
    let file: String
    let book: Spreadsheet
    /// Telephone numbers and addresses that are an office's, not a person's.
    let officeContacts: [String]

    private var place: SourcePlace { SourcePlace(file: file) }
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

    /// What the form says of itself, on its hidden sheet or, where that got lost, among its properties.
    static func marks(of book: Spreadsheet) -> [String: String] {
        var marks = book.properties
        for (_, row) in book.sheets.first(where: { $0.name == FormLayout.markSheet })?.grid ?? [:] {
            if case .text(let name) = row[1]?.value, case .text(let value) = row[2]?.value { marks[name] = value }
        }
        return marks
    }

    /// True for a workbook that this program made.
    static func isForm(_ book: Spreadsheet) -> Bool { marks(of: book)[FormLayout.mark] != nil }

    /// The unit and period that the form is for.
    func form() -> Result<UnitForm, FormFault> {
        let marks = FormImport.marks(of: book)
        guard marks[FormLayout.mark] == FormLayout.version else { return .failure(.otherVersion) }
        guard let unit = marks["unit"].flatMap(campaign.units.index) else {
            return .failure(.unknown(marks["unit"] ?? ""))
        }
        guard let period = marks["period"].flatMap(campaign.periods.index) else {
            return .failure(.unknown(marks["period"] ?? ""))
        }
        return .success(UnitForm(campaign: campaign, unit: unit, period: period))
    }

    /// Puts all that is filled in into the tables.
    func read(_ form: UnitForm, into edit: inout ImportEdit) throws(CommandFailure) {
        var proofs = FormProofReading(form: form, file: file, languages: languages)
        if let lines = lines(FormLayout.evidenceSheet, FormLayout.Proofs.self, &edit) {
            try proofs.read(lines, into: &edit)
            finish(lines.values, &edit)
        }
        if let lines = lines(FormLayout.figureSheet, FormLayout.Figures.self, &edit) {
            try FormFigureReading(form: form, proofs: proofs, fileName: fileName, languages: languages).read(
                lines, into: &edit)
            finish(lines.values, &edit)
        }
        if let lines = lines(FormLayout.taskSheet, FormLayout.Tasks.self, &edit) {
            try FormTaskReading(form: form, proofs: proofs, fileName: fileName, languages: languages)
                .read(lines, into: &edit)
            finish(lines.values, &edit)
        }
    }

    private func lines<Column>(
        _ name: String, _ type: Column.Type, _ edit: inout ImportEdit
    ) -> SheetLines<Column>? {
        guard let sheet = book.sheets.first(where: { TextFold.slug($0.name) == TextFold.slug(name) }) else {
            edit.diagnostics.append(FormFault.missingSheet(name).diagnostic(at: place))
            return nil
        }
        var lost: [String] = []
        let lines = SheetLines<Column>(SheetValues(sheet, of: book, file: file, officeContacts: officeContacts)) {
            lost.append($0)
        }
        if !lost.isEmpty { edit.diagnostics.append(FormFault.missingColumns(name, lost).diagnostic(at: place)) }
        return lines
    }

    private func finish(_ values: SheetValues, _ edit: inout ImportEdit) {
        edit.diagnostics += values.diagnostics
        edit.diagnostics += SheetRemarks(values: values).diagnostics
    }
}

/// The evidence of a form: new codes are those of its own lines.
struct FormProofReading {
    let form: UnitForm
    let file: String
    let languages: [LanguageTag]
    /// The codes of lines that are filled in.
    private(set) var codes: Set<String> = []

    init(form: UnitForm, file: String, languages: [LanguageTag]) {
        self.form = form
        self.file = file
        self.languages = languages
    }

    mutating func read(
        _ lines: SheetLines<FormLayout.Proofs>, into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let values = lines.values
        var keys = LineKeys()
        for row in lines.rows {
            guard let code = values.text(lines.cell(.code, row)) else { continue }
            // The issuer is filled in beforehand: alone it says nothing.
            let filled = [FormLayout.Proofs.title, .kind, .day, .access, .address].filter { lines.cell($0, row) != nil }
            guard !filled.isEmpty else { continue }
            guard form.evidenceCodes.contains(code) else {
                values.report(.unknownLine(code), lines.anyCell(.code, row))
                continue
            }
            guard keys.take(code, at: lines.anyCell(.code, row), values) else { continue }
            codes.insert(code)
            try read(row, code, lines, into: &edit)
        }
    }

    private func read(
        _ row: Int, _ code: String, _ lines: SheetLines<FormLayout.Proofs>, into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let values = lines.values
        let title = values.freeText(lines.cell(.title, row))
        if title == nil { values.report(.missing(FormLayout.Proofs.title.rawValue), lines.anyCell(.title, row)) }
        let kind = values.choice(lines.cell(.kind, row), Evidence.Kind.self, of: FormList.kinds.words)
        if kind == nil, lines.cell(.kind, row) == nil {
            values.report(.missing(FormLayout.Proofs.kind.rawValue), lines.anyCell(.kind, row))
        }
        let access =
            lines.cell(.access, row) == nil
            ? Evidence.Access.held
            : values.choice(lines.cell(.access, row), Evidence.Access.self, of: FormList.access.words)
        let period = form.campaign.periods[form.period]
        let day = values.day(lines.cell(.day, row), from: FieldBounds.days.lowerBound, to: period.lastReportDay)
        let address = values.text(lines.cell(.address, row)) ?? ""
        if access == .everybody, !address.hasPrefix("https://"), form.campaign.evidence[id: code]?.file == nil {
            values.report(.noAddress, lines.anyCell(.address, row))
        }
        guard let title, let kind, let access else { return }
        try edit.put(
            ImportEdit.Row(
                table: "data/evidence.csv", head: ContentTable.head(of: "evidence", languages), key: ["id"],
                cells: [
                    "id": code, "title": title, "kind": kind.rawValue,
                    "issuer": values.freeText(lines.cell(.issuer, row)) ?? form.unitName,
                    "date": day?.description ?? "", "access": access.rawValue, "url": address,
                ],
                origin: "\(file.split(separator: "/").last ?? ""), \(values.name(lines.anyCell(.title, row)))",
                subject: code
            ) { cells in
                [cells["title"], cells["kind"], cells["date"], cells["access"], cells["url"]]
                    .compactMap { $0?.isEmpty == false ? $0 : nil }.joined(separator: " · ")
            })
    }

    /// The codes in a cell, with `;` or `,` between them.
    func codes(in cell: SheetCell?, _ values: SheetValues) -> [String]? {
        guard let cell, let text = values.text(cell) else { return [] }
        let named = text.split { ";,".contains($0) }.map { SheetValues.trimmed(String($0)) }.filter { !$0.isEmpty }
        var isKnown = true
        for code in named where !codes.contains(code) && form.campaign.evidence.index(of: code) == nil {
            isKnown = false
            let candidates = form.evidenceCodes.filter(codes.contains) + form.campaign.evidence.ids
            values.report(.unknownCode(code, nearest: TextFold.nearest(code, in: candidates)), cell)
        }
        return isKnown ? named : nil
    }
}
