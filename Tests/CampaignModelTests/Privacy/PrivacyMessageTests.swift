import CampaignModel
import Testing

@Suite struct PrivacyMessageTests {
    private func text(_ kind: PrivacyFinding.Kind, _ words: String) -> [String] {
        let diagnostic = Diagnostic.privateMatter(kind, words, at: SourcePlace(file: "a.md", line: 2, column: 3))
        let parts = [diagnostic.summary, diagnostic.explanation, diagnostic.fix]
        return ["\(diagnostic.severity) \(diagnostic.identifier)"] + parts.flatMap { [$0.vietnamese, $0.english] }
    }

    private func summary(_ kind: PrivacyFinding.Kind, _ words: String) -> [String] {
        Array(text(kind, words)[1...2])
    }

    @Test func explainsAnIdentityNumberWithoutSpreadingIt() {
        #expect(
            text(.identityNumber, "068 095 001 234") == [
                "error private-matter",
                "Ở đây có dãy 12 chữ số như số căn cước: “068 ••• ••• •34”",
                "Here stands a 12-digit identity number: “068 ••• ••• •34”",
                "Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).",
                "Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3).",
                "Hãy xóa; nếu là số tiền hay số lượng, ghi thêm đơn vị hoặc viết có dấu chấm: 125.000.000 đồng.",
                "Delete it; if it is an amount, write its unit or group it: 125.000.000 đồng.",
            ])
    }

    @Test func explainsAContact() {
        #expect(
            text(.email, "an.nguyen@gmail.com") == [
                "error private-matter",
                "Ở đây có địa chỉ thư điện tử: “a••••••••@gmail.com”",
                "Here stands an e-mail address: “a••••••••@gmail.com”",
                "Dữ liệu cá nhân không được đăng trên cổng (Luật 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 3).",
                "Personal data isn't published (Law 91/2025/QH15; Decree 356/2025/NĐ-CP, article 3).",
                "Hãy xóa; nếu là của cơ quan, ghi vào “office_contacts” trong site.yaml.",
                "Delete it; if it is an office's, list it under “office_contacts” in site.yaml.",
            ])
    }

    @Test func hidesEverythingInALineAndKeepsItsColumns() {
        #expect(
            PrivacyMask.line("Hoa 0912 345 678, 068095001234, an@x.vn, sinh ngày 5/3/1990: 12 lượt")
                == "Hoa 091• ••• •78, 068•••••••34, a•@x.vn, sinh ngày •/•/••••: 12 lượt")
    }

    @Test func explainsASensitiveMatter() {
        #expect(
            text(.ethnicity, "người Mạ") == [
                "error private-matter",
                "Ở đây có dân tộc của một người: “người Mạ”", "Here stands a person's ethnicity: “người Mạ”",
                "Bài nói về một người không nêu điều nhạy cảm (Nghị định 356/2025/NĐ-CP, Điều 4).",
                "A text about a person tells nothing sensitive (Decree 356/2025/NĐ-CP, article 4).",
                "Hãy bỏ từ này; chỉ nêu vai trò và việc làm.",
                "Leave the words out; tell the role and what was done.",
            ])
    }

    @Test func explainsAChildsSchool() {
        #expect(
            text(.school, "Trường THCS Lê") == [
                "error private-matter",
                "Ở đây có tên trường của một trẻ em: “Trường THCS Lê”",
                "Here stands the school of a child: “Trường THCS Lê”",
                "Trường, lớp là bí mật đời sống riêng tư của trẻ em (Nghị định 56/2017/NĐ-CP, Điều 33).",
                "School and class are a child's private matter (Decree 56/2017/NĐ-CP, article 33).",
                "Hãy chỉ ghi vai trò và xã, phường.", "Name the role and the commune only.",
            ])
    }

    @Test func namesTheOtherKinds() {
        #expect(
            summary(.oldIdentityNumber, "250123456") == [
                "Ở đây có dãy 9 chữ số như số chứng minh nhân dân: “250••••56”",
                "Here stands a 9-digit identity number: “250••••56”",
            ])
        #expect(
            summary(.phone, "+84 912 345 678") == [
                "Ở đây có số điện thoại: “+84 9•• ••• •78”", "Here stands a telephone number: “+84 9•• ••• •78”",
            ])
        #expect(
            text(.birthDate, "sinh ngày 5/3/1990")[1...2] + text(.birthDate, "x")[5...6] == [
                "Ở đây có ngày sinh: “sinh ngày •/•/••••”", "Here stands a birth date: “sinh ngày •/•/••••”",
                "Hãy xóa ngày sinh.", "Delete the date.",
            ])
        #expect(
            summary(.disability, "khuyết tật") == [
                "Ở đây có điều nói về khuyết tật của một người: “khuyết tật”",
                "Here stands a person's disability: “khuyết tật”",
            ])
        #expect(
            summary(.religion, "Công giáo") == [
                "Ở đây có tôn giáo của một người: “Công giáo”", "Here stands a person's religion: “Công giáo”",
            ])
        #expect(
            summary(.hardship, "hộ nghèo") == [
                "Ở đây có hoàn cảnh nghèo của một người: “hộ nghèo”", "Here stands a person's poverty: “hộ nghèo”",
            ])
        #expect(
            summary(.health, "bị bệnh") == [
                "Ở đây có điều nói về sức khỏe của một người: “bị bệnh”",
                "Here stands a person's health: “bị bệnh”",
            ])
        #expect(
            summary(.schoolClass, "lớp 7A") == [
                "Ở đây có lớp của một trẻ em: “lớp 7A”", "Here stands the class of a child: “lớp 7A”",
            ])
    }
}
