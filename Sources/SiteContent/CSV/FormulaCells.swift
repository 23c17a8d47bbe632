import CampaignModel

/// Finds texts that a spreadsheet would run when somebody opens the table in it.
///
/// What is published is disarmed; the table itself is what editors open, and what units send ends up in it.
enum FormulaCells {
    static func check(_ table: CSVTable, _ schema: CSVSchema, into collector: DiagnosticCollector) {
        let columns = schema.freeText.compactMap(table.column)
        guard !columns.isEmpty else { return }
        for row in table.rows {
            for column in columns {
                let bytes = row.bytes(column)
                guard !bytes.isEmpty else { continue }
                let text = String(decoding: bytes, as: UTF8.self)
                guard SpreadsheetFormula.isIn(text), Double(text) == nil else { continue }
                collector.add(.textIsFormula(text, at: row.place(column)))
            }
        }
    }
}

extension Diagnostic {
    /// A text that a spreadsheet would run as a formula.
    static func textIsFormula(_ text: String, at place: SourcePlace) -> Diagnostic {
        let shown = text.count > 40 ? "\(text.prefix(40))…" : text
        return Diagnostic(
            .warning, "text-is-formula", at: place,
            summary: Bilingual(
                vi: "Bảng tính sẽ chạy chữ “\(shown)” như một công thức",
                en: "A spreadsheet would run the text “\(shown)” as a formula"),
            explanation: Bilingual(
                vi:
                    "Ai mở bảng này bằng Excel thì ô này không còn là chữ: nó báo lỗi, hoặc làm điều người viết nó muốn.",
                en:
                    "To whoever opens this table in Excel the cell is no text any more: it shows an error, or does what its "
                    + "writer wants."),
            fix: Bilingual(
                vi: "Hãy bắt đầu ô, và chữ đứng liền sau mỗi dấu “;”, bằng một chữ cái, không phải = + - @.",
                en: "Begin the cell, and what stands right behind each “;”, with a letter, not with = + - @."))
    }
}
