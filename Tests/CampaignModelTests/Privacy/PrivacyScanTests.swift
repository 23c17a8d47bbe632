import CampaignModel
import Testing

@Suite struct PrivacyScanTests {
    /// What a text tells, one entry a finding: the kind and the words.
    private func found(
        _ text: String, about subject: PrivacySubject = .anything, offices: [String] = []
    ) -> [String] {
        let bytes = Array(text.utf8)
        return PrivacyScan(officeContacts: offices).findings(in: bytes[...], about: subject).map {
            "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
    }

    @Test(arguments: [
        "068095001234", "068 095 001 234", "068.095.001.234", "0680 9500 1234", "068-095-001-234",
        "068\u{A0}095\u{A0}001\u{A0}234", "068 0 95 001234",
    ])
    func findsIdentityNumbers(_ number: String) {
        #expect(found("Số của em: \(number).") == ["identityNumber \(number)"])
        #expect(found(number) == ["identityNumber \(number)"])
    }

    @Test(arguments: ["250123456", "250 123 456", "025.123.456"])
    func findsOldIdentityNumbers(_ number: String) {
        #expect(found("Bà Hoa, \(number), ở Mũi Né") == ["oldIdentityNumber \(number)"])
    }

    @Test func findsNumbersThatWordsBesideThemName() {
        #expect(found("CMND 250.123.456") == ["oldIdentityNumber 250.123.456"])
        #expect(found("CCCD068095001234") == ["identityNumber 068095001234"])
        #expect(found("CMND số 250123456 người") == ["oldIdentityNumber 250123456"])
    }

    @Test(arguments: [
        "0912345678", "0912 345 678", "0912.345.678", "091-234-5678", "09 1234 5678", "+84912345678",
        "+84 912 345 678", "+84 (0)912 345 678", "0084 912345678", "84912345678", "02633822000", "0263.3822.000",
        "0912\u{A0}345\u{A0}678", "0912–345–678", "0912·345·678", "0912,345,678", "0912/345/678", "0912\\.345\\.678",
        "0912\u{200B}345\u{200B}678", "0912&nbsp;345&nbsp;678", "0912 345\n678",
    ])
    func findsTelephoneNumbers(_ number: String) {
        #expect(found("Gọi \(number) nhé") == ["phone \(number)"])
        #expect(found("[gọi](tel:\(number))") == ["phone \(number)"])
    }

    @Test func findsSeveralNumbersOnALine() {
        #expect(found("0912345678/0987654321") == ["phone 0912345678", "phone 0987654321"])
        #expect(found("1. 0912 345 678 0987 654 321") == ["phone 0912 345 678", "phone 0987 654 321"])
        #expect(found("(0263) 3822 000") == ["phone 0263) 3822 000"])
        #expect(found("SĐT0912345678") == ["phone 0912345678"])
        #expect(found("1,0912345678\n2,0987654321") == ["phone 0912345678", "phone 0987654321"])
        #expect(found("_0912345678_") == ["phone 0912345678"])
        #expect(found("**0912** 345 678") == ["phone 0912** 345 678"])
    }

    @Test(arguments: ["09163, 09169", "[09163, 09169, 09172]", "09163/09169", "- 09163\n- 09169"])
    func takesCodesOfCommunesForNone(_ codes: String) {
        #expect(found("Mã đơn vị \(codes).").isEmpty)
    }

    @Test func findsTelephonesWithCommasInThem() {
        #expect(found("Gọi 0912, 345, 678 nhé") == ["phone 0912, 345, 678"])
        #expect(found("Gọi 0263, 3822, 000 nhé") == ["phone 0263, 3822, 000"])
    }

    @Test func findsMailAddresses() {
        #expect(found("Viết cho an.nguyen@gmail.com.") == ["email an.nguyen@gmail.com"])
        #expect(found("[thư](mailto:AN@x.vn)") == ["email AN@x.vn"])
        #expect(found("Gửi hòa@việt-nam.vn ngay") == ["email hòa@việt-nam.vn"])
        #expect(found("https://x.vn/?to=an@x.vn") == ["email an@x.vn"])
    }

    @Test(arguments: [
        "Gọi 113 hoặc 1900 1234, 18001234, 1900.123456", "xã 22918, 24781", "22918 24781 23", "22918 2026",
        "13-KH/TU ngày 14/10/2025, 91/2025/QH15", "30/08/2026 và 2026-11-20", "05-09-2026 10 giờ",
        "từ 07.30 08.30", "2024 2025 2026", "1.250.000 đồng", "125.000.000 đồng", "125.000.000.000 đồng",
        "1.068.095.001.234", "125 000 000 đồng", "125000000 đồng", "VND 125 000 000", "11.940419, 108.458313",
        "0,123456789", "https://x.example/a/068095001234?b=0912345678", "BD03@22918@2026-Q3",
        "https://www.youtube.com/@kenh.vn", "EV68000000001", "a3f068095001234b", "123\n456\n789",
        "mã số thuế 0301234567", "0,123,456,789", "459155,221550", "1. 22918\n2. 24781", "anh_0912345678_b",
    ])
    func passesOtherNumbers(_ text: String) {
        #expect(found(text).isEmpty)
    }

    @Test func findsPersonalNumbersInLinksOfMessengers() {
        #expect(found("https://zalo.me/0912345678") == ["phone 0912345678"])
        #expect(found("https://api.whatsapp.com/send?phone=84912345678") == ["phone 84912345678"])
    }

    @Test func passesContactsOfOffices() {
        let offices = ["0263 3822 000", "+84 912.345.678", "Lien-he@x.gov.vn"]
        #expect(found("0263.3822.000, 0912345678, lien-he@x.gov.vn", offices: offices).isEmpty)
        #expect(found("0263.3822.001", offices: offices) == ["phone 0263.3822.001"])
    }

    @Test(arguments: [
        "sinh ngày 5/3/1990", "Sinh ngày 05 tháng 3 năm 1990", "ngày sinh: 05-03-1990", "sinh 5.3.1990",
        "born on 5 March 1990", "born in Đà Lạt on March 5, 1990", "date of birth: 1990-03-05",
        "sinh tại Mũi Né ngày 5/3/1990", "sinh nhật 5/3", "born 5th March",
    ])
    func findsBirthDates(_ words: String) {
        #expect(found("Bà Hoa \(words), ở chợ") == ["birthDate \(words)"])
    }

    @Test(arguments: [
        "học sinh ngày 5/3/2026", "phát sinh ngày 5/3/2026", "giấy khai sinh ngày 5/3/2026", "sinh năm 1990",
        "Bổ sung ngày sinh trước 30/8/2026", "sinh hoạt ngày 5/3/2026",
    ])
    func passesOtherDates(_ text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(arguments: [
        "dân tộc K’Ho", "người K'Ho", "dân tộc Mạ", "người Chăm", "Người Ê Đê", "Cham woman", "ethnic Mnong",
        "người dân tộc thiểu số",
    ])
    func findsAPeopleBesideAPerson(_ words: String) {
        #expect(found("Chị là \(words), ở xã", about: .person) == ["ethnicity \(words)"])
        #expect(found("Chị là \(words), ở xã").isEmpty)
    }

    @Test(arguments: [
        "người kinh doanh", "người Thái Lan", "tiếng K'Ho", "bà Hoa", "người hoạt động", "người mạnh mẽ", "May people",
    ])
    func passesOtherWordsForPeople(_ text: String) {
        #expect(found(text, about: .person).isEmpty)
    }

    @Test func findsSensitiveMattersOfAPerson() {
        let text = "Em khuyết tật, Công giáo, hộ cận nghèo, bị bệnh tim. Disabled, Catholic, near-poor, cancer."
        #expect(
            found(text, about: .person) == [
                "disability khuyết tật", "religion Công giáo", "hardship cận nghèo", "health bị bệnh",
                "disability Disabled", "religion Catholic", "hardship near-poor", "health cancer",
            ])
        #expect(found(text).isEmpty)
        #expect(found("Đặt lịch khám bệnh ở bệnh viện", about: .person).isEmpty)
    }

    @Test(arguments: [
        "Bà Hoa là người Mạ.", "Người Mạ tên là Nguyễn Thị Hoa.", "Mrs Hoa is an ethnic Mạ.", "Cụ K’Brừm, người Mạ",
    ])
    func findsSensitiveMattersBesideANameInAnyText(_ text: String) {
        #expect(found(text).count == 1)
    }

    @Test(arguments: [
        "Ông Chủ tịch xã nói về người khuyết tật.", "Bà con người Mạ ở Bà Rịa", "Đường Nguyễn Thị Minh, hộ nghèo",
        "Bà Hoa dạy học.\n\nLớp có người khuyết tật.", "- Bà Hoa\n- hộ nghèo", "| Bà Hoa | 1 |\n| hộ nghèo | 2 |",
        "Bác Hồ thăm hộ nghèo", "Các anh Công an giúp hộ nghèo.",
    ])
    func passesSensitiveMattersOfNobody(_ text: String) {
        #expect(found(text).isEmpty)
    }

    @Test func findsTheClassOfANamedChildInAnyText() {
        #expect(found("Em Hoa học lớp 7A.") == ["schoolClass lớp 7A"])
        #expect(found("Bà Hoa dạy lớp 7A.").isEmpty)
    }

    @Test func findsSchoolAndClassOfAChild() {
        let text = "Trường THCS Lê Lợi, lớp 7A, Le Loi School, grade 7, 7th grade, class 7A"
        #expect(
            found(text, about: .child) == [
                "school Trường THCS Lê", "schoolClass lớp 7A", "school Loi School", "schoolClass grade 7",
                "schoolClass 7th grade", "schoolClass class 7A",
            ])
        #expect(found(text, about: .person).isEmpty)
    }

    @Test func passesSchoolsInGeneral() {
        let text = "Ở trường tiểu học trong xã, mỗi lớp 10 người; at school, The School, a class of 2026."
        #expect(found(text, about: .child).isEmpty)
    }

    @Test func countsFromTheSlicesBase() {
        let bytes = Array("xxxx 0912345678".utf8)
        let findings = PrivacyScan(officeContacts: []).findings(in: bytes[4...], about: .anything)
        #expect(findings == [PrivacyFinding(.phone, 5..<15)])
    }
}
