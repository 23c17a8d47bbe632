/// A person's consent to appear; the register never names the person.
public struct Consent: Registered, Hashable {
    /// How old the person is, as far as the law asks (Law 91/2025/QH15, article 24).
    public enum AgeClass: String, Hashable, Sendable, CaseIterable {
        /// 16 or older.
        case adult
        /// From 7 to 15: both the child and the guardian consent.
        case olderChild = "child_7_15"
        /// Under 7: the guardian consents.
        case youngChild = "child_under_7"
    }

    /// Who consented.
    public enum Giver: String, Hashable, Sendable, CaseIterable {
        /// The person.
        case person = "self"
        /// The guardian.
        case guardian
        /// Both.
        case personAndGuardian = "self_and_guardian"
    }

    /// What may appear.
    public enum Use: String, Hashable, Sendable, CaseIterable {
        /// The story.
        case story
        /// The name.
        case name
        /// A photograph.
        case photo
        /// Words of the person.
        case quote
    }

    /// The identifier.
    public let id: String
    /// How old the person is.
    public let ageClass: AgeClass
    /// Who consented.
    public let givenBy: Giver
    /// What may appear.
    public let uses: Set<Use>
    /// From when.
    public let givenOn: CalendarDate
    /// The last day, if there is one.
    public let expiresOn: CalendarDate?
    /// When it was taken back, if it was.
    public let withdrawnOn: CalendarDate?
    /// The file and line it was read from.
    public let place: SourcePlace
    /// Why what looks unusual in the row is right; nothing when nobody has looked.
    public let checked: String?

    /// `consents.csv`, which never names a person and is never published.
    public static let declaration = RegisterDeclaration(
        "consents", record: "consent", title: Bilingual(vi: "Văn bản đồng ý", en: "Consents"),
        about: Bilingual(
            vi: "Ai đồng ý xuất hiện trên cổng, cho việc gì, đến khi nào; chỉ ghi mã, không ghi tên. Không công bố.",
            en: "Who agreed to appear, for which uses, until when; by code, never by name. Never published."),
        make: { id, ageClass, givenBy, uses, givenOn, expiresOn, withdrawnOn, place, checked in
            Consent(
                id: id, ageClass: ageClass, givenBy: givenBy, uses: Set(uses), givenOn: givenOn, expiresOn: expiresOn,
                withdrawnOn: withdrawnOn, place: place, checked: checked)
        }
    ) {
        Column.id(\.id, .notPublic)
        Column.choice(
            "age_class", \.ageClass, .notPublic,
            vi: "Nhóm tuổi: adult (từ 16), child_7_15 (7–15), child_under_7 (dưới 7)",
            en: "Age: adult (16 and more), child_7_15, child_under_7")
        Column.choice(
            "given_by", \.givenBy, .notPublic,
            vi: "Ai đồng ý: self (chính người đó), guardian (người giám hộ), self_and_guardian (cả hai)",
            en: "Who consented: self, guardian, self_and_guardian")
        Column.choices(
            "scope", \.listedUses, .notPublic,
            vi: "Cho việc gì: story (câu chuyện), name (tên), photo (ảnh), quote (lời nói)",
            en: "For which uses: story, name, photo, quote")
        Column.day("given_on", \.givenOn, .notPublic, vi: "Ngày đồng ý", en: "Given on")
        Column.day("expires_on", \.expiresOn, .notPublic, vi: "Ngày cuối, nếu có", en: "Last day, if there is one")
            .notBefore(\.givenOn)
        Column.day(
            "withdrawn_on", \.withdrawnOn, .notPublic, vi: "Ngày rút lại, nếu có", en: "Taken back on, if it was"
        ).notBefore(\.givenOn)
        Column.place(\.place)
        Column.checked(\.checked, .notPublic)
    }

    /// What may appear, in the order in which the uses are declared.
    public var listedUses: [Use] { Use.allCases.filter(uses.contains) }

    /// Makes a consent from its row.
    public init(
        id: String, ageClass: AgeClass, givenBy: Giver, uses: Set<Use>, givenOn: CalendarDate,
        expiresOn: CalendarDate?, withdrawnOn: CalendarDate?, place: SourcePlace, checked: String? = nil
    ) {
        self.id = id
        self.ageClass = ageClass
        self.givenBy = givenBy
        self.uses = uses
        self.givenOn = givenOn
        self.expiresOn = expiresOn
        self.withdrawnOn = withdrawnOn
        self.place = place
        self.checked = checked
    }

    /// How a consent stands on a day.
    public enum Standing: Hashable, Sendable {
        /// In force.
        case valid
        /// Not given yet.
        case notYetGiven
        /// Past its last day.
        case expired
        /// Taken back.
        case withdrawn
        /// Those who must consent haven't all done so.
        case incomplete
    }

    /// How it stands on a day; a withdrawal counts from its own day on.
    public func standing(on day: CalendarDate) -> Standing {
        if let withdrawnOn, withdrawnOn <= day { return .withdrawn }
        if givenOn > day { return .notYetGiven }
        if let expiresOn, expiresOn < day { return .expired }
        switch (ageClass, givenBy) {
        case (.adult, .person), (.adult, .personAndGuardian), (.olderChild, .personAndGuardian),
            (.youngChild, .guardian), (.youngChild, .personAndGuardian):
            return .valid
        case (.adult, .guardian), (.olderChild, .person), (.olderChild, .guardian), (.youngChild, .person):
            return .incomplete
        }
    }
}
