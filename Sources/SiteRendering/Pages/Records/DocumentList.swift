import CampaignModel

extension ListKind {
    /// The documents that the campaign rests on.
    static let documents = ListKind(DocumentList.self, menu: .footer)
}

/// The documents that the campaign rests on, with what is known of each.
struct DocumentList: RecordList {
    static let name = "documents"
    static let dataTables = ["documents"]
    static let isIllustrative = false

    /// The kinds of documents that have words of their own; others are shown as the register writes them.
    static let kinds = ["plan", "law", "resolution", "directive", "decree", "decision", "circular", "report"]

    func sections(in context: PageContext) -> [RecordSection] {
        let documents = context.campaign.records.documents
        var kinds = DocumentList.kinds.filter { kind in documents.contains { $0.kind == kind } }
        for document in documents where !kinds.contains(document.kind) { kinds.append(document.kind) }
        return kinds.enumerated().map { position, kind in
            let own = documents.filter { $0.kind == kind }
            return RecordSection(
                id: "kind-\(position + 1)",
                name: DocumentList.kinds.contains(kind) ? context.phrases.word("document_kind", kind) : kind,
                table: table(own, context))
        }
    }

    private func table(_ documents: [CampaignDocument], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.title), context.column(.number), context.column(.issuer), context.column(.date),
                context.column(.status), context.column(.paragraph),
            ],
            rows: documents.map { document in
                let number = document.number.map { RecordPart(html: context.vietnamese($0)) }
                return RecordRow(
                    id: document.id, head: RecordPart(html: context.inline(document.title), href: document.url ?? ""),
                    cells: [
                        (number ?? context.missing(.noNumber)).cell,
                        RecordPart(html: context.issuer(document.issuer)).cell,
                        context.part(document.date, else: .noDate).cell,
                        context.part(document.status, else: .notReported).cell, context.paragraphs(document.paragraphs),
                    ], row: context.name(of: document, CampaignDocument.declaration))
            })
    }
}

extension PageContext {
    /// Where the plan asks for something.
    func paragraphs(_ paragraphs: [String]) -> RecordCell {
        let known = RecordPart(html: places(inPlan: paragraphs))
        return (paragraphs.isEmpty ? missing(.noParagraph) : known).cell
    }
}
