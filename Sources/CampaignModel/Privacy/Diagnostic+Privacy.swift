extension Diagnostic {
    private static let privateMatterIdentifier = "private-matter"

    /// True when the line at the place must not be shown as it is.
    public var tellsPrivateMatter: Bool { identifier == Diagnostic.privateMatterIdentifier }

    /// Something in the content that tells who a person is, or too much about a person; numbers are masked.
    public static func privateMatter(
        _ kind: PrivacyFinding.Kind, _ words: String, at place: SourcePlace
    ) -> Diagnostic {
        let name = name(of: kind)
        let shown = PrivacyMask.masked(words, kind)
        return Diagnostic(
            .error, privateMatterIdentifier, at: place,
            summary: Bilingual(
                vi: "Ở đây có \(name.vietnamese): “\(shown)”", en: "Here stands \(name.english): “\(shown)”"),
            explanation: rule(of: kind), fix: fix(of: kind))
    }

    /// A telephone that lost its first 0 in a spreadsheet, so that it looks like an identity number.
    public static func privatePhoneWithoutZero(_ phone: String, at place: SourcePlace) -> Diagnostic {
        let shown = PrivacyMask.masked(phone, .phone)
        return Diagnostic(
            .error, privateMatterIdentifier, at: place,
            summary: Bilingual(
                vi: "Số điện thoại mất số 0 ở đầu nên giống số chứng minh nhân dân: “\(shown)”",
                en: "A telephone lost its first 0 and looks like an identity number: “\(shown)”"),
            explanation: Bilingual(
                vi: "Bảng tính coi số điện thoại là con số nên bỏ số 0 ở đầu. Số riêng của một người không được đăng.",
                en: "A spreadsheet took it for an amount and dropped the 0. A person's own number isn't published."),
            fix: Bilingual(
                vi:
                    "Nếu là số của cơ quan: trong Excel đặt định dạng cột là Text rồi gõ lại có số 0, và ghi số ấy vào "
                    + "“office_contacts” trong site.yaml; nếu không thì xóa.",
                en:
                    "If it is an office's, format the column as Text in Excel, type it again with its 0, and list it under "
                    + "“office_contacts” in site.yaml; otherwise delete it."))
    }

    private static func name(of kind: PrivacyFinding.Kind) -> Bilingual {
        switch kind {
        case .identityNumber: Bilingual(vi: "dãy 12 chữ số như số căn cước", en: "a 12-digit identity number")
        case .oldIdentityNumber:
            Bilingual(vi: "dãy 9 chữ số như số chứng minh nhân dân", en: "a 9-digit identity number")
        case .phone: Bilingual(vi: "số điện thoại", en: "a telephone number")
        case .email: Bilingual(vi: "địa chỉ thư điện tử", en: "an e-mail address")
        case .birthDate: Bilingual(vi: "ngày sinh", en: "a birth date")
        case .ethnicity: Bilingual(vi: "dân tộc của một người", en: "a person's ethnicity")
        case .disability: Bilingual(vi: "điều nói về khuyết tật của một người", en: "a person's disability")
        case .religion: Bilingual(vi: "tôn giáo của một người", en: "a person's religion")
        case .hardship: Bilingual(vi: "hoàn cảnh nghèo của một người", en: "a person's poverty")
        case .health: Bilingual(vi: "điều nói về sức khỏe của một người", en: "a person's health")
        case .school: Bilingual(vi: "tên trường của một trẻ em", en: "the school of a child")
        case .schoolClass: Bilingual(vi: "lớp của một trẻ em", en: "the class of a child")
        }
    }

    private static func rule(of kind: PrivacyFinding.Kind) -> Bilingual {
        switch kind {
        case .identityNumber, .oldIdentityNumber, .phone, .email, .birthDate:
            Bilingual(
                vi: "Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).",
                en: "Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3).")
        case .ethnicity, .disability, .religion, .hardship, .health:
            Bilingual(
                vi: "Bài nói về một người không nêu điều nhạy cảm (Nghị định 356/2025/NĐ-CP, Điều 4).",
                en: "A text about a person tells nothing sensitive (Decree 356/2025/NĐ-CP, article 4).")
        case .school, .schoolClass:
            Bilingual(
                vi: "Trường, lớp là bí mật đời sống riêng tư của trẻ em (Nghị định 56/2017/NĐ-CP, Điều 33).",
                en: "School and class are a child's private matter (Decree 56/2017/NĐ-CP, article 33).")
        }
    }

    private static func fix(of kind: PrivacyFinding.Kind) -> Bilingual {
        switch kind {
        case .phone, .email:
            Bilingual(
                vi: "Hãy xóa; nếu là của cơ quan, ghi vào “office_contacts” trong site.yaml.",
                en: "Delete it; if it is an office's, list it under “office_contacts” in site.yaml.")
        case .identityNumber, .oldIdentityNumber:
            Bilingual(
                vi: "Hãy xóa; nếu là số tiền hay số lượng, ghi thêm đơn vị hoặc viết có dấu chấm: 125.000.000 đồng.",
                en: "Delete it; if it is an amount, write its unit or group it: 125.000.000 đồng.")
        case .birthDate: Bilingual(vi: "Hãy xóa ngày sinh.", en: "Delete the date.")
        case .ethnicity, .disability, .religion, .hardship, .health:
            Bilingual(
                vi: "Hãy bỏ từ này; chỉ nêu vai trò và việc làm.",
                en: "Leave the words out; tell the role and what was done.")
        case .school, .schoolClass:
            Bilingual(
                vi: "Hãy chỉ ghi vai trò và xã, phường.", en: "Name the role and the commune only.")
        }
    }
}
