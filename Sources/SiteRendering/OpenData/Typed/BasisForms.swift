import CampaignModel

/// The rows that computed figures are worked out from, with marks in the place of the figure's own unit and period: of
/// thousands of figures there are a few forms.
public struct BasisForms: Sendable {
    private var numbers: [String: Int] = [:]
    private var forms: [String] = []

    init(of figures: [Figure], in campaign: Campaign) {
        for figure in figures {
            guard let form = BasisForms.form(of: figure, in: campaign), numbers[form] == nil else { continue }
            numbers[form] = forms.count
            forms.append(form)
        }
    }

    /// The number of a figure's form; nothing where it isn't computed.
    func number(of figure: Figure, in campaign: Campaign) -> Int? {
        BasisForms.form(of: figure, in: campaign).flatMap { numbers[$0] }
    }

    /// Codes of rows hold no braces, so that putting unit and period back gives the same text again.
    private static func form(of figure: Figure, in campaign: Campaign) -> String? {
        guard let rows = figure.basis?.rows, !rows.isEmpty else { return nil }
        return DataCell.list(rows).written
            .replacing(campaign.units[figure.key.unit].id, with: unitMark)
            .replacing(campaign.periods[figure.key.period].id, with: periodMark)
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
