import CampaignModel

/// What few figures have, and figures that registers name: in tables of their own, so that the others don't pay for it.
extension FigureStore {
    /// Figures that other tables name, by the key that they are named by.
    static let namesTable = "figure_names"

    /// The remarks, and what computed figures are worked out from: thousands of figures have rows of the same form.
    static func remarks(_ data: OpenData) -> [DataTable] {
        let (campaign, languages) = (data.context.campaign, data.context.languages)
        let marked = marked(data)
        let forms = BasisForms(of: marked, in: campaign)
        return [forms.table, remarks(on: marked, forms, campaign, languages)]
    }

    private static func remarks(
        on marked: [Figure], _ forms: BasisForms, _ campaign: Campaign, _ languages: [LanguageTag]
    ) -> DataTable {
        let names = ["withdrawn", "break"] + languages.map { "note_\($0)" }
        let fields = keyFields.map(\.alone) + FigureFields.all(languages).filter { names.contains($0.name) }
        return DataTable(
            "figure_remarks", title: Bilingual(vi: "Điều cần biết thêm của số liệu", en: "Remarks on figures"),
            about: Bilingual(vi: "Chỉ những số liệu có điều đó.", en: "Of those figures alone that have any."),
            key: keyFields.map(\.name),
            fields: fields + [BasisForms.field],
            references: [reference], count: marked.count
        ) { body in
            for (position, figure) in marked.enumerated() {
                body(
                    position,
                    key(figure.key) + [.flag(figure.isWithdrawn), DataCell(campaign.seriesBreak(at: figure.key))]
                        + languages.map { DataCell(figure.note?.wordings[$0]) }
                        + [DataCell(forms.numbers[position])])
            }
        }
    }

    private static func marked(_ data: OpenData) -> [Figure] {
        var marked: [Figure] = []
        data.figures.forEach { figure in
            let isMarked =
                figure.isWithdrawn || figure.note != nil || figure.basis.map { !$0.rows.isEmpty } ?? false
                || data.context.campaign.seriesBreak(at: figure.key) != nil
            if isMarked { marked.append(figure) }
        }
        return marked
    }

    /// Figures that registers name by their keys.
    static func names(_ data: OpenData) -> DataTable {
        let named = data.namedFigures
        let field = DataField(
            "key", .text, vi: "Khóa của số liệu", en: "Key of the figure", [.required, .unique])
        return DataTable(
            namesTable, title: Bilingual(vi: "Số liệu được bảng khác nhắc tới", en: "Figures that tables name"),
            about: Bilingual(
                vi: "Nối khóa của số liệu với figure_values.", en: "Leads from a figure’s key to figure_values."),
            key: ["key"], fields: [field] + keyFields.map(\.alone), references: [reference], count: named.count
        ) { [campaign = data.context.campaign] body in
            for (position, name) in named.enumerated() {
                body(position, [.text(campaign.name(of: name))] + key(name))
            }
        }
    }

    private static let reference = DataTable.Reference(
        columns: keyFields.map(\.name), table: "figure_values", fields: keyFields.map(\.name))
}
