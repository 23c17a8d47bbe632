import Testing

@testable import CampaignModel

/// Offices that answer, never persons.
struct ResponsibleOfficeTests {
    private let place = SourcePlace(file: "content/data/heads.csv", line: 2)
    private let units = Register([ReportingUnit(id: "22918", kind: .commune(RegisterIndex(0)))])

    private func office(_ text: String, _ kind: ResponsibleOffice.Kind = .authority) -> ResponsibleOffice {
        ResponsibleOffice(
            unit: RegisterIndex(0), kind: kind, office: LocalizedText([LanguageTag("vi"): text]), paragraphs: ["V.5-4"],
            place: place)
    }

    @Test(arguments: [
        "Bí thư Đảng ủy phường Mũi Né", "Chủ tịch Ủy ban nhân dân xã Bà Điểm", "Bí thư Đoàn Hồ Chí Minh",
        "Chair of the People’s Committee of Phường Mũi Né",
    ])
    func takesOffices(text: String) {
        #expect(ResponsibleOfficeRules(units: units).check([office(text)]).isEmpty)
    }

    @Test(arguments: [
        "Bí thư Đảng ủy: đồng chí Trần Văn", "Chủ tịch: bà Lê Thị", "Ông Nguyễn Văn", "Chair, Mrs. Le",
    ])
    func refusesNames(text: String) {
        #expect(ResponsibleOfficeRules(units: units).check([office(text)]) == [.namedHead(at: place)])
    }

    @Test func tellsNoOfficeTwice() {
        let both = [office("Bí thư Đảng ủy", .partyCommittee), office("Chủ tịch Ủy ban nhân dân")]
        #expect(ResponsibleOfficeRules(units: units).check(both).isEmpty)
        let found = ResponsibleOfficeRules(units: units).check(both + [office("Chủ tịch")])
        #expect(found == [.repeatedRow("22918, authority", place, at: place)])
    }

    @Test func saysWhyNoNameBelongsHere() {
        #expect(
            Diagnostic.namedHead(at: place)
                == Diagnostic(
                    .error, "named-head", at: place,
                    summary: Bilingual(
                        vi: "Ở đây chỉ ghi chức danh, không ghi tên người", en: "An office belongs here, not a name"),
                    explanation: Bilingual(
                        vi:
                            "Trách nhiệm gắn với chức danh người đứng đầu; tên riêng thay đổi theo nhân sự và là dữ liệu "
                            + "cá nhân.",
                        en: "The office answers; names change with the people and are personal data."),
                    fix: Bilingual(
                        vi: "Hãy viết chức danh, như “Bí thư Đảng ủy phường …”.",
                        en: "Write the office, as in “Secretary of the Party Committee of …”.")))
    }
}
