import CampaignModel
import Testing

/// Telephone numbers that a spreadsheet took for amounts.
@Suite struct PhoneSlipTests {
    private let place = SourcePlace(file: "data/teams.csv", line: 2)

    @Test func explainsAZeroThatIsGone() {
        #expect(
            PhoneSlip("2633822123")?.diagnostic(at: place)
                == Diagnostic(
                    .warning, "phone-number", at: place,
                    summary: Bilingual(
                        vi: "Số điện thoại “2633822123” thiếu số 0 ở đầu",
                        en: "The telephone “2633822123” lacks its first 0"),
                    explanation: Bilingual(
                        vi: "Bảng tính coi số điện thoại là con số nên bỏ số 0 ở đầu; người dân sẽ không gọi được.",
                        en: "A spreadsheet took it for an amount and dropped the 0; nobody can call it so."),
                    fix: Bilingual(
                        vi: "Viết 02633822123; trong Excel, đặt định dạng cột này là Text trước khi gõ.",
                        en: "Write 02633822123; in Excel, format the column as Text before typing.")))
    }

    @Test(arguments: ["2.63E+09", "2,63E+09"])
    func explainsDigitsThatAreGone(phone: String) {
        #expect(
            PhoneSlip(phone)?.diagnostic(at: place)
                == Diagnostic(
                    .warning, "phone-number", at: place,
                    summary: Bilingual(
                        vi: "Số điện thoại “\(phone)” đã bị rút gọn", en: "The telephone “\(phone)” was shortened"),
                    explanation: Bilingual(
                        vi: "Bảng tính coi số điện thoại là con số nên đã làm mất các chữ số cuối.",
                        en: "A spreadsheet took it for an amount, and the last digits are lost."),
                    fix: Bilingual(
                        vi: "Gõ lại cả số điện thoại; trong Excel, đặt định dạng cột này là Text trước khi gõ.",
                        en: "Type the whole number again; in Excel, format the column as Text before typing.")))
    }

    @Test(arguments: [
        "0263 3822 123", "1900 1234", "18001234", "113", "+84 263 3822 123", "84263382212", "(0263) 3822123",
    ])
    func leavesNumbersAlone(phone: String) {
        #expect(PhoneSlip(phone) == nil)
    }
}
