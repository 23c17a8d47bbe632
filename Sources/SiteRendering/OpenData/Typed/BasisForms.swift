import CampaignModel

/// The rows that computed figures are worked out from, with marks in the place of the figure's own unit and period: of
/// thousands of figures there are a few forms.
public struct BasisForms: Sendable {
    /// The number of each figure's form; nothing where it isn't computed.
    let numbers: [Int?]
    private let forms: [String]

    init(of figures: [Figure], in campaign: Campaign) {
        var known: [[UInt8]: Int] = [:]
        var forms: [String] = []
        numbers = figures.map { figure in
            guard let form = BasisForms.form(of: figure, in: campaign) else { return nil }
            if let number = known[form] { return number }
            known[form] = forms.count
            forms.append(String(decoding: form, as: UTF8.self))
            return forms.count - 1
        }
        self.forms = forms
    }

    /// Codes of rows hold no braces, so that putting unit and period back gives the same text again.
    private static func form(of figure: Figure, in campaign: Campaign) -> [UInt8]? {
        guard let rows = figure.basis?.rows, !rows.isEmpty else { return nil }
        let text = Array(DataCell.list(rows).written.utf8)
        return filled(
            filled(text, Array(campaign.units[figure.key.unit].id.utf8), Array(unitMark.utf8)),
            Array(campaign.periods[figure.key.period].id.utf8), Array(periodMark.utf8))
    }

    /// A text with a mark in each place of a code.
    private static func filled(_ text: [UInt8], _ code: [UInt8], _ mark: [UInt8]) -> [UInt8] {
        var filled: [UInt8] = []
        filled.reserveCapacity(text.count)
        var next = 0
        while next < text.count {
            if text[next] == code.first, text[next...].starts(with: code) {
                filled += mark
                next += code.count
            } else {
                filled.append(text[next])
                next += 1
            }
        }
        return filled
    }

    /// Stands for the code of the figure's unit.
    public static let unitMark = "{unit}"
    /// Stands for the code of the figure's period.
    public static let periodMark = "{period}"

    /// The column by which a figure names its form.
    static let field = DataField(
        "basis", .integer, vi: "Tính từ những dòng nào", en: "What it is worked out from",
        [.refers(table: "figure_bases", field: "number")])

    var table: DataTable {
        DataTable(
            "figure_bases", title: Bilingual(vi: "Căn cứ của số liệu tính ra", en: "What figures are worked out from"),
            about: Bilingual(
                vi: "\(BasisForms.unitMark), \(BasisForms.periodMark) là đơn vị, kỳ của chính số liệu.",
                en: "\(BasisForms.unitMark) and \(BasisForms.periodMark) are the figure’s own unit and period."),
            key: ["number"],
            fields: [
                DataField("number", .integer, vi: "Số thứ tự", en: "Number", [.required]),
                DataField("rows", .text, vi: "Các dòng của các sổ", en: "Rows of the registers", [.required]),
            ], count: forms.count
        ) { [forms] body in
            for (position, form) in forms.enumerated() { body(position, [.integer(position), .text(form)]) }
        }
    }
}
