import CampaignModel

/// A row of `consents.csv`, which never names a person.
enum ConsentRow {
    static let schema = CSVSchema(
        required: ["id", "age_class", "given_by", "scope", "given_on"], optional: ["expires_on", "withdrawn_on"])

    static func consent(_ row: CSVRow) -> Located<Consent>? {
        let id = row.code("id")
        let age = row.oneOf("age_class", Consent.AgeClass.self, required: true)
        let giver = row.oneOf("given_by", Consent.Giver.self, required: true)
        let uses = row.choices("scope", Consent.Use.self)
        let given = row.date("given_on", required: true)
        let expires = row.date("expires_on")
        let withdrawn = row.date("withdrawn_on")
        guard let id, let age, let giver, let given else { return nil }
        return Located(
            Consent(
                id: id.value, ageClass: age.value, givenBy: giver.value, uses: Set(uses), givenOn: given.value,
                expiresOn: expires?.value, withdrawnOn: withdrawn?.value, place: row.place), at: id.place)
    }
}
