import CampaignModel

/// Consents behind the demonstration's stories. A consent never names the person.
enum Consents {
    /// Adults, children with their guardians, and one consent taken back.
    static let sheet = Sheet(
        Consent.declaration,
        rows: [
            ["C001", "adult", "self", "story;name;photo;quote", "2026-03-02", "2028-03-02", ""],
            ["C002", "adult", "self", "story;name;photo;quote", "2026-04-15", "2028-04-15", ""],
            ["C003", "adult", "self", "story;name;photo;quote", "2026-05-20", "2028-05-20", ""],
            ["C004", "child_7_15", "self_and_guardian", "story;quote", "2026-05-25", "2027-05-25", ""],
            ["C005", "child_7_15", "self_and_guardian", "story;quote", "2026-06-01", "2027-06-01", ""],
            ["C006", "adult", "self", "story;name;photo;quote", "2026-02-10", "2028-02-10", "2026-10-12"],
        ])
}
