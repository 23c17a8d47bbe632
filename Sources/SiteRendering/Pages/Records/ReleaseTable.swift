import CampaignModel

/// The releases of the ledger, the newest first, and the key that they are signed with.
struct ReleaseTable {
    let context: PageContext

    /// Where the site shows the whole chain to machines.
    static let chainPath = "data/ledger.json"

    var section: RecordSection {
        let keys = context.settings.releaseKeys.joined(separator: ", ")
        return RecordSection(
            id: "releases", name: context.word(.releases),
            note: keys.isEmpty ? context.word(.releasesNote) : context.phrases(.releaseKeyNote, ["key": keys]),
            table: RecordTable(columns: columns, rows: context.site.releases.reversed().map(row)))
    }

    private var columns: [RecordColumn] {
        [
            context.column(.release), context.column(.releasedOn), context.column(.judgedOn),
            context.numbers(.figuresCount), context.numbers(.changesCount), context.column(.hash),
            context.column(.signature),
        ]
    }

    private func row(_ published: PublishedRelease) -> RecordRow {
        let release = published.release
        return RecordRow(
            head: RecordPart(context.style.number(release.number)),
            cells: [
                context.part(release.date, else: .noDate).cell, context.part(release.asOf, else: .noDate).cell,
                context.part(release.figures).number, context.part(release.changes).number, code(published.hash).cell,
                (published.publicKey.map(code) ?? context.missing(.unsigned)).cell,
            ])
    }

    private func code(_ text: String) -> RecordPart {
        RecordPart(html: Array("<code>".utf8) + Markup.text("\(text.prefix(12))…") + Array("</code>".utf8))
    }
}
