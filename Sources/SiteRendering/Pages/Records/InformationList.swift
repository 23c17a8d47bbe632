import CampaignModel

extension ListKind {
    /// The list of published information.
    static let information = ListKind(InformationList.self)
}

/// The list of published information that the law on access to information asks for (article 19.1.g).
struct InformationList: RecordList {
    static let name = "information"
    static let dataTables = ["information"]
    static let isIllustrative = false

    func sections(in context: PageContext) -> [RecordSection] {
        [
            RecordSection(
                id: "items", name: context.word(.eachInformation),
                table: table(context.campaign.records.information, context))
        ]
    }

    private func table(_ items: [InformationItem], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.title), context.column(.form), context.column(.address), context.column(.from),
                context.column(.until), context.column(.paragraph),
            ],
            rows: items.map { item in
                RecordRow(
                    head: RecordPart(html: context.inline(item.line.title)),
                    cells: [
                        RecordPart(item.line.form.split(separator: ";").joined(separator: ", ").uppercased()).cell,
                        address(item, context).cell, context.part(item.line.publishedOn, else: .noDate).cell,
                        context.part(item.line.until, else: .noLimit).cell, context.paragraphs(item.line.paragraphs),
                    ], row: context.name(of: item.line, InformationLine.declaration))
            })
    }

    /// The page where it is published, shown as its address.
    private func address(_ item: InformationItem, _ context: PageContext) -> RecordPart {
        guard let href = context.link(to: item.address) else { return context.missing(.notPublished) }
        let shown = href.replacing("../", with: "")
        return RecordPart(html: Markup.text(shown.isEmpty ? "/" : shown), href: href)
    }
}
