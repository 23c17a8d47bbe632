import CampaignModel

/// A row of `evidence.csv`.
enum EvidenceRow {
    static let schema = CSVSchema(
        required: ["id", "title", "kind", "issuer", "access"], optional: ["date", "file", "url", "sha256"])

    static func evidence(_ row: CSVRow) -> Located<Evidence>? {
        let id = row.code("id")
        let title = row.text("title")
        let kind = row.oneOf("kind", Evidence.Kind.self, required: true)
        let issuer = row.text("issuer")
        let date = row.date("date")
        let access = row.oneOf("access", Evidence.Access.self, required: true)
        guard let id, let title, let kind, let issuer, let access else { return nil }
        return Located(
            Evidence(
                id: id.value, title: title.value, kind: kind.value, issuer: issuer.value, date: date?.value,
                file: row.optionalText("file")?.value, url: row.optionalText("url")?.value,
                sha256: row.optionalText("sha256")?.value, access: access.value, place: row.place), at: id.place)
    }
}
