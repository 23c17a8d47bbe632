import CampaignModel

extension ListKind {
    /// The evidence.
    static let evidence = ListKind(EvidenceList.self, menu: .footer, menuOrder: 1)
}

/// What proves figures: all that is public, and how much each office holds (plan II.5-2, III.2.b).
struct EvidenceList: RecordList {
    static let name = "evidence"
    static let dataTables = ["evidence", "evidence_coverage"]

    func sections(in context: PageContext) -> [RecordSection] {
        let evidence = context.campaign.evidence.items
        let held = evidence.filter { $0.access == .held }
        return [
            EvidenceCoverageSection(context: context).section,
            RecordSection(id: "kinds", name: context.word(.byKind), table: kinds(evidence, context)),
            RecordSection(
                id: "public", name: context.phrases.word("evidence_access", "public"),
                table: open(evidence.filter { $0.access == .everybody }, context)),
            .folded(
                id: "held", name: context.word(.byIssuer), note: context.word(.heldNote),
                table: holders(held, context), in: context),
        ]
    }

    private func kinds(_ evidence: [Evidence], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [context.column(.kind), context.numbers(.piecesCount)]
                + Evidence.Access.allCases.map {
                    RecordColumn(name: context.phrases.word("evidence_access", $0.rawValue), isNumber: true)
                },
            rows: Evidence.Kind.allCases.compactMap { kind in
                let own = evidence.filter { $0.kind == kind }
                guard !own.isEmpty else { return nil }
                return RecordRow(
                    head: RecordPart(context.phrases.word("evidence_kind", kind.rawValue)),
                    cells: [context.part(own.count).number]
                        + Evidence.Access.allCases.map { access in
                            context.part(own.count { $0.access == access }).number
                        })
            })
    }

    private func open(_ evidence: [Evidence], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [
                context.column(.title), context.column(.kind), context.column(.issuer), context.column(.date),
                context.column(.hash),
            ],
            rows: evidence.sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }.map { entry in
                let hash = entry.sha256.map { RecordPart(html: Array("<code>\($0.prefix(12))…</code>".utf8)) }
                return RecordRow(
                    head: RecordPart(html: context.vietnamese(entry.title), href: context.href(evidence: entry)),
                    cells: [
                        RecordPart(context.phrases.word("evidence_kind", entry.kind.rawValue)).cell,
                        RecordPart(html: context.issuer(entry.issuer)).cell,
                        context.part(entry.date, else: .noDate).cell, (hash ?? context.missing(.noNumber)).cell,
                    ], row: context.name(of: entry, Evidence.declaration))
            })
    }

    private func holders(_ held: [Evidence], _ context: PageContext) -> RecordTable {
        RecordTable(
            columns: [context.column(.issuer), context.numbers(.piecesCount), context.column(.latestOn)],
            rows: EvidenceHolder.all(of: held).map { holder in
                RecordRow(
                    head: RecordPart(html: context.issuer(holder.name)),
                    cells: [context.part(holder.count).number, context.part(holder.latest, else: .noDate).cell])
            })
    }
}

/// An office and how much evidence it holds.
struct EvidenceHolder: Hashable {
    let name: String
    let count: Int
    let latest: CalendarDate?

    /// The offices in the alphabet's order.
    static func all(of evidence: [Evidence]) -> [EvidenceHolder] {
        Dictionary(grouping: evidence, by: \.issuer).map { name, own in
            EvidenceHolder(name: name, count: own.count, latest: own.compactMap(\.date).max())
        }
        .sorted { CollationKey($0.name) < CollationKey($1.name) }
    }
}
